(* Defines the box of a context and the rule `enclose`.

     the enclosure of l - r over the box of the context decides l OP r, and both are defined there
     --------------------------------------------------------------------------------------------
                                     context |- l OP r                                           *)
From Coq Require Import Reals Lra List ZArith Bool Lia.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Equality Hull Span Enclosures Evaluate.
Import ListNotations.
Open Scope R_scope.

Module Enclose (I : IntervalOps).
Module Evaluation := Evaluate I.
Export Evaluation.
Import Evaluation.Spans.Trigonometry.Basics.Spans.H.

(* The common part of two spans. An end of it is open when it is the end of one that is open there
   and lies in the other, or when both are open. *)
Definition starts_in (s t : span) : bool :=
  open_below s && I.lower_bounded (hull s) && I.subset (first (hull s)) (hull t).
Definition ends_in (s t : span) : bool :=
  open_above s && I.upper_bounded (hull s) && I.subset (last (hull s)) (hull t).
Definition common (s t : span) : span :=
  Ends (I.meet (hull s) (hull t))
    (open_below s && open_below t || starts_in s t || starts_in t s)
    (open_above s && open_above t || ends_in s t || ends_in t s).

Lemma starts_in_sound s t x : starts_in s t = true -> inside s x ->
  exists y, In (hull s) y /\ In (hull t) y /\ y < x.
Proof.
intros [[O B]%andb_true_iff C]%andb_true_iff (H & L & _).
destruct (first_sound _ _ B H) as (a & Fa & Ha & Le), (L O) as (y & Hy & Lt).
exists a. split; [easy|split; [now apply (subset_in _ _ _ C)|]].
generalize (Le y Hy). lra.
Qed.
Lemma ends_in_sound s t x : ends_in s t = true -> inside s x ->
  exists y, In (hull s) y /\ In (hull t) y /\ x < y.
Proof.
intros [[O B]%andb_true_iff C]%andb_true_iff (H & _ & U).
destruct (last_sound _ _ B H) as (a & Fa & Ha & Le), (U O) as (y & Hy & Lt).
exists a. split; [easy|split; [now apply (subset_in _ _ _ C)|]].
generalize (Le y Hy). lra.
Qed.
Lemma common_inside s t x : inside s x -> inside t x -> inside (common s t) x.
Proof.
intros Hs Ht. generalize Hs Ht. intros (H & L & U) (H' & L' & U').
split; [now apply meet_in|split; simpl; intros [[[K K']%andb_true_iff|K]%orb_true_iff|K]%orb_true_iff].
- destruct (L K) as (y & Hy & Lt), (L' K') as (z & Hz & Lt').
  assert (Rmax y z < x) by now apply Rmax_lub_lt.
  exists (Rmax y z). split; [|easy]. generalize (Rmax_l y z) (Rmax_r y z). intros.
  apply meet_in; [apply (between _ y _ x)|apply (between _ z _ x)]; trivial; lra.
- destruct (starts_in_sound _ _ _ K Hs) as (y & Hy & Hy' & Lt). exists y.
  split; [now apply meet_in|easy].
- destruct (starts_in_sound _ _ _ K Ht) as (y & Hy & Hy' & Lt). exists y.
  split; [now apply meet_in|easy].
- destruct (U K) as (y & Hy & Lt), (U' K') as (z & Hz & Lt').
  assert (x < Rmin y z) by now apply Rmin_glb_lt.
  exists (Rmin y z). split; [|easy]. generalize (Rmin_l y z) (Rmin_r y z). intros.
  apply meet_in; [apply (between _ x _ y)|apply (between _ x _ z)]; trivial; lra.
- destruct (ends_in_sound _ _ _ K Hs) as (y & Hy & Hy' & Lt). exists y.
  split; [now apply meet_in|easy].
- destruct (ends_in_sound _ _ _ K Ht) as (y & Hy & Hy' & Lt). exists y.
  split; [now apply meet_in|easy].
Qed.

(* All x with s < x, s <= x for some element of the span. *)
Definition beyond (s : span) (open : bool) : span :=
  Ends (I.upper_extent (hull s)) (open || open_below s) true.
Lemma beyond_inside s (open : bool) x y : inside s y -> (if open then y < x else y <= x) ->
  inside (beyond s open) x.
Proof.
intros (H & L & _) Le.
assert (Up : In (I.upper_extent (hull s)) x)
  by (apply (up_in _ y); [easy|destruct open; lra]).
split; [easy|split; simpl; intros K].
- apply orb_true_iff in K as [->|K].
  + exists y. split; [apply (up_in _ y); [easy|lra]|easy].
  + destruct (L K) as (z & Hz & Lt). exists z.
    split; [apply (up_in _ z); [easy|lra]|destruct open; lra].
- exists (x + 1). split; [apply (up_in _ y); [easy|destruct open; lra]|lra].
Qed.
Definition before (s : span) (open : bool) : span := negate (beyond (negate s) open).
Lemma before_inside s (open : bool) x y : inside s y -> (if open then x < y else x <= y) ->
  inside (before s open) x.
Proof.
intros H Le. replace x with (- - x) by ring.
apply negate_inside, (beyond_inside _ _ _ (- y)); [now apply negate_inside|].
destruct open; lra.
Qed.

(* The whole line is the box of a variable of which nothing is known. *)
Fixpoint replace (i : nat) (s : span) (b : box) : box :=
  match i, b with
  | _, [] => []
  | O, _ :: tail => s :: tail
  | S i, head :: tail => head :: replace i s tail
  end.
Lemma replace_contains s b : forall i xs,
  contains b xs -> inside s (nth i xs 0) -> contains (replace i s b) xs.
Proof.
induction b as [|t b IH]; intros i xs B H j.
- destruct i; apply B.
- destruct i as [|i], j as [|j]; simpl.
  + exact H.
  + exact (B (S j)).
  + exact (B O).
  + assert (B' : contains b (tl xs)).
    { intros k. generalize (B (S k)). destruct xs; [now destruct k|easy]. }
    specialize (IH i (tl xs) B'). unfold coordinate in *. simpl.
    destruct xs as [|x xs]; [|now apply IH].
    specialize (IH (ltac:(destruct i; exact H)) j). now destruct j.
Qed.

Section Precision.
Variable p : I.precision.

(* Keeps the part of the box in which coordinate i lies in s. *)
Definition narrow (i : nat) (s : span) (b : box) : box := replace i (common (coordinate b i) s) b.
Lemma narrow_contains i s b xs :
  contains b xs -> inside s (nth i xs 0) -> contains (narrow i s b) xs.
Proof. intros B H. apply replace_contains; [easy|]. apply common_inside; [apply B|easy]. Qed.

(* An end that cannot be evaluated over the box bounds nothing. *)
Definition narrow_below (i : nat) (t : term) (open : bool) (b : box) : box :=
  match enclosure p b t with Some s => narrow i (beyond s open) b | None => b end.
Definition narrow_above (i : nat) (t : term) (open : bool) (b : box) : box :=
  match enclosure p b t with Some s => narrow i (before s open) b | None => b end.
Lemma narrow_below_contains i t open b xs : contains b xs ->
  above xs (Some (t, open)) (nth i xs 0) -> contains (narrow_below i t open b) xs.
Proof.
intros B A. unfold narrow_below. generalize (enclosure_sound p b xs t B).
destruct (enclosure p b t) as [s|]; [|easy]. intros E.
apply narrow_contains; [easy|]. destruct (E s eq_refl) as [_ H].
now apply (beyond_inside s open _ (eval xs t)).
Qed.
Lemma narrow_above_contains i t open b xs : contains b xs ->
  below xs (Some (t, open)) (nth i xs 0) -> contains (narrow_above i t open b) xs.
Proof.
intros B A. unfold narrow_above. generalize (enclosure_sound p b xs t B).
destruct (enclosure p b t) as [s|]; [|easy]. intros E.
apply narrow_contains; [easy|]. destruct (E s eq_refl) as [_ H].
now apply (before_inside s open _ (eval xs t)).
Qed.

(* a < x, a <= x: the variable may be x, -x or |x|. *)
Definition order (a c : term) (open : bool) (b : box) : box :=
  let b := match a with
           | Var i => narrow_above i c open b
           | Abs (Var i) => narrow_below i (Neg c) open (narrow_above i c open b)
           | _ => b
           end in
  match c with Var i => narrow_below i a open b | _ => b end.
Definition assume (r : relation) (b : box) : box :=
  match r with
  | Rel l Lt r => order l r true b
  | Rel l Le r => order l r false b
  | Rel l Eq r => order r l false (order l r false b)
  | Rel l Ge r => order r l false b
  | Rel l Gt r => order r l true b
  | Rel _ Ne _ => b
  end.
Lemma order_contains a c (open : bool) b xs : contains b xs ->
  (if open then eval xs a < eval xs c else eval xs a <= eval xs c) ->
  contains (order a c open b) xs.
Proof.
intros B H. unfold order.
set (b' := match a with Var i => _ | Abs (Var i) => _ | _ => b end).
assert (B' : contains b' xs).
{ unfold b'. destruct a; try easy; [now apply narrow_above_contains|].
  destruct a; try easy.
  assert (A : Rabs (nth i xs 0) <= eval xs c) by (destruct open; simpl in H; lra).
  apply narrow_below_contains; [apply narrow_above_contains; [easy|]|];
    destruct open; simpl in *; revert H; unfold Rabs; destruct (Rcase_abs _); lra. }
destruct c; try easy. now apply narrow_below_contains.
Qed.
Lemma assume_contains r b xs : contains b xs -> compares xs r -> contains (assume r b) xs.
Proof.
intros B H. destruct r as [l c r]. unfold compares in H. destruct c; simpl in *; trivial.
- now apply order_contains.
- now apply order_contains.
- apply order_contains; [apply order_contains; trivial|]; simpl; lra.
- apply order_contains; [easy|simpl; lra].
- apply order_contains; [easy|simpl; lra].
Qed.

Fixpoint narrow_domains (i : nat) (ds : list domain) (b : box) : box :=
  match ds with
  | [] => b
  | d :: ds =>
      let b := match lower d with Some (t, open) => narrow_below i t open b | None => b end in
      let b := match upper d with Some (t, open) => narrow_above i t open b | None => b end in
      narrow_domains (S i) ds b
  end.
Lemma narrow_domains_contains xs ds : forall i b,
  contains b xs -> within xs i ds -> contains (narrow_domains i ds b) xs.
Proof.
induction ds as [|d ds IH]; intros i b B W; [easy|]. destruct W as (L & U & W). simpl.
apply IH; [|easy].
assert (B' : contains match lower d with Some (t, open) => narrow_below i t open b | None => b end xs).
{ destruct (lower d) as [[t open]|]; [now apply narrow_below_contains|easy]. }
destruct (upper d) as [[t open]|]; [now apply narrow_above_contains|easy].
Qed.
Fixpoint assume_all (rs : list relation) (b : box) : box :=
  match rs with [] => b | r :: rs => assume_all rs (assume r b) end.
Lemma assume_all_contains xs rs : forall b,
  contains b xs -> assumed xs rs -> contains (assume_all rs b) xs.
Proof.
induction rs as [|r rs IH]; intros b B A; [easy|]. destruct A as [H A]. simpl.
apply IH; [now apply assume_contains|easy].
Qed.

Definition box_of (c : context) : box :=
  assume_all (assumptions c) (narrow_domains 0 (domains c) (map (fun _ => whole) (domains c))).
Lemma whole_box_contains (ds : list domain) xs : contains (map (fun _ => whole) ds) xs.
Proof.
intros i. unfold coordinate. change whole with ((fun _ : domain => whole) (Dom None None)) at 2.
rewrite map_nth. apply whole_inside.
Qed.
Theorem box_of_contains c xs : satisfies xs c -> contains (box_of c) xs.
Proof.
intros [W A]. apply assume_all_contains; [|easy].
apply narrow_domains_contains; [apply whole_box_contains|easy].
Qed.

Definition enclose (c : context) (r : relation) : bool := decides_on p (box_of c) r.
Theorem enclose_sound c r : enclose c r = true -> forall xs, satisfies xs c -> holds xs r.
Proof. intros H xs S. apply (decides_on_sound p (box_of c)); [now apply box_of_contains|easy]. Qed.

End Precision.
End Enclose.
