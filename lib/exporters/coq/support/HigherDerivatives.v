(* Proves that the k-th symbolic derivative of a term is k! times its Taylor coefficient number k:
   between two points, where the term and its derivatives up to then are differentiable. *)
From Coq Require Import Reals Lra Lia List.
From Coquelicot Require Import Derive.
From Assay Require Import Term Differentiate Towers Expansion Contexts.
Open Scope R_scope.

Fixpoint derivative_of_order (k i : nat) (t : term) : term :=
  match k with O => t | S k => differentiate i (derivative_of_order k i t) end.

(* Functions that agree on an interval have the same slope there, at an end as well. *)
Lemma same_slope f g a b t u v : a < b -> a <= t <= b -> (forall s, a <= s <= b -> f s = g s) ->
  derivable_pt_lim f t u -> derivable_pt_lim g t v -> u = v.
Proof.
intros L T E F G. destruct (Req_dec u v) as [|N]; [easy|]. apply Rminus_eq_contra in N.
destruct (derivable_pt_lim_minus _ _ _ _ _ F G (Rabs (u - v)) (Rabs_pos_lt _ N)) as [d D].
assert (P := cond_pos d).
assert (H : exists h, h <> 0 /\ Rabs h < d /\ a <= t + h <= b).
{ destruct (Rlt_dec t b).
  - exists (Rmin (d / 2) (b - t)). assert (0 < Rmin (d / 2) (b - t)) by (apply Rmin_pos; lra).
    assert (Rmin (d / 2) (b - t) <= d / 2) by apply Rmin_l.
    assert (Rmin (d / 2) (b - t) <= b - t) by apply Rmin_r.
    repeat split; try lra. apply Rabs_def1; lra.
  - exists (- Rmin (d / 2) (t - a)). assert (0 < Rmin (d / 2) (t - a)) by (apply Rmin_pos; lra).
    assert (Rmin (d / 2) (t - a) <= d / 2) by apply Rmin_l.
    assert (Rmin (d / 2) (t - a) <= t - a) by apply Rmin_r.
    repeat split; try lra. apply Rabs_def1; lra. }
destruct H as (h & H0 & Hd & Hab). specialize (D h H0 Hd). unfold minus_fct in D.
rewrite (E (t + h) Hab), (E t T) in D.
replace ((g (t + h) - g (t + h) - (g t - g t)) / h - (u - v)) with (- (u - v)) in D by (field; easy).
rewrite Rabs_Ropp in D. lra.
Qed.

Section Between.
Variables (i n : nat) (xs : list R) (h : term) (a b : R).
Hypothesis present : (i < length xs)%nat.
Hypothesis apart : a < b.
Let e := expansion i xs n h.
Hypothesis coefficients : forall t, a <= t <= b -> tower n e t.

Theorem higher_derivative k : (k <= n)%nat ->
  (forall t j, a <= t <= b -> (j < k)%nat ->
     differentiable i (set_at i t xs) (derivative_of_order j i h)) ->
  forall t, a <= t <= b ->
    INR (fact k) * e k t = eval (set_at i t xs) (derivative_of_order k i h).
Proof.
induction k as [|k IH]; intros K D t T.
- simpl. unfold e. rewrite expansion_0 by easy. ring.
- assert (S1 : derivable_pt_lim (fun s => INR (fact k) * e k s) t
    (INR (fact k) * (INR (S k) * e (S k) t))).
  { apply (derivable_pt_lim_scal (e k)). apply coefficients; [easy|lia]. }
  assert (L : (i < length (set_at i t xs))%nat) by now rewrite set_at_length.
  assert (S2 := differentiate_sound i (set_at i t xs) L (derivative_of_order k i h)
    (D t k T (Nat.lt_succ_diag_r k))).
  rewrite nth_set_at_here in S2 by easy.
  rewrite fact_simpl, mult_INR, (Rmult_comm (INR (S k))), Rmult_assoc.
  apply (same_slope (fun s => INR (fact k) * e k s)
    (along i (set_at i t xs) (derivative_of_order k i h)) a b t); trivial.
  intros s Hs. unfold along. rewrite set_at_twice. apply IH; trivial; [lia|].
  intros r j R J. apply D; [easy|lia].
Qed.

(* Where the symbolic derivative vanishes, so does the coefficient. *)
Corollary vanishing_coefficient k t : (k <= n)%nat ->
  (forall t j, a <= t <= b -> (j < k)%nat ->
     differentiable i (set_at i t xs) (derivative_of_order j i h)) ->
  a <= t <= b -> eval (set_at i t xs) (derivative_of_order k i h) = 0 -> e k t = 0.
Proof.
intros K D T Z. rewrite <- higher_derivative in Z by easy.
apply Rmult_integral in Z as [Z|Z]; [|easy]. now destruct (INR_fact_neq_0 k Z).
Qed.
End Between.
