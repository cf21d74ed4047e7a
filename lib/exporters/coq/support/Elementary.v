(* Proves the order properties of elementary functions that enclosures use. *)
From Coq Require Import Reals Lra Lia ZArith.
From Coquelicot Require Import Coquelicot.
From Assay Require Import Functions.
Open Scope R_scope.

Lemma pow_increasing n x y : (0 < n)%nat -> 0 <= x < y -> x ^ n < y ^ n.
Proof.
intros N H. induction n as [|n IH]; [lia|]. destruct n as [|n]; [simpl; lra|].
change (x * x ^ S n < y * y ^ S n).
apply Rmult_le_0_lt_compat; try lra; [apply pow_le; lra|apply IH; lia].
Qed.

Lemma pow_neg_even x n : (- x) ^ (2 * n) = x ^ (2 * n).
Proof. rewrite !pow_mult. f_equal. ring. Qed.
Lemma pow_neg_odd x n : (- x) ^ S (2 * n) = - x ^ S (2 * n).
Proof. change (- x * (- x) ^ (2 * n) = - (x * x ^ (2 * n))). rewrite pow_neg_even. ring. Qed.

(* A power of odd exponent increases over all of R. *)
Lemma pow_odd_increasing n x y : x < y -> x ^ S (2 * n) < y ^ S (2 * n).
Proof.
intros H. destruct (Rle_dec 0 x) as [P|N]; [apply pow_increasing; [lia|lra]|].
destruct (Rle_dec y 0) as [Q|Q].
- assert (K : (- y) ^ S (2 * n) < (- x) ^ S (2 * n)) by (apply pow_increasing; [lia|lra]).
  rewrite !pow_neg_odd in K. lra.
- assert (K : 0 < (- x) ^ S (2 * n)) by (apply pow_lt; lra).
  assert (0 < y ^ S (2 * n)) by (apply pow_lt; lra).
  rewrite pow_neg_odd in K. lra.
Qed.

Lemma cosh_even x : cosh (- x) = cosh x.
Proof. unfold cosh. rewrite Ropp_involutive. lra. Qed.
Lemma cosh_abs x : cosh (Rabs x) = cosh x.
Proof. unfold Rabs. destruct (Rcase_abs x); [apply cosh_even|easy]. Qed.
Lemma sinh_odd x : sinh (- x) = - sinh x.
Proof. unfold sinh. rewrite Ropp_involutive. lra. Qed.
Lemma cosh_increasing x y : 0 <= x < y -> cosh x < cosh y.
Proof.
intros H. unfold cosh.
assert (E : exp x < exp y) by (apply exp_increasing; lra).
rewrite !exp_Ropp. assert (X : 1 <= exp x).
{ destruct (Req_dec x 0) as [->|]; [rewrite exp_0; lra|].
  rewrite <- exp_0. left. apply exp_increasing. lra. }
assert (Y : 0 < exp y) by apply exp_pos.
assert (D : exp y + / exp y - (exp x + / exp x) =
            (exp y - exp x) * (exp x * exp y - 1) / (exp x * exp y)) by (field; lra).
assert (P : 1 < exp x * exp y).
{ apply Rle_lt_trans with (exp x * 1); [lra|]. apply Rmult_lt_compat_l; lra. }
assert (0 < (exp y - exp x) * (exp x * exp y - 1) / (exp x * exp y)).
{ apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat; lra|apply Rinv_0_lt_compat; lra]. }
lra.
Qed.

Lemma tanh_by_exp x : tanh x = 1 - 2 / (1 + exp (2 * x)).
Proof.
unfold tanh, sinh, cosh. replace (2 * x) with (x + x) by ring.
rewrite exp_plus, exp_Ropp. assert (0 < exp x) by apply exp_pos.
assert (0 < exp x * exp x) by now apply Rmult_lt_0_compat. field. lra.
Qed.

Lemma asinh_odd x : asinh (- x) = - asinh x.
Proof.
change (arcsinh (- x) = - arcsinh x). rewrite <- (arcsinh_sinh (- arcsinh x)).
rewrite sinh_odd, sinh_arcsinh. easy.
Qed.
Lemma atanh_by_log x : x < 1 -> atanh x = ln (2 / (1 - x) - 1) / 2.
Proof. intros H. unfold atanh. do 2 f_equal. field. lra. Qed.

Lemma asin_range x : - (PI / 2) <= asin x <= PI / 2.
Proof. generalize (asin_bound x). lra. Qed.
Lemma acos_by_asin x : acos x = PI / 2 - asin x.
Proof.
unfold acos, asin. destruct (Rle_dec x (-1)), (Rle_dec 1 x); try lra.
Qed.
Lemma asin_nondecreasing x y : x <= y -> asin x <= asin y.
Proof.
intros H. destruct (Req_dec x y) as [->|N]; [lra|].
assert (A := asin_range x). assert (B := asin_range y).
destruct (Rle_dec x (-1)) as [L|L].
{ unfold asin at 1. destruct (Rle_dec x (-1)); lra. }
destruct (Rle_dec 1 y) as [U|U].
{ unfold asin at 2. destruct (Rle_dec y (-1)), (Rle_dec 1 y); lra. }
left. apply sin_increasing_0; try lra. rewrite !sin_asin; lra.
Qed.
Lemma acos_nonnegative x : 0 <= acos x.
Proof. apply acos_bound. Qed.

(* Whole turns. *)
Lemma sin_turns k x : sin (x - IZR (2 * k) * PI) = sin x.
Proof.
rewrite mult_IZR. destruct (Z_le_dec 0 k) as [N|N].
- rewrite <- (sin_period _ (Z.to_nat k)), INR_IZR_INZ, Z2Nat.id by easy. f_equal. ring.
- rewrite <- (sin_period x (Z.to_nat (- k))), INR_IZR_INZ, Z2Nat.id, opp_IZR by lia.
  f_equal. ring.
Qed.
Lemma cos_turns k x : cos (x - IZR (2 * k) * PI) = cos x.
Proof.
rewrite mult_IZR. destruct (Z_le_dec 0 k) as [N|N].
- rewrite <- (cos_period _ (Z.to_nat k)), INR_IZR_INZ, Z2Nat.id by easy. f_equal. ring.
- rewrite <- (cos_period x (Z.to_nat (- k))), INR_IZR_INZ, Z2Nat.id, opp_IZR by lia.
  f_equal. ring.
Qed.
