(* Defines the rules `identity` and `combine`: equations and inequalities of rational functions. *)
From Coq Require Import Reals Lra.
From Assay Require Import Evident Logic.
Open Scope R_scope.

(* An equation that rewrites, times its cofactor, is 0. *)
Lemma cofactor q m t : m = t -> q * (m - t) = 0.
Proof. intros ->. ring. Qed.

Lemma zero_sum a b : a = 0 -> b = 0 -> a + b = 0.
Proof. intros -> ->. ring. Qed.

(* l - r is the sum z of equations with cofactors. *)
Lemma identity l r z : z = 0 -> l - r = z -> l = r.
Proof. lra. Qed.

(* m times the difference of the goal's sides is a sum s of products of nonnegative factors, and of
   equations. *)
Section Combine.
Variables l r m s z : R.
Hypothesis positive_multiplier : 0 < m.
Hypothesis zero : z = 0.
Lemma combine_le : 0 <= s -> m * (r - l) = s + z -> l <= r.
Proof.
  intros Hs E. apply Rnot_lt_le. intro L.
  assert (m * (l - r) > 0) by (apply Rmult_lt_0_compat; lra). lra.
Qed.
Lemma combine_lt : 0 < s -> m * (r - l) = s + z -> l < r.
Proof.
  intros Hs E. apply Rnot_le_lt. intro L.
  assert (0 <= m * (l - r)) by (apply Rmult_le_pos; lra). lra.
Qed.
Lemma combine_ge : 0 <= s -> m * (l - r) = s + z -> l >= r.
Proof.
  intros Hs E. apply Rnot_lt_ge. intro L.
  assert (m * (r - l) > 0) by (apply Rmult_lt_0_compat; lra). lra.
Qed.
Lemma combine_gt : 0 < s -> m * (l - r) = s + z -> l > r.
Proof.
  intros Hs E. apply Rnot_le_gt. intro L.
  assert (0 <= m * (r - l)) by (apply Rmult_le_pos; lra). lra.
Qed.
Lemma combine_eq : s = 0 -> m * (l - r) = s + z -> l = r.
Proof.
  intros Hs E. apply Rminus_diag_uniq.
  apply (Rmult_eq_reg_l m); [lra | apply Rgt_not_eq, positive_multiplier].
Qed.
End Combine.

(* The sign of a sum of products of literals, squares and premises' differences: c * d * e ^ 2 + ...
   A premise's difference b - a is nonnegative because of a hypothesis a <= b. *)
Ltac factor_nonnegative :=
  match goal with
  | |- 0 <= IZR _ => nonnegative_literal
  | |- 0 <= _ / _ => nonnegative
  | |- 0 <= _ ^ 2 => apply pow2_ge_0
  | |- _ => lra
  end.
Ltac product_nonnegative :=
  match goal with
  | |- 0 <= _ * _ => apply Rmult_le_pos; [product_nonnegative | factor_nonnegative]
  | |- _ => factor_nonnegative
  end.
Ltac sum_nonnegative :=
  match goal with
  | |- 0 <= _ + _ => apply Rplus_le_le_0_compat; [sum_nonnegative | product_nonnegative]
  | |- _ => product_nonnegative
  end.
Ltac product_positive :=
  match goal with
  | |- 0 < _ * _ => apply Rmult_lt_0_compat; [product_positive | lra]
  | |- _ => lra
  end.
Ltac sum_positive :=
  match goal with
  | |- 0 < _ + _ =>
      first [ apply Rplus_lt_le_0_compat; [sum_positive | product_nonnegative]
            | apply Rplus_le_lt_0_compat; [sum_nonnegative | product_positive] ]
  | |- _ => product_positive
  end.

(* An equality of rational functions whose divisors the hypotheses know not to be 0. *)
Ltac by_field := field; repeat match goal with |- _ /\ _ => split end; implied_atom.
