(* Defines what each kind of claim says, in terms of the real numbers alone.

   A claim about one variable is about points of type R; about several, about tuples such as
   (R * R)%type. D is the domain, P the place, V the set in which a value lies. That the terms of
   a claim are defined is stated beside it, by the theorem that makes the claim, because the
   functions of Coq's library are total. The names are those of lib/kernel/claim.hpp. *)
From Coq Require Import Reals List.
Open Scope R_scope.

(* f is strictly increasing (decreasing) over D. *)
Definition increasing_on (f : R -> R) (D : R -> Prop) :=
  forall x y, D x -> D y -> x < y -> f x < f y.
Definition decreasing_on (f : R -> R) (D : R -> Prop) :=
  forall x y, D x -> D y -> x < y -> f y < f x.

(* P holds at x and at all points that are close to it. *)
Definition near (x : R) (P : R -> Prop) :=
  exists d, 0 < d /\ forall y, Rabs (y - x) < d -> P y.

(* The derivative of f over D is g: two-sided, also at a closed end of D. *)
Definition derivative_on (f : R -> R) (D : R -> Prop) (g : R -> R) :=
  forall x, D x -> derivable_pt_lim f x (g x).

Section Points.
Context {X : Type}.

(* Z x says that x is a root; of one function f it is f x = 0. *)
Definition has_zero (Z D P : X -> Prop) := exists x, D x /\ P x /\ Z x.
Definition no_zero (Z D : X -> Prop) := forall x, D x -> ~ Z x.
Definition exactly_one_zero (Z D P : X -> Prop) :=
  exists x, (D x /\ P x /\ Z x) /\ forall y, D y -> Z y -> y = x.
Definition exactly_zeros (n : nat) (Z D P : X -> Prop) :=
  exists l : list X, NoDup l /\ length l = n /\
    (forall x, In x l <-> D x /\ Z x) /\ forall x, In x l -> P x.

Definition has_root (f : X -> R) := has_zero (fun x => f x = 0).
Definition no_root_in (f : X -> R) := no_zero (fun x => f x = 0).
Definition exactly_one_root_in (f : X -> R) := exactly_one_zero (fun x => f x = 0).
Definition exactly_roots_in (n : nat) (f : X -> R) := exactly_zeros n (fun x => f x = 0).

(* The maximum (minimum) of f over D lies in V and is attained in P; of the points where it is
   attained, `only` says that they lie in P, `once` that there is one. *)
Definition maximum_of (f : X -> R) (D : X -> Prop) (V : R -> Prop) (P : X -> Prop) :=
  exists m, D m /\ P m /\ V (f m) /\ forall x, D x -> f x <= f m.
Definition maximum_of_only (f : X -> R) (D : X -> Prop) (V : R -> Prop) (P : X -> Prop) :=
  exists m, D m /\ P m /\ V (f m) /\ (forall x, D x -> f x <= f m) /\
    forall x, D x -> f x = f m -> P x.
Definition maximum_of_once (f : X -> R) (D : X -> Prop) (V : R -> Prop) (P : X -> Prop) :=
  exists m, D m /\ P m /\ V (f m) /\ (forall x, D x -> f x <= f m) /\
    forall x, D x -> f x = f m -> x = m.
Definition minimum_of (f : X -> R) (D : X -> Prop) (V : R -> Prop) (P : X -> Prop) :=
  exists m, D m /\ P m /\ V (f m) /\ forall x, D x -> f m <= f x.
Definition minimum_of_only (f : X -> R) (D : X -> Prop) (V : R -> Prop) (P : X -> Prop) :=
  exists m, D m /\ P m /\ V (f m) /\ (forall x, D x -> f m <= f x) /\
    forall x, D x -> f x = f m -> P x.
Definition minimum_of_once (f : X -> R) (D : X -> Prop) (V : R -> Prop) (P : X -> Prop) :=
  exists m, D m /\ P m /\ V (f m) /\ (forall x, D x -> f m <= f x) /\
    forall x, D x -> f x = f m -> x = m.

(* { x in D : r x } = S, and S is not empty. *)
Definition level_set (D r S : X -> Prop) :=
  (exists x, S x) /\ (forall x, S x -> D x) /\ forall x, D x -> (r x <-> S x).
End Points.
