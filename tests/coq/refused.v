(* Negative controls: what a wrong certificate would ask for, and the checker refuses. Each pair is a
   true statement whose data is accepted, and data with one thing wrong, which is not. *)
From Coq Require Import Reals Lra List ZArith.
From Assay Require Import Claims Functions Term Differentiate ExtremeValue Instances Checker Check.
Import ListNotations.
Open Scope R_scope.

Definition accepted c r t := CZ.subdivide 64 c r t = true.
Definition refused c r t := CZ.subdivide 64 c r t = false.
Ltac computed := vm_compute; reflexivity.

Definition x := Var 0.
Definition y := Var 1.
Definition int (n : Z) := Num n 1.
Definition on (l u : boundary) := Ctx [Dom l u] [].
Definition closed_end (n : Z) : boundary := Some (int n, false).
Definition open_end (n : Z) : boundary := Some (int n, true).
Definition unit := on (closed_end 0) (closed_end 1).

(* ---- A false bound: log x <= x - 1 on [1/2, inf), and log x < x - 1, false at 1 *)
Definition half_line := on (Some (Num 1 2, false)) None.
Definition tangent := CutAt 0 2 1 (TaylorAt 0 2 1 1) (Face 0 false Natural).
Goal accepted half_line (Rel (Log x) Le (Sub x (int 1))) tangent. computed. Qed.
Goal refused half_line (Rel (Log x) Lt (Sub x (int 1))) tangent. computed. Qed.
Goal refused half_line (Rel (Log x) Le (Sub x (Num 1001 1000))) tangent. computed. Qed.
(* ... a tree with a leaf, a face, a cut left out or exchanged *)
Goal refused half_line (Rel (Log x) Le (Sub x (int 1))) (TaylorAt 0 2 2 1). computed. Qed.
Goal refused half_line (Rel (Log x) Le (Sub x (int 1))) (Face 0 false Natural). computed. Qed.
Goal refused half_line (Rel (Log x) Le (Sub x (int 1)))
  (CutAt 0 2 1 (Face 0 false Natural) (TaylorAt 0 2 1 1)). computed. Qed.
Goal refused half_line (Rel (Log x) Le (Sub x (int 1)))
  (CutAt 0 2 1 (TaylorAt 0 2 1 1) (Face 0 true Natural)). computed. Qed.
Goal refused half_line (Rel (Log x) Le (Sub x (int 1)))
  (CutAt 0 2 1 (TaylorAt 0 1 1 1) (Face 0 false Natural)). computed. Qed.

(* ---- Open and closed ends: 1/x > 1 on (0, 1), and on (0, 1] *)
Goal accepted (on (open_end 0) (open_end 1)) (Rel (Div (int 1) x) Gt (int 1)) Natural. computed. Qed.
Goal refused (on (open_end 0) (closed_end 1)) (Rel (Div (int 1) x) Gt (int 1)) Natural. computed. Qed.
(* tanh < 1 on R, but not <= 99/100 *)
Goal accepted (on None None) (Rel (Tanh x) Lt (int 1)) Natural. computed. Qed.
Goal refused (on None None) (Rel (Tanh x) Le (Num 99 100)) Natural. computed. Qed.

(* Ends of domains of functions, where they are reached. *)
Goal accepted unit (Rel (Acos x) Ge (int 0)) Natural. computed. Qed.
Goal refused unit (Rel (Acos x) Gt (int 0)) Natural. computed. Qed.
Goal accepted (on (Some (Num 1 2, false)) (closed_end 1)) (Rel (Asin x) Ge (Num 1 2)) Natural.
computed. Qed.
Goal refused (on (Some (Num 1 2, false)) (closed_end 1)) (Rel (Asin x) Le (Num 3 2)) Natural.
computed. Qed.
(* sin > 0 on (0, pi/2), not on [0, pi/2) *)
Goal accepted (on (open_end 0) (Some (Div Pi (int 2), true))) (Rel (Sin x) Gt (int 0)) Natural.
computed. Qed.
Goal refused (on (closed_end 0) (Some (Div Pi (int 2), true))) (Rel (Sin x) Gt (int 0)) Natural.
computed. Qed.

(* cos < 1 on (0, pi/4], not on [0, pi/4], nor across 0 *)
Goal accepted (on (open_end 0) (Some (Div Pi (int 4), false))) (Rel (Cos x) Lt (int 1)) Natural.
computed. Qed.
Goal refused (on (closed_end 0) (Some (Div Pi (int 4), false))) (Rel (Cos x) Lt (int 1)) Natural.
computed. Qed.
Goal refused (on (open_end (-1)) (open_end 1)) (Rel (Cos x) Lt (int 1)) Natural. computed. Qed.

(* ---- Coefficients that cancel exactly: x (2 + cos x) - 3 sin x = x^5/60 - ..., > 0 on (0, 1], not
   on [0, 1]; nor when the first of them is small and not 0. *)
Definition short_arc c := Rel (Mul x (Add (Num 2 1) (Cos x))) Gt (Mul (Add (int 3) c) (Sin x)).
Goal accepted (on (open_end 0) (closed_end 1)) (short_arc (int 0)) (TaylorAt 0 6 0 1). computed. Qed.
Goal refused unit (short_arc (int 0)) (TaylorAt 0 6 0 1). computed. Qed.
Goal refused (on (open_end 0) (closed_end 1)) (short_arc (Num 1 (2 ^ 100))) (TaylorAt 0 6 0 1).
computed. Qed.

(* ---- What is undefined somewhere: log on [0, 1], 1/x across 0, sqrt below 0, asin beyond 1 *)
Goal accepted (on (open_end 0) (closed_end 1)) (Rel (Log x) Le (int 0)) Natural. computed. Qed.
Goal refused unit (Rel (Log x) Le (int 0)) Natural. computed. Qed.
Goal refused (on (closed_end (-1)) (closed_end 1)) (Rel (Div x x) Eq (Div x x)) Natural. computed. Qed.
Goal refused (on (closed_end (-1)) (closed_end 1)) (Rel (Sqrt x) Ge (int 0)) Natural. computed. Qed.
Goal refused (on (closed_end 0) (closed_end 2)) (Rel (Asin x) Le (int 2)) Natural. computed. Qed.
Goal refused (on None None) (Rel (Sqrt x) Eq (Sqrt x)) Natural. computed. Qed.
(* ... although multiplied by 0 *)
Goal refused (on (closed_end (-1)) (closed_end 1))
  (Rel (Mul (int 0) (Div (int 1) x)) Eq (int 0)) Natural. computed. Qed.

(* ---- Smoothness: |x| has no mean value form across 0, sqrt no Taylor form at 0 *)
Goal accepted unit (Rel (Abs x) Le (int 1)) Natural. computed. Qed.
Goal refused (on (closed_end (-1)) (closed_end 2)) (Rel (Abs x) Le (int 2)) MeanValue. computed. Qed.
Goal refused (on (closed_end (-1)) (closed_end 2)) (Rel (Abs x) Le (int 2)) (Face 0 true Natural).
computed. Qed.
Goal refused unit (Rel (Sqrt x) Ge (int 0)) (TaylorAt 0 2 0 1). computed. Qed.

(* ---- Faces: the wrong end, an open end, a function that is not monotone *)
Goal accepted unit (Rel (Pow x 2) Le (int 1)) (Face 0 true Natural). computed. Qed.
Goal refused unit (Rel (Pow x 2) Le (int 1)) (Face 0 false Natural). computed. Qed.
Goal refused (on (closed_end 0) (open_end 1)) (Rel (Pow x 2) Lt (int 1)) (Face 0 true Natural).
computed. Qed.
Goal refused (on (closed_end (-2)) (closed_end 1)) (Rel (Pow x 2) Le (int 1)) (Face 0 true Natural).
computed. Qed.
(* -1/x has a positive derivative where it has one, and is not monotone over [-1, 1]. *)
Goal refused (on (closed_end (-1)) (closed_end 1)) (Rel (Div (int (-1)) x) Le (int (-1)))
  (Face 0 true Natural). computed. Qed.
(* Both faces of a convex function, and of one that is not convex. *)
Definition parabola := Sub (Mul x (Sub x (int 1))) (int 0).
Goal accepted unit (Rel parabola Le (int 0)) (Convex 0 Natural Natural). computed. Qed.
Goal refused unit (Rel parabola Ge (int 0)) (Convex 0 Natural Natural). computed. Qed.
Goal refused (on (closed_end 0) None) (Rel parabola Le (int 0)) (Convex 0 Natural Natural).
computed. Qed.

(* ---- Two variables and an assumption: x y >= 6/25 where x + y >= 3/2 on the unit square *)
Definition square (n : Z) := Ctx
  [Dom (closed_end 0) (closed_end 1); Dom (closed_end 0) (closed_end 1)] [Rel (Add x y) Ge (Num n 2)].
Definition corner := CutAt 0 49 100 (Empty 0) (CutAt 1 49 100 (Empty 0) Natural).
Goal accepted (square 3) (Rel (Mul x y) Ge (Num 6 25)) corner. computed. Qed.
Goal refused (square 2) (Rel (Mul x y) Ge (Num 6 25)) corner. computed. Qed.
Goal refused (square 3) (Rel (Mul x y) Ge (Num 6 25))
  (CutAt 0 49 100 (Empty 1) (CutAt 1 49 100 (Empty 0) Natural)). computed. Qed.
Goal refused (square 3) (Rel (Mul x y) Ge (Num 6 25))
  (CutAt 0 3 4 (Empty 0) (CutAt 1 49 100 (Empty 0) Natural)). computed. Qed.
(* A face moves x away from where x + y >= 3/2 was assumed: the assumption must not be kept. *)
Goal refused (square 3) (Rel (Mul x y) Ge (Num 6 25)) (Face 0 false Natural). computed. Qed.

(* ---- Exactly one root in a box and in the place: x^2 = 2 on [1, 2] by the slope 3 *)
Definition n (k : Z) : fraction := (k, 1%positive).
Definition tenth (k : Z) : fraction := (k, 10%positive).
Definition root f box place m Y Z :=
  CZ.krawczyk 64 (Ctx [] []) [f] [box] [place] [m] [[Y]] [[Z]].
Definition two_squared := Sub (Pow x 2) (int 2).
Definition third : fraction := (1%Z, 3%positive).
Goal root two_squared (n 1, n 2) (tenth 12, tenth 16) (tenth 15) third (n 3) = true. computed. Qed.
(* ... not in [1.2, 1.4], which it may not lie in; not with another inverse of the slope *)
Goal root two_squared (n 1, n 2) (tenth 12, tenth 14) (tenth 15) third (n 3) = false. computed. Qed.
Goal root two_squared (n 1, n 2) (tenth 12, tenth 16) (tenth 15) third (n 2) = false. computed. Qed.
(* Two roots; none; a corner between slopes 1 and -1; a pole *)
Goal root two_squared (n (-2), n 2) (n (-2), n 2) (n 1) (tenth 5) (n 2) = false. computed. Qed.
Goal root (Add (Pow x 2) (int 1)) (n (-1), n 1) (n (-1), n 1) (n 0) (n 0) (n 0) = false. computed. Qed.
Goal root (Sub (Abs x) (int 1)) (tenth (-5), tenth 15) (n 0, n 2) (n 1) (n 1) (n 1) = false.
computed. Qed.
Goal root (Div (int 1) x) (n (-1), n 1) (n (-1), n 1) (n 1) (n (-1)) (n (-1)) = false. computed. Qed.
(* With a parameter in a small and in a large domain; one function of two unknowns *)
Definition squared lower upper := CZ.krawczyk 64 (on (Some (Num lower 10, false)) (Some (Num upper 10, false)))
  [Sub (Pow y 2) x] [(n 1, n 2)] [(n 1, n 2)] [tenth 15] [[third]] [[n 3]].
Goal squared 19 21 = true. computed. Qed.
Goal squared 10 40 = false. computed. Qed.
Goal CZ.krawczyk 64 (Ctx [] []) [Sub x y] [(n 0, n 1); (n 0, n 1)] [(n 0, n 1); (n 0, n 1)]
  [tenth 5; tenth 5] [[n 1]] [[n 1]] = false. computed. Qed.

(* ---- A refused check proves nothing. *)
Goal forall z : R, 1 / 2 <= z -> 0 < z /\ ln z <= z - 1.
Proof. intros z H. by_check (CZ.subdivide_sound 64 half_line (Rel (Log x) Le (Sub x (int 1))) tangent) [z]. Qed.
Goal forall z : R, 1 / 2 <= z -> 0 < z /\ ln z < z - 1.
Proof.
intros z H. by_check (CZ.subdivide_sound 64 half_line (Rel (Log x) Lt (Sub x (int 1))) tangent) [z].
Fail Qed.
Abort.
(* Data that says something else than the text is no proof of the text. *)
Goal forall z : R, 1 / 2 <= z -> ln z < z - 1.
Proof.
intros z H.
Fail (by_check (CZ.subdivide_sound 64 half_line (Rel (Log x) Le (Sub x (int 1))) tangent) [z]).
Abort.
(* A point outside the context is not covered. *)
Goal forall z : R, 1 / 4 <= z -> ln z <= z - 1.
Proof.
intros z H.
Fail (by_check (CZ.subdivide_sound 64 half_line (Rel (Log x) Le (Sub x (int 1))) tangent) [z]).
Abort.

(* ---- Derivatives and continuity need their side conditions. *)
Goal forall z : R, derivable_pt_lim Rabs z (z / Rabs z).
Proof. intros z. Fail (by_derivative (Abs x) [z]). Abort.
Goal forall z : R, 0 <= z -> derivable_pt_lim sqrt z (1 / (2 * sqrt z)).
Proof. intros z H. Fail (by_derivative (Sqrt x) [z]). Abort.
Goal forall z : R, 0 < z -> derivable_pt_lim sqrt z (1 / (2 * sqrt z)).
Proof. intros z H. by_derivative (Sqrt x) [z]. Qed.
Goal forall z : R, 0 < z -> derivable_pt_lim sqrt z (1 / sqrt z).
Proof. intros z H. Fail (by_derivative (Sqrt x) [z]). Abort.
Goal forall z : R, continuity_pt (fun t => 1 / t) z.
Proof. intros z. Fail (by_continuity (Div (int 1) x) [z]). Abort.
Goal forall z : R, z <> 0 -> continuity_pt (fun t => 1 / t) z.
Proof. intros z H. by_continuity (Div (int 1) x) [z]. Qed.

(* ---- A constraint of extreme_value has to be closed: x has no maximum over [0, 1] where x < 1. *)
Goal forallb closed_relation [Rel x Le y; Rel x Ge y; Rel x Eq y] = true. computed. Qed.
Goal map (fun c => closed_relation (Rel x c y)) [Lt; Gt; Ne] = [false; false; false]. computed. Qed.
