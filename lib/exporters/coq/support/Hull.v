(* States CoqInterval's operations for Coq's total functions: x in i implies f x in F i. Where f is
   undefined in the sense of CoqInterval, F i is the interval that holds everything. *)
From Coq Require Import Reals Lra ZArith.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Term.
Open Scope R_scope.

Module Hull (I : IntervalOps).

Definition In (i : I.type) (x : R) : Prop := contains (I.convert i) (Xreal x).

Lemma of_nan i x : contains (I.convert i) Xnan -> In i x.
Proof. unfold In. destruct (I.convert i); simpl; easy. Qed.

Lemma between i x y z : In i x -> In i z -> x <= y <= z -> In i y.
Proof. intros Hx Hz. apply (contains_connected (I.convert i) x z Hx Hz). Qed.

Section Precision.
Variable p : I.precision.

Lemma neg_in i x : In i x -> In (I.neg i) (- x).
Proof. exact (I.neg_correct i (Xreal x)). Qed.
Lemma abs_in i x : In i x -> In (I.abs i) (Rabs x).
Proof. exact (I.abs_correct i (Xreal x)). Qed.
Lemma add_in i j x y : In i x -> In j y -> In (I.add p i j) (x + y).
Proof. exact (I.add_correct p i j (Xreal x) (Xreal y)). Qed.
Lemma sub_in i j x y : In i x -> In j y -> In (I.sub p i j) (x - y).
Proof. exact (I.sub_correct p i j (Xreal x) (Xreal y)). Qed.
Lemma mul_in i j x y : In i x -> In j y -> In (I.mul p i j) (x * y).
Proof. exact (I.mul_correct p i j (Xreal x) (Xreal y)). Qed.
Lemma sqrt_in i x : In i x -> In (I.sqrt p i) (sqrt x).
Proof. exact (I.sqrt_correct p i (Xreal x)). Qed.
Lemma exp_in i x : In i x -> In (I.exp p i) (exp x).
Proof. exact (I.exp_correct p i (Xreal x)). Qed.
Lemma sin_in i x : In i x -> In (I.sin p i) (sin x).
Proof. exact (I.sin_correct p i (Xreal x)). Qed.
Lemma cos_in i x : In i x -> In (I.cos p i) (cos x).
Proof. exact (I.cos_correct p i (Xreal x)). Qed.
Lemma atan_in i x : In i x -> In (I.atan p i) (atan x).
Proof. exact (I.atan_correct p i (Xreal x)). Qed.
Lemma integer_in n : In (I.fromZ p n) (IZR n).
Proof. exact (I.fromZ_correct p n). Qed.
Lemma pi_in : In (I.pi p) PI.
Proof. exact (I.pi_correct p). Qed.

Lemma inv_in i x : In i x -> In (I.inv p i) (/ x).
Proof.
intros H. generalize (I.inv_correct p i (Xreal x) H). simpl. unfold Xinv'.
destruct (is_zero x); [apply of_nan|easy].
Qed.
Lemma div_in i j x y : In i x -> In j y -> In (I.div p i j) (x / y).
Proof.
intros H K. generalize (I.div_correct p i j (Xreal x) (Xreal y) H K). simpl. unfold Xdiv'.
destruct (is_zero y); [apply of_nan|easy].
Qed.
Lemma ln_in i x : In i x -> In (I.ln p i) (ln x).
Proof.
intros H. generalize (I.ln_correct p i (Xreal x) H). simpl. unfold Xln'.
destruct (is_positive x); [easy|apply of_nan].
Qed.
Lemma tan_in i x : In i x -> In (I.tan p i) (tan x).
Proof.
intros H. generalize (I.tan_correct p i (Xreal x) H). simpl. unfold Xtan'.
destruct (is_zero (cos x)); [apply of_nan|easy].
Qed.
Lemma power_in i x n : In i x -> In (I.power_int p i (Zpos n)) (x ^ Pos.to_nat n).
Proof. exact (I.power_int_correct p (Zpos n) i (Xreal x)). Qed.

Definition quotient (n : Z) (d : positive) : I.type :=
  match d with xH => I.fromZ p n | _ => I.div p (I.fromZ p n) (I.fromZ p (Zpos d)) end.
Lemma quotient_in n d : In (quotient n d) (number n d).
Proof.
destruct d; simpl; try apply div_in; apply integer_in.
Qed.
End Precision.

Lemma meet_in i j x : In i x -> In j x -> In (I.meet i j) x.
Proof. exact (I.meet_correct i j (Xreal x)). Qed.
Lemma join_in i j x : In i x \/ In j x -> In (I.join i j) x.
Proof. exact (I.join_correct i j (Xreal x)). Qed.
Lemma subset_in i j x : I.subset i j = true -> In i x -> In j x.
Proof. intros H K. exact (I.subset_correct i j (Xreal x) K H). Qed.
Lemma whole_in x : In I.whole x.
Proof. exact (I.whole_correct x). Qed.
Lemma nai_in x : In I.nai x.
Proof. unfold In. now rewrite I.nai_correct. Qed.
Lemma zero_in : In I.zero 0.
Proof. unfold In. rewrite I.zero_correct. simpl. lra. Qed.
Lemma up_in i x y : In i x -> x <= y -> In (I.upper_extent i) y.
Proof. exact (I.upper_extent_correct i y x). Qed.
Lemma down_in i x y : In i x -> y <= x -> In (I.lower_extent i) y.
Proof. exact (I.lower_extent_correct i y x). Qed.

(* Signs of all that lies in i. *)
Definition above_zero i := match I.sign_strict i with Xgt => true | _ => false end.
Definition not_below_zero i := match I.sign_large i with Xgt | Xeq => true | _ => false end.
Definition not_above_zero i := match I.sign_large i with Xlt | Xeq => true | _ => false end.
Lemma above_zero_sound i : above_zero i = true -> forall x, In i x -> 0 < x.
Proof.
unfold above_zero. generalize (I.sign_strict_correct i).
destruct (I.sign_strict i); try easy. intros H _ x K. exact (proj2 (H _ K)).
Qed.
Lemma not_below_zero_sound i : not_below_zero i = true -> forall x, In i x -> 0 <= x.
Proof.
unfold not_below_zero. generalize (I.sign_large_correct i).
destruct (I.sign_large i); try easy; intros H _ x K; specialize (H _ K).
- injection H as ->. lra.
- exact (proj2 H).
Qed.
Lemma not_above_zero_sound i : not_above_zero i = true -> forall x, In i x -> x <= 0.
Proof.
unfold not_above_zero. generalize (I.sign_large_correct i).
destruct (I.sign_large i); try easy; intros H _ x K; specialize (H _ K).
- injection H as ->. lra.
- exact (proj2 H).
Qed.

(* The ends of i, where they are finite. *)
Definition first i := I.bnd (I.lower i) (I.lower i).
Definition last i := I.bnd (I.upper i) (I.upper i).
Lemma first_sound i x : I.lower_bounded i = true -> In i x ->
  exists a, In (first i) a /\ In i a /\ forall y, In i y -> a <= y.
Proof.
intros B H. destruct (I.lower_bounded_correct i B) as [E C].
assert (N : not_empty (I.convert i)) by (exists x; exact H).
specialize (C N). unfold In in *. rewrite C in *.
set (a := proj_val (I.F.convert (I.lower i))) in *.
exists a. unfold first. rewrite I.bnd_correct;
  [|now apply I.valid_lb_real|now apply I.valid_ub_real].
rewrite E in *. simpl in *.
repeat split; try lra.
- destruct (I.F.convert (I.upper i)); lra.
- intros y [K _]. exact K.
Qed.
Lemma last_sound i x : I.upper_bounded i = true -> In i x ->
  exists b, In (last i) b /\ In i b /\ forall y, In i y -> y <= b.
Proof.
intros B H. destruct (I.upper_bounded_correct i B) as [E C].
assert (N : not_empty (I.convert i)) by (exists x; exact H).
specialize (C N). unfold In in *. rewrite C in *.
set (b := proj_val (I.F.convert (I.upper i))) in *.
exists b. unfold last. rewrite I.bnd_correct;
  [|now apply I.valid_lb_real|now apply I.valid_ub_real].
rewrite E in *. simpl in *.
repeat split; try lra.
- destruct (I.F.convert (I.lower i)); lra.
- intros y [_ K]. exact K.
Qed.

End Hull.
