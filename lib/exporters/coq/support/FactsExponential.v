(* Proves the facts of lib/kernel/facts/exponential.cpp, each under its name. *)
From Coq Require Import Reals Lra.
Open Scope R_scope.

(* exp *)
Theorem exp_positive : forall x, exp x > 0.
Proof. intros x. apply Rlt_gt, exp_pos. Qed.
Theorem exp_zero : exp 0 = 1.
Proof. exact exp_0. Qed.
Theorem exp_sum : forall x y, exp (x + y) = exp x * exp y.
Proof. exact exp_plus. Qed.
Theorem exp_difference : forall x y, exp (x - y) = exp x / exp y.
Proof. intros x y. unfold Rminus, Rdiv. now rewrite exp_plus, exp_Ropp. Qed.
Theorem exp_negative : forall x, exp (- x) = 1 / exp x.
Proof. intros x. rewrite exp_Ropp. unfold Rdiv. ring. Qed.
Theorem exp_reciprocal : forall x, exp (- x) * exp x = 1.
Proof. intros x. rewrite <- exp_plus, Rplus_opp_l. exact exp_0. Qed.
Theorem exp_double : forall x, exp (2 * x) = exp x ^ 2.
Proof. intros x. replace (2 * x) with (x + x) by ring. rewrite exp_plus. ring. Qed.
Theorem exp_half_squared : forall x, exp (x / 2) ^ 2 = exp x.
Proof. intros x. rewrite <- exp_double. f_equal. field. Qed.
Theorem exp_log : forall x, 0 < x -> exp (ln x) = x.
Proof. exact exp_ln. Qed.
Theorem exp_above_tangent : forall x, exp x >= 1 + x.
Proof. intros x. apply Rle_ge, exp_ineq1_le. Qed.
Theorem exp_above_tangent_strict : forall x, x <> 0 -> exp x > 1 + x.
Proof. intros x H. now apply Rlt_gt, exp_ineq1. Qed.
Theorem exp_below_hyperbola : forall x, x < 1 -> exp x <= 1 / (1 - x).
Proof.
intros x H. replace (exp x) with (1 / exp (- x)).
- unfold Rdiv. rewrite !Rmult_1_l. apply Rinv_le_contravar; [lra|].
  generalize (exp_ineq1_le (- x)). lra.
- rewrite exp_Ropp. generalize (exp_pos x). intros. field. lra.
Qed.
Theorem exp_less : forall x y, x < y -> exp x < exp y.
Proof. exact exp_increasing. Qed.
Theorem exp_less_equal : forall x y, x <= y -> exp x <= exp y.
Proof. intros x y [H| ->]; [left; now apply exp_increasing|lra]. Qed.
Theorem less_from_exp : forall x y, exp x < exp y -> x < y.
Proof. exact exp_lt_inv. Qed.
Theorem less_equal_from_exp : forall x y, exp x <= exp y -> x <= y.
Proof. intros x y H. apply Rnot_lt_le. intros K. generalize (exp_increasing y x K). lra. Qed.
Theorem equal_from_exp : forall x y, exp x = exp y -> x = y.
Proof. exact exp_inv. Qed.

(* log *)
Theorem log_exp : forall x, ln (exp x) = x.
Proof. exact ln_exp. Qed.
Theorem log_one : ln 1 = 0.
Proof. exact ln_1. Qed.
Theorem log_product : forall x y, 0 < x -> 0 < y -> ln (x * y) = ln x + ln y.
Proof. exact ln_mult. Qed.
Theorem log_reciprocal : forall x, 0 < x -> ln (1 / x) = - ln x.
Proof. intros x H. unfold Rdiv. rewrite Rmult_1_l. now apply ln_Rinv. Qed.
Theorem log_quotient : forall x y, 0 < x -> 0 < y -> ln (x / y) = ln x - ln y.
Proof.
intros x y H K. unfold Rdiv, Rminus. rewrite <- (ln_Rinv y K).
apply ln_mult; [easy|now apply Rinv_0_lt_compat].
Qed.
Theorem log_square : forall x, 0 < x -> ln (x ^ 2) = 2 * ln x.
Proof. intros x H. simpl. rewrite Rmult_1_r, ln_mult by easy. ring. Qed.
Theorem log_sqrt : forall x, 0 < x -> ln (sqrt x) = ln x / 2.
Proof.
intros x H. assert (P : 0 < sqrt x) by now apply sqrt_lt_R0.
rewrite <- (sqrt_sqrt x) at 2 by lra. rewrite ln_mult by easy. lra.
Qed.
Theorem log_less : forall x y, 0 < x -> 0 < y -> x < y -> ln x < ln y.
Proof. intros x y H _ K. now apply ln_increasing. Qed.
Theorem log_less_equal : forall x y, 0 < x -> 0 < y -> x <= y -> ln x <= ln y.
Proof. intros x y H _ [K| ->]; [left; now apply ln_increasing|lra]. Qed.
Theorem less_from_log : forall x y, 0 < x -> 0 < y -> ln x < ln y -> x < y.
Proof. intros x y. apply ln_lt_inv. Qed.
Theorem less_equal_from_log : forall x y, 0 < x -> 0 < y -> ln x <= ln y -> x <= y.
Proof. intros x y H K L. apply Rnot_lt_le. intros M. generalize (ln_increasing y x K M). lra. Qed.
Theorem equal_from_log : forall x y, 0 < x -> 0 < y -> ln x = ln y -> x = y.
Proof. exact ln_inv. Qed.
Theorem log_positive : forall x, 1 < x -> ln x > 0.
Proof. intros x H. rewrite <- ln_1. apply ln_increasing; lra. Qed.
Theorem log_nonnegative : forall x, 1 <= x -> ln x >= 0.
Proof. intros x H. rewrite <- ln_1. apply Rle_ge, log_less_equal; lra. Qed.
Theorem log_negative : forall x, 0 < x < 1 -> ln x < 0.
Proof. intros x H. rewrite <- ln_1. apply ln_increasing; lra. Qed.
Theorem log_below_tangent_strict : forall x, 0 < x -> x <> 1 -> ln x < x - 1.
Proof.
intros x H N. assert (L : ln x <> 0).
{ intros E. apply N. rewrite <- ln_1 in E. apply ln_inv; lra. }
generalize (exp_ineq1 (ln x) L). rewrite exp_ln by easy. lra.
Qed.
Theorem log_below_tangent : forall x, 0 < x -> ln x <= x - 1.
Proof. intros x H. generalize (exp_ineq1_le (ln x)). rewrite exp_ln by easy. lra. Qed.
Theorem log_above_hyperbola : forall x, 0 < x -> 1 - 1 / x <= ln x.
Proof.
intros x H. generalize (log_below_tangent (1 / x)) (log_reciprocal x H).
intros K L. assert (0 < 1 / x) by (apply Rdiv_lt_0_compat; lra). specialize (K H0). lra.
Qed.
Theorem log_above_hyperbola_strict : forall x, 0 < x -> x <> 1 -> 1 - 1 / x < ln x.
Proof.
intros x H N. generalize (log_below_tangent_strict (1 / x)) (log_reciprocal x H).
intros K L. assert (P : 0 < 1 / x) by (apply Rdiv_lt_0_compat; lra).
assert (1 / x <> 1); [|specialize (K P H0); lra].
intros E. apply N. replace x with (1 / (1 / x)) by (field; lra). rewrite E. field.
Qed.

(* Powers with an exponent that is no integer literal *)
Theorem power_is_exp : forall x y, 0 < x -> Rpower x y = exp (y * ln x).
Proof. easy. Qed.
Theorem power_half : forall x, 0 < x -> Rpower x (1 / 2) = sqrt x.
Proof. intros x H. replace (1 / 2) with (/ 2) by field. now apply Rpower_sqrt. Qed.
Theorem power_positive : forall x y, 0 < x -> Rpower x y > 0.
Proof. intros x y _. apply Rlt_gt, exp_pos. Qed.
Theorem log_power : forall x y, 0 < x -> ln (Rpower x y) = y * ln x.
Proof. intros x y _. apply ln_exp. Qed.
Theorem power_sum : forall x y z, 0 < x -> Rpower x (y + z) = Rpower x y * Rpower x z.
Proof. intros x y z _. apply Rpower_plus. Qed.
Theorem power_negative : forall x y, 0 < x -> Rpower x (- y) = 1 / Rpower x y.
Proof. intros x y _. rewrite Rpower_Ropp. unfold Rdiv. ring. Qed.
Theorem power_product : forall x y z, 0 < x -> 0 < y ->
  Rpower (x * y) z = Rpower x z * Rpower y z.
Proof. intros x y z H K. symmetry. now apply Rpower_mult_distr. Qed.
Theorem power_power : forall x y z, 0 < x -> Rpower (Rpower x y) z = Rpower x (y * z).
Proof. intros x y z _. apply Rpower_mult. Qed.
Theorem power_base_less : forall x y z, 0 < x -> 0 < y -> 0 < z -> x < y ->
  Rpower x z < Rpower y z.
Proof.
intros x y z H _ K L. apply exp_increasing, Rmult_lt_compat_l; [easy|now apply ln_increasing].
Qed.
Theorem power_base_less_equal : forall x y z, 0 < x -> 0 < y -> 0 < z -> x <= y ->
  Rpower x z <= Rpower y z.
Proof. intros x y z H I K [L| ->]; [left; now apply power_base_less|lra]. Qed.
Theorem power_exponent_less : forall x y z, 1 < x -> y < z -> Rpower x y < Rpower x z.
Proof.
intros x y z H K. apply exp_increasing, Rmult_lt_compat_r; [|easy].
now apply Rgt_lt, log_positive.
Qed.
Theorem power_exponent_greater : forall x y z, 0 < x < 1 -> y < z -> Rpower x y > Rpower x z.
Proof.
intros x y z H K. apply Rlt_gt, exp_increasing. generalize (log_negative x H). intros L.
generalize (Rmult_lt_gt_compat_neg_l (ln x) y z L K). lra.
Qed.
