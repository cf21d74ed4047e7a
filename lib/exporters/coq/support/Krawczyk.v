(* Defines the check of the rule `krawczyk` (lib/kernel/rules/krawczyk.cpp): the Krawczyk operator

     g(x) = x - Y f(x) = g(m) + (I - Y J) (x - m)      for some J in the Jacobian matrix over the box

   maps the box into itself and into the place, and is a contraction. So it has one fixed point;
   there Y f(x) = 0, and f(x) = 0 because Y has a left inverse.

   The functions are terms in the variables of the context, the parameters, and then in N + 1
   unknowns. *)
From Coq Require Import Reals Lra Lia List ZArith Bool.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Calculus Differentiate Monotone Towers Expansion Contexts
  Contraction Matrices PointLists Hull Span Enclosures Evaluate Enclose Series Faces CentredForms Subdivide Increments.
Import ListNotations.
Open Scope R_scope.

Module Krawczyk (I : IntervalOps).
Module Steps := Increments I.
Export Steps.
Import Steps.Trees.Forms.AllFaces.OneFace.Expansions.Operations.Boxes.Evaluation.Spans.Trigonometry.Basics.Spans.H.

Section Precision.
Variable p : I.precision.

Section Operator.
Variables (c : context) (fs : list term) (box_ranges places : list range) (m : list fraction)
  (Y Z : matrix).
Let k := length (domains c).
Let N := pred (length fs).
Definition fraction_span (a : fraction) : span := rational p (fst a) (snd a).
Lemma fraction_inside a : inside (fraction_span a) (value a).
Proof. apply rational_inside. Qed.

(* The box with its centre, and the centre alone, behind the parameters. *)
Definition centre_at (i : nat) : fraction := nth i m (0%Z, 1%positive).
Definition reached_at (i : nat) : span :=
  let (l, u) := range_at box_ranges i in
  closed (I.join (hull (fraction_span (centre_at i)))
    (I.join (hull (fraction_span l)) (hull (fraction_span u)))).
Definition behind (unknowns : nat -> span) : box :=
  map (coordinate (box_of p c)) (seq 0 k) ++ map unknowns (seq 0 (S N)).
Definition reached : box := behind reached_at.
Definition at_centre : box := behind (fun i => fraction_span (centre_at i)).

Definition jacobian : list (list (option series)) :=
  map (fun f => map (fun j => taylor_series p reached (k + j) 1 f) (seq 0 (S N))) fs.
Definition values : list (option span) := map (enclosure p at_centre) fs.

(* What follows computes with these two, which are computed once. *)
Section Computed.
Variables (slopes : list (list (option series))) (centre_values : list (option span)).
Definition slope (a j : nat) : span :=
  match nth j (nth a slopes []) None with Some s => at_order s 1 | None => whole end.
Definition centre_value (a : nat) : span :=
  match nth a centre_values None with Some v => v | None => whole end.

(* The matrix I - Y J, and g over the box. *)
Definition defect (i j : nat) : span :=
  minus p (rational p (if Nat.eqb i j then 1 else 0) 1)
    (sum_of p (fun a => times p (fraction_span (entry Y i a)) (slope a j)) N).
Definition image (i : nat) : span :=
  plus p
    (minus p (fraction_span (centre_at i))
      (sum_of p (fun a => times p (fraction_span (entry Y i a)) (centre_value a)) N))
    (sum_of p (fun j => times p (defect i j) (minus p (reached_at j) (fraction_span (centre_at j)))) N).

Definition is_within (s : span) (r : range) : bool :=
  is_nonnegative (minus p s (fraction_span (fst r)))
  && is_nonnegative (minus p (fraction_span (snd r)) s).
Definition width (i : nat) : span :=
  let (l, u) := range_at box_ranges i in minus p (fraction_span u) (fraction_span l).
(* Less than 1, so that the geometric series of Contraction.v converges. *)
Definition factor : fraction := (1048575%Z, 1048576%positive).
Definition maps_inside (i : nat) : bool :=
  is_within (image i) (range_at box_ranges i) && is_within (image i) (range_at places i)
  && is_nonnegative (width i)
  && is_nonnegative (minus p (times p (fraction_span factor) (width i))
       (sum_of p (fun j => times p (absolute (defect i j)) (width j)) N)).
End Computed.

Definition krawczyk : bool :=
  let slopes := jacobian in
  let centre_values := values in
  negb (Nat.eqb (length fs) 0) && Nat.eqb (length box_ranges) (length fs)
  && Nat.eqb (length places) (length fs)
  && forallb (forallb is_some) slopes && forallb is_some centre_values
  && is_left_inverse N Z Y && forallb (maps_inside slopes centre_values) (seq 0 (S N)).

(* ---- Soundness *)
Variable ps : list R.
Hypothesis present : length ps = k.
Hypothesis satisfied : satisfies ps c.
Hypothesis checked : krawczyk = true.

Definition function (a : nat) (x : nat -> R) : R := eval (point N ps x) (nth a fs Pi).
Definition inverse_times (i a : nat) : R := value (entry Y i a).
Definition operator (x : nat -> R) (i : nat) : R :=
  x i - sum_f_R0 (fun a => inverse_times i a * function a x) N.
Definition low (i : nat) : R := value (fst (range_at box_ranges i)).
Definition high (i : nat) : R := value (snd (range_at box_ranges i)).
Definition centre_point (i : nat) : R := value (centre_at i).

Lemma behind_contains unknowns x : (forall i, (i <= N)%nat -> inside (unknowns i) (x i)) ->
  contains (behind unknowns) (point N ps x).
Proof.
intros H i. unfold behind, point, coordinate.
destruct (Nat.lt_ge_cases i k) as [L|L].
- rewrite !app_nth1 by (rewrite ?map_length, ?seq_length; lia).
  rewrite nth_map_seq by easy. now apply box_of_contains.
- rewrite !app_nth2 by (rewrite ?map_length, ?seq_length; lia).
  rewrite map_length, seq_length, present.
  destruct (Nat.le_gt_cases (i - k) N) as [M|M].
  + rewrite nth_map_seq, nth_list_of by lia. now apply H.
  + rewrite nth_overflow by (rewrite map_length, seq_length; lia). apply whole_inside.
Qed.


(* What the check says. *)
Lemma check_parts : length fs = S N /\ length box_ranges = S N /\ length places = S N /\
  forallb (forallb is_some) jacobian = true /\ forallb is_some values = true /\
  is_left_inverse N Z Y = true /\
  forall i, (i <= N)%nat -> maps_inside jacobian values i = true.
Proof.
unfold krawczyk in checked. rewrite !andb_true_iff in checked.
destruct checked as [[[[[[E B] P] J] V] I] M]. rewrite forallb_forall in M.
apply negb_true_iff, Nat.eqb_neq in E. apply Nat.eqb_eq in B. apply Nat.eqb_eq in P.
assert (L : length fs = S N) by (unfold N; lia).
rewrite B, P. do 6 (split; [easy|]). intros i H. apply M, in_seq. lia.
Qed.
Lemma slope_known a j : (a <= N)%nat -> (j <= N)%nat -> exists s,
  taylor_series p reached (k + j) 1 (nth a fs Pi) = Some s /\ slope jacobian a j = at_order s 1.
Proof.
intros A J. destruct check_parts as (L & _ & _ & D & _). rewrite forallb_forall in D.
set (row := fun f => map (fun j => taylor_series p reached (k + j) 1 f) (seq 0 (S N))).
assert (E : nth a jacobian [] = row (nth a fs Pi)).
{ unfold jacobian. fold row. rewrite (nth_indep _ [] (row Pi)) by (rewrite map_length; lia).
  apply map_nth. }
specialize (D (nth a jacobian []) ltac:(apply nth_In; unfold jacobian; rewrite map_length; lia)).
rewrite E, forallb_forall in D.
assert (F : nth j (row (nth a fs Pi)) None = taylor_series p reached (k + j) 1 (nth a fs Pi))
  by (apply (nth_map_seq (fun j => taylor_series p reached (k + j) 1 (nth a fs Pi))); lia).
assert (K : (j < length (row (nth a fs Pi)))%nat)
  by (unfold row; rewrite map_length, seq_length; lia).
specialize (D _ (nth_In (row (nth a fs Pi)) None K)). rewrite F in D. apply is_some_sound in D as [s T]. exists s. split; [easy|].
unfold slope. now rewrite E, F, T.
Qed.
Lemma value_known a : (a <= N)%nat -> exists v,
  enclosure p at_centre (nth a fs Pi) = Some v /\ centre_value values a = v.
Proof.
intros A. destruct check_parts as (L & _ & _ & _ & V & _). rewrite forallb_forall in V.
assert (E : forall d, nth a values d = enclosure p at_centre (nth a fs Pi)).
{ intros d. unfold values.
  rewrite (nth_indep _ d (enclosure p at_centre Pi)) by (rewrite map_length; lia). apply map_nth. }
specialize (V (nth a values None) ltac:(apply nth_In; unfold values; rewrite map_length; lia)).
rewrite E in V. apply is_some_sound in V as [v K]. exists v. split; [easy|].
unfold centre_value. now rewrite E, K.
Qed.

(* ---- From point to point *)
Definition in_box (x : nat -> R) := forall i, (i <= N)%nat -> inside (reached_at i) (x i).
Definition here := here N low high.
Lemma here_in_box x : here x -> in_box x.
Proof.
intros H i I. specialize (H i I). unfold reached_at, low, high in *.
destruct (range_at box_ranges i) as [l u]. apply closed_inside, join_in. right.
apply (between _ (value l) _ (value u)); trivial; apply join_in; [left|right]; apply fraction_inside.
Qed.
Lemma centre_in_box : in_box centre_point.
Proof.
intros i I. unfold reached_at. destruct (range_at box_ranges i) as [l u].
apply closed_inside, join_in. left. apply fraction_inside.
Qed.

Lemma function_increment a x y : (a <= N)%nat -> in_box x -> in_box y -> exists v,
  (forall j, (j <= N)%nat -> inside (slope jacobian a j) (v j)) /\
  function a x - function a y = sum_f_R0 (fun j => v j * (x j - y j)) N.
Proof.
intros A X Y'. apply (path_increment p _ reached).
- intros j. apply behind_contains. intros i I. unfold mixed. destruct (Nat.ltb i j); auto.
- intros j J. rewrite present. now apply slope_known.
Qed.

Lemma operator_increment x y : in_box x -> in_box y -> exists M : nat -> nat -> R,
  (forall i j, (i <= N)%nat -> (j <= N)%nat -> inside (defect jacobian i j) (M i j)) /\
  forall i, (i <= N)%nat -> operator x i - operator y i = sum_f_R0 (fun j => M i j * (x j - y j)) N.
Proof.
intros X Y'.
destruct (choose_each (fun _ => 0) (fun a v =>
  (forall j, (j <= N)%nat -> inside (slope jacobian a j) (v j)) /\
  function a x - function a y = sum_f_R0 (fun j => v j * (x j - y j)) N) N) as [v V].
{ intros a A. now apply function_increment. }
exists (fun i j => delta i j - sum_f_R0 (fun a => inverse_times i a * v a j) N). split.
- intros i j I J. apply minus_inside.
  + unfold delta. destruct (Nat.eqb i j); [exact (rational_inside p 1 1)|exact (rational_inside p 0 1)].
  + apply sum_of_inside. intros a A. apply times_inside; [apply fraction_inside|now apply V].
- intros i I.
  rewrite (sum_eq _ (fun j => delta i j * (x j - y j)
    - sum_f_R0 (fun a => inverse_times i a * v a j) N * (x j - y j))) by (intros; ring).
  rewrite minus_sum, <- sum_exchange, sum_delta by easy.
  rewrite <- (sum_eq (fun a => inverse_times i a * function a x - inverse_times i a * function a y)).
  + rewrite minus_sum. unfold operator. ring.
  + intros a A. rewrite <- (proj2 (V a A)). ring.
Qed.

Lemma image_inside x i : (i <= N)%nat -> here x ->
  inside (image jacobian values i) (operator x i).
Proof.
intros I H. apply here_in_box in H.
destruct (operator_increment x centre_point H centre_in_box) as (M & In & E).
replace (operator x i) with (operator centre_point i + (operator x i - operator centre_point i)) by ring.
rewrite E by easy. apply plus_inside.
- apply minus_inside; [apply fraction_inside|]. apply sum_of_inside. intros a A.
  apply times_inside; [apply fraction_inside|]. destruct (value_known a A) as (v & V & ->).
  refine (proj2 (enclosure_sound p at_centre _ _ _ v V)).
  apply behind_contains. intros. apply fraction_inside.
- apply sum_of_inside. intros j J. apply times_inside; [now apply In|].
  apply minus_inside; [now apply H|apply fraction_inside].
Qed.
Lemma is_within_sound s r x : is_within s r = true -> inside s x -> lies r x.
Proof.
intros [A B]%andb_true_iff H. split.
- generalize (is_nonnegative_sound _ _ A (minus_inside p _ _ _ _ H (fraction_inside _))). lra.
- generalize (is_nonnegative_sound _ _ B (minus_inside p _ _ _ _ (fraction_inside _) H)). lra.
Qed.
Lemma width_inside i : inside (width i) (high i - low i).
Proof.
unfold width, high, low. destruct (range_at box_ranges i). apply minus_inside; apply fraction_inside.
Qed.

Lemma maps_into x i : (i <= N)%nat -> here x ->
  lies (range_at box_ranges i) (operator x i) /\ lies (range_at places i) (operator x i).
Proof.
intros I H. destruct check_parts as (_ & _ & _ & _ & _ & _ & M). specialize (M i I).
unfold maps_inside in M. rewrite !andb_true_iff in M. destruct M as [[[B P] _] _].
split; [apply (is_within_sound _ _ _ B)|apply (is_within_sound _ _ _ P)]; now apply image_inside.
Qed.
Lemma ordered i : (i <= N)%nat -> low i <= high i.
Proof.
intros I. destruct check_parts as (_ & _ & _ & _ & _ & _ & M). specialize (M i I).
unfold maps_inside in M. rewrite !andb_true_iff in M. destruct M as [[_ W] _].
generalize (is_nonnegative_sound _ _ W (width_inside i)). lra.
Qed.
Lemma contracts e x y : 0 <= e -> here x -> here y -> close N low high e x y ->
  close N low high (value factor * e) (operator x) (operator y).
Proof.
intros P X Y' C i I.
destruct (operator_increment x y (here_in_box x X) (here_in_box y Y')) as (M & In & E).
rewrite E by easy. apply (Rle_trans _ _ _ (Rsum_abs _ N)).
apply (Rle_trans _ (sum_f_R0 (fun j => Rabs (M i j) * (high j - low j) * e) N)).
- apply sum_Rle. intros j J. rewrite Rabs_mult, Rmult_assoc, (Rmult_comm _ e).
  apply Rmult_le_compat_l; [apply Rabs_pos|now apply C].
- rewrite <- scal_sum, (Rmult_comm (value factor)), Rmult_assoc. apply Rmult_le_compat_l; [easy|].
  destruct check_parts as (_ & _ & _ & _ & _ & _ & K). specialize (K i I).
  unfold maps_inside in K. rewrite !andb_true_iff in K. destruct K as [_ W].
  assert (S := is_nonnegative_sound _ (value factor * (high i - low i)
    - sum_f_R0 (fun j => Rabs (M i j) * (high j - low j)) N) W).
  apply Rge_le, Rminus_ge, Rle_ge, S.
  apply minus_inside; [apply times_inside; [apply fraction_inside|apply width_inside]|].
  apply sum_of_inside. intros j J. apply times_inside; [|apply width_inside].
  now apply absolute_inside, In.
Qed.
Lemma factor_less : 0 <= value factor < 1.
Proof. unfold value, factor. simpl. lra. Qed.

Lemma fixed_is_root x : (forall i, (i <= N)%nat -> operator x i = x i) <->
  forall a, (a <= N)%nat -> function a x = 0.
Proof.
split; intros H.
- destruct check_parts as (_ & _ & _ & _ & _ & J & _).
  apply (left_inverse (fun r i => value (entry Z r i)) inverse_times).
  + now apply is_left_inverse_sound.
  + intros i I. generalize (H i I). unfold operator. lra.
- intros i I. unfold operator. rewrite sum_zero; [ring|]. intros a A. rewrite H by easy. ring.
Qed.

Theorem krawczyk_sound : exactly_one_point fs box_ranges places ps.
Proof.
destruct check_parts as (F & B & P & _).
destruct (fixed_point N low high operator (value factor) factor_less ordered) as (x & X & Fx).
- intros x X i I. now apply maps_into.
- exact contracts.
- apply (exactly_one_of_functions _ _ _ _ N x); try easy.
  + intros i I. rewrite <- Fx by easy. now apply maps_into.
  + now apply fixed_is_root.
  + intros y Hy R. apply (fixed_once N low high operator (value factor) factor_less contracts); trivial.
    now apply fixed_is_root.
  + intros y Hy a A. destruct (slope_known a 0 A (Nat.le_0_l _)) as (s & T & _).
    rewrite <- (set_at_same (k + 0) (point N ps y)). apply (differentiable_defined (k + 0)).
    refine (proj1 (taylor_series_sound p reached (k + 0) 1 (point N ps y) _ _ _ _ s T)).
    * rewrite point_length. lia.
    * rewrite set_at_same. apply behind_contains. now apply here_in_box.
Qed.
End Operator.
End Precision.
End Krawczyk.
