(* Proves the facts of lib/kernel/facts/hyperbolic.cpp, each under its name. *)
From Coq Require Import Reals Lra.
From Assay Require Import Functions Elementary Claims Calculus Monotone.
From Assay Require FactsExponential FactsAlgebraic.
Open Scope R_scope.

(* By exp *)
Theorem sinh_is_exp : forall x, sinh x = (exp x - exp (- x)) / 2.
Proof. easy. Qed.
Theorem cosh_is_exp : forall x, cosh x = (exp x + exp (- x)) / 2.
Proof. easy. Qed.
Theorem cosh_plus_sinh : forall x, cosh x + sinh x = exp x.
Proof. intros x. unfold cosh, sinh. lra. Qed.
Theorem cosh_minus_sinh : forall x, cosh x - sinh x = exp (- x).
Proof. intros x. unfold cosh, sinh. lra. Qed.
Theorem tanh_is_quotient : forall x, tanh x = sinh x / cosh x.
Proof. easy. Qed.
Theorem tanh_is_exp : forall x, tanh x = (exp (2 * x) - 1) / (exp (2 * x) + 1).
Proof. intros x. rewrite tanh_by_exp. generalize (exp_pos (2 * x)). intros. field. lra. Qed.

(* Values *)
Theorem sinh_zero : sinh 0 = 0.
Proof. exact sinh_0. Qed.
Theorem cosh_zero : cosh 0 = 1.
Proof. exact cosh_0. Qed.
Theorem tanh_zero : tanh 0 = 0.
Proof. unfold tanh. rewrite sinh_0. unfold Rdiv. ring. Qed.

(* Identities *)
Ltac exponentials :=
  unfold tanh, sinh, cosh, Rminus; rewrite ?Ropp_plus_distr, ?Ropp_involutive, ?exp_plus, ?exp_Ropp.
Theorem cosh_sinh_squares : forall x, cosh x ^ 2 - sinh x ^ 2 = 1.
Proof. intros x. exponentials. generalize (exp_pos x). intros. field. lra. Qed.
Lemma cosh_positive x : 0 < cosh x.
Proof. unfold cosh. generalize (exp_pos x) (exp_pos (- x)). lra. Qed.
Theorem tanh_squared : forall x, 1 - tanh x ^ 2 = 1 / cosh x ^ 2.
Proof.
intros x. generalize (cosh_sinh_squares x) (cosh_positive x). intros E P. unfold tanh.
rewrite <- E at 2. field. lra.
Qed.
Theorem sinh_sum : forall x y, sinh (x + y) = sinh x * cosh y + cosh x * sinh y.
Proof. intros x y. exponentials. generalize (exp_pos x) (exp_pos y). intros. field. lra. Qed.
Theorem cosh_sum : forall x y, cosh (x + y) = cosh x * cosh y + sinh x * sinh y.
Proof. intros x y. exponentials. generalize (exp_pos x) (exp_pos y). intros. field. lra. Qed.
Theorem sinh_negative : forall x, sinh (- x) = - sinh x.
Proof. exact sinh_odd. Qed.
Theorem cosh_negative : forall x, cosh (- x) = cosh x.
Proof. exact cosh_even. Qed.
Theorem tanh_negative : forall x, tanh (- x) = - tanh x.
Proof. intros x. unfold tanh. rewrite sinh_negative, cosh_negative. unfold Rdiv. ring. Qed.
Theorem sinh_difference : forall x y, sinh (x - y) = sinh x * cosh y - cosh x * sinh y.
Proof. intros x y. unfold Rminus. rewrite sinh_sum, sinh_negative, cosh_negative. ring. Qed.
Theorem cosh_difference : forall x y, cosh (x - y) = cosh x * cosh y - sinh x * sinh y.
Proof. intros x y. unfold Rminus. rewrite cosh_sum, sinh_negative, cosh_negative. ring. Qed.
Theorem tanh_sum : forall x y, tanh (x + y) = (tanh x + tanh y) / (1 + tanh x * tanh y).
Proof.
intros x y. unfold tanh. rewrite sinh_sum, cosh_sum.
generalize (cosh_positive x) (cosh_positive y) (cosh_positive (x + y)). rewrite cosh_sum.
intros. field. repeat split; lra.
Qed.
Theorem sinh_double : forall x, sinh (2 * x) = 2 * sinh x * cosh x.
Proof. intros x. replace (2 * x) with (x + x) by ring. rewrite sinh_sum. ring. Qed.
Theorem cosh_double : forall x, cosh (2 * x) = 2 * cosh x ^ 2 - 1.
Proof.
intros x. replace (2 * x) with (x + x) by ring. rewrite cosh_sum.
generalize (cosh_sinh_squares x). simpl. lra.
Qed.
Theorem cosh_double_sinh : forall x, cosh (2 * x) = 2 * sinh x ^ 2 + 1.
Proof. intros x. rewrite cosh_double. generalize (cosh_sinh_squares x). simpl. lra. Qed.
Theorem tanh_double : forall x, tanh (2 * x) = 2 * tanh x / (1 + tanh x ^ 2).
Proof.
intros x. replace (2 * x) with (x + x) by ring. rewrite tanh_sum.
replace (1 + tanh x ^ 2) with (1 + tanh x * tanh x) by ring. f_equal. ring.
Qed.

(* Order *)
Theorem sinh_less : forall x y, x < y -> sinh x < sinh y.
Proof. exact sinh_lt. Qed.
Theorem sinh_less_equal : forall x y, x <= y -> sinh x <= sinh y.
Proof. intros x y [H| ->]; [left; now apply sinh_lt|lra]. Qed.
Theorem less_from_sinh : forall x y, sinh x < sinh y -> x < y.
Proof. intros x y H. apply Rnot_le_lt. intros K. generalize (sinh_less_equal y x K). lra. Qed.
Theorem less_equal_from_sinh : forall x y, sinh x <= sinh y -> x <= y.
Proof. intros x y H. apply Rnot_lt_le. intros K. generalize (sinh_less y x K). lra. Qed.
Theorem cosh_less : forall x y, 0 <= x -> 0 <= y -> x < y -> cosh x < cosh y.
Proof. intros x y H _ K. now apply cosh_increasing. Qed.
Theorem cosh_less_equal : forall x y, 0 <= x -> 0 <= y -> x <= y -> cosh x <= cosh y.
Proof. intros x y H _ [K| ->]; [left; now apply cosh_increasing|lra]. Qed.
Theorem less_from_cosh : forall x y, 0 <= x -> 0 <= y -> cosh x < cosh y -> x < y.
Proof. intros x y H K L. apply Rnot_le_lt. intros M. generalize (cosh_less_equal y x K H M). lra. Qed.
Theorem less_equal_from_cosh : forall x y, 0 <= x -> 0 <= y -> cosh x <= cosh y -> x <= y.
Proof. intros x y H K L. apply Rnot_lt_le. intros M. generalize (cosh_less y x K H M). lra. Qed.
Theorem tanh_less : forall x y, x < y -> tanh x < tanh y.
Proof.
intros x y H. rewrite !tanh_by_exp.
assert (exp (2 * x) < exp (2 * y)) by (apply exp_increasing; lra).
generalize (exp_pos (2 * x)). intros.
assert (/ (1 + exp (2 * y)) < / (1 + exp (2 * x)))
  by (apply Rinv_lt_contravar; [apply Rmult_lt_0_compat|]; lra). lra.
Qed.
Theorem tanh_less_equal : forall x y, x <= y -> tanh x <= tanh y.
Proof. intros x y [H| ->]; [left; now apply tanh_less|lra]. Qed.
Theorem less_from_tanh : forall x y, tanh x < tanh y -> x < y.
Proof. intros x y H. apply Rnot_le_lt. intros K. generalize (tanh_less_equal y x K). lra. Qed.
Theorem less_equal_from_tanh : forall x y, tanh x <= tanh y -> x <= y.
Proof. intros x y H. apply Rnot_lt_le. intros K. generalize (tanh_less y x K). lra. Qed.

(* Bounds *)
Theorem cosh_above_one : forall x, x <> 0 -> cosh x > 1.
Proof.
intros x H. rewrite <- cosh_abs, <- cosh_0.
apply cosh_increasing. split; [lra|now apply Rabs_pos_lt].
Qed.
Theorem cosh_at_least_one : forall x, cosh x >= 1.
Proof.
intros x. destruct (Req_dec x 0) as [->|H]; [rewrite cosh_0; lra|].
generalize (cosh_above_one x H). lra.
Qed.
Theorem cosh_above_sinh : forall x, sinh x < cosh x.
Proof. intros x. generalize (cosh_minus_sinh x) (exp_pos (- x)). lra. Qed.
Theorem sinh_positive : forall x, 0 < x -> sinh x > 0.
Proof. intros x H. rewrite <- sinh_0. now apply sinh_lt. Qed.
Theorem sinh_above_strict : forall x, 0 < x -> sinh x > x.
Proof.
intros x H. generalize (above_start (fun x => sinh x - x) (fun x => cosh x - 1)).
intros K. assert (sinh 0 - 0 < sinh x - x); [|rewrite sinh_0 in *; lra].
apply K; trivial.
- intros y. apply (derivable_pt_lim_minus sinh (fun x => x));
    [apply derivable_pt_lim_sinh|apply derivable_pt_lim_id].
- intros y Hy. generalize (cosh_above_one y). lra.
Qed.
Theorem sinh_above : forall x, 0 <= x -> sinh x >= x.
Proof. intros x [H| <-]; [generalize (sinh_above_strict x H)|rewrite sinh_0]; lra. Qed.
Theorem cosh_above_parabola : forall x, cosh x >= 1 + x ^ 2 / 2.
Proof.
intros x. rewrite <- cosh_abs, <- (pow2_abs x).
destruct (Rabs_pos x) as [H| <-]; [|rewrite cosh_0; lra]. set (y := Rabs x) in *.
generalize (above_start (fun x => cosh x - x ^ 2 / 2) (fun x => sinh x - x)). intros K.
assert (cosh 0 - 0 ^ 2 / 2 < cosh y - y ^ 2 / 2); [|rewrite cosh_0 in *; lra].
apply K; trivial.
- intros z. apply (derivable_pt_lim_minus cosh (fun x => x ^ 2 / 2)).
  + apply derivable_pt_lim_cosh.
  + apply (derivable_pt_lim_ext (fun x => / 2 * x ^ 2)); [intros; field|].
    replace z with (/ 2 * (INR 2 * z ^ pred 2)) at 2 by (simpl; field).
    apply (derivable_pt_lim_scal (fun x => x ^ 2)), derivable_pt_lim_pow.
- intros z Hz. generalize (sinh_above_strict z Hz). lra.
Qed.
Theorem tanh_upper : forall x, tanh x < 1.
Proof.
intros x. rewrite tanh_by_exp. generalize (exp_pos (2 * x)). intros.
assert (0 < / (1 + exp (2 * x))) by (apply Rinv_0_lt_compat; lra). lra.
Qed.
Theorem tanh_lower : forall x, tanh x > -1.
Proof. intros x. generalize (tanh_upper (- x)). rewrite tanh_negative. lra. Qed.
Theorem tanh_abs_below_one : forall x, Rabs (tanh x) < 1.
Proof. intros x. apply Rabs_def1; [apply tanh_upper|apply tanh_lower]. Qed.
Theorem tanh_positive : forall x, 0 < x -> tanh x > 0.
Proof. intros x H. rewrite <- tanh_zero. now apply tanh_less. Qed.
Theorem tanh_below_strict : forall x, 0 < x -> tanh x < x.
Proof.
intros x H. generalize (above_start (fun x => x - tanh x) (fun x => 1 - / cosh x ^ 2)).
intros K. assert (0 - tanh 0 < x - tanh x); [|rewrite tanh_zero in *; lra].
apply K; trivial.
- intros y. apply (derivable_pt_lim_minus (fun x => x) tanh);
    [apply derivable_pt_lim_id|apply tanh_slope].
- intros y Hy. assert (C : 1 < cosh y) by (apply Rgt_lt, cosh_above_one; lra).
  assert (1 < cosh y ^ 2) by (simpl; generalize (Rmult_lt_compat_l (cosh y) 1 (cosh y)); lra).
  assert (/ cosh y ^ 2 < / 1) by (apply Rinv_lt_contravar; lra). lra.
Qed.
Theorem tanh_below : forall x, 0 <= x -> tanh x <= x.
Proof. intros x [H| <-]; [generalize (tanh_below_strict x H)|rewrite tanh_zero]; lra. Qed.

(* asinh *)
Theorem asinh_is_log : forall x, asinh x = ln (x + sqrt (x ^ 2 + 1)).
Proof. easy. Qed.
Theorem sinh_asinh : forall x, sinh (asinh x) = x.
Proof. exact sinh_arcsinh. Qed.
Theorem asinh_sinh : forall x, asinh (sinh x) = x.
Proof. exact arcsinh_sinh. Qed.
Theorem asinh_zero : asinh 0 = 0.
Proof. rewrite <- sinh_0 at 1. apply asinh_sinh. Qed.
Theorem asinh_negative : forall x, asinh (- x) = - asinh x.
Proof. exact asinh_odd. Qed.
Theorem asinh_less : forall x y, x < y -> asinh x < asinh y.
Proof. intros x y H. apply less_from_sinh. now rewrite !sinh_asinh. Qed.
Theorem asinh_less_equal : forall x y, x <= y -> asinh x <= asinh y.
Proof. intros x y H. apply less_equal_from_sinh. now rewrite !sinh_asinh. Qed.
Theorem less_from_asinh : forall x y, asinh x < asinh y -> x < y.
Proof. intros x y H. rewrite <- (sinh_asinh x), <- (sinh_asinh y). now apply sinh_less. Qed.
Theorem less_equal_from_asinh : forall x y, asinh x <= asinh y -> x <= y.
Proof. intros x y H. rewrite <- (sinh_asinh x), <- (sinh_asinh y). now apply sinh_less_equal. Qed.
Theorem asinh_positive : forall x, 0 < x -> asinh x > 0.
Proof. intros x H. rewrite <- asinh_zero. now apply asinh_less. Qed.
Theorem asinh_below : forall x, 0 <= x -> asinh x <= x.
Proof.
intros x H. assert (0 <= asinh x) by (rewrite <- asinh_zero; now apply asinh_less_equal).
generalize (sinh_above (asinh x) H0). rewrite sinh_asinh. lra.
Qed.
Theorem cosh_asinh : forall x, cosh (asinh x) = sqrt (x ^ 2 + 1).
Proof.
intros x. symmetry. apply FactsAlgebraic.sqrt_unique.
- generalize (pow2_ge_0 x). lra.
- left. apply cosh_positive.
- generalize (cosh_sinh_squares (asinh x)). rewrite sinh_asinh. lra.
Qed.

(* acosh *)
Theorem acosh_is_log : forall x, 1 <= x -> acosh x = ln (x + sqrt (x ^ 2 - 1)).
Proof. easy. Qed.
Theorem cosh_acosh : forall x, 1 <= x -> cosh (acosh x) = x.
Proof.
intros x H. assert (P : 0 <= x ^ 2 - 1) by (simpl; generalize (Rmult_le_compat 1 x 1 x); lra).
generalize (sqrt_pos (x ^ 2 - 1)) (FactsAlgebraic.sqrt_squared _ P). intros Q E.
unfold acosh, cosh. rewrite exp_Ropp, exp_ln by lra.
replace (/ (x + sqrt (x ^ 2 - 1))) with (x - sqrt (x ^ 2 - 1)); [field|].
apply Rmult_eq_reg_l with (x + sqrt (x ^ 2 - 1)); [|lra].
rewrite Rinv_r by lra. replace ((x + sqrt (x ^ 2 - 1)) * (x - sqrt (x ^ 2 - 1)))
  with (x ^ 2 - sqrt (x ^ 2 - 1) ^ 2) by ring. lra.
Qed.
Theorem acosh_nonnegative : forall x, 1 <= x -> acosh x >= 0.
Proof.
intros x H. apply FactsExponential.log_nonnegative. generalize (sqrt_pos (x ^ 2 - 1)). lra.
Qed.
Theorem acosh_one : acosh 1 = 0.
Proof. unfold acosh. replace (1 ^ 2 - 1) with 0 by ring. rewrite sqrt_0, Rplus_0_r. exact ln_1. Qed.
Theorem acosh_cosh : forall x, 0 <= x -> acosh (cosh x) = x.
Proof.
intros x H. generalize (cosh_at_least_one x). intros C. apply Rge_le in C.
generalize (acosh_nonnegative _ C). intros N. apply Rge_le in N.
apply Rle_antisym; apply less_equal_from_cosh; trivial; rewrite cosh_acosh; lra.
Qed.
Theorem acosh_less : forall x y, 1 <= x -> 1 <= y -> x < y -> acosh x < acosh y.
Proof.
intros x y H K L. apply less_from_cosh; try (now apply Rge_le, acosh_nonnegative).
now rewrite !cosh_acosh.
Qed.
Theorem acosh_less_equal : forall x y, 1 <= x -> 1 <= y -> x <= y -> acosh x <= acosh y.
Proof. intros x y H K [L| ->]; [left; now apply acosh_less|lra]. Qed.
Theorem less_from_acosh : forall x y, 1 <= x -> 1 <= y -> acosh x < acosh y -> x < y.
Proof. intros x y H K L. apply Rnot_le_lt. intros M. generalize (acosh_less_equal y x K H M). lra. Qed.
Theorem less_equal_from_acosh : forall x y, 1 <= x -> 1 <= y -> acosh x <= acosh y -> x <= y.
Proof. intros x y H K L. apply Rnot_lt_le. intros M. generalize (acosh_less y x K H M). lra. Qed.
Theorem acosh_positive : forall x, 1 < x -> acosh x > 0.
Proof. intros x H. rewrite <- acosh_one. apply acosh_less; lra. Qed.
Theorem sinh_acosh : forall x, 1 <= x -> sinh (acosh x) = sqrt (x ^ 2 - 1).
Proof.
intros x H. symmetry. apply FactsAlgebraic.sqrt_unique.
- simpl. generalize (Rmult_le_compat 1 x 1 x). lra.
- rewrite <- sinh_0. apply sinh_less_equal. now apply Rge_le, acosh_nonnegative.
- generalize (cosh_sinh_squares (acosh x)). rewrite cosh_acosh by easy. lra.
Qed.

(* atanh *)
Theorem atanh_is_log : forall x, -1 < x < 1 -> atanh x = ln ((1 + x) / (1 - x)) / 2.
Proof. easy. Qed.
Theorem tanh_atanh : forall x, -1 < x < 1 -> tanh (atanh x) = x.
Proof.
intros x H. rewrite tanh_is_exp. unfold atanh.
replace (2 * (ln ((1 + x) / (1 - x)) / 2)) with (ln ((1 + x) / (1 - x))) by field.
rewrite exp_ln by (apply Rdiv_lt_0_compat; lra). field. lra.
Qed.
Lemma tanh_within x : -1 < tanh x < 1.
Proof. split; [apply tanh_lower|apply tanh_upper]. Qed.
Theorem atanh_tanh : forall x, atanh (tanh x) = x.
Proof.
intros x. generalize (tanh_atanh _ (tanh_within x)). intros E.
apply Rle_antisym; apply less_equal_from_tanh; lra.
Qed.
Theorem atanh_zero : atanh 0 = 0.
Proof. rewrite <- tanh_zero at 1. apply atanh_tanh. Qed.
Theorem atanh_negative : forall x, -1 < x < 1 -> atanh (- x) = - atanh x.
Proof.
intros x H. rewrite <- (atanh_tanh (- atanh x)). f_equal.
now rewrite tanh_negative, tanh_atanh.
Qed.
Theorem atanh_less : forall x y, -1 < x < 1 -> -1 < y < 1 -> x < y -> atanh x < atanh y.
Proof. intros x y H K L. apply less_from_tanh. now rewrite !tanh_atanh. Qed.
Theorem atanh_less_equal : forall x y, -1 < x < 1 -> -1 < y < 1 -> x <= y -> atanh x <= atanh y.
Proof. intros x y H K L. apply less_equal_from_tanh. now rewrite !tanh_atanh. Qed.
Theorem less_from_atanh : forall x y, -1 < x < 1 -> -1 < y < 1 -> atanh x < atanh y -> x < y.
Proof. intros x y H K L. apply Rnot_le_lt. intros M. generalize (atanh_less_equal y x K H M). lra. Qed.
Theorem less_equal_from_atanh : forall x y, -1 < x < 1 -> -1 < y < 1 ->
  atanh x <= atanh y -> x <= y.
Proof. intros x y H K L. apply Rnot_lt_le. intros M. generalize (atanh_less y x K H M). lra. Qed.
Theorem atanh_above : forall x, 0 <= x < 1 -> x <= atanh x.
Proof.
intros x H. assert (K : -1 < x < 1) by lra.
assert (0 <= atanh x) by (rewrite <- atanh_zero; apply atanh_less_equal; lra).
generalize (tanh_below (atanh x) H0). rewrite tanh_atanh by easy. lra.
Qed.
