(* Proves the extreme value theorem for several variables: a continuous function on a closed and
   bounded set of points attains its maximum (Rudin, Principles of Mathematical Analysis, 4.16).

   The maximum is found without a choice of a sequence. Call a set of points large when f comes as
   close to its supremum on it as anywhere. One of two sets that make up a large one is large
   (`divisible`), and so, coordinate by coordinate, there is a point all of whose neighbourhoods are
   large. *)
From Coq Require Import Reals Lra Lia List Classical.
Import ListNotations.
Open Scope R_scope.

Section Divisible.
Context {X : Type}.

Record divisible (large : (X -> Prop) -> Prop) : Prop := {
  grows : forall A B : X -> Prop, (forall x, A x -> B x) -> large A -> large B;
  divides : forall A B : X -> Prop, large (fun x => A x \/ B x) -> large A \/ large B;
  inhabited : ~ large (fun _ => False)
}.

(* A number all of whose neighbourhoods a coordinate u takes on large sets. *)
Lemma large_near large (u : X -> R) a b : divisible large -> large (fun x => a <= u x <= b) ->
  exists c, a <= c <= b /\ forall e, 0 < e -> large (fun x => Rabs (u x - c) < e).
Proof.
intros [M P N] L. set (from := fun s => s <= b /\ large (fun x => a <= u x <= b /\ s <= u x)).
assert (A : a <= b).
{ apply Rnot_lt_le. intros C. apply N. apply (M _ _) with (2 := L). intros x H. lra. }
assert (Start : from a). { split; [easy|]. apply (M _ _) with (2 := L). intros x H. lra. }
destruct (completeness from) as [c [U S]].
{ exists b. intros s [H _]. exact H. }
{ now exists a. }
assert (C : a <= c <= b). { split; [now apply U|]. apply S. intros s [H _]. exact H. }
exists c. split; [easy|]. intros e E.
assert (B : exists s, c - e < s /\ from s).
{ apply NNPP. intros K. absurd (c <= c - e); [lra|]. apply S. intros s Hs.
  apply Rnot_lt_le. intros Lt. apply K. now exists s. }
destruct B as (s & Lt & _ & Ls).
destruct (P (fun x => (a <= u x <= b /\ s <= u x) /\ u x < c + e)
            (fun x => a <= u x <= b /\ c + e <= u x)) as [Q|Q].
- apply (M _ _) with (2 := Ls). intros x H. destruct (Rlt_le_dec (u x) (c + e)); tauto.
- apply (M _ _) with (2 := Q). intros x [[H K] J]. apply Rabs_def1; lra.
- exfalso. destruct (Rle_lt_dec (c + e) b) as [K|K].
  + assert (c + e <= c) by now apply U. lra.
  + apply N. apply (M _ _) with (2 := Q). intros x H. lra.
Qed.

End Divisible.

(* The sets of lists whose heads are near c. *)
Definition with_head (e c : R) (A : list R -> Prop) (xs : list R) : Prop :=
  match xs with x :: ys => Rabs (x - c) < e /\ A ys | [] => False end.
Lemma divisible_tails large c : divisible large ->
  (forall e, 0 < e -> large (with_head e c (fun _ => True))) ->
  divisible (fun A => forall e, 0 < e -> large (with_head e c A)).
Proof.
intros [M P N] L. split.
- intros A B H K e E. apply (M _ _) with (2 := K e E). intros [|x ys]; [easy|]. intros []. split; auto.
- intros A B H. apply NNPP. intros [K J]%not_or_and.
  apply not_all_ex_not in K as [e K]. apply not_all_ex_not in J as [d J].
  apply imply_to_and in K as [E K]. apply imply_to_and in J as [D J].
  assert (G : 0 < Rmin e d) by now apply Rmin_pos.
  assert (Rmin e d <= e) by apply Rmin_l. assert (Rmin e d <= d) by apply Rmin_r.
  destruct (P (with_head e c A) (with_head d c B)); auto.
  apply (M _ _) with (2 := H _ G). intros [|x ys]; simpl; [easy|].
  intros [J1 [J2|J2]]; [left|right]; (split; [lra|easy]).
- intros K. apply N. apply (M _ _) with (2 := K 1 Rlt_0_1). intros [|x ys]; simpl; tauto.
Qed.

(* A box of closed intervals, and the points near cs. *)
Fixpoint in_box (bs : list (R * R)) (xs : list R) : Prop :=
  match bs, xs with
  | b :: bs, x :: xs => fst b <= x <= snd b /\ in_box bs xs
  | [], [] => True
  | _, _ => False
  end.
Definition near (e : R) : list R -> list R -> Prop := Forall2 (fun c x => Rabs (x - c) < e).

Theorem near_large bs : forall large, divisible large -> large (in_box bs) ->
  exists cs, in_box bs cs /\ forall e, 0 < e -> large (near e cs).
Proof.
induction bs as [|b bs IH]; intros large V L; assert (M := grows _ V).
- exists []. split; [easy|]. intros e _. apply (M _ _) with (2 := L).
  intros [|x xs]; [constructor|easy].
- set (head := fun xs : list R => nth 0 xs 0).
  destruct (large_near (fun A => large (fun xs => in_box (b :: bs) xs /\ A xs)) head (fst b) (snd b))
    as (c & C & K).
  { destruct V as [_ P N]. split.
    - intros A B H. apply M. intuition.
    - intros A B H. destruct (P (fun xs => in_box (b :: bs) xs /\ A xs)
        (fun xs => in_box (b :: bs) xs /\ B xs)); auto. apply (M _ _) with (2 := H). tauto.
    - intros H. apply N. apply (M _ _) with (2 := H). tauto. }
  { apply (M _ _) with (2 := L). intros [|x xs] H; [easy|]. split; [easy|apply H]. }
  destruct (IH (fun A => forall e, 0 < e -> large (with_head e c A))) as (cs & Cs & Near).
  { apply divisible_tails; [easy|]. intros e E. apply (M _ _) with (2 := K e E).
    intros [|x xs] [H J]; [easy|]. now split. }
  { intros e E. apply (M _ _) with (2 := K e E). intros [|x xs] [H J]; [easy|].
    split; [exact J|apply H]. }
  exists (c :: cs). split; [now split|]. intros e E.
  apply (M _ _) with (2 := Near e E e E). intros [|x ys]; [easy|]. intros []. now constructor.
Qed.

(* ---- A maximum of f over the points of K, which all lie in a box *)
Section Attained.
Variables (bs : list (R * R)) (K : list R -> Prop) (f : list R -> R).
Hypothesis bounded : forall xs, K xs -> in_box bs xs.
Hypothesis closed : forall c, in_box bs c -> ~ K c -> exists e, 0 < e /\ forall xs, near e c xs -> ~ K xs.
Hypothesis continuous : forall c, K c -> forall b, f c < b ->
  exists e, 0 < e /\ forall xs, near e c xs -> f xs < b.

Theorem attained : (exists xs, K xs) -> exists m, K m /\ forall xs, K xs -> f xs <= f m.
Proof.
intros [p Kp].
set (large := fun A : list R -> Prop => forall ys, K ys -> exists xs, K xs /\ A xs /\ f ys <= f xs).
destruct (near_large bs large) as (c & C & N).
{ split.
  - intros A B H L ys Ky. destruct (L ys Ky) as (xs & Kx & Ax & Le). exists xs. auto.
  - intros A B L. apply NNPP. intros [Na Nb]%not_or_and.
    apply not_all_ex_not in Na as [y Na]. apply not_all_ex_not in Nb as [z Nb].
    apply imply_to_and in Na as [Ky Na]. apply imply_to_and in Nb as [Kz Nb].
    assert (U : exists w, K w /\ f y <= f w /\ f z <= f w).
    { destruct (Rle_dec (f y) (f z)); [exists z|exists y]; (repeat split; trivial; lra). }
    destruct U as (w & Kw & Ly & Lz). destruct (L w Kw) as (x & Kx & [Ax|Bx] & Le).
    + apply Na. exists x. repeat split; trivial; lra.
    + apply Nb. exists x. repeat split; trivial; lra.
  - intros L. now destruct (L p Kp) as (? & _ & [] & _). }
{ intros ys Ky. exists ys. repeat split; auto; lra. }
assert (Kc : K c).
{ apply NNPP. intros Nc. destruct (closed c C Nc) as (e & E & Out).
  destruct (N e E p Kp) as (xs & Kx & Near & _). now apply (Out xs). }
exists c. split; [easy|]. intros xs Kx. apply Rnot_lt_le. intros Lt.
destruct (continuous c Kc _ Lt) as (e & E & Below).
destruct (N e E xs Kx) as (ys & _ & Near & Le). generalize (Below ys Near). lra.
Qed.
End Attained.
