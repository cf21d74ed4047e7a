(* What the exported theorems of proofs/vanishing_gradient.proof have to say, written by hand in
   terms of Coq's real numbers alone: `exact` compares it with what was exported. *)
From Coq Require Import Reals.
From Assay Require Import Functions.
Require Import vanishing_gradient.
Open Scope R_scope.

Definition s (z : R) : R := 1 / (1 + exp (- z)).
Definition s' (z : R) : R := s z * (1 - s z).
Definition t (k : R) : R := k * (1 + sqrt (1 - 4 / k)) / 2 - 1.
Definition width_of (w : R) : R := 2 * ln (t w) / w.
Definition radius (w : R) : R := ln (t (Rabs w)) / Rabs w.

(* 1. Slope *)
Goal forall z, True -> derivable_pt_lim s z (s' z).
Proof. exact slope. Qed.

Goal forall z, s' z <= 1 / 4.
Proof. exact quarter. Qed.

Goal exists m, True /\ 0 <= m <= 0 /\ 1 / 4 <= s' m <= 1 / 4 /\
  (forall z, True -> s' z <= s' m) /\ forall z, True -> s' z = s' m -> z = m.
Proof. exact quarter_only_at_zero. Qed.

Goal forall w a b, Rabs (w * s' (w * a + b)) >= 1 -> Rabs w >= 4.
Proof. exact weight. Qed.

(* 2. Window: with what the terms need to be defined *)
Goal forall k, 4 <= k -> t k >= 1 /\ t k ^ 2 - (k - 2) * t k + 1 = 0.
Proof. exact threshold. Qed.
Goal forall k, 4 <= k -> k <> 0 /\ 0 <= 1 - 4 / k.
Proof. exact threshold_defined. Qed.

Goal forall k z, 4 <= k -> k <> 0 /\ 0 <= 1 - 4 / k /\ 0 < t k /\ Rabs z <= ln (t k) ->
  k * s' z >= 1.
Proof. exact inside. Qed.
Goal forall k z, 4 <= k -> k * s' z >= 1 -> Rabs z <= ln (t k).
Proof. exact outside. Qed.
Goal forall k z, 4 <= k -> k * s' z >= 1 -> k <> 0 /\ 0 <= 1 - 4 / k /\ 0 < t k.
Proof. exact outside_defined. Qed.

Goal forall w b : R, Rabs w >= 4 ->
  (exists a, - b / w - radius w <= a <= - b / w + radius w) /\
  (forall a, - b / w - radius w <= a <= - b / w + radius w -> True) /\
  forall a, True ->
    (Rabs (w * s' (w * a + b)) >= 1 <-> - b / w - radius w <= a <= - b / w + radius w).
Proof. exact window. Qed.
Goal forall w b : R, Rabs w >= 4 ->
  w <> 0 /\ Rabs w <> 0 /\ 0 <= 1 - 4 / Rabs w /\ 0 < t (Rabs w).
Proof. exact window_defined. Qed.

Goal forall w b : R, Rabs w >= 4 ->
  - b / w + radius w - (- b / w - radius w) = width_of (Rabs w).
Proof. exact width. Qed.

(* 3. Peak *)
Definition peaks_in (lo hi : R) (place : R -> Prop) : Prop :=
  exists m, 4 <= m /\ place m /\ lo <= width_of m <= hi /\
    (forall w, 4 <= w -> width_of w <= width_of m) /\
    forall w, 4 <= w -> width_of w = width_of m -> w = m.

Goal peaks_in (44774320469 / 100000000000) (4477432047 / 10000000000)
  (fun w => 34470755161 / 5000000000 <= w <= 68941510323 / 10000000000).
Proof. exact peak. Qed.
Goal forall w, 4 <= w -> w <> 0 /\ 0 <= 1 - 4 / w /\ 0 < t w.
Proof. exact peak_defined. Qed.

Goal exists m, 4 <= m /\ 137 / 20 < m < 139 / 20 /\ 89 / 200 < width_of m < 91 / 200 /\
  (forall w, 4 <= w -> width_of w <= width_of m) /\
  forall w, 4 <= w -> width_of w = width_of m -> w = m.
Proof. exact roundings. Qed.

Goal forall k, 4 <= k -> ln (t k) = 2 * asinh (sqrt (k / 4 - 1)).
Proof. exact two_forms. Qed.
