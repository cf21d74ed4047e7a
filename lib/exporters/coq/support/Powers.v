(* Defines exp, log, sqrt, abs and powers on spans. Each encloses Coq's total function; where the
   argument may lie outside the function's domain, the result is everything. *)
From Coq Require Import Reals Lra Lia List ZArith Bool.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Hull Span Elementary.
Import ListNotations.
Open Scope R_scope.

Module Powers (I : IntervalOps).
Module Spans := Span I.
Export Spans.
Import Spans.H.

Section Precision.
Variable p : I.precision.

Definition one := rational p 1 1.
Definition two := rational p 2 1.
Lemma one_inside : inside one 1.
Proof. apply (rational_inside p 1 1). Qed.
Lemma two_inside : inside two 2.
Proof. apply (rational_inside p 2 1). Qed.

Definition exponential s :=
  cut_positive (Ends (I.exp p (hull s)) (open_below s) (open_above s)).
Lemma exponential_inside s x : inside s x -> inside (exponential s) (exp x).
Proof.
intros H. apply cut_positive_inside; [apply exp_pos|].
apply increasing_inside with (3 := H); [intros; now apply exp_in|].
intros; now apply exp_increasing.
Qed.

Definition logarithm s :=
  if negb (is_positive s) then whole
  else if above_zero (hull s) then Ends (I.ln p (hull s)) (open_below s) (open_above s)
  else if I.upper_bounded (hull s)
  then down_from (I.ln p (last (hull s))) (open_above s)
  else whole.
Lemma logarithm_inside s x : inside s x -> inside (logarithm s) (ln x).
Proof.
intros H. unfold logarithm. destruct (is_positive s) eqn:P; [|apply whole_inside]. simpl.
apply is_positive_sound with (2 := H) in P.
destruct (above_zero (hull s)) eqn:E.
- apply increasing_inside with (3 := H); [intros; now apply ln_in|].
  intros y z Hy _ Lt. apply ln_increasing; [exact (above_zero_sound _ E y Hy)|easy].
- destruct (I.upper_bounded (hull s)) eqn:B; [|apply whole_inside].
  destruct H as (H & L & U). destruct (last_sound _ _ B H) as (b & Lb & Hb & Le).
  assert (x <= b) by now apply Le.
  apply down_from_inside with (ln b); [now apply ln_in| |].
  + destruct (Req_dec x b) as [->|]; [lra|]. left. apply ln_increasing; lra.
  + intros O. destruct (U O) as (z & Hz & Lt). assert (z <= b) by now apply Le.
    exists (ln b). split; [now apply ln_in|]. apply ln_increasing; lra.
Qed.

Definition square_root s :=
  if is_nonnegative s then Ends (I.sqrt p (hull s)) (open_below s) (open_above s) else whole.
Lemma square_root_inside s x : inside s x -> inside (square_root s) (sqrt x).
Proof.
intros H. unfold square_root. destruct (is_nonnegative s) eqn:N; [|apply whole_inside].
apply increasing_inside with (3 := H); [intros; now apply sqrt_in|].
intros y z Hy _ Lt. apply sqrt_lt_1_alt. split; [exact (not_below_zero_sound _ N y Hy)|easy].
Qed.

Definition absolute s :=
  if is_nonnegative s then s
  else if is_nonpositive s then negate s
  else Ends (I.abs (hull s)) false (open_below s && open_above s).
Lemma absolute_inside s x : inside s x -> inside (absolute s) (Rabs x).
Proof.
intros H. unfold absolute. destruct (is_nonnegative s) eqn:N.
{ rewrite Rabs_pos_eq; [easy|now apply (is_nonnegative_sound s)]. }
destruct (is_nonpositive s) eqn:M.
{ rewrite Rabs_left1; [now apply negate_inside|now apply (is_nonpositive_sound s)]. }
destruct H as (H & L & U). split; [now apply abs_in|split; [easy|]].
simpl. intros [K K']%andb_true_iff.
destruct (L K) as (y & Hy & Lt), (U K') as (z & Hz & Lt').
destruct (Rle_dec 0 x).
- exists (Rabs z). split; [now apply abs_in|]. rewrite !Rabs_pos_eq; lra.
- exists (Rabs y). split; [now apply abs_in|]. rewrite !Rabs_left1; lra.
Qed.

(* s^n for n > 0. *)
Definition power_nonnegative s n :=
  Ends (I.power_int p (hull s) (Zpos n)) (open_below s) (open_above s).
Lemma power_nonnegative_inside s n x : is_nonnegative s = true -> inside s x ->
  inside (power_nonnegative s n) (x ^ Pos.to_nat n).
Proof.
intros N H. apply (increasing_inside (fun x => x ^ Pos.to_nat n)) with (3 := H).
- intros; now apply power_in.
- intros y z Hy _ Lt. apply pow_increasing; [apply Pos2Nat.is_pos|].
  split; [exact (not_below_zero_sound _ N y Hy)|easy].
Qed.
Definition power_positive s n :=
  if is_nonnegative s then power_nonnegative s n
  else match n with
  | xO _ =>
      if is_nonnegative (negate s) then power_nonnegative (negate s) n
      else Ends (I.power_int p (hull s) (Zpos n)) false (open_below s && open_above s)
  | _ => Ends (I.power_int p (hull s) (Zpos n)) (open_below s) (open_above s)
  end.
Lemma power_positive_inside s n x : inside s x ->
  inside (power_positive s n) (x ^ Pos.to_nat n).
Proof.
intros H. unfold power_positive. destruct (is_nonnegative s) eqn:N.
{ now apply power_nonnegative_inside. }
destruct n as [n|n|].
- apply (increasing_inside (fun x => x ^ Pos.to_nat (xI n))) with (3 := H).
  + intros; now apply power_in.
  + intros y z _ _ Lt. rewrite Pos2Nat.inj_xI. now apply pow_odd_increasing.
- destruct (is_nonnegative (negate s)) eqn:M.
  + replace (x ^ Pos.to_nat (xO n)) with ((- x) ^ Pos.to_nat (xO n))
      by (rewrite Pos2Nat.inj_xO; apply pow_neg_even).
    apply power_nonnegative_inside; [easy|now apply negate_inside].
  + destruct H as (H & L & U). split; [now apply power_in|split; [easy|]].
    simpl. intros [K K']%andb_true_iff.
    destruct (L K) as (y & Hy & Lt), (U K') as (z & Hz & Lt').
    destruct (Rle_dec 0 x).
    * exists (z ^ Pos.to_nat (xO n)). split; [now apply power_in|].
      apply pow_increasing; [apply Pos2Nat.is_pos|lra].
    * exists (y ^ Pos.to_nat (xO n)). split; [now apply power_in|].
      rewrite Pos2Nat.inj_xO. rewrite <- (pow_neg_even x), <- (pow_neg_even y).
      apply pow_increasing; [generalize (Pos2Nat.is_pos n); lia|lra].
- apply (increasing_inside (fun x => x ^ Pos.to_nat 1)) with (3 := H).
  + intros; now apply power_in.
  + intros y z _ _ Lt. simpl. lra.
Qed.
Definition power s n :=
  match n with
  | Z0 => closed (I.fromZ p 1)
  | Zpos n => power_positive s n
  | Zneg n => invert p (power_positive s n)
  end.
Lemma power_inside s n x : inside s x -> inside (power s n) (power_integer x n).
Proof.
intros H. destruct n as [|n|n]; simpl.
- apply closed_inside, integer_in.
- now apply power_positive_inside.
- now apply invert_inside, power_positive_inside.
Qed.

Definition general_power s t := exponential (times p t (logarithm s)).
Lemma general_power_inside s t x y :
  inside s x -> inside t y -> inside (general_power s t) (Rpower x y).
Proof. intros. now apply exponential_inside, times_inside; [|apply logarithm_inside]. Qed.

End Precision.
End Powers.
