(* Defines the tactics for what theorems ask about the points of sets: by_points, by_ends,
   some_root. *)
From Coq Require Import Reals Lra.
From Assay Require Import Claims Logic Monotone Roots Extrema.
Open Scope R_scope.

(* What hypotheses say at the point x of a set. *)
Ltac known_at x := cbv beta in *; open_hypotheses; at_point x; open_hypotheses; discharged.

(* The same at two terms. *)
Ltac known_at_both t u :=
  cbv beta in *; open_hypotheses;
  repeat match goal with
    | H : forall _ : R, _ |- _ =>
        let K := fresh in
        pose proof (H t) as K; specialize (H u); cbv beta in H, K
    end;
  discharged.

(* A goal about all points of a set, or about the one in the context, by what hypotheses say of all
   points. *)
Ltac by_points :=
  intro_point;
  repeat match goal with x : R |- _ => progress at_point x end;
  discharged; implied.

(* The cases `decision : {A} + {B}` or `A \/ B`: in the first, a point beyond an end of the place, the
   value is another one. *)
Ltac beyond decision :=
  let L := fresh in
  destruct decision as [L | L]; [right; by_points |].
(* The cases `decision : x < m \/ x = m \/ x > m`: the second is left. *)
Ltac beside decision tactic :=
  let L := fresh in
  destruct decision as [L | [L | L]]; [tactic | | tactic].

(* A set is an interval; a set contains what lies inside another. *)
Ltac by_ends := unfold interval, between; intros; implied.

(* A root, whether or not there is one only. *)
Ltac some_root :=
  open_hypotheses;
  unfold has_root, exactly_one_root_in, exactly_roots_in in *;
  match goal with
  | H : has_zero ?Z ?D ?P |- has_zero ?Z ?D ?P => exact H
  | H : exactly_one_zero ?Z ?D ?P |- has_zero ?Z ?D ?P => exact (has_of_one Z D P H)
  | H : exactly_zeros (S ?n) ?Z ?D ?P |- has_zero ?Z ?D ?P => exact (has_of_many Z D P n H)
  end.
