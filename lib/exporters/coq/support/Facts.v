(* Collects the facts of lib/kernel/facts, but for those of erf: Facts.NAME is the fact NAME, and
   Facts.NAME_defined says that its terms are defined, where that is not evident. *)
From Assay Require FactsAlgebraic FactsExponential FactsTrigonometric FactsHyperbolic FactsDefined.
Include FactsAlgebraic.
Include FactsExponential.
Include FactsTrigonometric.
Include FactsHyperbolic.
Include FactsDefined.
