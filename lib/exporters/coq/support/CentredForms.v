(* Defines the mean value form and the Taylor form of a term about numbers, and proves that they
   enclose its value (lib/kernel/rules/mean_value.cpp and taylor.cpp). *)
From Coq Require Import Reals Lra Lia List ZArith Bool.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Calculus Differentiate Monotone Towers Expansion Contexts
  Hull Span Enclosures Evaluate Enclose Series Faces ConvexFaces.
Import ListNotations.
Open Scope R_scope.

(* The value of a polynomial whose coefficients are the list. *)
Fixpoint horner (vs : list R) (x : R) : R :=
  match vs with [] => 0 | v :: vs => v + x * horner vs x end.
Lemma horner_sum v x n : forall a, horner (map v (seq a (S n))) x
  = sum_f_R0 (fun k => v (a + k)%nat * x ^ k) n.
Proof.
induction n as [|n IH]; intros a.
- simpl. rewrite Nat.add_0_r. ring.
- change (v a + x * horner (map v (seq (S a) (S n))) x = sum_f_R0 (fun k => v (a + k)%nat * x ^ k) (S n)).
  rewrite IH, (decomp_sum _ (S n)) by lia. simpl pred. rewrite Nat.add_0_r, scal_sum. simpl pow at 2.
  rewrite Rmult_1_r. f_equal. apply sum_eq. intros j _.
  rewrite <- Nat.add_succ_comm. simpl pow. ring.
Qed.
Lemma differentiable_defined i xs t : differentiable i xs t -> defined xs t.
Proof.
induction t; cbn [differentiable defined];
  match goal with |- (if ?o then _ else _) -> _ => destruct o; [|easy] end; try tauto;
  try (intuition lra).
destruct n; tauto.
Qed.

Lemma some_injective {X : Type} (x y : X) : Some x = Some y -> x = y.
Proof. now intros [= ->]. Qed.

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

(* ---- The Taylor form *)
Definition is_zero (s : span) : bool := is_nonnegative s && is_nonpositive s.
Lemma is_zero_sound s x : is_zero s = true -> inside s x -> x = 0.
Proof.
intros [N M]%andb_true_iff H.
generalize (is_nonnegative_sound _ _ N H) (is_nonpositive_sound _ _ M H). lra.
Qed.
Fixpoint horner_form (l : list span) (d : span) : span :=
  match l with
  | [] => integer p 0
  | [a] => a
  | a :: l => plus p a (times p d (horner_form l d))
  end.
Fixpoint power_form (k : Z) (l : list span) (d : span) : span :=
  match l with
  | [] => integer p 0
  | a :: l => plus p (times p a (power p d k)) (power_form (k + 1) l d)
  end.
(* Horner's form is the tighter one where d keeps its sign; else powers are. *)
Definition bracket (l : list span) (d : span) : span :=
  if is_nonnegative d || is_nonpositive d then horner_form l d
  else match l with [] => integer p 0 | a :: l => plus p a (power_form 1 l d) end.
(* Exact zeros at the front are taken out as a power of d. *)
Fixpoint polynomial_form (j : nat) (l : list span) (d : span) : span :=
  match l with
  | a :: (_ :: _) as tail =>
      if is_zero a then polynomial_form (S j) tail d
      else match j with O => bracket l d | _ => times p (power p d (Z.of_nat j)) (bracket l d) end
  | _ => match j with O => bracket l d | _ => times p (power p d (Z.of_nat j)) (bracket l d) end
  end.

Lemma horner_form_inside l vs d x : Forall2 inside l vs -> inside d x ->
  inside (horner_form l d) (horner vs x).
Proof.
intros F D. induction F as [|a v l vs H F IH]; [apply integer_inside|].
destruct l as [|b l].
- inversion F. simpl. now rewrite Rmult_0_r, Rplus_0_r.
- apply plus_inside; [easy|]. now apply times_inside.
Qed.
Lemma power_nat d x k : inside d x -> inside (power p d (Z.of_nat k)) (x ^ k).
Proof.
intros D. replace (x ^ k) with (power_integer x (Z.of_nat k)); [now apply power_inside|].
destruct k as [|k]; [easy|]. unfold power_integer.
change (Z.of_nat (S k)) with (Zpos (Pos.of_succ_nat k)). cbv iota.
now rewrite SuccNat2Pos.id_succ.
Qed.
Lemma power_form_inside l vs d x : Forall2 inside l vs -> inside d x ->
  forall k, inside (power_form (Z.of_nat k) l d) (x ^ k * horner vs x).
Proof.
intros F D. induction F as [|a v l vs H F IH]; intros k; simpl.
- rewrite Rmult_0_r. apply integer_inside.
- replace (x ^ k * (v + x * horner vs x)) with (v * x ^ k + x ^ S k * horner vs x)
    by (simpl; ring).
  apply plus_inside; [apply times_inside; [easy|now apply power_nat]|].
  replace (Z.of_nat k + 1)%Z with (Z.of_nat (S k)) by lia. apply IH.
Qed.
Lemma bracket_inside l vs d x : Forall2 inside l vs -> inside d x ->
  inside (bracket l d) (horner vs x).
Proof.
intros F D. unfold bracket. destruct (is_nonnegative d || is_nonpositive d).
- now apply horner_form_inside.
- destruct F as [|a v l vs H F]; [apply integer_inside|]. apply plus_inside; [easy|].
  generalize (power_form_inside l vs d x F D 1). simpl. now rewrite Rmult_1_r.
Qed.
Lemma polynomial_form_inside l : forall j vs d x, Forall2 inside l vs -> inside d x ->
  inside (polynomial_form j l d) (x ^ j * horner vs x).
Proof.
assert (Last : forall l j vs d x, Forall2 inside l vs -> inside d x ->
  inside match j with O => bracket l d | _ => times p (power p d (Z.of_nat j)) (bracket l d) end
    (x ^ j * horner vs x)).
{ intros l' j vs d x F D. destruct j as [|j].
  - simpl pow. rewrite Rmult_1_l. now apply bracket_inside.
  - apply times_inside; [now apply power_nat|now apply bracket_inside]. }
induction l as [|a l IH]; intros j vs d x F D; [now apply (Last [])|].
destruct l as [|b l]; [now apply (Last [a])|].
cbn [polynomial_form]. destruct (is_zero a) eqn:Z; [|now apply (Last (a :: b :: l))].
inversion F as [|a' v l' vs' H F']. subst.
replace (x ^ j * horner (v :: vs') x) with (x ^ S j * horner vs' x).
- exact (IH (S j) vs' d x F' D).
- simpl. rewrite (is_zero_sound _ _ Z H). ring.
Qed.

Definition taylor_form (b : box) (i n : nat) (m : Z * positive) (d : span) : option span :=
  let centre := centre_span m in
  match taylor_series p (replace i centre b) i n h,
        taylor_series p (replace i (reach (coordinate b i) centre) b) i n h with
  | Some c, Some r =>
      Some (polynomial_form 0
              (map (fun k => if Nat.ltb k n then at_order c k else at_order r k)
                 (seq 0 (S n))) d)
  | _, _ => None
  end.
Theorem taylor_form_sound b i n m d xs v : taylor_form b i (S n) m d = Some v ->
  contains b xs -> (i < length xs)%nat ->
  inside d (nth i xs 0 - number (fst m) (snd m)) -> defined xs h /\ inside v (eval xs h).
Proof.
unfold taylor_form. intros E B L Hd.
destruct (taylor_series p (replace i (centre_span m) b) _ _ _) as [c|] eqn:C; [|easy].
destruct (taylor_series p (replace i (reach _ _) b) _ _ _) as [r|] eqn:T; [|easy].
apply some_injective in E. subst v.
set (x := nth i xs 0) in *. set (y := number (fst m) (snd m)) in *.
set (e := expansion i xs (S n) h).
assert (Bc : contains (replace i (centre_span m) b) (set_at i y xs))
  by (apply replace_moved; trivial; apply rational_inside).
assert (Hc : expands (S n) c e y) by apply (taylor_series_sound p _ i (S n) xs L y Bc h c C).
assert (On : forall t, Rmin y x <= t <= Rmax y x -> differentiable i (set_at i t xs) h /\
  tower (S n) e t /\ expands (S n) r e t).
{ intros t Ht. rewrite Rmin_comm, Rmax_comm in Ht.
  assert (P := path_inside i m b x t xs B L eq_refl Ht).
  destruct (taylor_series_sound p _ i (S n) xs L t P h r T) as [F G].
  split; [exact F|split; [now apply expansion_tower|exact G]]. }
split.
{ rewrite <- (set_at_same i xs). fold x. apply (differentiable_defined i), On.
  split; [apply Rmin_r|apply Rmax_r]. }
assert (X : exists t, Rmin y x <= t <= Rmax y x /\
  e O x = polynomial e n y x + e (S n) t * (x - y) ^ S n).
{ destruct (Req_dec y x) as [N|N].
  - exists y. split; [split; [apply Rmin_l|apply Rmax_l]|]. rewrite N at 2.
    rewrite N, polynomial_here. replace (x - x) with 0 by ring. rewrite pow_i by lia. ring.
  - destruct (taylor e n y x N) as (t & Ht & Et).
    + intros t Ht. now apply On.
    + exists t. split; [lra|exact Et]. }
destruct X as (t & Ht & Et).
assert (V : eval xs h = e O x).
{ unfold e, x. now rewrite (expansion_0 i xs L), set_at_same. }
set (v := fun k => if Nat.ltb k (S n) then e k y else e k t).
replace (eval xs h) with ((x - y) ^ 0 * horner (map v (seq 0 (S (S n)))) (x - y)).
- refine (polynomial_form_inside _ 0 _ d (x - y) _ Hd).
  assert (A : forall l, (forall k, List.In k l -> (k <= S n)%nat) -> Forall2 inside
    (map (fun k => if Nat.ltb k (S n) then at_order c k else at_order r k) l) (map v l)).
  { induction l as [|k l IH]; intros K; constructor.
    - unfold v. destruct (Nat.ltb k (S n)); [apply Hc|apply On]; trivial;
        apply K; now left.
    - apply IH. intros j J. apply K. now right. }
  apply A. intros k K. apply in_seq in K. lia.
- rewrite V, Et, horner_sum. simpl pow at 1. rewrite Rmult_1_l, tech5. unfold polynomial. f_equal.
  + apply sum_eq. intros j J. unfold v. replace (0 + j)%nat with j by lia.
    assert (K : Nat.ltb j (S n) = true) by (apply Nat.ltb_lt; lia). now rewrite K.
  + unfold v. replace (0 + S n)%nat with (S n) by lia.
    now rewrite Nat.ltb_irrefl.
Qed.
End Term_h.
End Precision.
End CentredForms.
