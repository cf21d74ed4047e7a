(* Proves that a term is defined near a point at which it is differentiable (kernel/differentiate.hpp:
   the conditions are strict). *)
From Coq Require Import Reals Lra List ZArith Bool.
From Coquelicot Require Import Hierarchy Continuity.
From Assay Require Import Claims Term Calculus Differentiate.
Open Scope R_scope.

(* ---- near, as Coquelicot says it *)
Lemma near_of_locally x P : locally x P -> near x P.
Proof. intros [d H]. exists d. split; [apply cond_pos|]. intros y K. now apply H. Qed.
Lemma near_implies x (P Q : R -> Prop) : near x P -> (forall y, P y -> Q y) -> near x Q.
Proof. intros (d & L & H) I. exists d. auto. Qed.
Lemma near_here x P : near x P -> P x.
Proof. intros (d & L & H). apply H. unfold Rminus. now rewrite Rplus_opp_r, Rabs_R0. Qed.

Section Variable_i.
Variables (i : nat) (xs : list R).
Hypothesis present : (i < length xs)%nat.
Let x0 := nth i xs 0.

Lemma defined_constant x t : occurs i t = false -> defined xs t -> defined (set_at i x xs) t.
Proof.
induction t; simpl; intros N D; trivial;
  try (apply orb_false_iff in N as [N M]); try destruct n;
  rewrite ?eval_constant by easy; tauto.
Qed.

(* What holds of the value at the point, for an open set of values, holds nearby. *)
Lemma near_value (U : R -> Prop) t : open U -> differentiable i xs t -> U (eval xs t) ->
  locally x0 (fun x => U (eval (set_at i x xs) t)).
Proof.
intros O D H.
assert (C : continuity_pt (along i xs t) x0).
{ apply (continuous_of_slope _ _ _ (differentiate_sound i xs present t D)). }
apply continuity_pt_filterlim in C. apply (C U), O. unfold x0. now rewrite along_here.
Qed.

Theorem defined_near t : differentiable i xs t ->
  locally x0 (fun x => defined (set_at i x xs) t).
Proof.
induction t;
  match goal with |- differentiable _ _ ?t -> _ =>
    destruct (occurs i t) eqn:O; cbn [differentiable defined]; rewrite O;
    [|intros D; apply filter_forall; intros x; now apply (defined_constant x t)]
  end; try discriminate O.
- intros _. now apply filter_forall.
- auto.
- intros [D E]. apply filter_and; auto.
- intros [D E]. apply filter_and; auto.
- intros [D E]. apply filter_and; auto.
- intros (D & E & N). repeat apply filter_and; auto. now apply (near_value _ t2 (open_neq 0)).
- intros D. destruct n; auto. destruct D as [D N]. apply filter_and; auto.
  now apply (near_value _ t (open_neq 0)).
- intros (D & E & P). repeat apply filter_and; auto. now apply (near_value _ t1 (open_gt 0)).
- intros (D & P). apply filter_and; auto.
  refine (filter_imp _ _ _ (near_value _ t (open_gt 0) D P)). intros x. lra.
- auto.
- intros (D & P). apply filter_and; auto. now apply (near_value _ t (open_gt 0)).
- auto.
- auto.
- intros (D & N). apply filter_and; auto.
  apply (near_value _ (Cos t) (open_neq 0)); [|easy].
  simpl in O. cbn [differentiable occurs]. now rewrite O.
- intros (D & L & U). apply filter_and; auto.
  refine (filter_imp _ _ _ (filter_and _ _ (near_value _ t (open_gt (-1)) D L)
    (near_value _ t (open_lt 1) D U))). intros x. lra.
- intros (D & L & U). apply filter_and; auto.
  refine (filter_imp _ _ _ (filter_and _ _ (near_value _ t (open_gt (-1)) D L)
    (near_value _ t (open_lt 1) D U))). intros x. lra.
- auto.
- auto.
- auto.
- auto.
- auto.
- intros (D & P). apply filter_and; auto.
  refine (filter_imp _ _ _ (near_value _ t (open_gt 1) D P)). intros x. lra.
- intros (D & L & U). repeat apply filter_and; auto;
    [now apply (near_value _ t (open_gt (-1)))|now apply (near_value _ t (open_lt 1))].
- intros (D & _). auto.
- intros (D & E & _). apply filter_and; auto.
- intros (D & E & _). apply filter_and; auto.
Qed.
End Variable_i.
