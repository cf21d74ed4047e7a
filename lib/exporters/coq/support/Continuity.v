(* Proves that a term is continuous in each variable where it is defined, the others being fixed. *)
From Coq Require Import Reals Lia List.
From Coquelicot Require Import Hierarchy Continuity.
From Assay Require Import Term Differentiate Limits.
Open Scope R_scope.

Theorem continuous_sound i xs (present : (i < length xs)%nat) t : defined xs t ->
  continuity_pt (along i xs t) (nth i xs 0).
Proof.
intros D. apply continuity_pt_filterlim. rewrite (along_here i xs).
set (F := filtermap (fun x => set_at i x xs) (locally (nth i xs 0))).
change (filterlim (fun ys => eval ys t) F (locally (eval xs t))).
apply (term_tends xs); [|easy]. intros j.
change (filterlim (fun x => nth j (set_at i x xs) 0) (locally (nth i xs 0)) (locally (nth j xs 0))).
destruct (Nat.eq_dec i j) as [<-|N].
- apply (filterlim_ext (fun x => x)); [|apply filterlim_id].
  intros x. symmetry. now apply nth_set_at_here.
- apply (filterlim_ext (fun _ => nth j xs 0)); [|apply filterlim_const].
  intros x. symmetry. now apply nth_set_at.
Qed.
