(* Defines the mean value form of a term about numbers, and proves that it encloses its value
   (lib/kernel/rules/mean_value.cpp). *)
From Coq Require Import Reals Lra Lia List ZArith Bool.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Calculus Differentiate Monotone Towers Expansion Contexts
  Hull Span Enclosures Evaluate Enclose Series Faces ConvexFaces.
Import ListNotations.
Open Scope R_scope.

Lemma differentiable_defined i xs t : differentiable i xs t -> defined xs t.
Proof.
induction t; cbn [differentiable defined];
  match goal with |- (if ?o then _ else _) -> _ => destruct o; [|easy] end; try tauto;
  try (intuition lra).
destruct n; tauto.
Qed.

Module CentredForms (I : IntervalOps).
Module AllFaces := ConvexFaces I.
Export AllFaces.
Import AllFaces.OneFace.Expansions.Operations.Boxes.Evaluation.Spans.Trigonometry.Basics.Spans.H.

Lemma inside_between s a b x : inside s a -> inside s b -> a <= x <= b -> inside s x.
Proof.
intros (H & L & _) (H' & _ & U') K. split; [now apply (between _ a _ b)|split; intros O].
- destruct (L O) as (y & Hy & Lt). exists y. split; [easy|lra].
- destruct (U' O) as (y & Hy & Lt). exists y. split; [easy|lra].
Qed.
Lemma replace_moved s b : forall i t xs, contains b xs -> inside s t -> (i < length xs)%nat ->
  contains (replace i s b) (set_at i t xs).
Proof.
induction b as [|u b IH]; intros i t xs B H L j.
- unfold coordinate. destruct i, j; apply whole_inside.
- destruct xs as [|x xs]; [simpl in L; lia|]. destruct i as [|i], j as [|j]; simpl in *.
  + exact H.
  + exact (B (S j)).
  + exact (B O).
  + apply (IH i t xs); [intros k; exact (B (S k))|easy|lia].
Qed.

Section Precision.
Variable p : I.precision.

(* From x in s to a number m: an end is open where it lies beyond m too. *)
Definition starts_before (s m : span) : bool :=
  I.lower_bounded (hull s) && is_positive (minus p m (closed (first (hull s))))
  || I.subset (hull (minus p m (one p))) (hull s).
Definition ends_behind (s m : span) : bool :=
  I.upper_bounded (hull s) && is_negative (minus p m (closed (last (hull s))))
  || I.subset (hull (plus p m (one p))) (hull s).
Definition reach (s m : span) : span :=
  Ends (I.join (hull s) (hull m)) (open_below s && starts_before s m)
    (open_above s && ends_behind s m).
Lemma reach_inside s m x v t : inside s x -> inside m v -> Rmin x v <= t <= Rmax x v ->
  inside (reach s m) t.
Proof.
intros (H & L & U) M K.
assert (Jx : In (I.join (hull s) (hull m)) x) by (apply join_in; now left).
assert (Jv : In (I.join (hull s) (hull m)) v) by (apply join_in; right; apply M).
assert (Js : forall y, In (hull s) y -> In (I.join (hull s) (hull m)) y)
  by (intros; apply join_in; now left).
assert (B : x <= t \/ v <= t) by (revert K; unfold Rmin; destruct (Rle_dec x v); lra).
assert (A : t <= x \/ t <= v) by (revert K; unfold Rmax; destruct (Rle_dec x v); lra).
split; [|split; simpl; intros [O C]%andb_true_iff].
- unfold Rmin, Rmax in K. destruct (Rle_dec x v);
    [apply (between _ x _ v)|apply (between _ v _ x)]; trivial; lra.
- destruct (L O) as (y & Hy & Lt). destruct B as [B|B]; [exists y; split; [auto|lra]|].
  apply orb_true_iff in C as [C|C].
  + apply andb_true_iff in C as [C P]. destruct (first_sound _ _ C H) as (a & Fa & Ha & _).
    exists a. split; [auto|].
    generalize (is_positive_sound _ _ P (minus_inside p _ _ _ _ M (closed_inside _ _ Fa))). lra.
  + exists (v - 1). split; [|lra]. apply Js, (subset_in _ _ _ C).
    apply (minus_inside p m (one p) v 1 M (one_inside p)).
- destruct (U O) as (y & Hy & Lt). destruct A as [A|A]; [exists y; split; [auto|lra]|].
  apply orb_true_iff in C as [C|C].
  + apply andb_true_iff in C as [C P]. destruct (last_sound _ _ C H) as (a & Fa & Ha & _).
    exists a. split; [auto|].
    generalize (is_negative_sound _ _ P (minus_inside p _ _ _ _ M (closed_inside _ _ Fa))). lra.
  + exists (v + 1). split; [|lra]. apply Js, (subset_in _ _ _ C).
    apply (plus_inside p m (one p) v 1 M (one_inside p)).
Qed.

Section Term_h.
Variable h : term.

(* ---- The mean value form: one variable after the other goes to its number. *)
Definition centre := (nat * (Z * positive))%type.
Definition centre_span (m : Z * positive) : span := rational p (fst m) (snd m).
Fixpoint mean_value_form (l : list centre) (b : box) : option span :=
  match l with
  | [] => enclosure p b h
  | (i, m) :: l =>
      let s := coordinate b i in
      let m := centre_span m in
      match taylor_series p (replace i (reach s m) b) i 1 h, mean_value_form l (replace i m b) with
      | Some slope, Some v => Some (plus p v (times p (at_order slope 1) (minus p s m)))
      | _, _ => None
      end
  end.

Lemma path_inside i m b x t xs : contains b xs -> (i < length xs)%nat -> x = nth i xs 0 ->
  Rmin x (number (fst m) (snd m)) <= t <= Rmax x (number (fst m) (snd m)) ->
  contains (replace i (reach (coordinate b i) (centre_span m)) b) (set_at i t xs).
Proof.
intros B L -> K. apply replace_moved; trivial.
apply (reach_inside _ _ (nth i xs 0) (number (fst m) (snd m))); trivial.
apply rational_inside.
Qed.

Theorem mean_value_form_sound l : forall b xs v, mean_value_form l b = Some v ->
  contains b xs -> (forall i m, List.In (i, m) l -> (i < length xs)%nat) ->
  defined xs h /\ inside v (eval xs h).
Proof.
induction l as [|[i m] l IH]; intros b xs v E B P.
{ simpl in E. exact (enclosure_sound p b xs h B v E). }
simpl in E. destruct (taylor_series _ _ _ _ _) as [s|] eqn:T; [|easy].
destruct (mean_value_form l _) as [w|] eqn:M; [|easy]. injection E as <-.
assert (L : (i < length xs)%nat) by (apply (P i m); now left).
set (x := nth i xs 0). set (y := number (fst m) (snd m)).
destruct (IH (replace i (centre_span m) b) (set_at i y xs) w M) as [D H].
{ apply replace_moved; trivial. apply rational_inside. }
{ intros j k J. rewrite set_at_length. apply (P j k). now right. }
assert (S : forall t, Rmin x y <= t <= Rmax x y -> differentiable i (set_at i t xs) h /\
  tower 1 (expansion i xs 1 h) t /\ inside (at_order s 1) (expansion i xs 1 h 1%nat t)).
{ intros t Ht. assert (C := path_inside i m b x t xs B L eq_refl Ht).
  destruct (taylor_series_sound p _ i 1 xs L t C h s T) as [F G].
  split; [exact F|split; [now apply expansion_tower|apply G; lia]]. }
assert (Dx : forall t, Rmin x y <= t <= Rmax x y ->
  derivable_pt_lim (along i xs h) t (expansion i xs 1 h 1%nat t)).
{ intros t Ht. apply (slope_along i h xs L 1); [lia|]. now destruct (S t Ht) as (_ & ? & _). }
split.
- rewrite <- (set_at_same i xs). fold x. apply (differentiable_defined i), S.
  split; [apply Rmin_l|apply Rmax_l].
- rewrite <- (along_here i xs h). fold x. change (eval (set_at i y xs) h) with (along i xs h y) in H.
  destruct (Req_dec x y) as [N|N].
  + replace (along i xs h x) with (along i xs h y + expansion i xs 1 h 1%nat x * (x - y))
      by (rewrite N; ring).
    apply plus_inside; [easy|]. apply times_inside.
    * apply S. split; [apply Rmin_l|apply Rmax_l].
    * apply minus_inside; [apply B|apply rational_inside].
  + assert (Lt : Rmin x y < Rmax x y) by (unfold Rmin, Rmax; destruct (Rle_dec x y); lra).
    destruct (mean_value (along i xs h) (expansion i xs 1 h 1%nat) _ _ Lt) as (t & Ht & Et).
    { intros t Ht. exact (continuous_of_slope _ _ _ (Dx t Ht)). }
    { intros t Ht. apply Dx. lra. }
    replace (along i xs h x) with (along i xs h y + expansion i xs 1 h 1%nat t * (x - y))
      by (revert Et; unfold Rmin, Rmax; destruct (Rle_dec x y); lra).
    apply plus_inside; [easy|]. apply times_inside; [apply S; lra|].
    apply minus_inside; [apply B|apply rational_inside].
Qed.

End Term_h.
End Precision.
End CentredForms.
