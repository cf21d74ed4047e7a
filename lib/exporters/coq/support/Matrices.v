(* Defines matrices of rational numbers as data, and proves of sums what the rule krawczyk needs:
   linear maps composed, and a matrix that has a left inverse. Indices are 0, ..., N. *)
From Coq Require Import Reals QArith Qreals Lra Lia List Bool.
From Assay Require Import Term.
Import ListNotations.
Open Scope R_scope.

Definition delta (i j : nat) : R := if Nat.eqb i j then 1 else 0.
Lemma sum_zero f N : (forall j, (j <= N)%nat -> f j = 0) -> sum_f_R0 f N = 0.
Proof.
induction N as [|N IH]; intros H; simpl; [now apply H|]. rewrite IH, H by auto. ring.
Qed.
Lemma sum_delta f i N : (i <= N)%nat -> sum_f_R0 (fun j => delta i j * f j) N = f i.
Proof.
unfold delta. induction N as [|N IH]; intros L; simpl sum_f_R0.
- replace i with O by lia. simpl. ring.
- destruct (Nat.eq_dec i (S N)) as [->|E].
  + rewrite Nat.eqb_refl, sum_zero; [ring|]. intros j J.
    replace (Nat.eqb (S N) j) with false by (symmetry; apply Nat.eqb_neq; lia). ring.
  + rewrite IH by lia. replace (Nat.eqb i (S N)) with false by (symmetry; now apply Nat.eqb_neq). ring.
Qed.

Lemma telescope f N : sum_f_R0 (fun j => f j - f (S j)) N = f O - f (S N).
Proof. induction N as [|N IH]; simpl; [easy|]. rewrite IH. ring. Qed.

(* A row times a matrix times a column, in both orders. *)
Lemma sum_exchange a (v : nat -> nat -> R) d M N :
  sum_f_R0 (fun k => a k * sum_f_R0 (fun j => v k j * d j) N) M
  = sum_f_R0 (fun j => sum_f_R0 (fun k => a k * v k j) M * d j) N.
Proof.
induction M as [|M IH]; simpl.
- rewrite scal_sum. apply sum_eq. intros. ring.
- rewrite IH, scal_sum, <- plus_sum. apply sum_eq. intros. ring.
Qed.

Lemma left_inverse (Z Y : nat -> nat -> R) f N :
  (forall r k, (r <= N)%nat -> (k <= N)%nat -> sum_f_R0 (fun i => Z r i * Y i k) N = delta r k) ->
  (forall i, (i <= N)%nat -> sum_f_R0 (fun k => Y i k * f k) N = 0) ->
  forall r, (r <= N)%nat -> f r = 0.
Proof.
intros I H r R. rewrite <- (sum_delta f r N R).
rewrite (sum_eq _ (fun k => sum_f_R0 (fun i => Z r i * Y i k) N * f k))
  by (intros; now rewrite I).
rewrite <- sum_exchange. apply sum_zero. intros i L. rewrite H by easy. ring.
Qed.

(* ---- As data *)
Definition fraction := (Z * positive)%type.
Definition value (a : fraction) : R := number (fst a) (snd a).
Definition matrix := list (list fraction).
Definition entry (A : matrix) (i j : nat) : fraction := nth j (nth i A []) (0%Z, 1%positive).

Definition as_Q (a : fraction) : Q := Qmake (fst a) (snd a).
Lemma as_Q_value a : Q2R (as_Q a) = value a.
Proof. destruct a as [n []]; unfold Q2R, value; simpl; trivial. field. Qed.

Fixpoint sum_Q (f : nat -> Q) (N : nat) : Q :=
  match N with O => f O | S M => Qred (sum_Q f M + f N) end.
Lemma sum_Q_sound f N : Q2R (sum_Q f N) = sum_f_R0 (fun i => Q2R (f i)) N.
Proof.
induction N as [|N IH]; [easy|].
change (Q2R (Qred (sum_Q f N + f (S N))) = sum_f_R0 (fun i => Q2R (f i)) N + Q2R (f (S N))).
rewrite <- IH, <- Q2R_plus. apply Qeq_eqR, Qred_correct.
Qed.

Definition is_left_inverse (N : nat) (Z Y : matrix) : bool :=
  forallb (fun r => forallb (fun k =>
      Qeq_bool (sum_Q (fun i => as_Q (entry Z r i) * as_Q (entry Y i k))%Q N)
        (if Nat.eqb r k then 1 else 0)%Q)
    (seq 0 (S N))) (seq 0 (S N)).
Lemma is_left_inverse_sound N Z Y : is_left_inverse N Z Y = true -> forall r k,
  (r <= N)%nat -> (k <= N)%nat ->
  sum_f_R0 (fun i => value (entry Z r i) * value (entry Y i k)) N = delta r k.
Proof.
intros H r k R K. unfold is_left_inverse in H. rewrite forallb_forall in H.
specialize (H r ltac:(apply in_seq; lia)). rewrite forallb_forall in H.
specialize (H k ltac:(apply in_seq; lia)). apply Qeq_bool_iff, Qeq_eqR in H.
rewrite sum_Q_sound in H. transitivity (Q2R (if Nat.eqb r k then 1 else 0)%Q).
- rewrite <- H. apply sum_eq. intros. now rewrite Q2R_mult, !as_Q_value.
- unfold delta. destruct (Nat.eqb r k); unfold Q2R; simpl; field.
Qed.

(* Choice for finitely many indices. *)
Lemma choose_each {X : Type} (x : X) (P : nat -> X -> Prop) N :
  (forall k, (k <= N)%nat -> exists x, P k x) -> exists f, forall k, (k <= N)%nat -> P k (f k).
Proof.
induction N as [|N IH]; intros H.
- destruct (H O (le_n _)) as [y Hy]. exists (fun _ => y). intros k K. now replace k with O by lia.
- destruct IH as [f Hf]; [auto|]. destruct (H (S N) (le_n _)) as [y Hy].
  exists (fun k => if Nat.eqb k (S N) then y else f k). intros k K.
  destruct (Nat.eqb_spec k (S N)) as [->|E]; [easy|]. apply Hf. lia.
Qed.
