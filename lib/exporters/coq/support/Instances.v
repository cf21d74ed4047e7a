(* Three instances of the checker. Axioms beyond those of the real numbers:
     CZ   none; arithmetic on Z
     CB   Coq's 63-bit integers; arbitrary precision
     CF   the same and binary64 in hardware, whatever precision is asked for *)
From Coq Require Import ZArith.
From Interval.Float Require Import Specific_stdz Specific_bigint Specific_ops Primitive_ops.
From Interval.Interval Require Import Float_full.
From Assay Require Import Term Enclose.

Module FZ := SpecificFloat StdZRadix2.
Module IZ := FloatIntervalFull FZ.
Module CZ := Enclose IZ.
Module FB := SpecificFloat BigIntRadix2.
Module IB := FloatIntervalFull FB.
Module CB := Enclose IB.
Module FF := PrimitiveFloat.
Module IF := FloatIntervalFull FF.
Module CF := Enclose IF.
