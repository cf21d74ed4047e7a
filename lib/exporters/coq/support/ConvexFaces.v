(* Defines the check of `convex_faces`: the difference of the sides is convex (for > and >=,
   concave) in variable i, and the relation holds on the faces at both ends. *)
From Coq Require Import Reals Lra Lia List ZArith Bool.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Calculus Differentiate Monotone Towers Expansion Contexts
  Hull Span Enclosures Evaluate Enclose Series Faces.
Import ListNotations.
Open Scope R_scope.

(* Where h'' >= 0 inside, h is at most its value at one of the ends (Rudin, exercise 5.14). *)
Lemma convex_maximum h (c : coefficients) a b x : a <= x <= b ->
  (forall t, a <= t <= b -> continuity_pt h t) ->
  (forall t, a < t < b -> derivable_pt_lim h t (c 1%nat t)) ->
  (forall t, a < t < b -> derivable_pt_lim (c 1%nat) t (INR 2 * c 2%nat t)) ->
  (forall t, a < t < b -> 0 <= c 2%nat t) -> h x <= h a \/ h x <= h b.
Proof.
intros H C D E P.
destruct (Req_dec x a) as [->|Na]; [left; lra|]. destruct (Req_dec x b) as [->|Nb]; [right; lra|].
destruct (Rle_dec (h x) (h a)) as [L|L]; [now left|].
destruct (Rle_dec (h x) (h b)) as [U|U]; [now right|]. exfalso.
destruct (mean_value h (c 1%nat) a x) as (s & Hs & Es); try (intros; (apply C || apply D)); try lra.
destruct (mean_value h (c 1%nat) x b) as (t & Ht & Et); try (intros; (apply C || apply D)); try lra.
destruct (mean_value (c 1%nat) (fun t => INR 2 * c 2%nat t) s t) as (r & Hr & Er); try lra.
- intros y Hy. apply (continuous_of_slope _ _ _ (E y ltac:(lra))).
- intros y Hy. apply E. lra.
- assert (0 <= c 2%nat r) by (apply P; lra).
  assert (0 <= INR 2 * c 2%nat r * (t - s)).
  { apply Rmult_le_pos; [apply Rmult_le_pos; [simpl; lra|easy]|lra]. }
  assert (0 < c 1%nat s) by (apply (Rmult_lt_reg_r (x - a)); lra).
  assert (c 1%nat t < 0) by (apply (Rmult_lt_reg_r (b - x)); lra). lra.
Qed.

Module ConvexFaces (I : IntervalOps).
Module OneFace := Faces I.
Export OneFace.

Section Precision.
Variable p : I.precision.

(* For < and <= the difference is to be convex, for > and >= concave. *)
Definition bends_towards_faces (op : comparison) (second : span) : bool :=
  match op with
  | Lt | Le => is_nonnegative second
  | Gt | Ge => is_nonpositive second
  | Eq | Ne => false
  end.
Definition closure (d : domain) : domain :=
  let with_end e := match e with Some (t, _) => Some (t, false) | None => None end in
  Dom (with_end (lower d)) (with_end (upper d)).
Definition convex (r : relation) (c : context) (i : nat) : option (context * context) :=
  match domain_at i c with
  | Some d =>
      match lower d, upper d with
      | Some (l, _), Some (u, _) =>
          let c0 := free i c in
          let h := difference_of r in
          match taylor_series p (box_of p (with_domain i (opened d) c0)) i 2 h with
          | Some s =>
              if free_domains i c
                 && is_some (enclosure p (box_of p (with_domain i (closure d) c0)) h)
                 && bends_towards_faces (compared r) (at_order s 2)
              then Some (with_domain i (single l) c0, with_domain i (single u) c0)
              else None
          | None => None
          end
      | _, _ => None
      end
  | None => None
  end.

Lemma convex_moves r c i c1 c2 xs : convex r c i = Some (c1, c2) -> (i < length xs)%nat ->
  satisfies xs c -> satisfies (at_end i false c xs) c1 /\ satisfies (at_end i true c xs) c2 /\
  (holds (at_end i false c xs) r -> holds (at_end i true c xs) r -> holds xs r).
Proof.
unfold convex, at_end. destruct (domain_at i c) as [d|] eqn:Ed; [|easy].
destruct (lower d) as [[l ol]|] eqn:El; [|easy]. destruct (upper d) as [[u ou]|] eqn:Eu; [|easy].
set (h := difference_of r).
destruct (taylor_series _ _ _ _ _) as [s|] eqn:T; [|easy].
destruct (free_domains i c && _ && _) eqn:K; [|easy].
apply andb_true_iff in K as [K Sg]. apply andb_true_iff in K as [F En].
apply is_some_sound in En. intros [= <- <-] Len Sat.
destruct (own_ends c i d F Ed) as [NL NU].
assert (NL' : occurs i l = false) by (rewrite El in NL; exact NL).
assert (NU' : occurs i u = false) by (rewrite Eu in NU; exact NU).
set (a := eval xs l). set (b := eval xs u). set (x := nth i xs 0).
destruct (own_bounds c i d xs Sat Ed) as [BL BU].
assert (Ha : a <= x) by exact (BL l ol El). assert (Hb : x <= b) by exact (BU u ou Eu).
assert (Closed : forall t, a <= t <= b -> in_domain xs (closure d) t).
{ intros t Ht. split; unfold closure; simpl; [rewrite El|rewrite Eu]; simpl; apply Ht. }
assert (ML : mentions i (lower (closure d)) = false) by (simpl; now rewrite El).
assert (MU : mentions i (upper (closure d)) = false) by (simpl; now rewrite Eu).
split; [|split].
{ apply move; trivial. split; simpl; unfold a; lra. }
{ apply move; trivial. split; simpl; unfold b; lra. }
intros On1 On2.
assert (D : defined xs h).
{ destruct En as [z Ez]. rewrite <- (set_at_same i xs).
  assert (S := move xs c i (closure d) x F Len ML MU Sat (Closed x (conj Ha Hb))).
  now destruct (enclosure_sound p _ _ h (box_of_contains p _ _ S) z Ez). }
assert (Hx : along i xs h x = eval xs h) by apply along_here.
apply defined_sides; [exact D|]. apply compares_difference. fold h. rewrite <- Hx.
destruct On1 as (_ & _ & C1), On2 as (_ & _ & C2). apply compares_difference in C1, C2.
change (compare (compared r) (along i xs h a) 0) in C1.
change (compare (compared r) (along i xs h b) 0) in C2.
assert (C : forall t, a <= t <= b -> continuity_pt (along i xs h) t).
{ intros t Ht. apply (continuous_along p c i h xs F Len Sat (closure d) t); auto. }
assert (Inner : forall t, a < t < b -> in_domain xs (opened d) t).
{ intros t Ht. apply (between_opened d xs a b t); trivial.
  - intros t' o Et. rewrite El in Et. injection Et as <- _. unfold a. lra.
  - intros t' o Et. rewrite Eu in Et. injection Et as <- _. unfold b. lra. }
set (e := expansion i xs 2 h).
assert (G : forall t, a < t < b -> tower 2 e t /\ inside (at_order s 2) (e 2%nat t)).
{ intros t Ht.
  destruct (coefficients_along p c i d h xs F Len Sat Ed 2 s t T (Inner t Ht)) as [P Q].
  split; [exact P|apply Q; lia]. }
assert (D1 : forall t, a < t < b -> derivable_pt_lim (along i xs h) t (e 1%nat t)).
{ intros t Ht. apply (slope_along i h xs Len 2); [lia|]. now destruct (G t Ht). }
assert (D2 : forall t, a < t < b -> derivable_pt_lim (e 1%nat) t (INR 2 * e 2%nat t)).
{ intros t Ht. destruct (G t Ht) as [P _]. apply (P 1%nat). lia. }
assert (Pos : is_nonnegative (at_order s 2) = true ->
  along i xs h x <= along i xs h a \/ along i xs h x <= along i xs h b).
{ intros S. apply (convex_maximum _ e a b); auto; try lra.
  intros t Ht. destruct (G t Ht) as [_ Q]. now apply (is_nonnegative_sound _ _ S). }
assert (Neg : is_nonpositive (at_order s 2) = true ->
  along i xs h a <= along i xs h x \/ along i xs h b <= along i xs h x).
{ intros S.
  destruct (convex_maximum (fun t => - along i xs h t) (scale (-1) e) a b x); try lra.
  - intros t Ht. now apply continuity_pt_opp, C.
  - intros t Ht. unfold scale. replace (-1 * e 1%nat t) with (- e 1%nat t) by ring.
    now apply derivable_pt_lim_opp, D1.
  - intros t Ht. unfold scale.
    replace (INR 2 * (-1 * e 2%nat t)) with (-1 * (INR 2 * e 2%nat t)) by ring.
    now apply (derivable_pt_lim_scal (e 1%nat)), D2.
  - intros t Ht. destruct (G t Ht) as [_ Q].
    generalize (is_nonpositive_sound _ _ S Q). unfold scale. lra. }
destruct (compared r); simpl in *; try easy.
- destruct (Pos Sg); lra.
- destruct (Pos Sg); lra.
- destruct (Neg Sg); lra.
- destruct (Neg Sg); lra.
Qed.
Lemma convex_sound r c i c1 c2 xs : convex r c i = Some (c1, c2) -> (i < length xs)%nat ->
  satisfies xs c -> (forall ys, length ys = length xs -> satisfies ys c1 -> holds ys r) ->
  (forall ys, length ys = length xs -> satisfies ys c2 -> holds ys r) -> holds xs r.
Proof.
intros E L S Child1 Child2. destruct (convex_moves r c i c1 c2 xs E L S) as (S1 & S2 & H).
apply H; [apply Child1|apply Child2]; trivial; apply at_end_length.
Qed.

(* The rule as a step. *)
Definition convex_faces (r : relation) (c : context) (i : nat) : bool := is_some (convex r c i).
Theorem convex_faces_sound r c i xs : convex_faces r c i = true ->
  length xs = length (domains c) -> satisfies xs c ->
  holds (at_end i false c xs) r /\ holds (at_end i true c xs) r -> holds xs r.
Proof.
intros H L S [A B]. apply is_some_sound in H as [[c1 c2] E].
apply (convex_moves r c i c1 c2 xs E); trivial.
rewrite L. unfold convex in E. destruct (domain_at i c) eqn:D; [|easy].
apply nth_error_Some. unfold domain_at in D. now rewrite D.
Qed.
End Precision.
End ConvexFaces.
