(* Defines the Taylor form of a term about a number, and proves that it encloses its value
   (lib/kernel/rules/taylor.cpp). *)
From Coq Require Import Reals Lra Lia List ZArith Bool.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Calculus Differentiate Monotone Towers Expansion Contexts
  HigherDerivatives Hull Span Enclosures Evaluate Enclose Series Faces ConvexFaces CentredForms.
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
Lemma some_injective {X : Type} (x y : X) : Some x = Some y -> x = y.
Proof. now intros [= ->]. Qed.

Module TaylorForm (I : IntervalOps).
Module Forms := CentredForms I.
Export Forms.
Import Forms.AllFaces.OneFace.Expansions.Operations.Boxes.Evaluation.Spans.Trigonometry.Basics.Spans.H.

Section Precision.
Variable p : I.precision.
Section Term_h.
Variable h : term.

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

(* ---- Coefficients that are 0 at the centre, as those of sin x - x + x^3/6 up to the fourth. The
   enclosure of 1/6 has a width; the symbolic derivatives at 0 are integers. *)
Section Centre.
Variables (b : box) (i : nat) (m : Z * positive).
Let at_centre := replace i (centre_span p m) b.
Let reached := replace i (reach p (coordinate b i) (centre_span p m)) b.

Definition differentiable_on_path (k : nat) : bool :=
  match taylor_series p reached i 1 (derivative_of_order k i h) with Some _ => true | None => false end.
Definition vanishes (k : nat) : bool :=
  match enclosure p at_centre (derivative_of_order k i h) with
  | Some s => if is_zero s then forallb differentiable_on_path (seq 0 k) else false
  | None => false
  end.
Definition zero_at (c : series) (k : nat) : bool :=
  if is_zero (at_order c k) then true
  else if is_nonzero (at_order c k) then false else vanishes k.
(* How many there are from order k on, of at most `more`. *)
Fixpoint zeros_from (c : series) (k more : nat) : nat :=
  match more with
  | O => k
  | S more => if zero_at c k then zeros_from c (S k) more else k
  end.
Lemma zeros_from_sound c more : forall k l, (k <= l < zeros_from c k more)%nat -> zero_at c l = true.
Proof.
induction more as [|more IH]; simpl; intros k l L; [lia|].
destruct (zero_at c k) eqn:Z; [|lia]. destruct (Nat.eq_dec k l) as [<-|N]; [easy|].
apply (IH (S k)). lia.
Qed.

Variables (xs : list R) (n : nat) (c : series).
Hypothesis in_box : contains b xs.
Hypothesis present : (i < length xs)%nat.
Let x := nth i xs 0.
Let y := number (fst m) (snd m).
Let e := expansion i xs n h.
Hypothesis centre_coefficients : expands n c e y.
Hypothesis coefficients : forall t, Rmin y x <= t <= Rmax y x -> tower n e t.

Lemma zero_at_sound k : (k <= n)%nat -> k = O \/ y <> x -> zero_at c k = true -> e k y = 0.
Proof.
intros K O. unfold zero_at. destruct (is_zero (at_order c k)) eqn:Z.
{ intros _. apply (is_zero_sound _ _ Z). now apply centre_coefficients. }
destruct (is_nonzero (at_order c k)); [easy|]. unfold vanishes.
destruct (enclosure _ _ _) as [s|] eqn:E; [|easy]. destruct (is_zero s) eqn:Zs; [|easy].
intros P. rewrite forallb_forall in P.
assert (V : eval (set_at i y xs) (derivative_of_order k i h) = 0).
{ apply (is_zero_sound s); [easy|]. apply (enclosure_sound p at_centre (set_at i y xs)) in E; [apply E|].
  apply replace_moved; trivial. apply rational_inside. }
destruct O as [->|N].
{ simpl in V. unfold e. now rewrite expansion_0. }
assert (Lt : Rmin y x < Rmax y x) by (unfold Rmin, Rmax; destruct (Rle_dec y x); lra).
apply (vanishing_coefficient i n xs h _ _ present Lt coefficients k y K); [|split|easy].
- intros t j Ht J. assert (Q : differentiable_on_path j = true) by (apply P, in_seq; lia).
  unfold differentiable_on_path in Q. destruct (taylor_series _ _ _ _ _) as [r|] eqn:T; [|easy].
  rewrite Rmin_comm, Rmax_comm in Ht.
  apply (taylor_series_sound p _ i 1 xs present t (path_inside p i m b x t xs in_box present eq_refl Ht)
    _ r T).
- apply Rmin_l.
- apply Rmax_l.
Qed.
End Centre.

Definition taylor_form (b : box) (i n : nat) (m : Z * positive) (d : span) : option span :=
  let centre := centre_span p m in
  match taylor_series p (replace i centre b) i n h,
        taylor_series p (replace i (reach p (coordinate b i) centre) b) i n h with
  | Some c, Some r =>
      let zeros := zeros_from b i m c 0 n in
      let coefficient k :=
        if Nat.ltb k n then (if Nat.ltb k zeros then integer p 0 else at_order c k)
        else at_order r k in
      Some (polynomial_form 0 (map coefficient (seq 0 (S n))) d)
  | _, _ => None
  end.
Theorem taylor_form_sound b i n m d xs v : taylor_form b i (S n) m d = Some v ->
  contains b xs -> (i < length xs)%nat ->
  inside d (nth i xs 0 - number (fst m) (snd m)) -> defined xs h /\ inside v (eval xs h).
Proof.
unfold taylor_form. intros E B L Hd.
destruct (taylor_series p (replace i (centre_span p m) b) _ _ _) as [c|] eqn:C; [|easy].
destruct (taylor_series p (replace i (reach _ _ _) b) _ _ _) as [r|] eqn:T; [|easy].
apply some_injective in E. subst v.
set (x := nth i xs 0) in *. set (y := number (fst m) (snd m)) in *.
set (e := expansion i xs (S n) h).
assert (Bc : contains (replace i (centre_span p m) b) (set_at i y xs))
  by (apply replace_moved; trivial; apply rational_inside).
assert (Hc : expands (S n) c e y) by apply (taylor_series_sound p _ i (S n) xs L y Bc h c C).
assert (On : forall t, Rmin y x <= t <= Rmax y x -> differentiable i (set_at i t xs) h /\
  tower (S n) e t /\ expands (S n) r e t).
{ intros t Ht. rewrite Rmin_comm, Rmax_comm in Ht.
  assert (P := path_inside p i m b x t xs B L eq_refl Ht).
  destruct (taylor_series_sound p _ i (S n) xs L t P h r T) as [F G].
  split; [exact F|split; [now apply expansion_tower|exact G]]. }
split.
{ rewrite <- (set_at_same i xs). fold x. apply (differentiable_defined i), On.
  split; [apply Rmin_r|apply Rmax_r]. }
set (zeros := zeros_from b i m c 0 (S n)).
assert (Zero : forall k, (k < zeros)%nat -> (k <= S n)%nat -> k = O \/ y <> x -> e k y = 0).
{ intros k K Kn O. apply (zero_at_sound b i m xs (S n) c B L Hc); trivial.
  - intros t Ht. now apply On.
  - apply (zeros_from_sound b i m c (S n) 0). lia. }
set (v := fun t k => if Nat.ltb k (S n) then (if Nat.ltb k zeros then 0 else e k y) else e k t).
assert (X : exists t, Rmin y x <= t <= Rmax y x /\
  e O x = horner (map (v t) (seq 0 (S (S n)))) (x - y)).
{ destruct (Req_dec y x) as [N|N].
  - exists y. split; [split; [apply Rmin_l|apply Rmax_l]|]. rewrite <- N, Rminus_diag_eq by easy.
    simpl horner. rewrite Rmult_0_l, Rplus_0_r. unfold v. simpl.
    destruct (Nat.ltb 0 zeros) eqn:Z; [|easy]. apply Zero; [now apply Nat.ltb_lt|lia|now left].
  - destruct (taylor e n y x N) as (t & Ht & Et).
    + intros t Ht. now apply On.
    + exists t. split; [lra|]. rewrite Et, horner_sum, tech5. unfold polynomial. f_equal.
      * apply sum_eq. intros j J. unfold v. replace (0 + j)%nat with j by lia.
        assert (K : Nat.ltb j (S n) = true) by (apply Nat.ltb_lt; lia). rewrite K.
        destruct (Nat.ltb j zeros) eqn:Z; [|easy].
        rewrite (Zero j) by (try apply Nat.ltb_lt; try lia; auto). easy.
      * unfold v. replace (0 + S n)%nat with (S n) by lia. now rewrite Nat.ltb_irrefl. }
destruct X as (t & Ht & Et).
assert (V : eval xs h = e O x).
{ unfold e, x. now rewrite (expansion_0 i xs L), set_at_same. }
replace (eval xs h) with ((x - y) ^ 0 * horner (map (v t) (seq 0 (S (S n)))) (x - y))
  by (rewrite V, Et; simpl pow; ring).
refine (polynomial_form_inside _ 0 _ d (x - y) _ Hd). fold zeros.
assert (A : forall l, (forall k, List.In k l -> (k <= S n)%nat) -> Forall2 inside
  (map (fun k => if Nat.ltb k (S n) then (if Nat.ltb k zeros then integer p 0 else at_order c k)
                 else at_order r k) l) (map (v t) l)).
{ induction l as [|k l IH]; intros K; constructor.
  - assert (k <= S n)%nat by (apply K; now left). unfold v.
    destruct (Nat.ltb k (S n)); [|now apply On].
    destruct (Nat.ltb k zeros); [apply integer_inside|now apply Hc].
  - apply IH. intros j J. apply K. now right. }
apply A. intros k K. apply in_seq in K. lia.
Qed.
End Term_h.
End Precision.
End TaylorForm.
