(* Defines `subdivide`, the check of a tree of boxes, each closed by a rule of the kernel: enclose,
   join, vacuous, monotone_face, convex_faces, mean_value, taylor. A tree is that of
   lib/certificate/FORMAT.md, section 6. *)
From Coq Require Import Reals Lra Lia List ZArith Bool.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Differentiate Contexts Hull Span Enclosures Evaluate Enclose
  Series Faces ConvexFaces CentredForms TaylorForm.
Import ListNotations.
Open Scope R_scope.

Inductive tree :=
  | Natural
  | Empty (k : nat)                                     (* assumption k is false on the box *)
  | Cut (i : nat) (l u : tree)                          (* at the midpoint of the domain *)
  | CutAt (i : nat) (n : Z) (d : positive) (l u : tree) (* at n/d *)
  | Face (i : nat) (upper : bool) (t : tree)
  | Convex (i : nat) (l u : tree)
  | MeanValue                                           (* about the midpoints *)
  | MeanValueAt (centres : list (nat * (Z * positive)))
  | Taylor (i : nat) (n : nat)                          (* of order n, about the midpoint *)
  | TaylorAt (i : nat) (n : nat) (m : Z) (d : positive).

Lemma number_quotient n d : number n d = IZR n / IZR (Zpos d).
Proof. destruct d; simpl; trivial. field. Qed.

Module Subdivide (I : IntervalOps).
Module Expanded := TaylorForm I.
Export Expanded.
Module Forms := Expanded.Forms.

Section Precision.
Variable p : I.precision.

(* ---- vacuous *)
Definition opposite (c : comparison) : comparison :=
  match c with Lt => Ge | Le => Gt | Eq => Ne | Ne => Eq | Ge => Lt | Gt => Le end.
Definition refutes (k : nat) (c : context) : bool :=
  match nth_error (assumptions c) k with
  | Some a => decides_on p (box_of p (without k c)) (Rel (left a) (opposite (compared a)) (right a))
  | None => false
  end.
Lemma refutes_sound k c xs : refutes k c = true -> satisfies xs c -> False.
Proof.
unfold refutes. destruct (nth_error (assumptions c) k) as [a|] eqn:E; [|easy].
intros D H. assert (B := box_of_contains p _ _ (without_satisfies _ _ k H)).
destruct (decides_on_sound p _ _ _ B D) as (_ & _ & N).
destruct H as [_ A]. rewrite assumed_each in A. specialize (A a (nth_error_In _ _ E)).
revert A N. unfold compares. simpl. destruct (compared a); simpl; lra.
Qed.

(* ---- join *)
Definition lower_part (i : nat) (m : term) (d : domain) (c : context) : context :=
  with_domain i (Dom (lower d) (Some (m, false))) c.
Definition upper_part (i : nat) (m : term) (d : domain) (c : context) : context :=
  with_domain i (Dom (Some (m, false)) (upper d)) c.
Lemma parts_cover xs c i d m : satisfies xs c -> domain_at i c = Some d ->
  satisfies xs (lower_part i m d c) \/ satisfies xs (upper_part i m d c).
Proof.
intros H E. destruct (satisfies_domain _ _ _ _ H E) as [L U].
destruct (Rle_dec (nth i xs 0) (eval xs m)) as [K|K]; [left|right];
  apply with_domain_satisfies; trivial; split; trivial; simpl; lra.
Qed.

(* ---- The displacement x - m, which knows on which side of m an end lies that is a number. *)
Definition end_from (e : boundary) (m : Z * positive) : option (span * bool) :=
  match e with
  | Some (Num n d, open) =>
      Some (rational p (n * Zpos (snd m) - fst m * Zpos d) (d * snd m), open)
  | _ => None
  end.
Lemma end_from_inside xs t open m s o : end_from (Some (t, open)) m = Some (s, o) ->
  o = open /\ inside s (eval xs t - number (fst m) (snd m)).
Proof.
destruct t; simpl; try easy. intros [= <- <-]. split; [easy|].
replace (number n d - number (fst m) (snd m))
  with (number (n * Zpos (snd m) - fst m * Zpos d) (d * snd m)); [apply rational_inside|].
rewrite !number_quotient, Pos2Z.inj_mul, minus_IZR, !mult_IZR. field.
split; apply not_0_IZR; easy.
Qed.
Definition displacement (c : context) (b : box) (i : nat) (m : Z * positive) : span :=
  let d := minus p (coordinate b i) (centre_span p m) in
  match domain_at i c with
  | Some e =>
      let d := match end_from (lower e) m with Some (s, o) => common d (beyond s o) | None => d end in
      match end_from (upper e) m with Some (s, o) => common d (before s o) | None => d end
  | None => d
  end.
Lemma displacement_inside c b i m xs : satisfies xs c -> contains b xs ->
  inside (displacement c b i m) (nth i xs 0 - number (fst m) (snd m)).
Proof.
intros H B. unfold displacement.
assert (D : inside (minus p (coordinate b i) (centre_span p m))
  (nth i xs 0 - number (fst m) (snd m))) by (apply minus_inside; [apply B|apply rational_inside]).
destruct (domain_at i c) as [e|] eqn:E; [|easy].
destruct (satisfies_domain _ _ _ _ H E) as [L U].
set (d := match end_from (lower e) m with Some _ => _ | None => _ end).
assert (D' : inside d (nth i xs 0 - number (fst m) (snd m))).
{ unfold d. destruct (lower e) as [[t open]|]; [|easy].
  destruct (end_from (Some (t, open)) m) as [[s o]|] eqn:F; [|easy].
  destruct (end_from_inside xs _ _ _ _ _ F) as [-> K]. apply common_inside; [easy|].
  apply (beyond_inside _ _ _ _ K). destruct open; simpl in L; lra. }
destruct (upper e) as [[t open]|]; [|easy].
destruct (end_from (Some (t, open)) m) as [[s o]|] eqn:F; [|easy].
destruct (end_from_inside xs _ _ _ _ _ F) as [-> K]. apply common_inside; [easy|].
apply (before_inside _ _ _ _ K). destruct open; simpl in U; lra.
Qed.

(* ---- Trees *)
Section Relation.
Variables (r : relation) (variables : nat).
Let h := difference_of r.

Definition decided (form : option span) : bool :=
  match form with Some s => decides (compared r) s | None => false end.
Definition centre_of (c : context) (i : nat) : option (Z * positive) :=
  match domain_at i c with
  | Some d => match midpoint d with Some (Num n e) => Some (n, e) | _ => None end
  | None => None
  end.
Definition centres (c : context) : list centre :=
  flat_map (fun i => if occurs i h
                     then match centre_of c i with Some m => [(i, m)] | None => [] end
                     else []) (seq 0 variables).
Definition about (l : list centre) (c : context) : bool :=
  forallb (fun m => Nat.ltb (fst m) variables) l
  && decided (mean_value_form p h l (box_of p c)).
Definition expanded (c : context) (i n : nat) (m : Z * positive) : bool :=
  match n with
  | O => false
  | S _ =>
      let b := box_of p c in
      Nat.ltb i variables && decided (taylor_form p h b i n m (displacement c b i m))
  end.

Fixpoint check (t : tree) (c : context) : bool :=
  match t with
  | Natural => decides_on p (box_of p c) r
  | Empty k => refutes k c
  | Cut i l u =>
      match domain_at i c, centre_of c i with
      | Some d, Some (n, e) =>
          check l (lower_part i (Num n e) d c) && check u (upper_part i (Num n e) d c)
      | _, _ => false
      end
  | CutAt i n e l u =>
      match domain_at i c with
      | Some d => check l (lower_part i (Num n e) d c) && check u (upper_part i (Num n e) d c)
      | None => false
      end
  | Face i up t =>
      match face p r c i up with Some c => Nat.ltb i variables && check t c | None => false end
  | Convex i l u =>
      match convex p r c i with
      | Some (c1, c2) => Nat.ltb i variables && check l c1 && check u c2
      | None => false
      end
  | MeanValue => about (centres c) c
  | MeanValueAt l => about l c
  | Taylor i n => match centre_of c i with Some m => expanded c i n m | None => false end
  | TaylorAt i n m d => expanded c i n (m, d)
  end.

Lemma decided_holds xs s : defined xs h -> decided (Some s) = true -> inside s (eval xs h) ->
  holds xs r.
Proof.
intros D C H. apply defined_sides; [exact D|]. apply compares_difference.
apply (decides_sound _ s); [exact C|]. now rewrite Rminus_0_r.
Qed.
Lemma about_sound l c xs : about l c = true -> length xs = variables -> satisfies xs c ->
  holds xs r.
Proof.
intros [L C]%andb_true_iff E S. rewrite forallb_forall in L.
destruct (mean_value_form p h l (box_of p c)) as [s|] eqn:F; [|easy].
destruct (mean_value_form_sound p h l _ xs s F (box_of_contains p _ _ S)) as [D H].
- intros i m K. rewrite E. apply Nat.ltb_lt. exact (L (i, m) K).
- now apply (decided_holds xs s).
Qed.
Lemma expanded_sound c i n m xs : expanded c i n m = true -> length xs = variables ->
  satisfies xs c -> holds xs r.
Proof.
destruct n as [|n]; [easy|]. intros [L C]%andb_true_iff E S. apply Nat.ltb_lt in L.
destruct (taylor_form _ _ _ _ _ _ _) as [s|] eqn:F; [|easy].
assert (B := box_of_contains p _ _ S).
destruct (taylor_form_sound p h _ i n m _ xs s F B) as [D H].
- now rewrite E.
- now apply displacement_inside.
- now apply (decided_holds xs s).
Qed.

Theorem check_sound t : forall c xs, check t c = true -> length xs = variables ->
  satisfies xs c -> holds xs r.
Proof.
induction t; intros c xs C E S; cbn [check] in C.
- apply (decides_on_sound p (box_of p c)); [now apply box_of_contains|easy].
- now destruct (refutes_sound _ _ _ C S).
- destruct (domain_at i c) as [d|] eqn:D; [|easy]. destruct (centre_of c i) as [[n e]|]; [|easy].
  apply andb_true_iff in C as [C1 C2].
  destruct (parts_cover xs c i d (Num n e) S D); [now apply (IHt1 _ xs C1)|now apply (IHt2 _ xs C2)].
- destruct (domain_at i c) as [e|] eqn:D; [|easy]. apply andb_true_iff in C as [C1 C2].
  destruct (parts_cover xs c i e (Num n d) S D); [now apply (IHt1 _ xs C1)|now apply (IHt2 _ xs C2)].
- destruct (face p r c i upper) as [c'|] eqn:F; [|easy]. apply andb_true_iff in C as [L C].
  apply Nat.ltb_lt in L. apply (face_sound p r c i upper c' xs F); trivial; [now rewrite E|].
  intros ys Ly Sy. apply (IHt c'); trivial. now rewrite Ly.
- destruct (convex p r c i) as [[c1 c2]|] eqn:F; [|easy].
  apply andb_true_iff in C as [C C2]. apply andb_true_iff in C as [L C1]. apply Nat.ltb_lt in L.
  apply (convex_sound p r c i c1 c2 xs F); trivial; [now rewrite E| |];
    intros ys Ly Sy; [apply (IHt1 c1)|apply (IHt2 c2)]; trivial; now rewrite Ly.
- exact (about_sound _ c xs C E S).
- exact (about_sound _ c xs C E S).
- destruct (centre_of c i) as [m|]; [|easy]. exact (expanded_sound c i n m xs C E S).
- exact (expanded_sound c i n (m, d) xs C E S).
Qed.
End Relation.

Definition subdivide (c : context) (r : relation) (t : tree) : bool :=
  check r (length (domains c)) t c.
Theorem subdivide_sound c r t : subdivide c r t = true ->
  forall xs, length xs = length (domains c) -> satisfies xs c -> holds xs r.
Proof. intros C xs E S. now apply (check_sound r (length (domains c)) t c). Qed.

End Precision.
End Subdivide.
