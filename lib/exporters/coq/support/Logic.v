(* Proves the rule replace, and defines the tactics of the rules that connect theorems: `implied`,
   which finds a proposition among the hypotheses, and by_contradiction. *)
From Coq Require Import Reals Lra.
From Assay Require Import Evident.
Open Scope R_scope.

(* `says` is the pattern, as a predicate of what stands in the hole. *)
Theorem replace (u v : R) (says : R -> Prop) : says u -> u = v -> says v.
Proof. now intros H <-. Qed.

Ltac open_hypotheses := repeat match goal with H : _ /\ _ |- _ => destruct H end.

Lemma base_zero u n : u = 0 -> u ^ S n = 0.
Proof. intros ->. apply pow_i, Nat.lt_0_succ. Qed.

(* t <> 0: from a hypothesis about a multiple or a power of t, from its sign, or part by part. *)
Ltac nonzero :=
  match goal with
  | H : ?P |- ?P => exact H
  | |- _ => apply Rgt_not_eq; lra
  | |- _ => apply Rlt_not_eq; lra
  | |- _ ^ _ <> 0 => apply pow_nonzero; nonzero
  | |- _ * _ <> 0 => apply Rmult_integral_contrapositive_currified; nonzero
  | |- / _ <> 0 => apply Rinv_neq_0_compat; nonzero
  | |- - _ <> 0 => apply Ropp_neq_0_compat; nonzero
  | |- sqrt _ <> 0 => apply Rgt_not_eq, sqrt_lt_R0; lra
  | |- Rabs _ <> 0 => apply Rabs_no_R0; nonzero
  | |- _ / _ <> 0 => apply Rmult_integral_contrapositive_currified; [|apply Rinv_neq_0_compat]; nonzero
  | H : ?u <> 0 |- ?t <> 0 => intro; apply H; lra
  | H : _ ^ S _ <> 0 |- _ <> 0 => intro; apply H, base_zero; lra
  | |- _ => evident
  end.

Ltac different :=
  let E := fresh in
  intro E; first [lra | match goal with N : _ <> _ |- _ => apply N; lra end].

(* One proposition: word for word, evidently, or by linear arithmetic. `exact` instead of
   `assumption`, which would unfold functions in search of a hypothesis that fits. *)
Ltac implied_atom :=
  match goal with
  | H : ?P |- ?P => exact H
  | |- True => exact I
  | |- ?t = ?t => reflexivity
  | |- _ => evident
  | |- _ <> 0 => nonzero
  | |- _ <> _ => different
  | |- _ => lra
  end.

(* What hypotheses say of all numbers, at the number x. *)
Ltac at_point x :=
  match goal with
  | H : forall _ : R, _ |- _ => specialize (H x); cbv beta in H; revert H; at_point x; intro H
  | |- _ => idtac
  end.

(* A conjunction of propositions that hypotheses say, in whatever order and nesting; also what they
   say for all points of a domain. *)
Ltac implied :=
  cbv beta in *; open_hypotheses;
  repeat match goal with |- _ /\ _ => split end;
  lazymatch goal with
  | |- forall _ : R, _ => first [ match goal with H : ?P |- ?P => exact H end | intro_point; implied ]
  | |- _ => implied_atom
  end
(* Hypotheses A -> B of which A holds. *)
with discharged :=
  repeat match goal with
    | H : ?A -> ?B |- _ =>
        lazymatch type of A with
        | Prop => let K := fresh in assert (K : A) by implied; specialize (H K); clear K; open_hypotheses
        end
    end
(* A goal about all points (x, y, ...) with some properties: what hypotheses say of one, in which
   its numbers may come with the properties in between. *)
with intro_point := intro_point_then ltac:(fun _ => idtac)
with intro_point_then at_earlier :=
  lazymatch goal with
  | |- forall _ : _ * _, _ =>
      let p := fresh "p" in let x := fresh "x" in intros [p x]; revert p x; intro_point_then at_earlier
  | |- forall _ : R, _ =>
      let x := fresh "x" in
      intro x; intro_point_then ltac:(fun _ => at_earlier tt; at_point x; open_hypotheses; discharged)
  | |- _ -> _ => intro; intro_point_then at_earlier
  | |- ~ (_ = _ :> R) => cbv beta iota in *; open_hypotheses; at_earlier tt
  | |- ~ _ => intro; intro_point_then at_earlier
  | |- _ => cbv beta iota in *; open_hypotheses; at_earlier tt
  end.

(* What hypotheses say of points, at the point (x, y, ...). *)
Ltac at_points p :=
  lazymatch p with
  | (?q, ?x) => at_points q; at_points x
  | _ => at_point p; open_hypotheses; discharged
  end.

(* What P says at the point x, as the hypothesis Q, when what P asks of x is implied. *)
Ltac at_instance P x Q :=
  pose proof (P x) as Q; cbv beta in Q;
  repeat match type of Q with
    | ?A -> _ => let K := fresh in assert (K : A) by implied; specialize (Q K); clear K
    end.
Ltac by_instance P x := let Q := fresh in at_instance P x Q; implied.

(* Proves a comparison from the falsehood of its negation, which becomes the hypothesis N. *)
Ltac by_contradiction N :=
  match goal with
  | |- _ < _ => apply Rnot_le_lt; intro N
  | |- _ <= _ => apply Rnot_lt_le; intro N
  | |- _ > _ => apply Rnot_le_gt; intro N
  | |- _ >= _ => apply Rnot_lt_ge; intro N
  | |- ?a = ?b => destruct (Req_dec a b) as [N | N]; [exact N | exfalso]
  | |- _ <> _ => intro N
  end.

(* A false comparison of literals, t < t and the like, somewhere among the hypotheses. *)
Ltac absurd_hypothesis :=
  exfalso; open_hypotheses;
  first [ lra | match goal with N : ?t <> ?u |- _ => apply N; first [reflexivity | lra] end ].
