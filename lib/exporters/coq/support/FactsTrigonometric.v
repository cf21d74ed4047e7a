(* Proves the facts of lib/kernel/facts/trigonometric.cpp, each under its name. *)
From Coq Require Import Reals Lra.
From Assay Require Import Functions Elementary Claims Calculus Monotone.
From Assay Require FactsAlgebraic.
Open Scope R_scope.

(* Values *)
Theorem sin_zero : sin 0 = 0.
Proof. exact sin_0. Qed.
Theorem cos_zero : cos 0 = 1.
Proof. exact cos_0. Qed.
Theorem tan_zero : tan 0 = 0.
Proof. exact tan_0. Qed.
Theorem sin_half_pi : sin (PI / 2) = 1.
Proof. exact sin_PI2. Qed.
Theorem cos_half_pi : cos (PI / 2) = 0.
Proof. exact cos_PI2. Qed.
Theorem sin_pi : sin PI = 0.
Proof. exact sin_PI. Qed.
Theorem cos_pi : cos PI = -1.
Proof. exact cos_PI. Qed.

(* Identities *)
Theorem sin_cos_squares : forall x, sin x ^ 2 + cos x ^ 2 = 1.
Proof. intros x. rewrite <- !Rsqr_pow2. apply sin2_cos2. Qed.
Theorem sin_sum : forall x y, sin (x + y) = sin x * cos y + cos x * sin y.
Proof. exact sin_plus. Qed.
Theorem sin_difference : forall x y, sin (x - y) = sin x * cos y - cos x * sin y.
Proof. exact sin_minus. Qed.
Theorem cos_sum : forall x y, cos (x + y) = cos x * cos y - sin x * sin y.
Proof. exact cos_plus. Qed.
Theorem cos_difference : forall x y, cos (x - y) = cos x * cos y + sin x * sin y.
Proof. exact cos_minus. Qed.
Theorem sin_double : forall x, sin (2 * x) = 2 * sin x * cos x.
Proof. exact sin_2a. Qed.
Theorem cos_double : forall x, cos (2 * x) = 2 * cos x ^ 2 - 1.
Proof. intros x. rewrite cos_2a_cos. ring. Qed.
Theorem cos_double_sin : forall x, cos (2 * x) = 1 - 2 * sin x ^ 2.
Proof. intros x. rewrite cos_2a_sin. ring. Qed.
Theorem tan_is_quotient : forall x, cos x <> 0 -> tan x = sin x / cos x.
Proof. easy. Qed.
Theorem tan_squared : forall x, cos x <> 0 -> 1 + tan x ^ 2 = 1 / cos x ^ 2.
Proof. intros x H. rewrite <- (sin_cos_squares x) at 2. unfold tan. field. easy. Qed.
Theorem sin_negative : forall x, sin (- x) = - sin x.
Proof. exact sin_neg. Qed.
Theorem cos_negative : forall x, cos (- x) = cos x.
Proof. exact cos_neg. Qed.
Theorem tan_negative : forall x, cos x <> 0 -> tan (- x) = - tan x.
Proof. intros x _. apply tan_neg. Qed.
Theorem sin_shift_pi : forall x, sin (x + PI) = - sin x.
Proof. exact neg_sin. Qed.
Theorem cos_shift_pi : forall x, cos (x + PI) = - cos x.
Proof. exact neg_cos. Qed.
Theorem sin_period : forall x, sin (x + 2 * PI) = sin x.
Proof. intros x. rewrite sin_plus, sin_2PI, cos_2PI. ring. Qed.
Theorem cos_period : forall x, cos (x + 2 * PI) = cos x.
Proof. intros x. rewrite cos_plus, sin_2PI, cos_2PI. ring. Qed.
Theorem sin_complement : forall x, sin (PI / 2 - x) = cos x.
Proof. exact sin_shift. Qed.
Theorem cos_complement : forall x, cos (PI / 2 - x) = sin x.
Proof. exact cos_shift. Qed.

(* Bounds *)
Theorem sin_upper : forall x, sin x <= 1.
Proof. intros x. apply SIN_bound. Qed.
Theorem sin_lower : forall x, sin x >= -1.
Proof. intros x. apply Rle_ge, SIN_bound. Qed.
Theorem cos_upper : forall x, cos x <= 1.
Proof. intros x. apply COS_bound. Qed.
Theorem cos_lower : forall x, cos x >= -1.
Proof. intros x. apply Rle_ge, COS_bound. Qed.
Theorem sin_below_strict : forall x, 0 < x -> sin x < x.
Proof. exact sin_lt_x. Qed.
Theorem sin_below : forall x, 0 <= x -> sin x <= x.
Proof. intros x [H| <-]; [left; now apply sin_lt_x|rewrite sin_0; lra]. Qed.
Lemma sin_abs_below_strict x : x <> 0 -> Rabs (sin x) < Rabs x.
Proof.
enough (P : forall y, 0 < y -> Rabs (sin y) < y).
{ intros N. destruct (Rlt_dec 0 x) as [H|H].
  - rewrite (Rabs_pos_eq x) by lra. now apply P.
  - rewrite (Rabs_left1 x), <- Rabs_Ropp, <- sin_neg by lra. apply P. lra. }
intros y H. assert (B := sin_lt_x y H). destruct (SIN_bound y) as [L _].
apply Rabs_def1; [easy|]. destruct (Rlt_dec 1 y) as [K|K]; [lra|].
assert (1 < PI) by (generalize PI2_1; lra).
assert (0 < sin y) by (apply sin_gt_0; lra). lra.
Qed.
Theorem sin_abs_below : forall x, Rabs (sin x) <= Rabs x.
Proof.
intros x. destruct (Req_dec x 0) as [->|N]; [rewrite sin_0; lra|].
left. now apply sin_abs_below_strict.
Qed.
Lemma cos_above_parabola_strict x : x <> 0 -> cos x > 1 - x ^ 2 / 2.
Proof.
intros N. replace x with (2 * (x / 2)) at 1 by field. rewrite cos_double_sin.
assert (K : Rabs (sin (x / 2)) < Rabs (x / 2)) by (apply sin_abs_below_strict; lra).
apply FactsAlgebraic.square_less in K; try apply Rabs_pos. rewrite !pow2_abs in K. lra.
Qed.
Theorem cos_above_parabola : forall x, cos x >= 1 - x ^ 2 / 2.
Proof.
intros x. destruct (Req_dec x 0) as [->|N]; [rewrite cos_0; lra|].
generalize (cos_above_parabola_strict x N). lra.
Qed.
Theorem sin_above_cubic : forall x, 0 <= x -> x - x ^ 3 / 6 <= sin x.
Proof.
intros x [H| <-]; [|rewrite sin_0; lra].
generalize (above_start (fun x => sin x - (x - / 6 * x ^ 3)) (fun x => cos x - (1 - x ^ 2 / 2))).
intros K. specialize (fun A B => K A B x H). rewrite sin_0 in K.
enough (0 - (0 - / 6 * 0 ^ 3) < sin x - (x - / 6 * x ^ 3)) by lra. apply K.
- intros y. apply (derivable_pt_lim_minus sin (fun x => x - / 6 * x ^ 3));
    [apply derivable_pt_lim_sin|].
  apply (derivable_pt_lim_minus (fun x => x) (fun x => / 6 * x ^ 3));
    [apply derivable_pt_lim_id|].
  replace (y ^ 2 / 2) with (/ 6 * (INR 3 * y ^ pred 3)) by (simpl; field).
  apply (derivable_pt_lim_scal (fun x => x ^ 3)), derivable_pt_lim_pow.
- intros y Hy. generalize (cos_above_parabola_strict y). lra.
Qed.
Theorem sin_positive : forall x, 0 < x < PI -> sin x > 0.
Proof. intros x [H K]. now apply Rlt_gt, sin_gt_0. Qed.
Theorem cos_positive : forall x, - PI / 2 < x < PI / 2 -> cos x > 0.
Proof. intros x H. apply Rlt_gt, cos_gt_0; lra. Qed.
Theorem tan_above : forall x, 0 <= x < PI / 2 -> x <= tan x.
Proof.
intros x [[H| <-] K]; [|rewrite tan_0; lra].
assert (C : forall y, 0 <= y <= x -> 0 < cos y) by (intros; apply cos_gt_0; lra).
assert (D : forall y, 0 <= y <= x -> derivable_pt_lim tan y (/ cos y ^ 2))
  by (intros y Hy; apply tan_slope; generalize (C y Hy); lra).
destruct (mean_value tan (fun y => / cos y ^ 2) 0 x H) as (s & Hs & E).
- intros y Hy. apply (continuous_of_slope _ _ _ (D y Hy)).
- intros y Hy. apply D. lra.
- rewrite tan_0 in E. assert (P : 0 < cos s) by (apply C; lra).
  assert (Q : cos s ^ 2 <= 1).
  { replace 1 with (1 ^ 2) by ring. apply FactsAlgebraic.square_less_equal; try lra.
    apply COS_bound. }
  assert (0 < cos s ^ 2) by now apply pow_lt.
  assert (1 <= / cos s ^ 2) by (rewrite <- Rinv_1; apply Rinv_le_contravar; lra).
  assert (1 * (x - 0) <= / cos s ^ 2 * (x - 0)) by (apply Rmult_le_compat_r; lra). lra.
Qed.

(* Order *)
Theorem sin_less : forall x y, - PI / 2 <= x <= PI / 2 -> - PI / 2 <= y <= PI / 2 ->
  x < y -> sin x < sin y.
Proof. intros x y H K L. apply sin_increasing_1; lra. Qed.
Theorem sin_less_equal : forall x y, - PI / 2 <= x <= PI / 2 -> - PI / 2 <= y <= PI / 2 ->
  x <= y -> sin x <= sin y.
Proof. intros x y H K L. apply sin_incr_1; lra. Qed.
Theorem cos_greater : forall x y, 0 <= x <= PI -> 0 <= y <= PI -> x < y -> cos x > cos y.
Proof. intros x y H K L. apply Rlt_gt, cos_decreasing_1; lra. Qed.
Theorem cos_greater_equal : forall x y, 0 <= x <= PI -> 0 <= y <= PI -> x <= y -> cos x >= cos y.
Proof. intros x y H K L. apply Rle_ge, cos_decr_1; lra. Qed.
Theorem tan_less : forall x y, - PI / 2 < x < PI / 2 -> - PI / 2 < y < PI / 2 ->
  x < y -> tan x < tan y.
Proof. intros x y H K L. apply tan_increasing; lra. Qed.
Theorem tan_less_equal : forall x y, - PI / 2 < x < PI / 2 -> - PI / 2 < y < PI / 2 ->
  x <= y -> tan x <= tan y.
Proof. intros x y H K [L| ->]; [left; apply tan_increasing|]; lra. Qed.
(* Jordan's inequality: the slope of sin over [0, x] exceeds that over [x, pi/2]. *)
Theorem sin_above_chord : forall x, 0 <= x <= PI / 2 -> 2 * x / PI <= sin x.
Proof.
intros x H. assert (P := PI_RGT_0).
enough (x <= sin x * (PI / 2)).
{ apply Rmult_le_reg_r with (PI / 2); [lra|]. replace (2 * x / PI * (PI / 2)) with x; [easy|].
  field. lra. }
destruct (Req_dec x 0) as [->|N]; [rewrite sin_0; lra|].
destruct (Req_dec x (PI / 2)) as [->|M]; [rewrite sin_PI2; lra|].
assert (C : forall y, continuity_pt sin y)
  by (intros y; apply (continuous_of_slope _ _ _ (derivable_pt_lim_sin y))).
destruct (mean_value sin cos 0 x) as (s & Hs & E); try lra; auto.
{ intros; apply derivable_pt_lim_sin. }
destruct (mean_value sin cos x (PI / 2)) as (t & Ht & F); try lra; auto.
{ intros; apply derivable_pt_lim_sin. }
rewrite sin_0 in E. rewrite sin_PI2 in F.
assert (L : cos t < cos s) by (apply cos_decreasing_1; lra).
assert (K : cos t * (x * (PI / 2 - x)) < cos s * (x * (PI / 2 - x)))
  by (apply Rmult_lt_compat_r; [apply Rmult_lt_0_compat|]; lra).
assert (A : cos s * (x * (PI / 2 - x)) = sin x * (PI / 2 - x))
  by (replace (sin x) with (cos s * (x - 0)) by lra; ring).
assert (B : cos t * (x * (PI / 2 - x)) = (1 - sin x) * x) by (rewrite F; ring).
lra.
Qed.

(* Inverse functions *)
Theorem sin_asin : forall x, -1 <= x <= 1 -> sin (asin x) = x.
Proof. exact Ratan.sin_asin. Qed.
Theorem asin_sin : forall x, - PI / 2 <= x <= PI / 2 -> asin (sin x) = x.
Proof. intros x H. apply Ratan.asin_sin. lra. Qed.
Theorem cos_acos : forall x, -1 <= x <= 1 -> cos (acos x) = x.
Proof. exact Ratan.cos_acos. Qed.
Theorem acos_cos : forall x, 0 <= x <= PI -> acos (cos x) = x.
Proof. exact Ratan.acos_cos. Qed.
Theorem tan_atan : forall x, tan (atan x) = x.
Proof. exact Ratan.tan_atan. Qed.
Theorem atan_tan : forall x, - PI / 2 < x < PI / 2 -> atan (tan x) = x.
Proof. intros x H. apply Ratan.atan_tan. lra. Qed.
Theorem asin_upper : forall x, -1 <= x <= 1 -> asin x <= PI / 2.
Proof. intros x _. apply asin_range. Qed.
Theorem asin_lower : forall x, -1 <= x <= 1 -> asin x >= - PI / 2.
Proof. intros x _. generalize (asin_range x). lra. Qed.
Theorem acos_upper : forall x, -1 <= x <= 1 -> acos x <= PI.
Proof. intros x _. apply acos_bound. Qed.
Theorem acos_lower : forall x, -1 <= x <= 1 -> acos x >= 0.
Proof. intros x _. apply Rle_ge, acos_bound. Qed.
Theorem atan_upper : forall x, atan x < PI / 2.
Proof. intros x. apply atan_bound. Qed.
Theorem atan_lower : forall x, atan x > - PI / 2.
Proof. intros x. generalize (atan_bound x). lra. Qed.
Theorem asin_zero : asin 0 = 0.
Proof. exact asin_0. Qed.
Theorem asin_one : asin 1 = PI / 2.
Proof. exact asin_1. Qed.
Theorem acos_zero : acos 0 = PI / 2.
Proof. exact acos_0. Qed.
Theorem acos_one : acos 1 = 0.
Proof. exact acos_1. Qed.
Theorem atan_zero : atan 0 = 0.
Proof. exact atan_0. Qed.
Theorem atan_one : atan 1 = PI / 4.
Proof. exact atan_1. Qed.
Theorem asin_negative : forall x, -1 <= x <= 1 -> asin (- x) = - asin x.
Proof. intros x _. apply asin_opp. Qed.
Theorem acos_negative : forall x, -1 <= x <= 1 -> acos (- x) = PI - acos x.
Proof. intros x _. rewrite !acos_by_asin, asin_opp. lra. Qed.
Theorem atan_negative : forall x, atan (- x) = - atan x.
Proof. exact atan_opp. Qed.
Theorem asin_acos_sum : forall x, -1 <= x <= 1 -> asin x + acos x = PI / 2.
Proof. intros x _. rewrite acos_by_asin. lra. Qed.
Theorem atan_reciprocal : forall x, 0 < x -> atan (1 / x) = PI / 2 - atan x.
Proof. intros x H. unfold Rdiv at 1. rewrite Rmult_1_l. now apply atan_inv. Qed.
Theorem cos_asin : forall x, -1 <= x <= 1 -> cos (asin x) = sqrt (1 - x ^ 2).
Proof. intros x H. rewrite Ratan.cos_asin by easy. f_equal. unfold Rsqr. ring. Qed.
Theorem sin_acos : forall x, -1 <= x <= 1 -> sin (acos x) = sqrt (1 - x ^ 2).
Proof. intros x H. rewrite Ratan.sin_acos by easy. f_equal. unfold Rsqr. ring. Qed.
Theorem atan_less : forall x y, x < y -> atan x < atan y.
Proof. intros x y. apply atan_increasing. Qed.
Theorem atan_less_equal : forall x y, x <= y -> atan x <= atan y.
Proof. intros x y [H| ->]; [left; now apply atan_increasing|lra]. Qed.
Theorem less_from_atan : forall x y, atan x < atan y -> x < y.
Proof. intros x y H. apply Rnot_le_lt. intros K. generalize (atan_less_equal y x K). lra. Qed.
Theorem less_equal_from_atan : forall x y, atan x <= atan y -> x <= y.
Proof. intros x y H. apply Rnot_lt_le. intros K. generalize (atan_less y x K). lra. Qed.
Theorem atan_below : forall x, 0 <= x -> atan x <= x.
Proof.
intros x H. generalize (tan_above (atan x)). rewrite Ratan.tan_atan. intros K. apply K.
split; [rewrite <- atan_0; now apply atan_less_equal|apply atan_bound].
Qed.
Theorem asin_less : forall x y, -1 <= x <= 1 -> -1 <= y <= 1 -> x < y -> asin x < asin y.
Proof.
intros x y H K L. apply sin_increasing_0; try apply asin_range.
now rewrite !Ratan.sin_asin.
Qed.
Theorem asin_less_equal : forall x y, -1 <= x <= 1 -> -1 <= y <= 1 -> x <= y -> asin x <= asin y.
Proof. intros x y H K [L| ->]; [left; now apply asin_less|lra]. Qed.
Theorem acos_greater : forall x y, -1 <= x <= 1 -> -1 <= y <= 1 -> x < y -> acos x > acos y.
Proof. intros x y H K L. rewrite !acos_by_asin. generalize (asin_less x y H K L). lra. Qed.
Theorem acos_greater_equal : forall x y, -1 <= x <= 1 -> -1 <= y <= 1 -> x <= y ->
  acos x >= acos y.
Proof. intros x y H K L. rewrite !acos_by_asin. generalize (asin_less_equal x y H K L). lra. Qed.
