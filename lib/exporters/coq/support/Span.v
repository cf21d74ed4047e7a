(* Defines spans: intervals of CoqInterval, each end open or closed, and the operations on them.

   "The lower end is left out" is said without ends: something in the interval is less than x. So
   an operation passes openness on by monotonicity alone: if y < x, both in i, and f increases,
   then f y < f x, and f y lies in the interval of f. Infinite ends are open. *)
From Coq Require Import Reals Lra ZArith Bool.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Term Hull.
Open Scope R_scope.

Module Span (I : IntervalOps).
Module H := Hull I.
Import H.

Record span := Ends { hull : I.type; open_below : bool; open_above : bool }.

Definition inside (s : span) (x : R) : Prop :=
  In (hull s) x /\
  (open_below s = true -> exists y, In (hull s) y /\ y < x) /\
  (open_above s = true -> exists y, In (hull s) y /\ x < y).

Definition closed (i : I.type) := Ends i false false.
Lemma closed_inside i x : In i x -> inside (closed i) x.
Proof. now intros H. Qed.

Definition whole := Ends I.whole true true.
Lemma whole_inside x : inside whole x.
Proof.
split; [apply whole_in|split; intros _].
- exists (x - 1). split; [apply whole_in|lra].
- exists (x + 1). split; [apply whole_in|lra].
Qed.

(* An increasing (decreasing) function whose hull is j. *)
Lemma increasing_inside f s j x :
  (forall y, In (hull s) y -> In j (f y)) ->
  (forall y z, In (hull s) y -> In (hull s) z -> y < z -> f y < f z) ->
  inside s x -> inside (Ends j (open_below s) (open_above s)) (f x).
Proof.
intros F M (H & L & U). split; [now apply F|split; intros K; simpl in K].
- destruct (L K) as (y & Hy & Lt). exists (f y). split; [now apply F|now apply M].
- destruct (U K) as (y & Hy & Lt). exists (f y). split; [now apply F|now apply M].
Qed.
Lemma decreasing_inside f s j x :
  (forall y, In (hull s) y -> In j (f y)) ->
  (forall y z, In (hull s) y -> In (hull s) z -> y < z -> f z < f y) ->
  inside s x -> inside (Ends j (open_above s) (open_below s)) (f x).
Proof.
intros F M (H & L & U). split; [now apply F|split; intros K; simpl in K].
- destruct (U K) as (y & Hy & Lt). exists (f y). split; [now apply F|now apply M].
- destruct (L K) as (y & Hy & Lt). exists (f y). split; [now apply F|now apply M].
Qed.

(* ---- Signs *)
Definition is_nonnegative s := not_below_zero (hull s).
Definition is_nonpositive s := not_above_zero (hull s).
Definition is_positive s := above_zero (hull s) || (open_below s && is_nonnegative s).
Definition negate s := Ends (I.neg (hull s)) (open_above s) (open_below s).
Definition is_negative s := is_positive (negate s).
Definition is_nonzero s := is_positive s || is_negative s.

Lemma is_nonnegative_sound s x : is_nonnegative s = true -> inside s x -> 0 <= x.
Proof. intros N (H & _). exact (not_below_zero_sound _ N x H). Qed.
Lemma is_nonpositive_sound s x : is_nonpositive s = true -> inside s x -> x <= 0.
Proof. intros N (H & _). exact (not_above_zero_sound _ N x H). Qed.
Lemma is_positive_sound s x : is_positive s = true -> inside s x -> 0 < x.
Proof.
intros [P|[O N]%andb_true_iff]%orb_true_iff (H & L & _).
- exact (above_zero_sound _ P x H).
- destruct (L O) as (y & Hy & Lt). generalize (not_below_zero_sound _ N y Hy). lra.
Qed.
Lemma negate_inside s x : inside s x -> inside (negate s) (- x).
Proof.
apply (decreasing_inside Ropp); [intros; now apply neg_in|intros; lra].
Qed.
Lemma is_negative_sound s x : is_negative s = true -> inside s x -> x < 0.
Proof. intros N H. generalize (is_positive_sound _ _ N (negate_inside _ _ H)). lra. Qed.
Lemma is_nonzero_sound s x : is_nonzero s = true -> inside s x -> x <> 0.
Proof.
intros [P|P]%orb_true_iff H.
- generalize (is_positive_sound _ _ P H). lra.
- generalize (is_negative_sound _ _ P H). lra.
Qed.

(* What is known to be positive (nonnegative) besides: the part below 0 is cut off. *)
Definition cut_positive s :=
  if above_zero (hull s) then s
  else Ends (I.meet (hull s) (I.upper_extent I.zero))
         (open_below s || I.subset I.zero (hull s)) (open_above s).
Lemma cut_positive_inside s x : 0 < x -> inside s x -> inside (cut_positive s) x.
Proof.
intros P (H & L & U). unfold cut_positive. destruct (above_zero (hull s)); [easy|].
assert (Up : forall y, 0 <= y -> In (I.upper_extent I.zero) y)
  by (intros y; apply up_in, zero_in).
split; [apply meet_in; [easy|apply Up; lra]|split; simpl].
- intros K.
  assert (E : exists y, In (hull s) y /\ y < x /\ 0 <= y).
  { apply orb_true_iff in K as [K|K].
    - destruct (L K) as (y & Hy & Lt). destruct (Rle_dec 0 y); [now exists y|].
      exists 0. split; [apply (between _ y _ x)|]; trivial; lra.
    - exists 0. split; [apply (subset_in I.zero); [easy|apply zero_in]|lra]. }
  destruct E as (y & Hy & Lt & N). exists y. split; [apply meet_in; auto|easy].
- intros K. destruct (U K) as (y & Hy & Lt). exists y.
  split; [apply meet_in; [easy|apply Up; lra]|easy].
Qed.

Section Precision.
Variable p : I.precision.

(* ---- Field operations *)
Definition plus s t :=
  Ends (I.add p (hull s) (hull t)) (open_below s || open_below t) (open_above s || open_above t).
Lemma plus_inside s t x y : inside s x -> inside t y -> inside (plus s t) (x + y).
Proof.
intros (H & L & U) (H' & L' & U').
split; [now apply add_in|split; intros [K|K]%orb_true_iff].
- destruct (L K) as (z & Hz & Lt). exists (z + y). split; [now apply add_in|lra].
- destruct (L' K) as (z & Hz & Lt). exists (x + z). split; [now apply add_in|lra].
- destruct (U K) as (z & Hz & Lt). exists (z + y). split; [now apply add_in|lra].
- destruct (U' K) as (z & Hz & Lt). exists (x + z). split; [now apply add_in|lra].
Qed.

Definition minus s t :=
  Ends (I.sub p (hull s) (hull t)) (open_below s || open_above t) (open_above s || open_below t).
Lemma minus_inside s t x y : inside s x -> inside t y -> inside (minus s t) (x - y).
Proof.
intros (H & L & U) (H' & L' & U').
split; [now apply sub_in|split; intros [K|K]%orb_true_iff].
- destruct (L K) as (z & Hz & Lt). exists (z - y). split; [now apply sub_in|lra].
- destruct (U' K) as (z & Hz & Lt). exists (x - z). split; [now apply sub_in|lra].
- destruct (U K) as (z & Hz & Lt). exists (z - y). split; [now apply sub_in|lra].
- destruct (L' K) as (z & Hz & Lt). exists (x - z). split; [now apply sub_in|lra].
Qed.

(* A product increases in a factor when the other is positive, and decreases when it is negative. *)
Definition times s t :=
  Ends (I.mul p (hull s) (hull t))
    (open_below s && is_positive t || open_below t && is_positive s
     || open_above s && is_negative t || open_above t && is_negative s)
    (open_above s && is_positive t || open_above t && is_positive s
     || open_below s && is_negative t || open_below t && is_negative s
     || open_above s && open_above t && is_nonnegative s && is_nonnegative t).
Lemma times_inside s t x y : inside s x -> inside t y -> inside (times s t) (x * y).
Proof.
intros Hs Ht. generalize (fun P => is_positive_sound s x P Hs) (fun P => is_negative_sound s x P Hs)
  (fun P => is_positive_sound t y P Ht) (fun P => is_negative_sound t y P Ht)
  (fun P => is_nonnegative_sound s x P Hs) (fun P => is_nonnegative_sound t y P Ht).
destruct Hs as (H & L & U), Ht as (H' & L' & U'). intros Ps Ns Pt Nt Gs Gt.
assert (A : forall z, In (hull s) z -> In (I.mul p (hull s) (hull t)) (z * y))
  by (intros; now apply mul_in).
assert (B : forall z, In (hull t) z -> In (I.mul p (hull s) (hull t)) (x * z))
  by (intros; now apply mul_in).
split; [now apply mul_in|split; simpl; rewrite ?orb_true_iff, ?andb_true_iff].
- intros [[[[K P]|[K P]]|[K P]]|[K P]].
  + destruct (L K) as (z & Hz & Lt). exists (z * y). split; [now auto|].
    apply Rmult_lt_compat_r; auto.
  + destruct (L' K) as (z & Hz & Lt). exists (x * z). split; [now auto|].
    apply Rmult_lt_compat_l; auto.
  + destruct (U K) as (z & Hz & Lt). exists (z * y). split; [now auto|].
    generalize (Rmult_lt_gt_compat_neg_l y x z (Nt P) Lt). lra.
  + destruct (U' K) as (z & Hz & Lt). exists (x * z). split; [now auto|].
    generalize (Rmult_lt_gt_compat_neg_l x y z (Ns P) Lt). lra.
- intros [[[[[K P]|[K P]]|[K P]]|[K P]]|[[[K K'] P] P']].
  + destruct (U K) as (z & Hz & Lt). exists (z * y). split; [now auto|].
    apply Rmult_lt_compat_r; auto.
  + destruct (U' K) as (z & Hz & Lt). exists (x * z). split; [now auto|].
    apply Rmult_lt_compat_l; auto.
  + destruct (L K) as (z & Hz & Lt). exists (z * y). split; [now auto|].
    generalize (Rmult_lt_gt_compat_neg_l y z x (Nt P) Lt). lra.
  + destruct (L' K) as (z & Hz & Lt). exists (x * z). split; [now auto|].
    generalize (Rmult_lt_gt_compat_neg_l x z y (Ns P) Lt). lra.
  + destruct (U K) as (z & Hz & Lt), (U' K') as (z' & Hz' & Lt'). exists (z * z').
    split; [now apply mul_in|]. apply Rmult_le_0_lt_compat; auto.
Qed.

(* Up to x, from x on: for a function that is unbounded at an open end 0. *)
Definition down_from i (open : bool) := Ends (I.lower_extent i) true open.
Definition up_from i (open : bool) := Ends (I.upper_extent i) open true.
Lemma down_from_inside i o x y : In i y -> x <= y ->
  (o = true -> exists z, In i z /\ x < z) -> inside (down_from i o) x.
Proof.
intros H Le O. split; [now apply (down_in i y)|split; intros K].
- exists (x - 1). split; [apply (down_in i y)|]; trivial; lra.
- destruct (O K) as (z & Hz & Lt). exists z.
  split; [apply (down_in i z); trivial; lra|easy].
Qed.
Lemma up_from_inside i o x y : In i y -> y <= x ->
  (o = true -> exists z, In i z /\ z < x) -> inside (up_from i o) x.
Proof.
intros H Le O. split; [now apply (up_in i y)|split; intros K].
- destruct (O K) as (z & Hz & Lt). exists z.
  split; [apply (up_in i z); trivial; lra|easy].
- exists (x + 1). split; [apply (up_in i y)|]; trivial; lra.
Qed.

Definition invert_positive s :=
  if above_zero (hull s) then Ends (I.inv p (hull s)) (open_above s) (open_below s)
  else if I.upper_bounded (hull s) then up_from (I.inv p (last (hull s))) (open_above s)
  else up_from I.zero true.
Lemma invert_positive_inside s x :
  0 < x -> inside s x -> inside (cut_positive (invert_positive s)) (/ x).
Proof.
intros P H. apply cut_positive_inside; [now apply Rinv_0_lt_compat|].
unfold invert_positive. destruct (above_zero (hull s)) eqn:E.
- apply decreasing_inside with (3 := H).
  + intros; now apply inv_in.
  + intros y z Hy Hz Lt. assert (0 < y) by exact (above_zero_sound _ E y Hy).
    apply Rinv_lt_contravar; [apply Rmult_lt_0_compat; lra|easy].
- destruct H as (H & L & U). destruct (I.upper_bounded (hull s)) eqn:B.
  + destruct (last_sound _ _ B H) as (b & Lb & Hb & Le).
    assert (x <= b) by now apply Le.
    apply up_from_inside with (/ b); [now apply inv_in| |].
    * now apply Rinv_le_contravar.
    * intros O. exists (/ b). split; [now apply inv_in|].
      destruct (U O) as (z & Hz & Lt). assert (z <= b) by now apply Le.
      apply Rinv_lt_contravar; [apply Rmult_lt_0_compat; lra|lra].
  + assert (0 < / x) by now apply Rinv_0_lt_compat.
    apply up_from_inside with 0; [apply zero_in|lra|].
    intros _. exists 0. split; [apply zero_in|lra].
Qed.

(* Of what is not 0. *)
Definition invert s :=
  if is_positive s then cut_positive (invert_positive s)
  else if is_negative s then negate (cut_positive (invert_positive (negate s)))
  else whole.
Lemma invert_inside s x : inside s x -> inside (invert s) (/ x).
Proof.
intros H. unfold invert. destruct (is_positive s) eqn:P.
- apply invert_positive_inside; [now apply (is_positive_sound s)|easy].
- destruct (is_negative s) eqn:N; [|apply whole_inside].
  assert (x < 0) by now apply (is_negative_sound s).
  replace (/ x) with (- / - x) by (field; lra).
  apply negate_inside, invert_positive_inside; [lra|now apply negate_inside].
Qed.

(* A divisor whose hull does not touch 0: the hull of the quotient is tighter than that of a
   product, and the quotient is monotone in the divisor. *)
Definition divide_apart s t :=
  Ends (I.div p (hull s) (hull t))
    (open_below s && is_positive t || open_above s && is_negative t
     || open_above t && is_positive s || open_below t && is_negative s)
    (open_above s && is_positive t || open_below s && is_negative t
     || open_below t && is_positive s || open_above t && is_negative s).
Definition apart t := above_zero (hull t) || above_zero (I.neg (hull t)).
Lemma apart_sound t y z : apart t = true -> In (hull t) y -> In (hull t) z -> 0 < y * z.
Proof.
intros [A|A]%orb_true_iff Hy Hz.
- apply Rmult_lt_0_compat; now apply (above_zero_sound (hull t)).
- generalize (above_zero_sound _ A _ (neg_in _ _ Hy)) (above_zero_sound _ A _ (neg_in _ _ Hz)).
  intros. replace (y * z) with (- y * - z) by ring. now apply Rmult_lt_0_compat.
Qed.
Lemma divide_apart_inside s t x y :
  apart t = true -> inside s x -> inside t y -> inside (divide_apart s t) (x / y).
Proof.
intros Ap Hs Ht. generalize (fun P => is_positive_sound s x P Hs)
  (fun P => is_negative_sound s x P Hs) (fun P => is_positive_sound t y P Ht)
  (fun P => is_negative_sound t y P Ht).
destruct Hs as (H & L & U), Ht as (H' & L' & U'). intros Ps Ns Pt Nt.
assert (A : forall z, In (hull s) z -> In (I.div p (hull s) (hull t)) (z / y))
  by (intros; now apply div_in).
assert (B : forall z, In (hull t) z -> In (I.div p (hull s) (hull t)) (x / z))
  by (intros; now apply div_in).
assert (Dec : forall z, In (hull t) z -> y < z -> / z < / y).
{ intros z Hz Lt. apply Rinv_lt_contravar; [now apply (apart_sound t)|easy]. }
assert (Inc : forall z, In (hull t) z -> z < y -> / y < / z).
{ intros z Hz Lt. apply Rinv_lt_contravar; [now apply (apart_sound t)|easy]. }
split; [now apply div_in|split; simpl; rewrite ?orb_true_iff, ?andb_true_iff].
- intros [[[[K P]|[K P]]|[K P]]|[K P]].
  + destruct (L K) as (z & Hz & Lt). exists (z / y). split; [now auto|].
    apply Rmult_lt_compat_r; [now apply Rinv_0_lt_compat, Pt|easy].
  + destruct (U K) as (z & Hz & Lt). exists (z / y). split; [now auto|]. unfold Rdiv.
    generalize (Rmult_lt_gt_compat_neg_l (/ y) x z (Rinv_lt_0_compat _ (Nt P)) Lt). lra.
  + destruct (U' K) as (z & Hz & Lt). exists (x / z). split; [now auto|].
    apply Rmult_lt_compat_l; auto.
  + destruct (L' K) as (z & Hz & Lt). exists (x / z). split; [now auto|]. unfold Rdiv.
    generalize (Rmult_lt_gt_compat_neg_l x (/ y) (/ z) (Ns P) (Inc z Hz Lt)). lra.
- intros [[[[K P]|[K P]]|[K P]]|[K P]].
  + destruct (U K) as (z & Hz & Lt). exists (z / y). split; [now auto|].
    apply Rmult_lt_compat_r; [now apply Rinv_0_lt_compat, Pt|easy].
  + destruct (L K) as (z & Hz & Lt). exists (z / y). split; [now auto|]. unfold Rdiv.
    generalize (Rmult_lt_gt_compat_neg_l (/ y) z x (Rinv_lt_0_compat _ (Nt P)) Lt). lra.
  + destruct (L' K) as (z & Hz & Lt). exists (x / z). split; [now auto|].
    apply Rmult_lt_compat_l; auto.
  + destruct (U' K) as (z & Hz & Lt). exists (x / z). split; [now auto|]. unfold Rdiv.
    generalize (Rmult_lt_gt_compat_neg_l x (/ z) (/ y) (Ns P) (Dec z Hz Lt)). lra.
Qed.

Definition divide s t := if apart t then divide_apart s t else times s (invert t).
Lemma divide_inside s t x y : inside s x -> inside t y -> inside (divide s t) (x / y).
Proof.
intros Hs Ht. unfold divide. destruct (apart t) eqn:A; [now apply divide_apart_inside|].
apply times_inside; [easy|now apply invert_inside].
Qed.

Definition rational n d := closed (H.quotient p n d).
Lemma rational_inside n d : inside (rational n d) (number n d).
Proof. apply closed_inside, quotient_in. Qed.

End Precision.
End Span.
