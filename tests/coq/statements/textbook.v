(* The solution that circulates for the width of the window is false, and its logarithm has no value
   anywhere, in the words of Coq's library. Each proof is `exact` an exported theorem. *)
From Coq Require Import Reals.
Require Import textbook.
Open Scope R_scope.

Definition T' (k : R) := k * (1 + sqrt (1 - 4 / k)) / 2 - 1.
Definition W' (w : R) := 2 * ln (T' w) / w.
Definition argument (w : R) := 2 / Rabs w * (1 + 1 - 4 / Rabs w) - 1.

Theorem is_false : ~ (forall w, Rabs w >= 4 ->
  Rabs w <> 0 /\ 0 < argument w /\ 0 <= 1 - 4 / Rabs w /\ 0 < T' (Rabs w) /\
  w ^ 2 * ln (argument w) = W' (Rabs w)).
Proof. exact textbook_width. Qed.

Theorem has_no_logarithm : forall w, Rabs w >= 4 -> ~ (Rabs w <> 0 /\ 0 < argument w).
Proof. exact textbook_width_undefined. Qed.
