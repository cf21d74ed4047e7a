(* Defines sin, cos, tan and their inverses on spans. Each encloses Coq's total function; where the
   argument may lie outside the function's domain, the result is everything. *)
From Coq Require Import Reals Lra Lia List ZArith Bool.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Hull Span Elementary Powers.
Import ListNotations.
Open Scope R_scope.

Module Trigonometric (I : IntervalOps).
Module Basics := Powers I.
Export Basics.
Import Basics.Spans.H.

Section Precision.
Variable p : I.precision.

Definition pi := closed (I.pi p).
Lemma pi_inside : inside pi PI.
Proof. apply closed_inside, pi_in. Qed.
Definition half_pi := divide p pi (rational p 2 1).
Lemma half_pi_inside : inside half_pi (PI / 2).
Proof.
apply (divide_inside p pi (rational p 2 1) PI 2).
- apply pi_inside.
- apply (rational_inside p 2 1).
Qed.
(* CoqInterval's sin and cos are tight within a turn of 0, so that whole turns are taken off. *)
Definition turned s k := minus p s (times p (rational p (2 * k) 1) pi).
Definition near_zero s :=
  is_nonnegative (plus p (rational p 6 1) s) && is_nonnegative (minus p (rational p 6 1) s).
Definition turns : list Z := [1; -1; 2; -2; 3; -3; 4; -4; 5; -5; 6; -6; 7; -7; 8; -8]%Z.
Definition whole_turns s : Z :=
  if near_zero s then 0%Z
  else match List.find (fun k => near_zero (turned s k)) turns with Some k => k | None => 0%Z end.
Definition reduced s : I.type :=
  match whole_turns s with Z0 => hull s | k => hull (turned s k) end.
Lemma reduced_in s x : In (hull s) x -> exists k, In (reduced s) (x - IZR (2 * k) * PI).
Proof.
intros H. unfold reduced. exists (whole_turns s).
assert (T : forall k, In (hull (turned s k)) (x - IZR (2 * k) * PI)).
{ intros k. apply (minus_inside p (closed (hull s))); [now apply closed_inside|].
  apply (times_inside p _ _ (IZR (2 * k)) PI); [apply (rational_inside p (2 * k) 1)|apply pi_inside]. }
destruct (whole_turns s); [|apply T|apply T].
replace (x - IZR (2 * 0) * PI) with x by (simpl; ring). exact H.
Qed.
Lemma sin_reduced s x : In (hull s) x -> In (I.sin p (reduced s)) (sin x).
Proof. intros H. destruct (reduced_in s x H) as [k K]. rewrite <- (sin_turns k). now apply sin_in. Qed.
Lemma cos_reduced s x : In (hull s) x -> In (I.cos p (reduced s)) (cos x).
Proof. intros H. destruct (reduced_in s x H) as [k K]. rewrite <- (cos_turns k). now apply cos_in. Qed.

(* Between 0 and pi the sine is positive, also where its hull touches 0. *)
Definition sine s :=
  let value := closed (I.sin p (reduced s)) in
  if is_positive s && is_positive (minus p pi s) then cut_positive value
  else if is_negative s && is_positive (plus p pi s) then negate (cut_positive (negate value))
  else value.
Lemma sine_inside s x : inside s x -> inside (sine s) (sin x).
Proof.
intros H. assert (V : inside (closed (I.sin p (reduced s))) (sin x))
  by (apply closed_inside, sin_reduced, H).
unfold sine. destruct (is_positive s && is_positive (minus p pi s)) eqn:P.
{ apply andb_true_iff in P as [P Q]. apply cut_positive_inside; [|exact V].
  apply sin_gt_0; [now apply (is_positive_sound s)|].
  generalize (is_positive_sound _ _ Q (minus_inside p _ _ _ _ pi_inside H)). lra. }
destruct (is_negative s && is_positive (plus p pi s)) eqn:N; [|exact V].
apply andb_true_iff in N as [N Q].
generalize (is_positive_sound _ _ Q (plus_inside p _ _ _ _ pi_inside H)). intros L.
replace (sin x) with (- sin (- x)) by (rewrite sin_neg; ring).
apply negate_inside, cut_positive_inside.
- apply sin_gt_0; [generalize (is_negative_sound _ _ N H)|]; lra.
- rewrite sin_neg. now apply negate_inside.
Qed.
(* Between 0 and pi the cosine decreases. *)
Definition cosine s :=
  let value := I.cos p (reduced s) in
  if is_nonnegative s && is_nonnegative (minus p pi (closed (hull s)))
  then Ends value (open_above s) (open_below s) else closed value.
Definition tangent s := closed (I.tan p (hull s)).
Lemma cosine_inside s x : inside s x -> inside (cosine s) (cos x).
Proof.
intros H. unfold cosine. set (value := I.cos p (reduced s)).
destruct (is_nonnegative s && is_nonnegative (minus p pi (closed (hull s)))) eqn:C;
  [|apply closed_inside, cos_reduced, H].
apply andb_true_iff in C as [N M].
assert (B : forall y, In (hull s) y -> 0 <= y <= PI).
{ intros y Hy. generalize (not_below_zero_sound _ N y Hy)
    (is_nonnegative_sound _ _ M (minus_inside p _ _ _ _ pi_inside (closed_inside _ _ Hy))). lra. }
apply decreasing_inside with (3 := H).
- intros y Hy. now apply cos_reduced.
- intros y z Hy Hz Lt. apply cos_decreasing_1; trivial; now apply B.
Qed.
Lemma tangent_inside s x : inside s x -> inside (tangent s) (tan x).
Proof. intros (H & _). now apply closed_inside, tan_in. Qed.

Definition arctangent s := Ends (I.atan p (hull s)) (open_below s) (open_above s).
Lemma arctangent_inside s x : inside s x -> inside (arctangent s) (atan x).
Proof.
intros H. apply increasing_inside with (3 := H); [intros; now apply atan_in|].
intros; now apply atan_increasing.
Qed.

Definition arcsine_inner s := arctangent (divide p s (square_root p (minus p (one p) (power p s 2)))).
Definition inside_one s := is_positive (minus p (one p) s) && is_positive (plus p (one p) s).
Lemma arcsine_inner_inside s x : inside_one s = true -> inside s x ->
  inside (arcsine_inner s) (asin x).
Proof.
intros [L U]%andb_true_iff H.
assert (x < 1) by
  (generalize (is_positive_sound _ _ L (minus_inside p _ _ _ _ (one_inside p) H)); lra).
assert (-1 < x) by
  (generalize (is_positive_sound _ _ U (plus_inside p _ _ _ _ (one_inside p) H)); lra).
rewrite asin_atan by lra. apply arctangent_inside, divide_inside; [easy|].
apply square_root_inside, minus_inside; [apply one_inside|].
replace (Rsqr x) with (power_integer x 2) by (unfold Rsqr; simpl; ring).
now apply power_inside.
Qed.
Definition arcsine_range := I.join (hull half_pi) (I.neg (hull half_pi)).
(* At an end that may be -1 or 1 nothing but the range is known. *)
Definition arcsine_hull i := if inside_one (closed i) then hull (arcsine_inner (closed i)) else arcsine_range.
Lemma arcsine_hull_in i x : In i x -> In (arcsine_hull i) (asin x).
Proof.
intros H. unfold arcsine_hull. destruct (inside_one (closed i)) eqn:E.
- now apply arcsine_inner_inside; [|apply closed_inside].
- destruct half_pi_inside as (P & _).
  apply (between _ (- (PI / 2)) _ (PI / 2)); [| |apply asin_range].
  + apply join_in. right. now apply neg_in.
  + apply join_in. now left.
Qed.
Definition arcsine s :=
  if inside_one s then arcsine_inner s
  else closed (I.meet
    (if I.lower_bounded (hull s) then I.upper_extent (arcsine_hull (first (hull s))) else I.whole)
    (if I.upper_bounded (hull s) then I.lower_extent (arcsine_hull (last (hull s))) else I.whole)).
Lemma arcsine_inside s x : inside s x -> inside (arcsine s) (asin x).
Proof.
intros H. unfold arcsine. destruct (inside_one s) eqn:E; [now apply arcsine_inner_inside|].
destruct H as (H & _). apply closed_inside, meet_in.
- destruct (I.lower_bounded (hull s)) eqn:B; [|apply whole_in].
  destruct (first_sound _ _ B H) as (a & Fa & _ & Le).
  apply (up_in _ (asin a)); [now apply arcsine_hull_in|now apply asin_nondecreasing, Le].
- destruct (I.upper_bounded (hull s)) eqn:B; [|apply whole_in].
  destruct (last_sound _ _ B H) as (b & Lb & _ & Le).
  apply (down_in _ (asin b)); [now apply arcsine_hull_in|now apply asin_nondecreasing, Le].
Qed.
Definition arccosine s :=
  let t := minus p half_pi (arcsine s) in
  if is_positive t then t else closed (I.meet (hull t) (I.upper_extent I.zero)).
Lemma arccosine_inside s x : inside s x -> inside (arccosine s) (acos x).
Proof.
intros H. unfold arccosine. set (t := minus p half_pi (arcsine s)).
assert (T : inside t (acos x)).
{ rewrite acos_by_asin. apply minus_inside; [apply half_pi_inside|now apply arcsine_inside]. }
destruct (is_positive t); [exact T|]. apply closed_inside, meet_in; [apply T|].
apply (up_in _ 0); [apply zero_in|apply acos_nonnegative].
Qed.

End Precision.
End Trigonometric.
