(* Defines boxes with rational ends and points as lists, and statements about all or some points that
   compute to plain text. *)
From Coq Require Import Reals Lia List ZArith.
From Assay Require Import Term Differentiate Contexts Matrices.
Import ListNotations.
Open Scope R_scope.

Definition range := (fraction * fraction)%type.
Definition lies (r : range) (x : R) := value (fst r) <= x <= value (snd r).
Fixpoint in_ranges (rs : list range) (xs : list R) : Prop :=
  match rs, xs with
  | [], [] => True
  | r :: rs, x :: xs => lies r x /\ in_ranges rs xs
  | _, _ => False
  end.
Fixpoint same_point (xs ys : list R) : Prop :=
  match xs, ys with x :: xs, y :: ys => x = y /\ same_point xs ys | _, _ => True end.
Fixpoint some_point (n : nat) (P : list R -> Prop) : Prop :=
  match n with O => P [] | S n => exists x, some_point n (fun xs => P (x :: xs)) end.
Fixpoint all_points (n : nat) (P : list R -> Prop) : Prop :=
  match n with O => P [] | S n => forall x, all_points n (fun xs => P (x :: xs)) end.
Fixpoint of_all (fs : list term) (P : term -> Prop) : Prop :=
  match fs with [] => True | f :: fs => P f /\ of_all fs P end.

Lemma some_point_of xs : forall P : list R -> Prop, P xs -> some_point (length xs) P.
Proof. induction xs as [|x xs IH]; intros P H; [easy|]. exists x. now apply IH. Qed.
Lemma all_points_of n : forall P : list R -> Prop, (forall xs, length xs = n -> P xs) -> all_points n P.
Proof.
induction n as [|n IH]; intros P H; [now apply H|]. intros x. apply IH. intros xs L.
apply H. simpl. now rewrite L.
Qed.
Lemma of_all_of fs (P : term -> Prop) : (forall k, (k < length fs)%nat -> P (nth k fs Pi)) -> of_all fs P.
Proof.
induction fs as [|f fs IH]; intros H; [easy|]. split; [apply (H O); simpl; lia|].
apply IH. intros k K. apply (H (S k)). simpl. lia.
Qed.
Lemma of_all_at fs (P : term -> Prop) : of_all fs P -> forall k, (k < length fs)%nat -> P (nth k fs Pi).
Proof.
induction fs as [|f fs IH]; intros H k K; simpl in K; [lia|]. destruct H as [H A].
destruct k; [easy|]. apply IH; [easy|lia].
Qed.

Definition no_range : range := ((0%Z, 1%positive), (0%Z, 1%positive)).
Definition range_at (rs : list range) (i : nat) : range := nth i rs no_range.
Lemma in_ranges_at rs : forall xs, in_ranges rs xs <-> length xs = length rs /\
  forall i, (i < length rs)%nat -> lies (range_at rs i) (nth i xs 0).
Proof.
induction rs as [|r rs IH]; intros [|x xs]; simpl; split; try easy.
- intros [H A]. apply IH in A as [L A]. split; [now rewrite L|].
  intros [|i] K; [easy|]. apply A. lia.
- intros [L A]. split; [exact (A O ltac:(lia))|]. apply IH. split; [lia|].
  intros i K. apply (A (S i)). lia.
Qed.
Lemma same_point_of xs : forall ys, (forall i, (i < length xs)%nat -> nth i xs 0 = nth i ys 0) ->
  same_point xs ys.
Proof.
induction xs as [|x xs IH]; intros [|y ys] H; try easy.
split; [exact (H O ltac:(simpl; lia))|]. apply IH. intros i K. exact (H (S i) ltac:(simpl; lia)).
Qed.

Definition list_of (N : nat) (x : nat -> R) : list R := map x (seq 0 (S N)).
Lemma list_of_length N x : length (list_of N x) = S N.
Proof. unfold list_of. now rewrite map_length, seq_length. Qed.
Lemma nth_map_seq {X : Type} (f : nat -> X) d n i : (i < n)%nat -> nth i (map f (seq 0 n)) d = f i.
Proof.
intros L. rewrite (nth_indep _ d (f O)) by (rewrite map_length, seq_length; lia).
rewrite (map_nth f), seq_nth; [easy|lia].
Qed.
Lemma nth_list_of N x i : (i <= N)%nat -> nth i (list_of N x) 0 = x i.
Proof. intros L. apply nth_map_seq. lia. Qed.
Lemma list_of_nth xs N : length xs = S N -> list_of N (fun i => nth i xs 0) = xs.
Proof.
intros L. apply (nth_ext _ _ 0 0); rewrite list_of_length; [easy|].
intros i K. apply nth_list_of. lia.
Qed.

(* ---- The point x behind the parameters ps *)
Section Behind.
Variables (N : nat) (ps : list R).
Let k := length ps.
Definition point (x : nat -> R) : list R := ps ++ list_of N x.
Lemma point_ext x y : (forall i, (i <= N)%nat -> x i = y i) -> point x = point y.
Proof.
intros E. unfold point, list_of. f_equal. apply map_ext_in. intros i I. apply in_seq in I.
apply E. lia.
Qed.
Lemma point_length x : length (point x) = (k + S N)%nat.
Proof. unfold point. now rewrite app_length, list_of_length. Qed.
Lemma set_point j t x : (j <= N)%nat ->
  set_at (k + j) t (point x) = point (fun i => if Nat.eqb i j then t else x i).
Proof.
intros J. apply (nth_ext _ _ 0 0); rewrite set_at_length, ?point_length; [easy|].
intros i I. destruct (Nat.eq_dec (k + j) i) as [<-|D].
- rewrite nth_set_at_here by (rewrite point_length; lia). unfold point.
  rewrite app_nth2 by lia. replace (k + j - length ps)%nat with j by lia.
  rewrite nth_list_of, Nat.eqb_refl by easy. easy.
- rewrite nth_set_at by easy. unfold point. destruct (Nat.lt_ge_cases i k) as [L|L].
  + now rewrite !app_nth1 by lia.
  + rewrite !app_nth2, !nth_list_of by lia.
    now replace (Nat.eqb (i - length ps) j) with false by (symmetry; apply Nat.eqb_neq; lia).
Qed.

(* The first j coordinates have gone from x to y. *)
Definition mixed (x y : nat -> R) (j i : nat) : R := if Nat.ltb i j then y i else x i.
Lemma mixed_here x y j : (j <= N)%nat -> set_at (k + j) (x j) (point (mixed x y j)) = point (mixed x y j).
Proof.
intros J. rewrite set_point by easy. apply point_ext. intros i I.
destruct (Nat.eqb_spec i j) as [->|]; [|easy]. unfold mixed. now rewrite Nat.ltb_irrefl.
Qed.
Lemma mixed_next x y j : (j <= N)%nat ->
  set_at (k + j) (y j) (point (mixed x y j)) = point (mixed x y (S j)).
Proof.
intros J. rewrite set_point by easy. apply point_ext. intros i I. unfold mixed.
destruct (Nat.eqb_spec i j) as [->|D].
- now replace (Nat.ltb j (S j)) with true by (symmetry; apply Nat.ltb_lt; lia).
- destruct (Nat.ltb_spec i j), (Nat.ltb_spec i (S j)); trivial; lia.
Qed.
End Behind.

(* In the box lies exactly one root of the functions, and in the places; they are defined in the box.
   Their first variables have the values ps. *)
Section Root.
Variables (fs : list term) (box places : list range) (ps : list R).
Definition roots (xs : list R) : Prop := of_all fs (fun f => eval (ps ++ xs) f = 0).
Definition exactly_one_point : Prop :=
  some_point (length fs) (fun xs => in_ranges box xs /\ in_ranges places xs /\ roots xs /\
    all_points (length fs) (fun ys => in_ranges box ys -> roots ys -> same_point ys xs)) /\
  all_points (length fs) (fun xs => in_ranges box xs -> of_all fs (defined (ps ++ xs))).

Variables (N : nat) (x : nat -> R).
Hypothesis lengths : length fs = S N /\ length box = S N /\ length places = S N.
Let in_box (y : nat -> R) := forall i, (i <= N)%nat -> lies (range_at box i) (y i).
Let is_root (y : nat -> R) := forall a, (a <= N)%nat -> eval (point N ps y) (nth a fs Pi) = 0.

Lemma function_of ys : in_ranges box ys ->
  in_box (fun i => nth i ys 0) /\ point N ps (fun i => nth i ys 0) = ps ++ ys /\ length ys = S N.
Proof.
destruct lengths as (_ & B & _). intros H. apply in_ranges_at in H as [L H]. rewrite B in L, H.
split; [intros i I; apply H; lia|]. split; [|easy]. unfold point. now rewrite list_of_nth.
Qed.
Theorem exactly_one_of_functions : in_box x ->
  (forall i, (i <= N)%nat -> lies (range_at places i) (x i)) -> is_root x ->
  (forall y, in_box y -> is_root y -> forall i, (i <= N)%nat -> y i = x i) ->
  (forall y, in_box y -> forall a, (a <= N)%nat -> defined (point N ps y) (nth a fs Pi)) ->
  exactly_one_point.
Proof.
intros B P R U D. destruct lengths as (F & LB & LP). set (xs := list_of N x).
assert (L : length xs = S N) by apply list_of_length.
assert (E : forall i, (i <= N)%nat -> nth i xs 0 = x i) by (intros; now apply nth_list_of).
split.
- rewrite F, <- L. apply some_point_of. rewrite L. repeat split.
  + apply in_ranges_at. split; [congruence|]. intros i I. rewrite E by lia. apply B. lia.
  + apply in_ranges_at. split; [congruence|]. intros i I. rewrite E by lia. apply P. lia.
  + apply of_all_of. intros a A. apply R. lia.
  + apply all_points_of. intros ys _ H K. destruct (function_of ys H) as (B' & Q & L').
    apply same_point_of. intros i I. rewrite E by lia.
    apply (U (fun i => nth i ys 0)); trivial; [|lia]. intros a A. rewrite Q.
    apply (of_all_at fs _ K). lia.
- apply all_points_of. intros ys _ H. destruct (function_of ys H) as (B' & Q & _).
  apply of_all_of. intros a A. rewrite <- Q. apply D; [easy|lia].
Qed.
End Root.
