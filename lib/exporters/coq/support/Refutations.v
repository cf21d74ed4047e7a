(* Proves the rules that refute a claim about roots or an extremum: root_refuted, extremum_refuted,
   extremum_unattained; defines the tactics with which a claim is looked at. *)
From Coq Require Import Reals Lra List Lia.
From Assay Require Import Claims Near Logic Extrema.
Import ListNotations.
Open Scope R_scope.

Section Points.
Context {X : Type}.

(* ---- root_refuted: n roots cannot lie where there are at most m < n *)
Definition at_least (n : nat) (Z D P : X -> Prop) :=
  exists l : list X, NoDup l /\ length l = n /\ forall x, In x l -> D x /\ P x /\ Z x.
Definition at_most (m : nat) (Z E : X -> Prop) :=
  forall l : list X, NoDup l -> (forall x, In x l -> E x /\ Z x) -> (length l <= m)%nat.

Lemma at_least_some (Z D P : X -> Prop) : has_zero Z D P -> at_least 1 Z D P.
Proof.
intros (x & H). exists [x]. repeat split; try (constructor; [easy|constructor]);
  destruct H0 as [<-|[]]; easy.
Qed.
Lemma at_least_one (Z D P : X -> Prop) : exactly_one_zero Z D P -> at_least 1 Z D P.
Proof. intros (x & H & _). apply at_least_some. now exists x. Qed.
Lemma at_least_many n (Z D P : X -> Prop) : exactly_zeros n Z D P -> at_least n Z D P.
Proof.
intros (l & N & L & E & A). exists l. repeat split; trivial; try now apply E. now apply A.
Qed.

Lemma at_most_none (Z E : X -> Prop) : no_zero Z E -> at_most 0 Z E.
Proof.
intros N [|x l] _ A; [easy|]. destruct (A x (or_introl eq_refl)) as [H K]. now destruct (N x H).
Qed.
Lemma at_most_one (Z E Q : X -> Prop) : exactly_one_zero Z E Q -> at_most 1 Z E.
Proof.
intros (r & _ & U) [|x [|y l]] N A; simpl; try lia.
inversion N as [|? ? F _]. destruct F. left.
destruct (A x (or_introl eq_refl)), (A y (or_intror (or_introl eq_refl))).
transitivity r; [now apply U|symmetry; now apply U].
Qed.
Lemma at_most_many m (Z E Q : X -> Prop) : exactly_zeros m Z E Q -> at_most m Z E.
Proof.
intros (k & _ & <- & I & _) l N A. apply NoDup_incl_length; [easy|].
intros x H. now apply I, A.
Qed.

Theorem root_refuted (Z D P E : X -> Prop) n m : at_least n Z D P -> at_most m Z E ->
  (forall x, D x -> P x -> E x) -> (m < n)%nat -> False.
Proof.
intros (l & N & <- & A) M I L. assert (K := M l N). enough (length l <= m)%nat by lia.
apply K. intros x H. destruct (A x H) as (Dx & Px & Zx). auto.
Qed.

(* ---- extremum_refuted: a point with a value beyond V; extremum_unattained: all points of the
   place have values before V, or worse ones than q *)
Section Extremum.
Variables (f : X -> R) (D : X -> Prop) (V : R -> Prop) (P : X -> Prop) (q : X).
Hypothesis in_domain : D q.

Theorem extremum_refuted_max : maximum_of f D V P ->
  (forall v, V v -> f q <= v -> False) -> False.
Proof. intros (m & _ & _ & L & M) N. apply (N (f m)); auto. Qed.
Theorem extremum_refuted_min : minimum_of f D V P ->
  (forall v, V v -> v <= f q -> False) -> False.
Proof. intros (m & _ & _ & L & M) N. apply (N (f m)); auto. Qed.

Theorem extremum_unattained_max : maximum_of f D V P ->
  (forall m, D m -> P m -> V (f m) -> f q <= f m -> False) -> False.
Proof. intros (m & H & K & L & M) N. apply (N m); auto. Qed.
Theorem extremum_unattained_min : minimum_of f D V P ->
  (forall m, D m -> P m -> V (f m) -> f m <= f q -> False) -> False.
Proof. intros (m & H & K & L & M) N. apply (N m); auto. Qed.
End Extremum.
End Points.

(* At least so many roots, at most so many. *)
Ltac at_least_so_many :=
  open_hypotheses; unfold has_root, exactly_one_root_in, exactly_roots_in in *;
  match goal with
  | H : has_zero ?Z ?D ?P |- at_least 1 ?Z ?D ?P => exact (at_least_some Z D P H)
  | H : exactly_one_zero ?Z ?D ?P |- at_least 1 ?Z ?D ?P => exact (at_least_one Z D P H)
  | H : exactly_zeros ?n ?Z ?D ?P |- at_least ?n ?Z ?D ?P => exact (at_least_many n Z D P H)
  end.
Ltac at_most_so_many :=
  open_hypotheses; unfold no_root_in, exactly_one_root_in, exactly_roots_in in *;
  match goal with
  | H : no_zero ?Z ?E |- at_most 0 ?Z ?E => exact (at_most_none Z E H)
  | H : exactly_one_zero ?Z ?E ?Q |- at_most 1 ?Z ?E => exact (at_most_one Z E Q H)
  | H : exactly_zeros ?m ?Z ?E ?Q |- at_most ?m ?Z ?E => exact (at_most_many m Z E Q H)
  end.
(* What holds near a point holds there. *)
Ltac here :=
  repeat match goal with N : near _ _ |- _ => apply near_here in N; cbv beta in N end;
  open_hypotheses.
(* An extremum, wherever else it is attained. *)
Ltac some_extremum :=
  open_hypotheses;
  match goal with
  | H : ?P |- ?P => exact H
  | H : maximum_of_only ?f ?D ?V ?P |- maximum_of ?f ?D ?V ?P =>
      exact (some_of_only_max f D V P H)
  | H : minimum_of_only ?f ?D ?V ?P |- minimum_of ?f ?D ?V ?P =>
      exact (some_of_only_min f D V P H)
  | H : maximum_of_once ?f ?D ?V ?P |- maximum_of ?f ?D ?V ?P =>
      exact (some_of_only_max f D V P (only_of_once_max f D V P H))
  | H : minimum_of_once ?f ?D ?V ?P |- minimum_of ?f ?D ?V ?P =>
      exact (some_of_only_min f D V P (only_of_once_min f D V P H))
  end.
