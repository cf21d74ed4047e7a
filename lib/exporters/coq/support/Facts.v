(* Collects the facts of lib/kernel/facts, but for those of erf: Facts.NAME is the fact NAME. *)
From Assay Require FactsAlgebraic FactsExponential FactsTrigonometric FactsHyperbolic.
Include FactsAlgebraic.
Include FactsExponential.
Include FactsTrigonometric.
Include FactsHyperbolic.
