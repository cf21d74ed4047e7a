(* Defines the checker: each rule that computes, at a precision of so many bits. *)
From Coq Require Import Reals List ZArith.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Term Enclose.
From Assay Require Export Subdivide Matrices PointLists Krawczyk.

Module Type Precision (I : IntervalOps).
  Parameter bits : positive -> I.precision.
End Precision.

Module Checker (I : IntervalOps) (P : Precision I).
Module Roots := Krawczyk I.
Module Rules := Roots.Steps.Trees.
Module Boxes := Rules.Forms.AllFaces.OneFace.Expansions.Operations.Boxes.

Definition enclose (bits : positive) (c : context) (r : relation) : bool :=
  Boxes.enclose (P.bits bits) c r.
Theorem enclose_sound bits c r :
  enclose bits c r = true -> forall xs, satisfies xs c -> holds xs r.
Proof. exact (Boxes.enclose_sound (P.bits bits) c r). Qed.

Definition subdivide (bits : positive) (c : context) (r : relation) (t : tree) : bool :=
  Rules.subdivide (P.bits bits) c r t.
Theorem subdivide_sound bits c r t : subdivide bits c r t = true ->
  forall xs, length xs = length (domains c) -> satisfies xs c -> holds xs r.
Proof. exact (Rules.subdivide_sound (P.bits bits) c r t). Qed.

Definition krawczyk (bits : positive) (c : context) (fs : list term) (box places : list range)
  (m : list fraction) (Y Z : matrix) : bool := Roots.krawczyk (P.bits bits) c fs box places m Y Z.
Theorem krawczyk_sound bits c fs box places m Y Z : krawczyk bits c fs box places m Y Z = true ->
  forall xs, length xs = length (domains c) -> satisfies xs c ->
  exactly_one_point fs box places xs.
Proof.
intros H xs L S. exact (Roots.krawczyk_sound (P.bits bits) c fs box places m Y Z xs L S H).
Qed.

End Checker.
