(* Defines series, the Taylor coefficients of a function as spans, and their operations order by
   order as in FunctionTowers.v. Each lemma says that the result encloses what the operands do. *)
From Coq Require Import Reals Lra Lia List ZArith Bool.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Towers FunctionTowers Hull Span Enclosures
  Evaluate Enclose.
Import ListNotations.
Open Scope R_scope.

Module SeriesOperations (I : IntervalOps).
Module Boxes := Enclose I.
Export Boxes.
Import Boxes.Evaluation.Spans.Trigonometry.Basics.Spans.H.

Definition series := list span.
Definition at_order (s : series) (k : nat) : span := nth k s whole.

(* s encloses the coefficients 0 to n at x. *)
Definition expands (n : nat) (s : series) (c : coefficients) (x : R) : Prop :=
  forall k, (k <= n)%nat -> inside (at_order s k) (c k x).
Lemma expands_less m n s c x : (m <= n)%nat -> expands n s c x -> expands m s c x.
Proof. intros L E k K. apply E. lia. Qed.

Definition tabulate (n : nat) (f : nat -> span) : series := map f (seq 0 (S n)).
Lemma at_tabulate n f k : (k <= n)%nat -> at_order (tabulate n f) k = f k.
Proof.
intros K. unfold at_order, tabulate.
rewrite (nth_indep _ whole (f O)) by (rewrite map_length, seq_length; lia).
rewrite map_nth, seq_nth by lia. easy.
Qed.
Lemma tabulate_expands n f c x : (forall k, (k <= n)%nat -> inside (f k) (c k x)) ->
  expands n (tabulate n f) c x.
Proof. intros H k K. rewrite at_tabulate by easy. now apply H. Qed.

Lemma at_cons_tail a l k : at_order (a :: tl l) (S k) = at_order l (S k).
Proof. unfold at_order. destruct l; simpl; now destruct k. Qed.

Section Precision.
Variable p : I.precision.

Definition integer (n : Z) : span := rational p n 1.
Lemma integer_inside n : inside (integer n) (IZR n).
Proof. apply (rational_inside p n 1). Qed.
Lemma index_inside k : inside (integer (Z.of_nat k)) (INR k).
Proof. rewrite INR_IZR_INZ. apply integer_inside. Qed.

Fixpoint sum_of (f : nat -> span) (k : nat) : span :=
  match k with O => f O | S j => plus p (sum_of f j) (f k) end.
Lemma sum_of_inside f g k : (forall j, (j <= k)%nat -> inside (f j) (g j)) ->
  inside (sum_of f k) (sum_f_R0 g k).
Proof.
induction k as [|k IH]; intros H; simpl; [now apply H|].
apply plus_inside; [apply IH; intros; apply H; lia|now apply H].
Qed.

(* ---- Linear operations *)
Definition i_constant (n : nat) (s : span) : series :=
  tabulate n (fun k => match k with O => s | _ => integer 0 end).
Lemma i_constant_expands n s v x : inside s v -> expands n (i_constant n s) (constant v) x.
Proof. intros H. apply tabulate_expands. intros [|k] _; [easy|apply integer_inside]. Qed.
Definition i_identity (n : nat) (s : span) : series :=
  tabulate n (fun k => match k with O => s | S O => integer 1 | _ => integer 0 end).
Lemma i_identity_expands n s x : inside s x -> expands n (i_identity n s) identity x.
Proof. intros H. apply tabulate_expands. intros [|[|k]] _; [easy|apply integer_inside..]. Qed.
Definition i_negative (n : nat) (s : series) := tabulate n (fun k => negate (at_order s k)).
Lemma i_negative_expands n s a x : expands n s a x -> expands n (i_negative n s) (scale (-1) a) x.
Proof.
intros A. apply tabulate_expands. intros k K. unfold scale.
replace (-1 * a k x) with (- a k x) by ring. now apply negate_inside, A.
Qed.
Definition i_scale (n : nat) (v : span) (s : series) := tabulate n (fun k => times p v (at_order s k)).
Lemma i_scale_expands n v r s a x : inside v r -> expands n s a x ->
  expands n (i_scale n v s) (scale r a) x.
Proof. intros V A. apply tabulate_expands. intros k K. now apply times_inside; [|apply A]. Qed.
Definition i_total (n : nat) (s t : series) :=
  tabulate n (fun k => plus p (at_order s k) (at_order t k)).
Lemma i_total_expands n s t a b x : expands n s a x -> expands n t b x ->
  expands n (i_total n s t) (total a b) x.
Proof. intros A B. apply tabulate_expands. intros k K. now apply plus_inside; [apply A|apply B]. Qed.
Definition i_gap (n : nat) (s t : series) :=
  tabulate n (fun k => minus p (at_order s k) (at_order t k)).
Lemma i_gap_expands n s t a b x : expands n s a x -> expands n t b x ->
  expands n (i_gap n s t) (gap a b) x.
Proof. intros A B. apply tabulate_expands. intros k K. now apply minus_inside; [apply A|apply B]. Qed.

(* ---- Products and compositions *)
Definition i_convolution (n : nat) (s t : series) :=
  tabulate n (fun k => sum_of (fun j => times p (at_order s j) (at_order t (k - j))) k).
Lemma i_convolution_expands n s t a b x : expands n s a x -> expands n t b x ->
  expands n (i_convolution n s t) (convolution a b) x.
Proof.
intros A B. apply tabulate_expands. intros k K. apply sum_of_inside. intros j J.
apply times_inside; [apply A|apply B]; lia.
Qed.
Definition i_composed (n : nat) (first : span) (s w : series) :=
  tabulate n (fun k => match k with
    | O => first
    | S k =>
        divide p
          (sum_of (fun j => times p (times p (integer (Z.of_nat (S j)))
                                             (at_order s (S j)))
                                    (at_order w (k - j))) k)
          (integer (Z.of_nat (S k)))
    end).
Lemma i_composed_expands n first g s w u v x : inside first (g x) -> expands n s u x ->
  expands (pred n) w v x -> expands n (i_composed n first s w) (composed g u v) x.
Proof.
intros G U V. apply tabulate_expands. intros [|k] K; [easy|].
apply divide_inside; [|apply index_inside]. apply sum_of_inside. intros j J.
apply times_inside; [|apply V; lia]. apply times_inside; [apply index_inside|apply U; lia].
Qed.

Section Function.
Variable s : series.
Let head := at_order s 0.
Fixpoint i_exp (n : nat) : series :=
  i_composed n (exponential p head) s (match n with O => [] | S n => i_exp n end).
Fixpoint i_inv (n : nat) : series :=
  i_composed n (invert p head) s
    (match n with
     | O => []
     | S n => let w := i_inv n in i_negative n (i_convolution n w w)
     end).
Definition i_ln (n : nat) : series := i_composed n (logarithm p head) s (i_inv (pred n)).
Fixpoint i_trig (is_sine : bool) (n : nat) : series :=
  i_composed n (if is_sine then sine p head else cosine p head) s
    (match n with
     | O => []
     | S n =>
         let w := i_trig (negb is_sine) n in if is_sine then w else i_negative n w
     end).
Fixpoint i_hyperbolic (is_sine : bool) (n : nat) : series :=
  i_composed n (if is_sine then hyperbolic_sine p head else hyperbolic_cosine p head) s
    (match n with O => [] | S n => i_hyperbolic (negb is_sine) n end).
Fixpoint i_tan (n : nat) : series :=
  i_composed n (tangent p head) s
    (match n with
     | O => []
     | S n => let w := i_tan n in i_total n (i_constant n (integer 1)) (i_convolution n w w)
     end).
Fixpoint i_tanh (n : nat) : series :=
  i_composed n (hyperbolic_tangent p head) s
    (match n with
     | O => []
     | S n => let w := i_tanh n in i_gap n (i_constant n (integer 1)) (i_convolution n w w)
     end).
Fixpoint i_power (e : Z) (n : nat) : series :=
  i_composed n (power p head e) s
    (match n with
     | O => []
     | S n =>
         match e with
         | Z0 => i_constant n (integer 0)
         | _ => i_scale n (integer e) (i_power (e - 1) n)
         end
     end).

Variables (u : coefficients) (x : R).
Lemma i_exp_expands n : expands n s u x -> expands n (i_exp n) (exp_c u n) x.
Proof.
induction n as [|n IH]; intros U;
  (apply i_composed_expands; [apply exponential_inside, U; lia|easy|]).
- intros k K. replace k with O by lia. apply whole_inside.
- apply IH. now apply (expands_less _ (S n)); [lia|].
Qed.
Lemma i_inv_expands n : expands n s u x -> expands n (i_inv n) (inv_c u n) x.
Proof.
induction n as [|n IH]; intros U; (apply i_composed_expands; [apply invert_inside, U; lia|easy|]).
- intros k K. replace k with O by lia. apply whole_inside.
- simpl pred. assert (expands n s u x) by now apply (expands_less _ (S n)); [lia|].
  apply i_negative_expands, i_convolution_expands; auto.
Qed.
Lemma i_ln_expands n : expands n s u x -> expands n (i_ln n) (ln_c u n) x.
Proof.
intros U. apply i_composed_expands; [apply logarithm_inside, U; lia|easy|].
apply i_inv_expands. now apply (expands_less _ n); [lia|].
Qed.
Lemma i_trig_expands n : forall b, expands n s u x -> expands n (i_trig b n) (trig_c u b n) x.
Proof.
induction n as [|n IH]; intros b U;
  (apply i_composed_expands;
    [destruct b; [apply sine_inside|apply cosine_inside]; apply U; lia|easy|]).
- intros k K. replace k with O by lia. apply whole_inside.
- simpl pred. assert (T : expands n s u x) by now apply (expands_less _ (S n)); [lia|].
  specialize (IH (negb b) T). destruct b.
  + intros k K. unfold scale. rewrite Rmult_1_l. now apply IH.
  + now apply i_negative_expands.
Qed.
Lemma i_hyperbolic_expands n : forall b,
  expands n s u x -> expands n (i_hyperbolic b n) (hyperbolic_c u b n) x.
Proof.
induction n as [|n IH]; intros b U;
  (apply i_composed_expands;
    [destruct b; [apply hyperbolic_sine_inside|apply hyperbolic_cosine_inside]; apply U; lia
    |easy|]).
- intros k K. replace k with O by lia. apply whole_inside.
- apply IH. now apply (expands_less _ (S n)); [lia|].
Qed.
Lemma i_tan_expands n : expands n s u x -> expands n (i_tan n) (tan_c u n) x.
Proof.
induction n as [|n IH]; intros U; (apply i_composed_expands; [apply tangent_inside, U; lia|easy|]).
- intros k K. replace k with O by lia. apply whole_inside.
- simpl pred. assert (expands n s u x) by now apply (expands_less _ (S n)); [lia|].
  apply i_total_expands; [apply i_constant_expands, integer_inside|].
  apply i_convolution_expands; auto.
Qed.
Lemma i_tanh_expands n : expands n s u x -> expands n (i_tanh n) (tanh_c u n) x.
Proof.
induction n as [|n IH]; intros U;
  (apply i_composed_expands; [apply hyperbolic_tangent_inside, U; lia|easy|]).
- intros k K. replace k with O by lia. apply whole_inside.
- simpl pred. assert (expands n s u x) by now apply (expands_less _ (S n)); [lia|].
  apply i_gap_expands; [apply i_constant_expands, integer_inside|].
  apply i_convolution_expands; auto.
Qed.
Lemma i_power_expands n : forall e, expands n s u x -> expands n (i_power e n) (power_c u e n) x.
Proof.
induction n as [|n IH]; intros e U; (apply i_composed_expands; [apply power_inside, U; lia|easy|]).
- intros k K. replace k with O by lia. apply whole_inside.
- simpl pred. assert (expands n s u x) by now apply (expands_less _ (S n)); [lia|].
  destruct e; [apply i_constant_expands, integer_inside| |];
    (apply i_scale_expands; [apply integer_inside|auto]).
Qed.
End Function.

Definition half := rational p 1 2.
Fixpoint i_sqrt (s : series) (n : nat) : series :=
  i_composed n (square_root p (at_order s 0)) s
    (match n with O => [] | S n => i_scale n half (i_inv (i_sqrt s n) n) end).
Lemma i_sqrt_expands s u x n : expands n s u x -> expands n (i_sqrt s n) (sqrt_c u n) x.
Proof.
induction n as [|n IH]; intros U;
  (apply i_composed_expands; [apply square_root_inside, U; lia|easy|]).
- intros k K. replace k with O by lia. apply whole_inside.
- apply i_scale_expands; [apply (rational_inside p 1 2)|]. apply i_inv_expands, IH.
  now apply (expands_less _ (S n)); [lia|].
Qed.

(* v + s u^2 with v and s = 1 or -1. *)
Definition i_quadratic (s : series) (v r : Z) (n : nat) : series :=
  i_total n (i_constant n (integer v)) (i_scale n (integer r) (i_power s 2 n)).
Lemma i_quadratic_expands s u x v r n : expands n s u x ->
  expands n (i_quadratic s v r n) (quadratic u (IZR v) (IZR r) n) x.
Proof.
intros U. apply i_total_expands; [apply i_constant_expands, integer_inside|].
apply i_scale_expands; [apply integer_inside|]. now apply i_power_expands.
Qed.

(* |u| where u is known to be positive (negative). *)
Definition i_abs (s : series) (n : nat) : series :=
  let sign := if is_positive (at_order s 0) then integer 1 else integer (-1) in
  tabulate n (fun k => match k with
    | O => absolute (at_order s 0)
    | _ => times p sign (at_order s k)
    end).
Lemma i_abs_expands s u x n : is_nonzero (at_order s 0) = true -> expands n s u x ->
  expands n (i_abs s n) (abs_c u) x.
Proof.
intros N U. assert (H : inside (at_order s 0) (u O x)) by (apply U; lia).
apply tabulate_expands. intros [|k] K; [now apply absolute_inside|].
apply times_inside; [|now apply U]. unfold sign, is_nonzero in *.
destruct (is_positive (at_order s 0)) eqn:P.
- assert (0 < u O x) by now apply (is_positive_sound _ _ P).
  rewrite Rabs_pos_eq by lra. replace (u O x / u O x) with (IZR 1) by (field; lra).
  apply integer_inside.
- assert (u O x < 0) by now apply (is_negative_sound _ _ N).
  rewrite Rabs_left by lra. replace (u O x / - u O x) with (IZR (-1)) by (field; lra).
  apply integer_inside.
Qed.
Definition i_extreme (is_max : bool) (s t : series) (n : nat) : series :=
  let d := i_abs (i_gap n s t) n in
  tabulate n (fun k => match k with
    | O => if is_max then larger (at_order s 0) (at_order t 0)
           else smaller (at_order s 0) (at_order t 0)
    | _ => times p half (plus p (plus p (at_order s k) (at_order t k))
                                (times p (integer (if is_max then 1 else -1)) (at_order d k)))
    end).
Lemma i_extreme_expands (is_max : bool) s t a b x n :
  is_nonzero (at_order (i_gap n s t) 0) = true -> expands n s a x -> expands n t b x ->
  expands n (i_extreme is_max s t n)
    (halved_extreme (IZR (if is_max then 1 else -1)) (if is_max then Rmax else Rmin) a b) x.
Proof.
intros N A B. assert (D := i_abs_expands _ _ x n N (i_gap_expands _ _ _ _ _ _ A B)).
apply tabulate_expands. intros [|k] K.
- destruct is_max; [apply larger_inside|apply smaller_inside]; (apply A || apply B); lia.
- apply times_inside; [apply (rational_inside p 1 2)|].
  apply plus_inside; [apply plus_inside; [now apply A|now apply B]|].
  apply times_inside; [apply integer_inside|now apply D].
Qed.

End Precision.
End SeriesOperations.
