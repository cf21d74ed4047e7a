(* Defines the check of `monotone_face`: the difference of the sides is monotone in variable i, and
   the relation holds on the face where it is tightest. Other rules move along one variable in the
   same way (lib/kernel/faces.cpp). *)
From Coq Require Import Reals Lra Lia List ZArith Bool.
From Coquelicot Require Continuity.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Calculus Differentiate Continuity Monotone Towers Expansion Contexts
  Hull Span Enclosures Evaluate Enclose Series.
Import ListNotations.
Open Scope R_scope.

Definition difference_of (r : relation) : term := Sub (left r) (right r).
Lemma compares_difference xs r :
  compares xs r <-> compare (compared r) (eval xs (difference_of r)) 0.
Proof. unfold compares. destruct (compared r); simpl; lra. Qed.

Module Faces (I : IntervalOps).
Module Expansions := Series I.
Export Expansions.
Import Expansions.Operations.Boxes.Evaluation.Spans.Trigonometry.Basics.Spans.H.

Section Precision.
Variable p : I.precision.

(* ---- Moving along one variable *)
Definition opened (d : domain) : domain :=
  let without_end e := match e with Some (t, _) => Some (t, true) | None => None end in
  Dom (without_end (lower d)) (without_end (upper d)).
(* The point with the end of its domain for variable i. *)
Definition at_end (i : nat) (up : bool) (c : context) (xs : list R) : list R :=
  match domain_at i c with
  | Some d =>
      match (if up then upper d else lower d) with
      | Some (e, _) => set_at i (eval xs e) xs
      | None => xs
      end
  | None => xs
  end.
Lemma at_end_length i up c xs : length (at_end i up c xs) = length xs.
Proof.
unfold at_end. destruct (domain_at i c) as [d|]; [|easy].
destruct (if up then upper d else lower d) as [[e o]|]; [apply set_at_length|easy].
Qed.
Definition single (t : term) : domain := Dom (Some (t, false)) (Some (t, false)).

Section Along.
Variables (c : context) (i : nat) (d : domain) (h : term) (xs : list R).
Hypothesis freed : free_domains i c = true.
Hypothesis present : (i < length xs)%nat.
Hypothesis satisfied : satisfies xs c.
Hypothesis own : domain_at i c = Some d.

Lemma own_ends : mentions i (lower d) = false /\ mentions i (upper d) = false.
Proof.
unfold free_domains in freed. rewrite forallb_forall in freed.
specialize (freed d (nth_error_In _ _ own)). apply andb_true_iff in freed as [F G].
now rewrite negb_true_iff in F, G.
Qed.

(* h is continuous at x in the domain e, when it can be enclosed over it. *)
Lemma continuous_along e x : mentions i (lower e) = false -> mentions i (upper e) = false ->
  (exists s, enclosure p (box_of p (with_domain i e (free i c))) h = Some s) ->
  in_domain xs e x -> continuity_pt (along i xs h) x.
Proof.
intros L U [s E] D.
assert (S : satisfies (set_at i x xs) (with_domain i e (free i c))) by now apply move.
assert (B := box_of_contains p _ _ S).
destruct (enclosure_sound p _ _ h B s E) as [Def _].
assert (P : (i < length (set_at i x xs))%nat) by now rewrite set_at_length.
generalize (continuous_sound i _ P h Def). rewrite nth_set_at_here by easy.
apply Continuity.continuity_pt_ext. intros y. unfold along. now rewrite set_at_twice.
Qed.

(* The coefficients at x of the open domain. *)
Lemma coefficients_along n s x :
  taylor_series p (box_of p (with_domain i (opened d) (free i c))) i n h = Some s ->
  in_domain xs (opened d) x ->
  tower n (expansion i xs n h) x /\ expands n s (expansion i xs n h) x.
Proof.
intros T D. destruct own_ends as [L U].
assert (S : satisfies (set_at i x xs) (with_domain i (opened d) (free i c))).
{ apply move; trivial; unfold opened; simpl.
  - destruct (lower d) as [[]|]; easy.
  - destruct (upper d) as [[]|]; easy. }
destruct (taylor_series_sound p _ i n xs present x (box_of_contains p _ _ S) h s T) as [F G].
split; [now apply expansion_tower|easy].
Qed.

Lemma slope_along n x : (0 < n)%nat -> tower n (expansion i xs n h) x ->
  derivable_pt_lim (along i xs h) x (expansion i xs n h 1%nat x).
Proof.
intros N T. generalize (T O N). simpl INR. rewrite Rmult_1_l.
apply derivable_pt_lim_ext. intros y. now apply expansion_0.
Qed.

(* Strictly between two points of the closure of the domain. *)
Lemma between_opened a b x : (forall t o, lower d = Some (t, o) -> eval xs t <= a) ->
  (forall t o, upper d = Some (t, o) -> b <= eval xs t) -> a < x < b -> in_domain xs (opened d) x.
Proof.
intros L U H. split; simpl.
- destruct (lower d) as [[t o]|]; [|easy]. simpl. specialize (L t o eq_refl). lra.
- destruct (upper d) as [[t o]|]; [|easy]. simpl. specialize (U t o eq_refl). lra.
Qed.
Lemma own_bounds : (forall t o, lower d = Some (t, o) -> eval xs t <= nth i xs 0) /\
  (forall t o, upper d = Some (t, o) -> nth i xs 0 <= eval xs t).
Proof.
destruct (satisfies_domain _ _ _ _ satisfied own) as [L U]. split; intros t o E.
- rewrite E in L. destruct o; simpl in L; lra.
- rewrite E in U. destruct o; simpl in U; lra.
Qed.
End Along.

(* ---- monotone_face *)
Definition is_some {X : Type} (o : option X) : bool := match o with Some _ => true | None => false end.
Lemma is_some_sound {X : Type} (o : option X) : is_some o = true -> exists x, o = Some x.
Proof. destruct o; [now exists x|easy]. Qed.
Definition has_variable (i : nat) (c : context) : bool := Nat.ltb i (length (domains c)).

(* Whether h increases (decreases) towards its face at the upper end. *)
Definition towards_face (op : comparison) (up : bool) (slope : span) : bool :=
  match op with
  | Lt | Le => if up then is_nonnegative slope else is_nonpositive slope
  | Gt | Ge => if up then is_nonpositive slope else is_nonnegative slope
  | Eq | Ne => false
  end.
Definition face (r : relation) (c : context) (i : nat) (up : bool) : option context :=
  match domain_at i c with
  | Some d =>
      match (if up then upper d else lower d) with
      | Some (e, false) =>
          let c0 := free i c in
          let h := difference_of r in
          match taylor_series p (box_of p (with_domain i (opened d) c0)) i 1 h with
          | Some s =>
              if free_domains i c && is_some (enclosure p (box_of p (with_domain i d c0)) h)
                 && towards_face (compared r) up (at_order s 1)
              then Some (with_domain i (single e) c0)
              else None
          | None => None
          end
      | _ => None
      end
  | None => None
  end.

Lemma increment_sign h g a b : a < b -> (forall x, a <= x <= b -> continuity_pt h x) ->
  (forall x, a < x < b -> derivable_pt_lim h x (g x)) ->
  ((forall x, a < x < b -> 0 <= g x) -> h a <= h b) /\
  ((forall x, a < x < b -> g x <= 0) -> h b <= h a).
Proof.
intros L C D. destruct (mean_value h g a b L C D) as (s & Hs & E). split; intros S.
- assert (0 <= g s * (b - a)) by (apply Rmult_le_pos; [now apply S|lra]). lra.
- assert (0 <= - g s * (b - a)) by (apply Rmult_le_pos; [specialize (S s Hs)|]; lra). lra.
Qed.

Lemma defined_sides xs r : defined xs (difference_of r) -> compares xs r -> holds xs r.
Proof. intros [D E] C. repeat split; trivial. Qed.
Lemma eval_along i xs t x : along i xs t x = eval (set_at i x xs) t.
Proof. easy. Qed.

Lemma face_moves r c i up c' xs : face r c i up = Some c' -> (i < length xs)%nat ->
  satisfies xs c -> satisfies (at_end i up c xs) c' /\ (holds (at_end i up c xs) r -> holds xs r).
Proof.
unfold face, at_end. destruct (domain_at i c) as [d|] eqn:Ed; [|easy].
destruct (if up then upper d else lower d) as [[e []]|] eqn:Ee; try easy.
set (h := difference_of r).
destruct (taylor_series _ _ _ _ _) as [s|] eqn:T; [|easy].
destruct (free_domains i c && _ && _) eqn:K; [|easy].
apply andb_true_iff in K as [K Sg]. apply andb_true_iff in K as [F En].
apply is_some_sound in En. intros [= <-] Len Sat.
destruct (own_ends c i d F Ed) as [NL NU].
assert (Dom : in_domain xs d (nth i xs 0)) by now apply (satisfies_domain _ c).
assert (NE : occurs i e = false) by (destruct up; rewrite Ee in *; easy).
set (E := eval xs e). set (x := nth i xs 0) in *. split.
{ apply move; trivial. split; simpl; unfold E; lra. }
intros Hf.
(* The difference is continuous on the domain, hence on the way to the face. *)
assert (C : forall t, in_domain xs d t -> continuity_pt (along i xs h) t).
{ intros t Ht. apply (continuous_along c i h xs F Len Sat d t); trivial. }
assert (D : defined xs h).
{ destruct En as [z Ez]. rewrite <- (set_at_same i xs).
  assert (S := move xs c i d (nth i xs 0) F Len NL NU Sat Dom).
  now destruct (enclosure_sound p _ _ h (box_of_contains p _ _ S) z Ez). }
assert (Hx : along i xs h x = eval xs h) by apply along_here.
apply defined_sides; [exact D|]. apply compares_difference. fold h.
destruct Hf as (_ & _ & Cf). apply compares_difference in Cf. fold h in Cf.
rewrite <- Hx. change (eval (set_at i E xs) h) with (along i xs h E) in Cf.
assert (G : forall t, in_domain xs (opened d) t -> tower 1 (expansion i xs 1 h) t /\
  inside (at_order s 1) (expansion i xs 1 h 1%nat t)).
{ intros t Ht. destruct (coefficients_along c i d h xs F Len Sat Ed 1 s t T Ht) as [P Q].
  split; [exact P|apply Q; lia]. }
destruct (own_bounds c i d xs Sat Ed) as [BL BU]. fold x in BL, BU.
destruct Dom as [DL DU].
destruct up.
- assert (Le : x <= E) by (apply (BU e false Ee)).
  destruct (Req_dec x E) as [->|Ne]; [exact Cf|]. assert (Lt : x < E) by lra.
  assert (Inner : forall t, x < t < E -> in_domain xs (opened d) t).
  { intros t Ht. apply (between_opened d xs x E t); trivial.
    intros t' o Et. rewrite Et in Ee. injection Ee as -> ->. unfold E. lra. }
  destruct (increment_sign (along i xs h) (expansion i xs 1 h 1%nat) x E Lt) as [Up Down].
  + intros t Ht. apply C. split.
    * destruct (lower d) as [[l o]|]; simpl in *; [destruct o; lra|easy].
    * rewrite Ee. simpl. unfold E in *. lra.
  + intros t Ht. destruct (G t (Inner t Ht)) as [P _].
    apply (slope_along i h xs Len 1); [lia|exact P].
  + destruct (compared r); simpl in *; try easy.
    * assert (along i xs h x <= along i xs h E); [|lra]. apply Up. intros t Ht.
      destruct (G t (Inner t Ht)) as [_ Q]. now apply (is_nonnegative_sound _ _ Sg).
    * assert (along i xs h x <= along i xs h E); [|lra]. apply Up. intros t Ht.
      destruct (G t (Inner t Ht)) as [_ Q]. now apply (is_nonnegative_sound _ _ Sg).
    * assert (along i xs h E <= along i xs h x); [|lra]. apply Down. intros t Ht.
      destruct (G t (Inner t Ht)) as [_ Q]. now apply (is_nonpositive_sound _ _ Sg).
    * assert (along i xs h E <= along i xs h x); [|lra]. apply Down. intros t Ht.
      destruct (G t (Inner t Ht)) as [_ Q]. now apply (is_nonpositive_sound _ _ Sg).
- assert (Le : E <= x) by (apply (BL e false Ee)).
  destruct (Req_dec x E) as [->|Ne]; [exact Cf|]. assert (Lt : E < x) by lra.
  assert (Inner : forall t, E < t < x -> in_domain xs (opened d) t).
  { intros t Ht. apply (between_opened d xs E x t); trivial.
    intros t' o Et. rewrite Et in Ee. injection Ee as -> ->. unfold E. lra. }
  destruct (increment_sign (along i xs h) (expansion i xs 1 h 1%nat) E x Lt) as [Up Down].
  + intros t Ht. apply C. split.
    * rewrite Ee. simpl. unfold E in *. lra.
    * destruct (upper d) as [[l o]|]; simpl in *; [destruct o; lra|easy].
  + intros t Ht. destruct (G t (Inner t Ht)) as [P _].
    apply (slope_along i h xs Len 1); [lia|exact P].
  + destruct (compared r); simpl in *; try easy.
    * assert (along i xs h x <= along i xs h E); [|lra]. apply Down. intros t Ht.
      destruct (G t (Inner t Ht)) as [_ Q]. now apply (is_nonpositive_sound _ _ Sg).
    * assert (along i xs h x <= along i xs h E); [|lra]. apply Down. intros t Ht.
      destruct (G t (Inner t Ht)) as [_ Q]. now apply (is_nonpositive_sound _ _ Sg).
    * assert (along i xs h E <= along i xs h x); [|lra]. apply Up. intros t Ht.
      destruct (G t (Inner t Ht)) as [_ Q]. now apply (is_nonnegative_sound _ _ Sg).
    * assert (along i xs h E <= along i xs h x); [|lra]. apply Up. intros t Ht.
      destruct (G t (Inner t Ht)) as [_ Q]. now apply (is_nonnegative_sound _ _ Sg).
Qed.
Lemma face_sound r c i up c' xs : face r c i up = Some c' -> (i < length xs)%nat ->
  satisfies xs c -> (forall ys, length ys = length xs -> satisfies ys c' -> holds ys r) ->
  holds xs r.
Proof.
intros E L S Child. destruct (face_moves r c i up c' xs E L S) as [S' H].
apply H, Child; [apply at_end_length|exact S'].
Qed.

(* The rule as a step, from the relation at the end of the domain. *)
Definition monotone_face (r : relation) (c : context) (i : nat) (up : bool) : bool :=
  is_some (face r c i up).
Theorem monotone_face_sound r c i up xs : monotone_face r c i up = true ->
  length xs = length (domains c) -> satisfies xs c -> holds (at_end i up c xs) r -> holds xs r.
Proof.
intros H L S. apply is_some_sound in H as [c' E]. apply (face_moves r c i up c' xs E); trivial.
rewrite L. unfold face in E. destruct (domain_at i c) eqn:D; [|easy].
apply nth_error_Some. unfold domain_at in D. now rewrite D.
Qed.
End Precision.
End Faces.
