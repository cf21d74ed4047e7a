(* Proves that a term is continuous in each variable where it is defined, ends of the domains of its
   functions included (lib/kernel/continuity.hpp). *)
From Coq Require Import Reals Lra Lia List ZArith.
From Coquelicot Require Import Continuity.
From Assay Require Import Functions Term Calculus Differentiate.
Import ListNotations.
Open Scope R_scope.

Section Variable_i.
Variables (i : nat) (xs : list R).
Hypothesis present : (i < length xs)%nat.

Theorem continuous_sound t : defined xs t -> continuity_pt (along i xs t) (nth i xs 0).
Proof.
induction t; simpl defined.
- intros _. now apply continuity_pt_const.
- intros _. now apply continuity_pt_const.
- intros _. destruct (Nat.eq_dec i i0) as [E|N]; [subst i0|].
  + apply (continuity_pt_ext (fun x => x)); [|apply derivable_continuous_pt, derivable_pt_id].
    intros x. symmetry. now apply nth_set_at_here.
  + apply (continuity_pt_ext (fun _ => nth i0 xs 0)); [|now apply continuity_pt_const].
    intros x. symmetry. now apply nth_set_at.
- intros D. apply (continuity_pt_opp (along i xs t)); auto.
- intros [D E]. apply (continuity_pt_plus (along i xs t1) (along i xs t2)); auto.
- intros [D E]. apply (continuity_pt_minus (along i xs t1) (along i xs t2)); auto.
- intros [D E]. apply (continuity_pt_mult (along i xs t1) (along i xs t2)); auto.
- intros [D [E N]]. apply (continuity_pt_div (along i xs t1) (along i xs t2)); auto. now rewrite (along_here i xs).
- intros D. assert (D' : defined xs t) by now destruct n.
  assert (C : match n with Zneg _ => eval xs t <> 0 | _ => True end) by now destruct n.
  destruct (Z.eq_dec n 0) as [->|N].
  { apply (continuity_pt_ext (fun _ => 1)); [easy|now apply continuity_pt_const]. }
  apply (continuity_pt_comp (along i xs t) (fun x => power_integer x n)); [auto|].
  rewrite (along_here i xs). apply (continuous_of_slope _ _ _ (power_slope _ n C N)).
- intros [D [E P]].
  apply (continuity_pt_comp (fun x => along i xs t2 x * ln (along i xs t1 x)) exp).
  + apply (continuity_pt_mult (along i xs t2) (fun x => ln (along i xs t1 x))); auto.
    apply (continuity_pt_comp (along i xs t1) ln); auto. rewrite (along_here i xs).
    apply (continuous_of_slope _ _ _ (derivable_pt_lim_ln _ P)).
  + apply (continuous_of_slope _ _ _ (derivable_pt_lim_exp _)).
- intros [D P]. apply (continuity_pt_comp (along i xs t) sqrt); auto. rewrite (along_here i xs).
  now apply continuity_pt_sqrt.
- intros D. apply (continuity_pt_comp (along i xs t) exp); auto.
  apply (continuous_of_slope _ _ _ (derivable_pt_lim_exp _)).
- intros [D P]. apply (continuity_pt_comp (along i xs t) ln); auto. rewrite (along_here i xs).
  apply (continuous_of_slope _ _ _ (derivable_pt_lim_ln _ P)).
- intros D. apply (continuity_pt_comp (along i xs t) sin); auto.
  apply (continuous_of_slope _ _ _ (derivable_pt_lim_sin _)).
- intros D. apply (continuity_pt_comp (along i xs t) cos); auto.
  apply (continuous_of_slope _ _ _ (derivable_pt_lim_cos _)).
- intros [D P]. apply (continuity_pt_comp (along i xs t) tan); auto. rewrite (along_here i xs).
  apply (continuous_of_slope _ _ _ (tan_slope _ P)).
- intros [D P]. apply (continuity_pt_comp (along i xs t) asin); auto. rewrite (along_here i xs).
  now apply asin_continuous.
- intros [D P]. apply (continuity_pt_comp (along i xs t) acos); auto. rewrite (along_here i xs).
  now apply acos_continuous.
- intros D. apply (continuity_pt_comp (along i xs t) atan); auto.
  apply (continuous_of_slope _ _ _ (derivable_pt_lim_atan _)).
- intros D. apply (continuity_pt_comp (along i xs t) sinh); auto.
  apply (continuous_of_slope _ _ _ (derivable_pt_lim_sinh _)).
- intros D. apply (continuity_pt_comp (along i xs t) cosh); auto.
  apply (continuous_of_slope _ _ _ (derivable_pt_lim_cosh _)).
- intros D. apply (continuity_pt_comp (along i xs t) tanh); auto.
  apply (continuous_of_slope _ _ _ (tanh_slope _)).
- intros D. apply (continuity_pt_comp (along i xs t) asinh); auto.
  apply (continuous_of_slope _ _ _ (asinh_slope _)).
- intros [D P]. apply (continuity_pt_comp (along i xs t) acosh); auto. rewrite (along_here i xs).
  now apply acosh_continuous.
- intros [D P]. apply (continuity_pt_comp (along i xs t) atanh); auto. rewrite (along_here i xs).
  apply (continuous_of_slope _ _ _ (atanh_slope _ P)).
- intros D. apply (continuity_pt_comp (along i xs t) Rabs); auto. apply Rcontinuity_abs.
- intros [D E].
  apply (continuity_pt_ext (fun x => / 2 * (along i xs t1 x + along i xs t2 x - Rabs (along i xs t1 x - along i xs t2 x)))).
  { intros x. unfold along. simpl. rewrite min_by_abs. unfold Rdiv. apply Rmult_comm. }
  apply (continuity_pt_scal (fun x => along i xs t1 x + along i xs t2 x - Rabs (along i xs t1 x - along i xs t2 x))).
  apply (continuity_pt_minus (fun x => along i xs t1 x + along i xs t2 x)).
  + apply (continuity_pt_plus (along i xs t1) (along i xs t2)); auto.
  + apply (continuity_pt_comp (fun x => along i xs t1 x - along i xs t2 x) Rabs); [|apply Rcontinuity_abs].
    apply (continuity_pt_minus (along i xs t1) (along i xs t2)); auto.
- intros [D E].
  apply (continuity_pt_ext (fun x => / 2 * (along i xs t1 x + along i xs t2 x + Rabs (along i xs t1 x - along i xs t2 x)))).
  { intros x. unfold along. simpl. rewrite max_by_abs. unfold Rdiv. apply Rmult_comm. }
  apply (continuity_pt_scal (fun x => along i xs t1 x + along i xs t2 x + Rabs (along i xs t1 x - along i xs t2 x))).
  apply (continuity_pt_plus (fun x => along i xs t1 x + along i xs t2 x)).
  + apply (continuity_pt_plus (along i xs t1) (along i xs t2)); auto.
  + apply (continuity_pt_comp (fun x => along i xs t1 x - along i xs t2 x) Rabs); [|apply Rcontinuity_abs].
    apply (continuity_pt_minus (along i xs t1) (along i xs t2)); auto.
Qed.
End Variable_i.
