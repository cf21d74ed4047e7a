(* Defines the hyperbolic functions, their inverses, min and max on spans. Each encloses Coq's total function; where the
   argument may lie outside the function's domain, the result is everything. *)
From Coq Require Import Reals Lra Lia List ZArith Bool.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Hull Span Elementary Powers Trigonometric.
Import ListNotations.
Open Scope R_scope.

Module Enclosures (I : IntervalOps).
Module Trigonometry := Trigonometric I.
Export Trigonometry.
Import Trigonometry.Basics.Spans.H.

Section Precision.
Variable p : I.precision.

Definition hyperbolic_sine s := divide p (minus p (exponential p s) (exponential p (negate s))) (two p).
Lemma hyperbolic_sine_inside s x : inside s x -> inside (hyperbolic_sine s) (sinh x).
Proof.
intros H. apply divide_inside; [|apply two_inside].
apply minus_inside; apply exponential_inside; [easy|now apply negate_inside].
Qed.

Definition cosh_hull i :=
  I.div p (I.add p (I.exp p i) (I.exp p (I.neg i))) (I.fromZ p 2).
Lemma cosh_hull_in i x : In i x -> In (cosh_hull i) (cosh x).
Proof.
intros H. apply div_in; [|apply integer_in].
apply add_in; apply exp_in; [easy|now apply neg_in].
Qed.
Definition cosh_nonnegative s :=
  Ends (I.meet
      (I.upper_extent
         (if I.lower_bounded (hull s) then cosh_hull (first (hull s)) else cosh_hull (hull s)))
      (if I.upper_bounded (hull s) then I.lower_extent (cosh_hull (last (hull s))) else I.whole))
    (open_below s) (open_above s).
Lemma cosh_nonnegative_inside s x : is_nonnegative s = true -> inside s x ->
  inside (cosh_nonnegative s) (cosh x).
Proof.
intros N H.
assert (G : forall y, In (hull s) y -> 0 <= y) by exact (not_below_zero_sound _ N).
assert (M : forall y z, In (hull s) y -> y <= z -> cosh y <= cosh z).
{ intros y z Hy [Lt| ->]; [|lra]. left. apply cosh_increasing. split; [now apply G|easy]. }
apply increasing_inside with (3 := H).
- intros y Hy. apply meet_in.
  + destruct (I.lower_bounded (hull s)) eqn:B.
    * destruct (first_sound _ _ B Hy) as (a & Fa & Ha & Le).
      apply (up_in _ (cosh a)); [now apply cosh_hull_in|apply M; auto].
    * apply (up_in _ (cosh y)); [now apply cosh_hull_in|lra].
  + destruct (I.upper_bounded (hull s)) eqn:B; [|apply whole_in].
    destruct (last_sound _ _ B Hy) as (b & Lb & Hb & Le).
    apply (down_in _ (cosh b)); [now apply cosh_hull_in|apply M; auto].
- intros y z Hy _ Lt. apply cosh_increasing. split; [now apply G|easy].
Qed.
Definition hyperbolic_cosine s :=
  let t := absolute s in if is_nonnegative t then cosh_nonnegative t else closed (cosh_hull (hull t)).
Lemma hyperbolic_cosine_inside s x : inside s x -> inside (hyperbolic_cosine s) (cosh x).
Proof.
intros H. apply absolute_inside in H. rewrite <- cosh_abs. unfold hyperbolic_cosine.
destruct (is_nonnegative (absolute s)) eqn:N; [now apply cosh_nonnegative_inside|].
destruct H as (H & _). now apply closed_inside, cosh_hull_in.
Qed.

Definition hyperbolic_tangent s :=
  minus p (one p) (divide p (two p) (plus p (one p) (exponential p (times p (two p) s)))).
Lemma hyperbolic_tangent_inside s x : inside s x -> inside (hyperbolic_tangent s) (tanh x).
Proof.
intros H. rewrite tanh_by_exp.
apply minus_inside; [apply one_inside|]. apply divide_inside; [apply two_inside|].
apply plus_inside; [apply one_inside|].
apply exponential_inside, times_inside; [apply two_inside|easy].
Qed.

Definition asinh_by_log s := logarithm p (plus p s (square_root p (plus p (power p s 2) (one p)))).
Lemma asinh_by_log_inside s x : inside s x -> inside (asinh_by_log s) (asinh x).
Proof.
intros H. apply logarithm_inside, plus_inside; [easy|].
apply square_root_inside, plus_inside; [now apply (power_inside p s 2)|apply one_inside].
Qed.
(* For x < 0, x + sqrt (x^2 + 1) would cancel. *)
Definition inverse_sinh s :=
  if is_nonnegative s then asinh_by_log s
  else if is_nonpositive s then negate (asinh_by_log (negate s))
  else closed (I.join
    (hull (asinh_by_log (closed (I.meet (hull s) (I.upper_extent I.zero)))))
    (I.neg (hull (asinh_by_log (negate (closed (I.meet (hull s) (I.lower_extent I.zero)))))))).
Lemma inverse_sinh_inside s x : inside s x -> inside (inverse_sinh s) (asinh x).
Proof.
intros H. unfold inverse_sinh. destruct (is_nonnegative s); [now apply asinh_by_log_inside|].
assert (E : asinh x = - asinh (- x)) by (rewrite asinh_odd; ring).
destruct (is_nonpositive s).
{ rewrite E. now apply negate_inside, asinh_by_log_inside, negate_inside. }
destruct H as (H & _). apply closed_inside, join_in. destruct (Rle_dec 0 x).
- left. apply asinh_by_log_inside, closed_inside, meet_in; [easy|].
  apply (up_in _ 0); [apply zero_in|easy].
- right. rewrite E. apply neg_in, asinh_by_log_inside, negate_inside, closed_inside, meet_in;
    [easy|]. apply (down_in _ 0); [apply zero_in|lra].
Qed.

Definition inverse_cosh s := logarithm p (plus p s (square_root p (minus p (power p s 2) (one p)))).
Lemma inverse_cosh_inside s x : inside s x -> inside (inverse_cosh s) (acosh x).
Proof.
intros H. apply logarithm_inside, plus_inside; [easy|].
apply square_root_inside, minus_inside; [now apply (power_inside p s 2)|apply one_inside].
Qed.

Definition inverse_tanh s :=
  let gap := minus p (one p) s in
  if is_positive gap then divide p (logarithm p (minus p (divide p (two p) gap) (one p))) (two p) else whole.
Lemma inverse_tanh_inside s x : inside s x -> inside (inverse_tanh s) (atanh x).
Proof.
intros H. unfold inverse_tanh. set (gap := minus p (one p) s).
assert (G : inside gap (1 - x)) by (apply minus_inside; [apply one_inside|easy]).
destruct (is_positive gap) eqn:P; [|apply whole_inside].
rewrite atanh_by_log by (generalize (is_positive_sound _ _ P G); lra).
apply divide_inside; [|apply two_inside].
apply logarithm_inside, minus_inside; [|apply one_inside].
apply divide_inside; [apply two_inside|easy].
Qed.

(* ---- Minimum and maximum *)
Definition larger s t :=
  Ends (I.meet (I.meet (I.upper_extent (hull s)) (I.upper_extent (hull t)))
            (I.join (I.lower_extent (hull s)) (I.lower_extent (hull t))))
    (open_below s && open_below t) (open_above s && open_above t).
Lemma larger_hull s t x y : In (hull s) x -> In (hull t) y -> In (hull (larger s t)) (Rmax x y).
Proof.
intros H K. apply meet_in; [apply meet_in|apply join_in].
- apply (up_in _ x); [easy|apply Rmax_l].
- apply (up_in _ y); [easy|apply Rmax_r].
- destruct (Rmax_case_strong x y (fun m => m = x \/ m = y)) as [E|E]; auto; rewrite E.
  + left. apply (down_in _ x); [easy|lra].
  + right. apply (down_in _ y); [easy|lra].
Qed.
Lemma larger_inside s t x y : inside s x -> inside t y -> inside (larger s t) (Rmax x y).
Proof.
intros (H & L & U) (H' & L' & U'). split; [now apply larger_hull|split; simpl;
  intros [K K']%andb_true_iff].
- destruct (L K) as (z & Hz & Lt), (L' K') as (z' & Hz' & Lt'). exists (Rmax z z').
  split; [now apply (larger_hull s t)|].
  apply Rmax_lub_lt; [apply Rlt_le_trans with x|apply Rlt_le_trans with y]; trivial;
    [apply Rmax_l|apply Rmax_r].
- destruct (U K) as (z & Hz & Lt), (U' K') as (z' & Hz' & Lt'). exists (Rmax z z').
  split; [now apply (larger_hull s t)|].
  apply Rmax_lub_lt; [apply Rlt_le_trans with z|apply Rlt_le_trans with z']; trivial;
    [apply Rmax_l|apply Rmax_r].
Qed.
Definition smaller s t := negate (larger (negate s) (negate t)).
Lemma smaller_inside s t x y : inside s x -> inside t y -> inside (smaller s t) (Rmin x y).
Proof.
intros H K. replace (Rmin x y) with (- Rmax (- x) (- y)).
- apply negate_inside, larger_inside; now apply negate_inside.
- rewrite Ropp_Rmax, !Ropp_involutive. easy.
Qed.

End Precision.
End Enclosures.
