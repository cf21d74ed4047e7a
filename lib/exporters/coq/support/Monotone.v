(* Proves the rules about derivatives and monotone functions: monotone, monotone_from_order,
   monotone_order. The arguments are those of lib/kernel/rules. *)
From Coq Require Import Reals Lra.
From Assay Require Import Claims Calculus.
Open Scope R_scope.

(* D has no gaps. `between D I` says that all that lies strictly between two points of D is in I. *)
Definition interval (D : R -> Prop) := forall p q x, D p -> D q -> p <= x <= q -> D x.
Definition between (D I : R -> Prop) := forall p q x, D p -> D q -> p < x < q -> I x.

(* The increment of f over [p, q] is its slope somewhere inside times q - p. *)
Lemma mean_value f g p q : p < q ->
  (forall x, p <= x <= q -> continuity_pt f x) ->
  (forall x, p < x < q -> derivable_pt_lim f x (g x)) ->
  exists s, p < s < q /\ f q - f p = g s * (q - p).
Proof.
intros H C D.
pose (df := fun c (K : p < c < q) =>
  exist _ (g c) (D c K) : derivable_pt f c).
destruct (MVT f id p q df (fun c _ => derivable_pt_id c) H C
  (fun c _ => derivable_continuous_pt id c (derivable_pt_id c))) as (s & K & E).
exists s. split; [easy|]. rewrite derive_pt_id in E.
change ((q - p) * g s = (f q - f p) * 1) in E. lra.
Qed.

Section Monotone.
Variables (f g : R -> R) (D D1 D2 : R -> Prop).
Hypothesis slope : derivative_on f D1 g.
Hypothesis continuous : forall x, D x -> continuity_pt f x.
Hypothesis connected : interval D.
Hypothesis inside1 : between D D1.
Hypothesis inside2 : between D D2.

Lemma increment p q : D p -> D q -> p < q -> exists s, D2 s /\ f q - f p = g s * (q - p).
Proof.
intros P Q H. destruct (mean_value f g p q H) as (s & K & E).
- intros x L. now apply continuous, (connected p q).
- intros x L. now apply slope, (inside1 p q).
- exists s. split; [now apply (inside2 p q)|easy].
Qed.

Theorem monotone_increasing : (forall x, D2 x -> g x > 0) -> increasing_on f D.
Proof.
intros S p q P Q H. destruct (increment p q P Q H) as (s & K & E).
assert (0 < g s * (q - p)) by (apply Rmult_lt_0_compat; [now apply S|lra]). lra.
Qed.
Theorem monotone_decreasing : (forall x, D2 x -> g x < 0) -> decreasing_on f D.
Proof.
intros S p q P Q H. destruct (increment p q P Q H) as (s & K & E).
assert (0 < - g s * (q - p)) by (apply Rmult_lt_0_compat; [generalize (S s K)|]; lra). lra.
Qed.
End Monotone.

Theorem monotone_from_order_increasing f (D : R -> Prop) :
  (forall x y, D x -> D y -> x < y -> f x < f y) -> increasing_on f D.
Proof. easy. Qed.
Theorem monotone_from_order_decreasing f (D : R -> Prop) :
  (forall x y, D x -> D y -> x < y -> f x > f y) -> decreasing_on f D.
Proof. intros H x y Dx Dy L. now apply H. Qed.

(* A function with derivative h' > 0 to the right of 0 is above its value there. *)
Lemma above_start h h' : (forall x, derivable_pt_lim h x (h' x)) ->
  (forall x, 0 < x -> h' x > 0) -> forall x, 0 < x -> h 0 < h x.
Proof.
intros D P x H.
apply (monotone_increasing h h' (fun x => 0 <= x) (fun _ => True) (fun x => 0 < x));
  unfold interval, between; trivial; try (intros; lra).
- intros y _. apply D.
- intros y _. apply (continuous_of_slope _ _ _ (D y)).
Qed.

Section Order.
Variables (f : R -> R) (D : R -> Prop) (u v : R).
Hypothesis (in_u : D u) (in_v : D v).
Theorem monotone_order_increasing : increasing_on f D -> u < v -> f u < f v.
Proof. intros M H. now apply M. Qed.
Theorem monotone_order_decreasing : decreasing_on f D -> u < v -> f v < f u.
Proof. intros M H. now apply M. Qed.
Theorem monotone_order_increasing_weak : increasing_on f D -> u <= v -> f u <= f v.
Proof. intros M [H| ->]; [left; now apply M|lra]. Qed.
Theorem monotone_order_decreasing_weak : decreasing_on f D -> u <= v -> f v <= f u.
Proof. intros M [H| ->]; [left; now apply M|lra]. Qed.
End Order.
