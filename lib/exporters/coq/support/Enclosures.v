(* Defines the elementary functions on spans. Each encloses Coq's total function; where the
   argument may lie outside the function's domain, the result is everything. *)
From Coq Require Import Reals Lra Lia ZArith Bool.
From Interval.Real Require Import Xreal.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Hull Span Elementary.
Open Scope R_scope.

Module Enclosures (I : IntervalOps).
Module Spans := Span I.
Export Spans.
Import Spans.H.

Section Precision.
Variable p : I.precision.

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

(* ---- Trigonometric functions *)
Definition pi := closed (I.pi p).
Lemma pi_inside : inside pi PI.
Proof. apply closed_inside, pi_in. Qed.
Definition half_pi := divide p pi (rational p 2 1).
Lemma half_pi_inside : inside half_pi (PI / 2).
Proof.
apply (divide_inside p pi (rational p 2 1) PI 2).
- apply pi_inside.
- apply (rational_inside p 2 1).
Qed.
(* Between 0 and pi the sine is positive, also where its hull touches 0. *)
Definition sine s :=
  let value := closed (I.sin p (hull s)) in
  if is_positive s && is_positive (minus p pi s) then cut_positive value
  else if is_negative s && is_positive (plus p pi s) then negate (cut_positive (negate value))
  else value.
Lemma sine_inside s x : inside s x -> inside (sine s) (sin x).
Proof.
intros H. assert (V : inside (closed (I.sin p (hull s))) (sin x))
  by (apply closed_inside, sin_in, H).
unfold sine. destruct (is_positive s && is_positive (minus p pi s)) eqn:P.
{ apply andb_true_iff in P as [P Q]. apply cut_positive_inside; [|exact V].
  apply sin_gt_0; [now apply (is_positive_sound s)|].
  generalize (is_positive_sound _ _ Q (minus_inside p _ _ _ _ pi_inside H)). lra. }
destruct (is_negative s && is_positive (plus p pi s)) eqn:N; [|exact V].
apply andb_true_iff in N as [N Q].
generalize (is_positive_sound _ _ Q (plus_inside p _ _ _ _ pi_inside H)). intros L.
replace (sin x) with (- sin (- x)) by (rewrite sin_neg; ring).
apply negate_inside, cut_positive_inside.
- apply sin_gt_0; [generalize (is_negative_sound _ _ N H)|]; lra.
- rewrite sin_neg. now apply negate_inside.
Qed.
Definition cosine s := closed (I.cos p (hull s)).
Definition tangent s := closed (I.tan p (hull s)).
Lemma cosine_inside s x : inside s x -> inside (cosine s) (cos x).
Proof. intros (H & _). now apply closed_inside, cos_in. Qed.
Lemma tangent_inside s x : inside s x -> inside (tangent s) (tan x).
Proof. intros (H & _). now apply closed_inside, tan_in. Qed.

Definition arctangent s := Ends (I.atan p (hull s)) (open_below s) (open_above s).
Lemma arctangent_inside s x : inside s x -> inside (arctangent s) (atan x).
Proof.
intros H. apply increasing_inside with (3 := H); [intros; now apply atan_in|].
intros; now apply atan_increasing.
Qed.

Definition one := rational p 1 1.
Definition two := rational p 2 1.
Lemma one_inside : inside one 1.
Proof. apply (rational_inside p 1 1). Qed.
Lemma two_inside : inside two 2.
Proof. apply (rational_inside p 2 1). Qed.

Definition arcsine_inner s := arctangent (divide p s (square_root (minus p one (power s 2)))).
Definition inside_one s := is_positive (minus p one s) && is_positive (plus p one s).
Lemma arcsine_inner_inside s x : inside_one s = true -> inside s x ->
  inside (arcsine_inner s) (asin x).
Proof.
intros [L U]%andb_true_iff H.
assert (x < 1) by
  (generalize (is_positive_sound _ _ L (minus_inside p _ _ _ _ one_inside H)); lra).
assert (-1 < x) by
  (generalize (is_positive_sound _ _ U (plus_inside p _ _ _ _ one_inside H)); lra).
rewrite asin_atan by lra. apply arctangent_inside, divide_inside; [easy|].
apply square_root_inside, minus_inside; [apply one_inside|].
replace (Rsqr x) with (power_integer x 2) by (unfold Rsqr; simpl; ring).
now apply power_inside.
Qed.
Definition arcsine_range := I.join (hull half_pi) (I.neg (hull half_pi)).
(* At an end that may be -1 or 1 nothing but the range is known. *)
Definition arcsine_hull i := if inside_one (closed i) then hull (arcsine_inner (closed i)) else arcsine_range.
Lemma arcsine_hull_in i x : In i x -> In (arcsine_hull i) (asin x).
Proof.
intros H. unfold arcsine_hull. destruct (inside_one (closed i)) eqn:E.
- now apply arcsine_inner_inside; [|apply closed_inside].
- destruct half_pi_inside as (P & _).
  apply (between _ (- (PI / 2)) _ (PI / 2)); [| |apply asin_range].
  + apply join_in. right. now apply neg_in.
  + apply join_in. now left.
Qed.
Definition arcsine s :=
  if inside_one s then arcsine_inner s
  else closed (I.meet
    (if I.lower_bounded (hull s) then I.upper_extent (arcsine_hull (first (hull s))) else I.whole)
    (if I.upper_bounded (hull s) then I.lower_extent (arcsine_hull (last (hull s))) else I.whole)).
Lemma arcsine_inside s x : inside s x -> inside (arcsine s) (asin x).
Proof.
intros H. unfold arcsine. destruct (inside_one s) eqn:E; [now apply arcsine_inner_inside|].
destruct H as (H & _). apply closed_inside, meet_in.
- destruct (I.lower_bounded (hull s)) eqn:B; [|apply whole_in].
  destruct (first_sound _ _ B H) as (a & Fa & _ & Le).
  apply (up_in _ (asin a)); [now apply arcsine_hull_in|now apply asin_nondecreasing, Le].
- destruct (I.upper_bounded (hull s)) eqn:B; [|apply whole_in].
  destruct (last_sound _ _ B H) as (b & Lb & _ & Le).
  apply (down_in _ (asin b)); [now apply arcsine_hull_in|now apply asin_nondecreasing, Le].
Qed.
Definition arccosine s :=
  let t := minus p half_pi (arcsine s) in
  if is_positive t then t else closed (I.meet (hull t) (I.upper_extent I.zero)).
Lemma arccosine_inside s x : inside s x -> inside (arccosine s) (acos x).
Proof.
intros H. unfold arccosine. set (t := minus p half_pi (arcsine s)).
assert (T : inside t (acos x)).
{ rewrite acos_by_asin. apply minus_inside; [apply half_pi_inside|now apply arcsine_inside]. }
destruct (is_positive t); [exact T|]. apply closed_inside, meet_in; [apply T|].
apply (up_in _ 0); [apply zero_in|apply acos_nonnegative].
Qed.

(* ---- Hyperbolic functions *)
Definition hyperbolic_sine s := divide p (minus p (exponential s) (exponential (negate s))) two.
Lemma hyperbolic_sine_inside s x : inside s x -> inside (hyperbolic_sine s) (sinh x).
Proof.
intros H. apply divide_inside; [|apply two_inside].
apply minus_inside; apply exponential_inside; [easy|now apply negate_inside].
Qed.

Definition cosh_hull i :=
  I.div p (I.add p (I.exp p i) (I.exp p (I.neg i))) (I.fromZ p 2).
Lemma cosh_hull_in i x : In i x -> In (cosh_hull i) (cosh x).
Proof.
intros H. apply div_in; [|apply integer_in].
apply add_in; apply exp_in; [easy|now apply neg_in].
Qed.
Definition cosh_nonnegative s :=
  Ends (I.meet
      (I.upper_extent
         (if I.lower_bounded (hull s) then cosh_hull (first (hull s)) else cosh_hull (hull s)))
      (if I.upper_bounded (hull s) then I.lower_extent (cosh_hull (last (hull s))) else I.whole))
    (open_below s) (open_above s).
Lemma cosh_nonnegative_inside s x : is_nonnegative s = true -> inside s x ->
  inside (cosh_nonnegative s) (cosh x).
Proof.
intros N H.
assert (G : forall y, In (hull s) y -> 0 <= y) by exact (not_below_zero_sound _ N).
assert (M : forall y z, In (hull s) y -> y <= z -> cosh y <= cosh z).
{ intros y z Hy [Lt| ->]; [|lra]. left. apply cosh_increasing. split; [now apply G|easy]. }
apply increasing_inside with (3 := H).
- intros y Hy. apply meet_in.
  + destruct (I.lower_bounded (hull s)) eqn:B.
    * destruct (first_sound _ _ B Hy) as (a & Fa & Ha & Le).
      apply (up_in _ (cosh a)); [now apply cosh_hull_in|apply M; auto].
    * apply (up_in _ (cosh y)); [now apply cosh_hull_in|lra].
  + destruct (I.upper_bounded (hull s)) eqn:B; [|apply whole_in].
    destruct (last_sound _ _ B Hy) as (b & Lb & Hb & Le).
    apply (down_in _ (cosh b)); [now apply cosh_hull_in|apply M; auto].
- intros y z Hy _ Lt. apply cosh_increasing. split; [now apply G|easy].
Qed.
Definition hyperbolic_cosine s :=
  let t := absolute s in if is_nonnegative t then cosh_nonnegative t else closed (cosh_hull (hull t)).
Lemma hyperbolic_cosine_inside s x : inside s x -> inside (hyperbolic_cosine s) (cosh x).
Proof.
intros H. apply absolute_inside in H. rewrite <- cosh_abs. unfold hyperbolic_cosine.
destruct (is_nonnegative (absolute s)) eqn:N; [now apply cosh_nonnegative_inside|].
destruct H as (H & _). now apply closed_inside, cosh_hull_in.
Qed.

Definition hyperbolic_tangent s :=
  minus p one (divide p two (plus p one (exponential (times p two s)))).
Lemma hyperbolic_tangent_inside s x : inside s x -> inside (hyperbolic_tangent s) (tanh x).
Proof.
intros H. rewrite tanh_by_exp.
apply minus_inside; [apply one_inside|]. apply divide_inside; [apply two_inside|].
apply plus_inside; [apply one_inside|].
apply exponential_inside, times_inside; [apply two_inside|easy].
Qed.

Definition asinh_by_log s := logarithm (plus p s (square_root (plus p (power s 2) one))).
Lemma asinh_by_log_inside s x : inside s x -> inside (asinh_by_log s) (asinh x).
Proof.
intros H. apply logarithm_inside, plus_inside; [easy|].
apply square_root_inside, plus_inside; [now apply (power_inside s 2)|apply one_inside].
Qed.
(* For x < 0, x + sqrt (x^2 + 1) would cancel. *)
Definition inverse_sinh s :=
  if is_nonnegative s then asinh_by_log s
  else if is_nonpositive s then negate (asinh_by_log (negate s))
  else closed (I.join
    (hull (asinh_by_log (closed (I.meet (hull s) (I.upper_extent I.zero)))))
    (I.neg (hull (asinh_by_log (negate (closed (I.meet (hull s) (I.lower_extent I.zero)))))))).
Lemma inverse_sinh_inside s x : inside s x -> inside (inverse_sinh s) (asinh x).
Proof.
intros H. unfold inverse_sinh. destruct (is_nonnegative s); [now apply asinh_by_log_inside|].
assert (E : asinh x = - asinh (- x)) by (rewrite asinh_odd; ring).
destruct (is_nonpositive s).
{ rewrite E. now apply negate_inside, asinh_by_log_inside, negate_inside. }
destruct H as (H & _). apply closed_inside, join_in. destruct (Rle_dec 0 x).
- left. apply asinh_by_log_inside, closed_inside, meet_in; [easy|].
  apply (up_in _ 0); [apply zero_in|easy].
- right. rewrite E. apply neg_in, asinh_by_log_inside, negate_inside, closed_inside, meet_in;
    [easy|]. apply (down_in _ 0); [apply zero_in|lra].
Qed.

Definition inverse_cosh s := logarithm (plus p s (square_root (minus p (power s 2) one))).
Lemma inverse_cosh_inside s x : inside s x -> inside (inverse_cosh s) (acosh x).
Proof.
intros H. apply logarithm_inside, plus_inside; [easy|].
apply square_root_inside, minus_inside; [now apply (power_inside s 2)|apply one_inside].
Qed.

Definition inverse_tanh s :=
  let gap := minus p one s in
  if is_positive gap then divide p (logarithm (minus p (divide p two gap) one)) two else whole.
Lemma inverse_tanh_inside s x : inside s x -> inside (inverse_tanh s) (atanh x).
Proof.
intros H. unfold inverse_tanh. set (gap := minus p one s).
assert (G : inside gap (1 - x)) by (apply minus_inside; [apply one_inside|easy]).
destruct (is_positive gap) eqn:P; [|apply whole_inside].
rewrite atanh_by_log by (generalize (is_positive_sound _ _ P G); lra).
apply divide_inside; [|apply two_inside].
apply logarithm_inside, minus_inside; [|apply one_inside].
apply divide_inside; [apply two_inside|easy].
Qed.

(* ---- Minimum and maximum *)
Definition larger s t :=
  Ends (I.meet (I.meet (I.upper_extent (hull s)) (I.upper_extent (hull t)))
            (I.join (I.lower_extent (hull s)) (I.lower_extent (hull t))))
    (open_below s && open_below t) (open_above s && open_above t).
Lemma larger_hull s t x y : In (hull s) x -> In (hull t) y -> In (hull (larger s t)) (Rmax x y).
Proof.
intros H K. apply meet_in; [apply meet_in|apply join_in].
- apply (up_in _ x); [easy|apply Rmax_l].
- apply (up_in _ y); [easy|apply Rmax_r].
- destruct (Rmax_case_strong x y (fun m => m = x \/ m = y)) as [E|E]; auto; rewrite E.
  + left. apply (down_in _ x); [easy|lra].
  + right. apply (down_in _ y); [easy|lra].
Qed.
Lemma larger_inside s t x y : inside s x -> inside t y -> inside (larger s t) (Rmax x y).
Proof.
intros (H & L & U) (H' & L' & U'). split; [now apply larger_hull|split; simpl;
  intros [K K']%andb_true_iff].
- destruct (L K) as (z & Hz & Lt), (L' K') as (z' & Hz' & Lt'). exists (Rmax z z').
  split; [now apply (larger_hull s t)|].
  apply Rmax_lub_lt; [apply Rlt_le_trans with x|apply Rlt_le_trans with y]; trivial;
    [apply Rmax_l|apply Rmax_r].
- destruct (U K) as (z & Hz & Lt), (U' K') as (z' & Hz' & Lt'). exists (Rmax z z').
  split; [now apply (larger_hull s t)|].
  apply Rmax_lub_lt; [apply Rlt_le_trans with z|apply Rlt_le_trans with z']; trivial;
    [apply Rmax_l|apply Rmax_r].
Qed.
Definition smaller s t := negate (larger (negate s) (negate t)).
Lemma smaller_inside s t x y : inside s x -> inside t y -> inside (smaller s t) (Rmin x y).
Proof.
intros H K. replace (Rmin x y) with (- Rmax (- x) (- y)).
- apply negate_inside, larger_inside; now apply negate_inside.
- rewrite Ropp_Rmax, !Ropp_involutive. easy.
Qed.

End Precision.
End Enclosures.
