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

(* Two points are the same, coordinate by coordinate. *)
Ltac same_point := repeat match goal with |- (_, _) = (_, _) => apply f_equal2 end; implied.

(* A known number of roots, also none and one. *)
Ltac counted_roots :=
  open_hypotheses;
  unfold no_root_in, exactly_one_root_in, exactly_roots_in in *;
  match goal with
  | H : exactly_zeros ?n ?Z ?D ?P |- exactly_zeros ?n ?Z ?D ?P => exact H
  | H : exactly_one_zero ?Z ?D ?P |- exactly_zeros 1 ?Z ?D ?P => exact (many_of_one Z D P H)
  | H : no_zero ?Z ?D |- exactly_zeros 0 ?Z ?D ?P => exact (many_of_none Z D P H)
  end.

(* A point lies in a set exactly if it lies in the part before or the part behind the cut. *)
Ltac cut_at decision :=
  split;
  [ intro; destruct decision; [left | right]; implied
  | let H := fresh in intros [H | H]; implied ].

(* f^2 + g^2 + ... = 0 where f = 0, g = 0, ... *)
Ltac sum_of_squares :=
  lazymatch goal with
  | |- _ + _ = 0 => apply sum_zero; sum_of_squares
  | |- _ ^ 2 = 0 => apply square_zero; implied
  end.

(* A goal that every point with some properties is one point, from U, which says so of coordinates. *)
Ltac only_point U :=
  let p := fresh "p" in intro p; intros; at_coordinates U p; cbv beta iota in *;
  repeat match type of U with
    | ?A -> _ => let K := fresh in assert (K : A) by implied; specialize (U K); clear K
    end;
  open_hypotheses; subst; reflexivity
with at_coordinates U p :=
  lazymatch type of p with
  | (_ * _)%type =>
      let q := fresh in let x := fresh in destruct p as [q x]; at_coordinates U q; specialize (U x)
  | R => specialize (U p)
  end.

(* A root, whether or not there is one only. *)
Ltac some_root :=
  open_hypotheses;
  unfold has_root, exactly_one_root_in, exactly_roots_in in *;
  match goal with
  | H : has_zero ?Z ?D ?P |- has_zero ?Z ?D ?P => exact H
  | H : exactly_one_zero ?Z ?D ?P |- has_zero ?Z ?D ?P => exact (has_of_one Z D P H)
  | H : exactly_zeros (S ?n) ?Z ?D ?P |- has_zero ?Z ?D ?P => exact (has_of_many Z D P n H)
  end.
