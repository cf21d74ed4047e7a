(* Proves that a term is continuous where it is defined, ends of the domains of its functions
   included (lib/kernel/continuity.hpp): its value tends to that at xs along every filter of points
   along which each variable tends to that of xs. *)
From Coq Require Import Reals Lra Lia List ZArith.
From Coquelicot Require Import Rcomplements Rbar Hierarchy Continuity.
From Assay Require Import Functions Term Calculus.
Import ListNotations.
Open Scope R_scope.

Section Along_a_filter.
Context {F : (list R -> Prop) -> Prop} {filter : Filter F}.
Variable xs : list R.

Definition tends (g : list R -> R) : Prop := filterlim g F (locally (g xs)).

Lemma tends_to_constant c : tends (fun _ => c).
Proof. apply filterlim_const. Qed.
Lemma tends_through g f : continuity_pt f (g xs) -> tends g -> tends (fun ys => f (g ys)).
Proof.
intros C G. apply (filterlim_comp _ _ _ g f F (locally (g xs)) _ G).
now apply continuity_pt_filterlim.
Qed.
Lemma tends_by_slope g f d : derivable_pt_lim f (g xs) d -> tends g -> tends (fun ys => f (g ys)).
Proof. intros D. apply tends_through, (continuous_of_slope _ _ _ D). Qed.
Lemma tends_sum g h : tends g -> tends h -> tends (fun ys => g ys + h ys).
Proof. intros G H. refine (filterlim_comp_2 _ _ _ G H _). apply (filterlim_plus (g xs) (h xs)). Qed.
Lemma tends_product g h : tends g -> tends h -> tends (fun ys => g ys * h ys).
Proof. intros G H. refine (filterlim_comp_2 _ _ _ G H _). apply (filterlim_mult (g xs) (h xs)). Qed.
Lemma tends_negative g : tends g -> tends (fun ys => - g ys).
Proof. apply tends_through, continuity_pt_opp, derivable_continuous_pt, derivable_pt_id. Qed.
Lemma tends_difference g h : tends g -> tends h -> tends (fun ys => g ys - h ys).
Proof. intros G H. apply tends_sum; [easy|now apply tends_negative]. Qed.
Lemma tends_abs g : tends g -> tends (fun ys => Rabs (g ys)).
Proof. apply tends_through, Rcontinuity_abs. Qed.
Lemma tends_equal g h : (forall ys, g ys = h ys) -> tends g -> tends h.
Proof. intros E G. unfold tends. rewrite <- E. now apply (filterlim_ext g). Qed.

Hypothesis variables : forall i, tends (fun ys => nth i ys 0).

Theorem term_tends t : defined xs t -> tends (fun ys => eval ys t).
Proof.
induction t; simpl defined; intros D.
- apply tends_to_constant.
- apply tends_to_constant.
- apply variables.
- apply tends_negative; auto.
- apply tends_sum; tauto.
- apply tends_difference; tauto.
- apply tends_product; tauto.
- destruct D as (D & E & N). apply tends_product; [auto|].
  apply (tends_through (fun ys => eval ys t2) Rinv); [|auto].
  apply (continuity_pt_inv (fun x => x)); [apply derivable_continuous_pt, derivable_pt_id|easy].
- assert (D' : defined xs t) by now destruct n.
  assert (C : match n with Zneg _ => eval xs t <> 0 | _ => True end) by now destruct n.
  destruct (Z.eq_dec n 0) as [->|N]; [apply tends_to_constant|].
  apply (tends_by_slope _ (fun x => power_integer x n) _ (power_slope _ n C N)). auto.
- destruct D as (D & E & P).
  apply (tends_by_slope (fun ys => eval ys t2 * ln (eval ys t1)) _ _ (derivable_pt_lim_exp _)).
  apply tends_product; [auto|]. apply (tends_by_slope _ _ _ (derivable_pt_lim_ln _ P)). auto.
- destruct D as (D & P). apply (tends_through _ sqrt); [now apply continuity_pt_sqrt|auto].
- apply (tends_by_slope _ _ _ (derivable_pt_lim_exp _)). auto.
- destruct D as (D & P). apply (tends_by_slope _ _ _ (derivable_pt_lim_ln _ P)). auto.
- apply (tends_by_slope _ _ _ (derivable_pt_lim_sin _)). auto.
- apply (tends_by_slope _ _ _ (derivable_pt_lim_cos _)). auto.
- destruct D as (D & P). apply (tends_by_slope _ _ _ (tan_slope _ P)). auto.
- destruct D as (D & P). apply (tends_through _ asin); [now apply asin_continuous|auto].
- destruct D as (D & P). apply (tends_through _ acos); [now apply acos_continuous|auto].
- apply (tends_by_slope _ _ _ (derivable_pt_lim_atan _)). auto.
- apply (tends_by_slope _ _ _ (derivable_pt_lim_sinh _)). auto.
- apply (tends_by_slope _ _ _ (derivable_pt_lim_cosh _)). auto.
- apply (tends_by_slope _ _ _ (tanh_slope _)). auto.
- apply (tends_by_slope _ _ _ (asinh_slope _)). auto.
- destruct D as (D & P). apply (tends_through _ acosh); [now apply acosh_continuous|auto].
- destruct D as (D & P). apply (tends_by_slope _ _ _ (atanh_slope _ P)). auto.
- apply tends_abs; auto.
- destruct D as (D & E). apply (tends_equal _ _ (fun ys => eq_sym (min_by_abs _ _))).
  apply tends_product; [|apply tends_to_constant].
  apply tends_difference; [apply tends_sum; auto|apply tends_abs, tends_difference; auto].
- destruct D as (D & E). apply (tends_equal _ _ (fun ys => eq_sym (max_by_abs _ _))).
  apply tends_product; [|apply tends_to_constant].
  apply tends_sum; [apply tends_sum; auto|apply tends_abs, tends_difference; auto].
Qed.
End Along_a_filter.
