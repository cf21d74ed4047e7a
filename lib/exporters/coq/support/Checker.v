(* Defines the checker: each rule that computes, at a precision of so many bits. *)
From Coq Require Import Reals List ZArith.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Term Enclose.

Module Type Precision (I : IntervalOps).
  Parameter bits : positive -> I.precision.
End Precision.

Module Checker (I : IntervalOps) (P : Precision I).
Module Rules := Enclose I.

Definition enclose (bits : positive) (c : context) (r : relation) : bool :=
  Rules.enclose (P.bits bits) c r.
Theorem enclose_sound bits c r :
  enclose bits c r = true -> forall xs, satisfies xs c -> holds xs r.
Proof. exact (Rules.enclose_sound (P.bits bits) c r). Qed.

End Checker.
