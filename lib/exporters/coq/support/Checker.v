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
Module Convexity := Rules.Forms.AllFaces.
Module Monotony := Convexity.OneFace.
Module Boxes := Monotony.Expansions.Operations.Boxes.

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

Definition monotone_face (bits : positive) (c : context) (r : relation) (i : nat) (up : bool) : bool :=
  Monotony.monotone_face (P.bits bits) r c i up.
Theorem monotone_face_sound bits c r i up : monotone_face bits c r i up = true ->
  forall xs, length xs = length (domains c) -> satisfies xs c ->
  holds (Monotony.at_end i up c xs) r -> holds xs r.
Proof. intros H xs. exact (Monotony.monotone_face_sound (P.bits bits) r c i up xs H). Qed.

Definition convex_faces (bits : positive) (c : context) (r : relation) (i : nat) : bool :=
  Convexity.convex_faces (P.bits bits) r c i.
Theorem convex_faces_sound bits c r i : convex_faces bits c r i = true ->
  forall xs, length xs = length (domains c) -> satisfies xs c ->
  holds (Monotony.at_end i false c xs) r /\ holds (Monotony.at_end i true c xs) r -> holds xs r.
Proof. intros H xs. exact (Convexity.convex_faces_sound (P.bits bits) r c i xs H). Qed.

Definition krawczyk (bits : positive) (c : context) (fs : list term) (box places : list range)
  (m : list fraction) (Y Z : matrix) : bool := Roots.krawczyk (P.bits bits) c fs box places m Y Z.
Theorem krawczyk_sound bits c fs box places m Y Z : krawczyk bits c fs box places m Y Z = true ->
  forall xs, length xs = length (domains c) -> satisfies xs c ->
  exactly_one_point fs box places xs.
Proof.
intros H xs L S. exact (Roots.krawczyk_sound (P.bits bits) c fs box places m Y Z xs L S H).
Qed.

End Checker.
