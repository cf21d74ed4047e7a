(* Proves the rules about extrema and level sets: extremum, extremum_unique, extremum_weaken,
   extremum_bound, level_set. *)
From Coq Require Import Reals Lra.
From Assay Require Import Claims Monotone.
Open Scope R_scope.

Section Points.
Context {X : Type}.
Variables (f : X -> R) (D : X -> Prop) (V : R -> Prop) (P : X -> Prop).

(* ---- extremum: at the point m *)
Section At.
Variable m : X.
Hypothesis (in_domain : D m) (in_place : P m) (value : V (f m)).

Theorem extremum_max : (forall x, D x -> f x <= f m) -> maximum_of f D V P.
Proof. intros M. now exists m. Qed.
Theorem extremum_max_only : (forall x, D x -> f x <= f m) ->
  (forall x, D x -> P x \/ f x < f m) -> maximum_of_only f D V P.
Proof.
intros M O. exists m. repeat split; trivial. intros x Dx E. destruct (O x Dx); [easy|lra].
Qed.
Theorem extremum_max_once : (forall x, D x -> x = m \/ f x < f m) -> maximum_of_once f D V P.
Proof.
intros O. exists m. repeat split; trivial.
- intros x Dx. destruct (O x Dx) as [->|L]; lra.
- intros x Dx E. destruct (O x Dx); [easy|lra].
Qed.
Theorem extremum_min : (forall x, D x -> f x >= f m) -> minimum_of f D V P.
Proof. intros M. exists m. repeat split; trivial. intros x Dx. now apply Rge_le, M. Qed.
Theorem extremum_min_only : (forall x, D x -> f x >= f m) ->
  (forall x, D x -> P x \/ f x > f m) -> minimum_of_only f D V P.
Proof.
intros M O. exists m. repeat split; trivial.
- intros x Dx. now apply Rge_le, M.
- intros x Dx E. destruct (O x Dx); [easy|lra].
Qed.
Theorem extremum_min_once : (forall x, D x -> x = m \/ f x > f m) -> minimum_of_once f D V P.
Proof.
intros O. exists m. repeat split; trivial.
- intros x Dx. destruct (O x Dx) as [->|L]; lra.
- intros x Dx E. destruct (O x Dx); [easy|lra].
Qed.
End At.

(* ---- extremum_weaken *)
Lemma only_of_once_max : maximum_of_once f D V P -> maximum_of_only f D V P.
Proof.
intros (m & H & K & L & M & U). exists m. repeat split; trivial.
intros x Dx E. now rewrite (U x Dx E).
Qed.
Lemma some_of_only_max : maximum_of_only f D V P -> maximum_of f D V P.
Proof. intros (m & H & K & L & M & U). now exists m. Qed.
Lemma only_of_once_min : minimum_of_once f D V P -> minimum_of_only f D V P.
Proof.
intros (m & H & K & L & M & U). exists m. repeat split; trivial.
intros x Dx E. now rewrite (U x Dx E).
Qed.
Lemma some_of_only_min : minimum_of_only f D V P -> minimum_of f D V P.
Proof. intros (m & H & K & L & M & U). now exists m. Qed.

Section Weaken.
Variables (V' : R -> Prop) (P' : X -> Prop).
Hypothesis (values : forall v, V v -> V' v) (places : forall x, P x -> P' x).
Theorem extremum_weaken_max : maximum_of f D V P -> maximum_of f D V' P'.
Proof. intros (m & H & K & L & M). exists m. auto. Qed.
Theorem extremum_weaken_max_only : maximum_of_only f D V P -> maximum_of_only f D V' P'.
Proof. intros (m & H & K & L & M & U). exists m. repeat split; auto. Qed.
Theorem extremum_weaken_max_once : maximum_of_once f D V P -> maximum_of_once f D V' P'.
Proof. intros (m & H & K & L & M & U). exists m. repeat split; auto. Qed.
Theorem extremum_weaken_min : minimum_of f D V P -> minimum_of f D V' P'.
Proof. intros (m & H & K & L & M). exists m. auto. Qed.
Theorem extremum_weaken_min_only : minimum_of_only f D V P -> minimum_of_only f D V' P'.
Proof. intros (m & H & K & L & M & U). exists m. repeat split; auto. Qed.
Theorem extremum_weaken_min_once : minimum_of_once f D V P -> minimum_of_once f D V' P'.
Proof. intros (m & H & K & L & M & U). exists m. repeat split; auto. Qed.
End Weaken.

(* ---- extremum_bound: some value in V bounds f over D *)
Theorem extremum_bound_max : maximum_of f D V P -> forall x, D x -> exists v, V v /\ f x <= v.
Proof. intros (m & H & K & L & M) x Dx. exists (f m). auto. Qed.
Theorem extremum_bound_min : minimum_of f D V P -> forall x, D x -> exists v, V v /\ v <= f x.
Proof. intros (m & H & K & L & M) x Dx. exists (f m). auto. Qed.

(* ---- level_set *)
Theorem level_set_equal (r S : X -> Prop) :
  (exists x, S x) -> (forall x, S x -> D x) -> (forall x, S x -> r x) ->
  (forall x, D x -> r x -> S x) -> level_set D r S.
Proof. intros E I J K. repeat split; auto. Qed.
End Points.

(* ---- extremum_unique: an interior extreme point is a root of the derivative *)
Definition inner (P D : R -> Prop) :=
  forall x, P x -> exists a b, a < x < b /\ forall y, a < y < b -> D y.
Lemma stationary f g m a b : a < m < b -> derivable_pt_lim f m g ->
  (forall x, a < x < b -> f x <= f m) -> g = 0.
Proof.
intros H K M. pose (d := exist _ g K : derivable_pt f m).
change (derive_pt f m d = 0). apply (deriv_maximum f a b m d); try lra. intros; apply M; lra.
Qed.
Theorem extremum_unique_max f g (D V P Q : R -> Prop) : maximum_of_only f D V P -> derivative_on f P g ->
  exactly_one_root_in g P Q -> inner P D -> maximum_of_once f D V P.
Proof.
intros (m & H & K & L & M & U) S (r & _ & R1) I.
assert (A : forall x, D x -> f x = f m -> x = r).
{ intros x Dx E. assert (Px := U x Dx E). apply R1; [easy|].
  destruct (I x Px) as (a & b & J & N). apply (stationary f _ x a b J (S x Px)).
  intros y Hy. rewrite E. now apply M, N. }
exists m. repeat split; trivial. intros x Dx E. rewrite (A x Dx E). symmetry. now apply A.
Qed.
Theorem extremum_unique_min f g (D V P Q : R -> Prop) : minimum_of_only f D V P -> derivative_on f P g ->
  exactly_one_root_in g P Q -> inner P D -> minimum_of_once f D V P.
Proof.
intros (m & H & K & L & M & U) S (r & _ & R1) I.
assert (A : forall x, D x -> f x = f m -> x = r).
{ intros x Dx E. assert (Px := U x Dx E). apply R1; [easy|].
  destruct (I x Px) as (a & b & J & N).
  assert (T : - g x = 0); [|lra].
  apply (stationary (fun y => - f y) _ x a b J).
  - now apply derivable_pt_lim_opp, S.
  - intros y Hy. rewrite E. apply Ropp_le_contravar. now apply M, N. }
exists m. repeat split; trivial. intros x Dx E. rewrite (A x Dx E). symmetry. now apply A.
Qed.
