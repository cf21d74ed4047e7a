(* Three instances of the checker. Axioms beyond those of the real numbers:
     CZ   none; arithmetic on Z
     CB   Coq's 63-bit integers; arbitrary precision
     CF   the same and binary64 in hardware, whatever precision is asked for *)
From Interval.Float Require Import Specific_stdz Specific_bigint Specific_ops Primitive_ops.
From Interval.Interval Require Import Float_full.
From Assay Require Import Checker.

Module FZ := SpecificFloat StdZRadix2.
Module IZ := FloatIntervalFull FZ.
Module PZ. Definition bits := FZ.PtoP. End PZ.
Module CZ := Checker IZ PZ.

Module FB := SpecificFloat BigIntRadix2.
Module IB := FloatIntervalFull FB.
Module PB. Definition bits := FB.PtoP. End PB.
Module CB := Checker IB PB.

Module FF := PrimitiveFloat.
Module IF := FloatIntervalFull FF.
Module PF. Definition bits := FF.PtoP. End PF.
Module CF := Checker IF PF.
