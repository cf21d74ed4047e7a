(* Proves that the terms of the facts are defined, where that does not follow from the hypotheses
   by linear arithmetic or from the signs of the operations: NAME_defined is about the fact NAME. *)
From Coq Require Import Reals Lra.
From Assay Require Import Functions Elementary Calculus.
From Assay Require FactsAlgebraic FactsExponential FactsTrigonometric FactsHyperbolic.
Open Scope R_scope.

(* Products, quotients and squares *)
Theorem sqrt_product_defined : forall x y, 0 <= x -> 0 <= y -> 0 <= x * y /\ 0 <= x /\ 0 <= y.
Proof. intros x y H K. repeat split; trivial. now apply Rmult_le_pos. Qed.
Theorem sqrt_quotient_defined : forall x y, 0 <= x -> 0 < y ->
  y <> 0 /\ 0 <= x / y /\ 0 <= x /\ 0 <= y /\ sqrt y <> 0.
Proof.
intros x y H K. assert (P : 0 < sqrt y) by now apply sqrt_lt_R0.
assert (0 <= x / y) by (apply Rmult_le_pos; [easy|left; now apply Rinv_0_lt_compat]).
repeat split; trivial; lra.
Qed.
Theorem log_product_defined : forall x y, 0 < x -> 0 < y -> 0 < x * y /\ 0 < x /\ 0 < y.
Proof. intros x y H K. repeat split; trivial. now apply Rmult_lt_0_compat. Qed.
Theorem log_quotient_defined : forall x y, 0 < x -> 0 < y -> y <> 0 /\ 0 < x / y /\ 0 < x /\ 0 < y.
Proof. intros x y H K. repeat split; trivial; [lra|now apply Rdiv_lt_0_compat]. Qed.
Theorem log_reciprocal_defined : forall x, 0 < x -> x <> 0 /\ 0 < 1 / x /\ 0 < x.
Proof. intros x H. repeat split; trivial; [lra|apply Rdiv_lt_0_compat; lra]. Qed.
Theorem log_square_defined : forall x, 0 < x -> 0 < x ^ 2 /\ 0 < x.
Proof. intros x H. split; [now apply pow_lt|easy]. Qed.
Theorem log_sqrt_defined : forall x, 0 < x -> 0 <= x /\ 0 < sqrt x /\ 0 < x.
Proof. intros x H. repeat split; trivial; [lra|now apply sqrt_lt_R0]. Qed.
Theorem log_power_defined : forall x y, 0 < x -> 0 < x /\ 0 < Rpower x y.
Proof. intros x y H. split; [easy|apply exp_pos]. Qed.
Theorem power_negative_defined : forall x y, 0 < x -> 0 < x /\ Rpower x y <> 0.
Proof. intros x y H. split; [easy|]. generalize (exp_pos (y * ln x)). unfold Rpower. lra. Qed.
Theorem power_product_defined : forall x y z : R, 0 < x -> 0 < y -> 0 < x * y /\ 0 < x /\ 0 < y.
Proof. intros x y _. apply log_product_defined. Qed.
Theorem power_power_defined : forall x y z : R, 0 < x -> 0 < x /\ 0 < Rpower x y.
Proof. intros x y _. apply log_power_defined. Qed.

(* Trigonometric functions *)
Lemma cosine_not_zero x : - PI / 2 < x < PI / 2 -> cos x <> 0.
Proof. intros H. generalize (FactsTrigonometric.cos_positive x H). lra. Qed.
Theorem tan_zero_defined : cos 0 <> 0.
Proof. rewrite cos_0. lra. Qed.
Theorem tan_squared_defined : forall x, cos x <> 0 -> cos x <> 0 /\ cos x ^ 2 <> 0.
Proof. intros x H. split; [easy|now apply pow_nonzero]. Qed.
Theorem tan_negative_defined : forall x, cos x <> 0 -> cos (- x) <> 0 /\ cos x <> 0.
Proof. intros x H. now rewrite cos_neg. Qed.
Theorem tan_above_defined : forall x, 0 <= x < PI / 2 -> cos x <> 0.
Proof. intros x H. generalize PI_RGT_0. intros. apply cosine_not_zero. lra. Qed.
Theorem tan_less_defined : forall x y, - PI / 2 < x < PI / 2 -> - PI / 2 < y < PI / 2 ->
  x < y -> cos x <> 0 /\ cos y <> 0.
Proof. intros x y H K _. split; now apply cosine_not_zero. Qed.
Theorem tan_less_equal_defined : forall x y, - PI / 2 < x < PI / 2 -> - PI / 2 < y < PI / 2 ->
  x <= y -> cos x <> 0 /\ cos y <> 0.
Proof. intros x y H K _. split; now apply cosine_not_zero. Qed.
Theorem asin_sin_defined : forall x, - PI / 2 <= x <= PI / 2 -> -1 <= sin x <= 1.
Proof. intros x _. apply SIN_bound. Qed.
Theorem acos_cos_defined : forall x, 0 <= x <= PI -> -1 <= cos x <= 1.
Proof. intros x _. apply COS_bound. Qed.
Theorem tan_atan_defined : forall x, cos (atan x) <> 0.
Proof. intros x. apply cosine_not_zero. generalize (atan_bound x). lra. Qed.
Theorem atan_tan_defined : forall x, - PI / 2 < x < PI / 2 -> cos x <> 0.
Proof. exact cosine_not_zero. Qed.
Lemma square_below_one x : -1 <= x <= 1 -> 0 <= 1 - x ^ 2.
Proof. intros H. replace (1 - x ^ 2) with ((1 - x) * (1 + x)) by ring. apply Rmult_le_pos; lra. Qed.
Theorem cos_asin_defined : forall x, -1 <= x <= 1 -> -1 <= x <= 1 /\ 0 <= 1 - x ^ 2.
Proof. intros x H. split; [easy|now apply square_below_one]. Qed.
Theorem sin_acos_defined : forall x, -1 <= x <= 1 -> -1 <= x <= 1 /\ 0 <= 1 - x ^ 2.
Proof. exact cos_asin_defined. Qed.

(* Hyperbolic functions *)
Theorem tanh_is_quotient_defined : forall x, cosh x <> 0.
Proof. intros x. generalize (FactsHyperbolic.cosh_positive x). lra. Qed.
Theorem tanh_squared_defined : forall x, cosh x ^ 2 <> 0.
Proof. intros x. apply pow_nonzero, tanh_is_quotient_defined. Qed.
Theorem tanh_sum_defined : forall x y, 1 + tanh x * tanh y <> 0.
Proof.
intros x y. generalize (FactsHyperbolic.tanh_abs_below_one x) (FactsHyperbolic.tanh_abs_below_one y).
intros H K.
assert (L : Rabs (tanh x * tanh y) < 1).
{ rewrite Rabs_mult, <- (Rmult_1_l 1). apply Rmult_le_0_lt_compat; trivial; apply Rabs_pos. }
apply Rabs_def2 in L. lra.
Qed.
Theorem tanh_double_defined : forall x, 1 + tanh x ^ 2 <> 0.
Proof. intros x. generalize (pow2_ge_0 (tanh x)). lra. Qed.
Theorem asinh_is_log_defined : forall x, 0 <= x ^ 2 + 1 /\ 0 < x + sqrt (x ^ 2 + 1).
Proof.
intros x. assert (P : 0 <= x ^ 2 + 1) by (generalize (pow2_ge_0 x); lra). split; [easy|].
assert (Q : Rabs x < sqrt (x ^ 2 + 1)).
{ rewrite <- (sqrt_Rsqr_abs x). apply sqrt_lt_1_alt. split; [apply Rle_0_sqr|].
  rewrite Rsqr_pow2. lra. }
apply Rabs_def2 in Q. lra.
Qed.
Lemma square_above_one x : 1 <= x -> 0 <= x ^ 2 - 1.
Proof. intros H. replace (x ^ 2 - 1) with ((x - 1) * (x + 1)) by ring. apply Rmult_le_pos; lra. Qed.
Theorem acosh_is_log_defined : forall x, 1 <= x ->
  1 <= x /\ 0 <= x ^ 2 - 1 /\ 0 < x + sqrt (x ^ 2 - 1).
Proof.
intros x H. repeat split; trivial; [now apply square_above_one|].
generalize (sqrt_pos (x ^ 2 - 1)). lra.
Qed.
Theorem atanh_is_log_defined : forall x, -1 < x < 1 ->
  -1 < x < 1 /\ 1 - x <> 0 /\ 0 < (1 + x) / (1 - x).
Proof. intros x H. repeat split; try lra. apply Rdiv_lt_0_compat; lra. Qed.
Theorem acosh_cosh_defined : forall x, 0 <= x -> 1 <= cosh x.
Proof. intros x _. apply Rge_le, FactsHyperbolic.cosh_at_least_one. Qed.
Theorem atanh_tanh_defined : forall x, -1 < tanh x < 1.
Proof. exact FactsHyperbolic.tanh_within. Qed.
Theorem sinh_acosh_defined : forall x, 1 <= x -> 1 <= x /\ 0 <= x ^ 2 - 1.
Proof. intros x H. split; [easy|now apply square_above_one]. Qed.
