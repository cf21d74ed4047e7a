(* Defines by_check, the proof of a step of a rule that computes: from terms as data to plain text. *)
From Coq Require Import Reals Lra List ZArith.
From Assay Require Import Functions Term.
Open Scope R_scope.

(* Computes all that is data, and leaves the text about real numbers. *)
Ltac plain T :=
  eval cbv -[Rplus Rminus Rmult Rdiv Rinv Ropp IZR PI pow Rpower sqrt exp ln sin cos tan asin acos
             atan sinh cosh tanh asinh acosh atanh Rabs Rmin Rmax Rlt Rle Rgt Rge R not] in T.

Ltac split_hypotheses :=
  repeat match goal with H : _ /\ _ |- _ => destruct H end.

(* A conjunction whose parts are among the hypotheses, or follow from them by linear arithmetic. *)
Ltac by_parts :=
  split_hypotheses;
  repeat match goal with |- _ /\ _ => split end;
  first [exact Logic.I | assumption | apply Rle_ge; assumption | apply Rge_le; assumption | lra].

(* Closes a goal with `theorem : check = true -> forall xs, satisfies xs c -> holds xs r` at the
   point xs, the list of the context's variables. *)
Ltac by_check theorem xs :=
  lazymatch type of theorem with
  | ?check = true -> forall _, satisfies _ ?c -> holds _ ?r =>
      let given := plain (satisfies xs c) in
      let claim := plain (holds xs r) in
      let computed := fresh "computed" in
      let result := fresh "result" in
      assert (computed : check = true) by (vm_cast_no_check (eq_refl true));
      assert (result : given -> claim) by (exact (theorem computed xs));
      clear computed;
      let K := fresh "K" in
      assert (K : given) by by_parts;
      specialize (result K); clear K; by_parts
  end.
