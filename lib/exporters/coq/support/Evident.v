(* Defines the tactic `evident`: signs that are seen from the operations alone. It proves the side
   conditions that exported statements leave out (lib/exporters/coq/evident.cpp). *)
From Coq Require Import Reals Lra.
Open Scope R_scope.

Lemma power_nonnegative_of_even x n : 0 <= x ^ (2 * n).
Proof. rewrite pow_mult. apply pow_le, pow2_ge_0. Qed.

(* Positive literals first: they are the only numbers, and cheap. *)
Ltac positive_literal := apply IZR_lt; reflexivity.
Ltac nonnegative_literal := apply IZR_le; discriminate.

Ltac positive :=
  match goal with
  | |- 0 < IZR _ => positive_literal
  | |- 0 < PI => exact PI_RGT_0
  | |- 0 < exp _ => apply exp_pos
  | |- 0 < cosh _ =>
      unfold cosh; apply Rdiv_lt_0_compat; [apply Rplus_lt_0_compat; apply exp_pos | positive]
  | |- 0 < _ + _ =>
      first [ apply Rplus_lt_le_0_compat; [positive | nonnegative]
            | apply Rplus_le_lt_0_compat; [nonnegative | positive] ]
  | |- 0 < _ * _ => apply Rmult_lt_0_compat; positive
  | |- 0 < _ / _ => apply Rdiv_lt_0_compat; positive
  | |- 0 < / _ => apply Rinv_0_lt_compat; positive
  | |- 0 < _ ^ _ => apply pow_lt; positive
  | |- 0 < sqrt _ => apply sqrt_lt_R0; positive
  end
with nonnegative :=
  match goal with
  | |- 0 <= IZR _ => nonnegative_literal
  | |- 0 <= Rabs _ => apply Rabs_pos
  | |- 0 <= sqrt _ => apply sqrt_pos
  | |- 0 <= _ + _ => apply Rplus_le_le_0_compat; nonnegative
  | |- 0 <= _ * _ => apply Rmult_le_pos; nonnegative
  | |- 0 <= _ / _ => apply Rmult_le_pos; [nonnegative | left; apply Rinv_0_lt_compat; positive]
  | |- 0 <= ?x ^ 2 => apply pow2_ge_0
  | |- 0 <= ?x ^ ?n =>
      let half := eval compute in (Nat.div2 n) in
      apply (power_nonnegative_of_even x half)
  | |- 0 <= _ ^ _ => apply pow_le; nonnegative
  | |- 0 <= _ => left; positive
  end.

Ltac evident :=
  match goal with
  | |- 0 < _ => positive
  | |- 0 <= _ => nonnegative
  | |- _ <> 0 => apply Rgt_not_eq, Rlt_gt; positive
  end.
