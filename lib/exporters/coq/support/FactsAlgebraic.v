(* Proves the facts of lib/kernel/facts/algebraic.cpp, each under its name. *)
From Coq Require Import Reals Lra.
Open Scope R_scope.

Ltac absolute_values :=
  unfold Rabs; repeat match goal with |- context [Rcase_abs ?x] => destruct (Rcase_abs x) end.
Ltac minima := unfold Rmin, Rmax; repeat match goal with |- context [Rle_dec ?x ?y] => destruct (Rle_dec x y) end.

(* Squares *)
Theorem square_nonnegative : forall x, x ^ 2 >= 0.
Proof. intros x. apply Rle_ge, pow2_ge_0. Qed.
Theorem square_positive : forall x, x <> 0 -> x ^ 2 > 0.
Proof. intros x H. apply Rlt_gt. rewrite <- Rsqr_pow2. now apply Rsqr_pos_lt. Qed.
Theorem square_less : forall x y, 0 <= x -> 0 <= y -> x < y -> x ^ 2 < y ^ 2.
Proof. intros x y H K L. rewrite <- !Rsqr_pow2. now apply Rsqr_incrst_1. Qed.
Theorem square_less_equal : forall x y, 0 <= x -> 0 <= y -> x <= y -> x ^ 2 <= y ^ 2.
Proof. intros x y H K L. rewrite <- !Rsqr_pow2. now apply Rsqr_incr_1. Qed.
Theorem less_from_square : forall x y, 0 <= y -> x ^ 2 < y ^ 2 -> x < y.
Proof. intros x y H K. apply Rnot_le_lt. intros L. generalize (square_less_equal y x H ltac:(lra) L). lra. Qed.
Theorem less_equal_from_square : forall x y, 0 <= y -> x ^ 2 <= y ^ 2 -> x <= y.
Proof. intros x y H K. apply Rnot_lt_le. intros L. generalize (square_less y x H ltac:(lra) L). lra. Qed.
Theorem equal_from_square : forall x y, 0 <= x -> 0 <= y -> x ^ 2 = y ^ 2 -> x = y.
Proof. intros x y H K L. apply Rle_antisym; apply less_equal_from_square; lra. Qed.

(* Reciprocals *)
Theorem reciprocal_positive : forall x, 0 < x -> 1 / x > 0.
Proof. intros x H. apply Rlt_gt, Rdiv_lt_0_compat; lra. Qed.
Theorem reciprocal_less : forall x y, 0 < x -> 0 < y -> x < y -> 1 / y < 1 / x.
Proof. intros x y H K L. unfold Rdiv. rewrite !Rmult_1_l. apply Rinv_lt_contravar; [apply Rmult_lt_0_compat|]; lra. Qed.
Theorem reciprocal_less_equal : forall x y, 0 < x -> 0 < y -> x <= y -> 1 / y <= 1 / x.
Proof. intros x y H K L. unfold Rdiv. rewrite !Rmult_1_l. apply Rinv_le_contravar; lra. Qed.

(* sqrt *)
Theorem sqrt_squared : forall x, 0 <= x -> sqrt x ^ 2 = x.
Proof. intros x H. simpl. rewrite Rmult_1_r. now apply sqrt_sqrt. Qed.
Theorem sqrt_nonnegative : forall x, 0 <= x -> sqrt x >= 0.
Proof. intros x _. apply Rle_ge, sqrt_pos. Qed.
Theorem sqrt_positive : forall x, 0 < x -> sqrt x > 0.
Proof. intros x H. now apply Rlt_gt, sqrt_lt_R0. Qed.
Theorem sqrt_unique : forall x y, 0 <= x -> 0 <= y -> y ^ 2 = x -> sqrt x = y.
Proof. intros x y H K <-. now apply sqrt_pow2. Qed.
Theorem sqrt_of_square : forall x, sqrt (x ^ 2) = Rabs x.
Proof. intros x. rewrite <- Rsqr_pow2. apply sqrt_Rsqr_abs. Qed.
Theorem sqrt_zero : sqrt 0 = 0.
Proof. exact sqrt_0. Qed.
Theorem sqrt_one : sqrt 1 = 1.
Proof. exact sqrt_1. Qed.
Theorem sqrt_product : forall x y, 0 <= x -> 0 <= y -> sqrt (x * y) = sqrt x * sqrt y.
Proof. intros x y H K. now apply sqrt_mult. Qed.
Theorem sqrt_quotient : forall x y, 0 <= x -> 0 < y -> sqrt (x / y) = sqrt x / sqrt y.
Proof. intros x y H K. now apply sqrt_div. Qed.
Theorem sqrt_less : forall x y, 0 <= x -> 0 <= y -> x < y -> sqrt x < sqrt y.
Proof. intros x y H _ K. now apply sqrt_lt_1_alt. Qed.
Theorem sqrt_less_equal : forall x y, 0 <= x -> 0 <= y -> x <= y -> sqrt x <= sqrt y.
Proof. intros x y _ _ K. now apply sqrt_le_1_alt. Qed.
Theorem less_from_sqrt : forall x y, 0 <= x -> 0 <= y -> sqrt x < sqrt y -> x < y.
Proof. intros x y H K L. now apply sqrt_lt_0_alt. Qed.
Theorem less_equal_from_sqrt : forall x y, 0 <= x -> 0 <= y -> sqrt x <= sqrt y -> x <= y.
Proof. intros x y H K L. now apply sqrt_le_0. Qed.
Theorem sqrt_below_tangent : forall x, 0 <= x -> sqrt x <= (1 + x) / 2.
Proof. intros x H. generalize (sqrt_squared x H) (pow2_ge_0 (sqrt x - 1)). simpl. intros. lra. Qed.

(* Absolute values *)
Theorem abs_nonnegative : forall x, Rabs x >= 0.
Proof. intros x. apply Rle_ge, Rabs_pos. Qed.
Theorem abs_positive : forall x, x <> 0 -> Rabs x > 0.
Proof. intros x H. now apply Rlt_gt, Rabs_pos_lt. Qed.
Theorem nonzero_from_abs : forall x, Rabs x > 0 -> x <> 0.
Proof. intros x H ->. rewrite Rabs_R0 in H. lra. Qed.
Theorem abs_squared : forall x, Rabs x ^ 2 = x ^ 2.
Proof. intros x. apply pow2_abs. Qed.
Theorem abs_above : forall x, x <= Rabs x.
Proof. intros x. apply Rle_abs. Qed.
Theorem abs_above_negative : forall x, - x <= Rabs x.
Proof. intros x. absolute_values; lra. Qed.
Theorem abs_of_nonnegative : forall x, 0 <= x -> Rabs x = x.
Proof. intros x. apply Rabs_pos_eq. Qed.
Theorem abs_of_nonpositive : forall x, x <= 0 -> Rabs x = - x.
Proof. intros x. apply Rabs_left1. Qed.
Theorem abs_negative : forall x, Rabs (- x) = Rabs x.
Proof. exact Rabs_Ropp. Qed.
Theorem abs_product : forall x y, Rabs (x * y) = Rabs x * Rabs y.
Proof. exact Rabs_mult. Qed.
Theorem abs_quotient : forall x y, y <> 0 -> Rabs (x / y) = Rabs x / Rabs y.
Proof. intros x y H. unfold Rdiv. now rewrite Rabs_mult, Rabs_inv. Qed.
Theorem abs_triangle : forall x y, Rabs (x + y) <= Rabs x + Rabs y.
Proof. exact Rabs_triang. Qed.
Theorem abs_triangle_reverse : forall x y, Rabs x - Rabs y <= Rabs (x - y).
Proof. exact Rabs_triang_inv. Qed.
Theorem abs_less : forall x y, - y < x -> x < y -> Rabs x < y.
Proof. intros x y H K. apply Rabs_def1; lra. Qed.
Theorem abs_less_equal : forall x y, - y <= x -> x <= y -> Rabs x <= y.
Proof. intros x y H K. now apply Rabs_le. Qed.
Theorem less_from_abs : forall x y, Rabs x < y -> x < y.
Proof. intros x y. absolute_values; lra. Qed.
Theorem less_equal_from_abs : forall x y, Rabs x <= y -> x <= y.
Proof. intros x y. absolute_values; lra. Qed.
Theorem greater_from_abs : forall x y, Rabs x < y -> - y < x.
Proof. intros x y. absolute_values; lra. Qed.
Theorem greater_equal_from_abs : forall x y, Rabs x <= y -> - y <= x.
Proof. intros x y. absolute_values; lra. Qed.

(* Minimum and maximum *)
Theorem min_is_abs : forall x y, Rmin x y = (x + y - Rabs (x - y)) / 2.
Proof. intros x y. minima; absolute_values; lra. Qed.
Theorem max_is_abs : forall x y, Rmax x y = (x + y + Rabs (x - y)) / 2.
Proof. intros x y. minima; absolute_values; lra. Qed.
Theorem min_first : forall x y, Rmin x y <= x.
Proof. exact Rmin_l. Qed.
Theorem min_second : forall x y, Rmin x y <= y.
Proof. exact Rmin_r. Qed.
Theorem max_first : forall x y, x <= Rmax x y.
Proof. exact Rmax_l. Qed.
Theorem max_second : forall x y, y <= Rmax x y.
Proof. exact Rmax_r. Qed.
Theorem min_greatest : forall x y z, z <= x -> z <= y -> z <= Rmin x y.
Proof. intros x y z. minima; lra. Qed.
Theorem max_least : forall x y z, x <= z -> y <= z -> Rmax x y <= z.
Proof. intros x y z. minima; lra. Qed.
Theorem min_of_ordered : forall x y, x <= y -> Rmin x y = x.
Proof. intros x y. minima; lra. Qed.
Theorem max_of_ordered : forall x y, x <= y -> Rmax x y = y.
Proof. intros x y. minima; lra. Qed.
Theorem min_commutes : forall x y, Rmin x y = Rmin y x.
Proof. exact Rmin_comm. Qed.
Theorem max_commutes : forall x y, Rmax x y = Rmax y x.
Proof. exact Rmax_comm. Qed.
