(* Proves that the symbolic derivative is defined where the conditions of differentiability hold. *)
From Coq Require Import Reals Lra List ZArith Bool Lia.
From Assay Require Import Functions Term Calculus Differentiate.
Open Scope R_scope.

Section Variable_i.
Variables (i : nat) (xs : list R).

Lemma defined_here t : differentiable i xs t -> defined xs t.
Proof.
induction t; match goal with |- differentiable _ _ ?t -> _ =>
    destruct (occurs i t) eqn:O; cbn [differentiable defined]; rewrite O; [|easy]
  end; try tauto; try (destruct n; tauto).
- intros (D & P). split; [auto|lra].
- intros (D & P). split; [auto|lra].
- intros (D & P). split; [auto|lra].
- intros (D & P). split; [auto|lra].
Qed.

Definition is_defined (s : slope) : Prop := match s with Some a => defined xs a | None => True end.
Lemma negated_defined s : is_defined s -> is_defined (negated s).
Proof. destruct s as [[]|]; simpl; tauto. Qed.
Lemma sum_defined s t : is_defined s -> is_defined t -> is_defined (sum s t).
Proof. destruct s, t; simpl; tauto. Qed.
Lemma difference_defined s t : is_defined s -> is_defined t -> is_defined (difference s t).
Proof. destruct s, t as [[]|]; simpl; tauto. Qed.
Lemma scaled_defined c s : defined xs c -> is_defined s -> is_defined (scaled c s).
Proof.
destruct s as [a|]; [|easy]. intros H K.
destruct a; try (now split). destruct n as [|[]|]; try (now split). now destruct d.
Qed.
Lemma divided_defined c s : defined xs c -> eval xs c <> 0 -> is_defined s -> is_defined (divided s c).
Proof. destruct s; simpl; tauto. Qed.

Lemma inside_one x : -1 < x < 1 -> 0 < 1 - x ^ 2.
Proof. intros [L U]. nra. Qed.
Lemma root_nonzero x : 0 < x -> sqrt x <> 0.
Proof. intros P. generalize (sqrt_lt_R0 _ P). lra. Qed.

Theorem derive_defined t : differentiable i xs t -> is_defined (derive i t).
Proof.
induction t; intros H; generalize (defined_here _ H); revert H;
  match goal with |- differentiable _ _ ?t -> _ =>
    destruct (occurs i t) eqn:O; cbn [differentiable derive defined]; rewrite O; [|easy]
  end; try easy.
- intros H _. now apply negated_defined, IHt.
- intros [H K] _. apply sum_defined; auto.
- intros [H K] _. apply difference_defined; auto.
- intros [H K] [D E]. apply sum_defined; apply scaled_defined; auto.
- intros (H & K & N) (D & E & _).
  destruct (occurs i t2).
  + apply divided_defined; [easy|exact (pow_nonzero _ 2 N)|].
    apply difference_defined; apply scaled_defined; auto.
  + apply divided_defined; auto.
- intros H D. assert (H' : differentiable i xs t) by now destruct n.
  assert (D' := defined_here _ H').
  destruct n as [|[n|[n|n|]|]|n]; try easy; try (now apply IHt); apply scaled_defined; auto;
    simpl in *; tauto.
- intros (H & K & P) (D & E & _). apply scaled_defined; [easy|].
  apply sum_defined; [now apply scaled_defined; [split|auto]|].
  apply divided_defined; [easy|lra|apply scaled_defined; auto].
- intros (H & P) D. apply divided_defined; [easy| |auto].
  change (2 * sqrt (eval xs t) <> 0). generalize (sqrt_lt_R0 _ P). lra.
- intros H D. apply scaled_defined; auto.
- intros (H & P) (D & _). apply divided_defined; [easy|lra|auto].
- intros H D. apply scaled_defined; auto.
- intros H D. apply negated_defined, scaled_defined; auto.
- intros (H & N) (D & _). apply divided_defined; [easy|exact (pow_nonzero _ 2 N)|auto].
- intros (H & B) (D & _). generalize (inside_one _ B). intros P.
  apply divided_defined; [repeat split; auto; simpl; lra|exact (root_nonzero _ P)|auto].
- intros (H & B) (D & _). generalize (inside_one _ B). intros P. apply negated_defined.
  apply divided_defined; [repeat split; auto; simpl; lra|exact (root_nonzero _ P)|auto].
- intros H D. apply divided_defined; [easy| |auto].
  change (1 + eval xs t ^ 2 <> 0). generalize (pow2_ge_0 (eval xs t)). lra.
- intros H D. apply scaled_defined; auto.
- intros H D. apply scaled_defined; auto.
- intros H D. apply divided_defined; [easy| |auto].
  apply (pow_nonzero _ 2), Rgt_not_eq. change (cosh (eval xs t) > 0). unfold cosh.
  generalize (exp_pos (eval xs t)) (exp_pos (- eval xs t)). lra.
- intros H D. assert (P : 0 < eval xs t ^ 2 + 1) by (generalize (pow2_ge_0 (eval xs t)); lra).
  apply divided_defined; [repeat split; auto; simpl in *; lra|exact (root_nonzero _ P)|auto].
- intros (H & B) (D & _). assert (P : 0 < eval xs t ^ 2 - 1) by nra.
  apply divided_defined; [repeat split; auto; simpl in *; lra|exact (root_nonzero _ P)|auto].
- intros (H & B) (D & _). generalize (inside_one _ B). intros P.
  apply divided_defined; [easy| |auto]. change (1 - eval xs t ^ 2 <> 0). lra.
- intros (H & N) D. apply scaled_defined; [|auto]. split; [easy|split; [easy|]].
  now apply Rabs_no_R0.
- intros (H & K & N) [D E]. apply divided_defined; [easy|simpl; lra|].
  apply difference_defined; [apply sum_defined; auto|apply scaled_defined; [|apply difference_defined; auto]].
  repeat split; auto. simpl. apply Rabs_no_R0. now apply Rminus_eq_contra.
- intros (H & K & N) [D E]. apply divided_defined; [easy|simpl; lra|].
  apply sum_defined; [apply sum_defined; auto|apply scaled_defined; [|apply difference_defined; auto]].
  repeat split; auto. simpl. apply Rabs_no_R0. now apply Rminus_eq_contra.
Qed.

Theorem differentiate_defined t : differentiable i xs t -> defined xs (differentiate i t).
Proof. intros H. generalize (derive_defined t H). unfold differentiate. now destruct (derive i t). Qed.
End Variable_i.
