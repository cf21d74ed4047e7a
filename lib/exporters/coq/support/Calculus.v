(* Proves the derivatives of the elementary functions, and that each is continuous where it is
   defined, ends of its domain included. *)
From Coq Require Import Reals Lra Lia ZArith.
From Coquelicot Require Import Coquelicot.
From Assay Require Import Functions Term Elementary.
Open Scope R_scope.

(* ---- Rules for one function of a function, in terms of values *)
Lemma chain f g x df dg : derivable_pt_lim f (g x) df -> derivable_pt_lim g x dg ->
  derivable_pt_lim (fun t => f (g t)) x (df * dg).
Proof. intros H K. exact (derivable_pt_lim_comp g f x dg df K H). Qed.

Lemma quotient_slope f g x df dg : derivable_pt_lim f x df -> derivable_pt_lim g x dg ->
  g x <> 0 -> derivable_pt_lim (fun t => f t / g t) x ((df * g x - f x * dg) / g x ^ 2).
Proof.
intros H K N. apply is_derive_Reals, is_derive_div; trivial; now apply is_derive_Reals.
Qed.

(* ---- Derivatives *)
Lemma inv_slope x : x <> 0 -> derivable_pt_lim Rinv x (- / x ^ 2).
Proof.
intros N. apply is_derive_Reals. replace (- / x ^ 2) with (- (1) / x ^ 2) by (field; easy).
apply (is_derive_inv (fun y => y)); [apply (@is_derive_id R_AbsRing)|easy].
Qed.
Lemma sqrt_slope x : 0 < x -> derivable_pt_lim sqrt x (/ (2 * sqrt x)).
Proof. intros P. now apply derivable_pt_lim_sqrt. Qed.
Lemma abs_slope x : x <> 0 -> derivable_pt_lim Rabs x (x / Rabs x).
Proof.
intros N. destruct (Rlt_dec 0 x).
- rewrite Rabs_pos_eq by lra. replace (x / x) with 1 by (field; easy). now apply Rabs_derive_1.
- rewrite Rabs_left by lra. replace (x / - x) with (-1) by (field; easy).
  apply Rabs_derive_2. lra.
Qed.
Lemma tan_slope x : cos x <> 0 -> derivable_pt_lim tan x (/ cos x ^ 2).
Proof.
intros N. replace (/ cos x ^ 2) with ((cos x * cos x - sin x * - sin x) / cos x ^ 2).
- apply (quotient_slope sin cos); trivial;
    [apply derivable_pt_lim_sin|apply derivable_pt_lim_cos].
- replace (cos x * cos x - sin x * - sin x) with (Rsqr (sin x) + Rsqr (cos x))
    by (unfold Rsqr; ring).
  rewrite sin2_cos2. unfold Rdiv. ring.
Qed.
Lemma one_minus_square x : -1 < x < 1 -> 0 < 1 - x ^ 2.
Proof. intros H. replace (1 - x ^ 2) with ((1 - x) * (1 + x)) by ring. apply Rmult_lt_0_compat; lra. Qed.
Lemma asin_slope x : -1 < x < 1 -> derivable_pt_lim asin x (/ sqrt (1 - x ^ 2)).
Proof.
intros H. replace (x ^ 2) with (Rsqr x) by (unfold Rsqr; ring).
replace (/ sqrt (1 - Rsqr x)) with (1 / sqrt (1 - Rsqr x)) by (unfold Rdiv; ring).
rewrite <- (derive_pt_asin x H). apply derive_pt_eq_1 with (derivable_pt_asin x H). easy.
Qed.
Lemma acos_slope x : -1 < x < 1 -> derivable_pt_lim acos x (- / sqrt (1 - x ^ 2)).
Proof.
intros H. replace (x ^ 2) with (Rsqr x) by (unfold Rsqr; ring).
replace (- / sqrt (1 - Rsqr x)) with (-1 / sqrt (1 - Rsqr x)) by (unfold Rdiv; ring).
rewrite <- (derive_pt_acos x H). apply derive_pt_eq_1 with (derivable_pt_acos x H). easy.
Qed.
Lemma tanh_slope x : derivable_pt_lim tanh x (/ cosh x ^ 2).
Proof.
assert (P : 0 < cosh x) by (unfold cosh; generalize (exp_pos x) (exp_pos (- x)); lra).
assert (E : cosh x * cosh x - sinh x * sinh x = 1).
{ unfold cosh, sinh. rewrite exp_Ropp. assert (0 < exp x) by apply exp_pos. field. lra. }
replace (/ cosh x ^ 2) with ((cosh x * cosh x - sinh x * sinh x) / cosh x ^ 2)
  by (rewrite E; unfold Rdiv; ring).
apply (quotient_slope sinh cosh); [apply derivable_pt_lim_sinh|apply derivable_pt_lim_cosh|lra].
Qed.
Lemma asinh_slope x : derivable_pt_lim asinh x (/ sqrt (x ^ 2 + 1)).
Proof. exact (derivable_pt_lim_arcsinh x). Qed.
Lemma acosh_slope x : 1 < x -> derivable_pt_lim acosh x (/ sqrt (x ^ 2 - 1)).
Proof.
intros H. assert (P : 0 < x ^ 2 - 1) by nra.
assert (Q : 0 < sqrt (x ^ 2 - 1)) by now apply sqrt_lt_R0.
apply is_derive_Reals. unfold acosh.
auto_derive; replace (x * (x * 1) + - (1)) with (x ^ 2 - 1) by ring.
- repeat split; trivial; lra.
- field. lra.
Qed.
Lemma atanh_slope x : -1 < x < 1 -> derivable_pt_lim atanh x (/ (1 - x ^ 2)).
Proof.
intros H. assert (P := one_minus_square x H).
assert (Q : 0 < (1 + x) * / (1 - x))
  by (apply Rmult_lt_0_compat; [|apply Rinv_0_lt_compat]; lra).
apply is_derive_Reals. unfold atanh. auto_derive.
- replace (1 + - x) with (1 - x) by ring. repeat split; trivial; lra.
- field. repeat split; lra.
Qed.

Lemma power_slope x n : (match n with Zneg _ => x <> 0 | _ => True end) -> n <> 0%Z ->
  derivable_pt_lim (fun x => power_integer x n) x (IZR n * power_integer x (n - 1)).
Proof.
intros C N. destruct n as [|n|n]; [easy| |].
- replace (IZR (Zpos n) * power_integer x (Zpos n - 1))
    with (INR (Pos.to_nat n) * x ^ pred (Pos.to_nat n)); [apply derivable_pt_lim_pow|].
  rewrite INR_IZR_INZ, positive_nat_Z. f_equal.
  destruct (Pos.eq_dec n 1) as [->|H]; [easy|].
  assert (E : (Zpos n - 1)%Z = Zpos (Pos.pred n)) by lia. rewrite E. simpl. f_equal. lia.
- assert (E : (Zneg n - 1)%Z = Zneg (Pos.succ n)) by lia. rewrite E. simpl.
  assert (P : x ^ Pos.to_nat n <> 0) by now apply pow_nonzero.
  replace (IZR (Zneg n) * / x ^ Pos.to_nat (Pos.succ n))
    with (- / (x ^ Pos.to_nat n) ^ 2 * (INR (Pos.to_nat n) * x ^ pred (Pos.to_nat n))).
  + apply (chain Rinv (fun x => x ^ Pos.to_nat n)); [now apply inv_slope|apply derivable_pt_lim_pow].
  + rewrite INR_IZR_INZ, positive_nat_Z, Pos2Nat.inj_succ. change (IZR (Zneg n)) with (- IZR (Zpos n)).
    destruct (Pos2Nat.is_succ n) as [k Ek]. rewrite Ek in *. simpl in *. field.
    split; [|easy]. intros Z. apply P. rewrite Z. ring.
Qed.

(* ---- Continuity *)
Lemma continuous_of_slope f x l : derivable_pt_lim f x l -> continuity_pt f x.
Proof. intros H. apply derivable_continuous_pt. now exists l. Qed.

Lemma asin_continuous_at_one : continuity_pt asin 1.
Proof.
apply continuity_pt_locally. intros e.
assert (HP := PI_RGT_0). assert (H3 := PI_4).
set (a := Rmin e 1). assert (A : 0 < a <= 1 /\ a <= e).
{ unfold a. generalize (cond_pos e) (Rmin_l e 1) (Rmin_r e 1). intros. repeat split; trivial.
  apply Rmin_glb_lt; lra. }
set (s := sin (PI / 2 - a)). assert (P2 : 1 < PI / 2) by (generalize PI2_1; lra).
assert (S : -1 <= s < 1).
{ split; [apply SIN_bound|]. rewrite <- sin_PI2. apply sin_increasing_1; lra. }
assert (D : 0 < 1 - s) by lra. exists (mkposreal _ D). simpl.
intros y Hy. change (Rabs (y - 1) < 1 - s) in Hy. rewrite asin_1. apply Rabs_def2 in Hy.
assert (B := asin_range y). rewrite Rabs_left1 by lra.
enough (PI / 2 - a < asin y) by lra.
destruct (Rle_dec 1 y) as [G|L].
- unfold asin. destruct (Rle_dec y (-1)), (Rle_dec 1 y); lra.
- apply sin_increasing_0; try lra. rewrite sin_asin by lra. fold s. lra.
Qed.
Lemma asin_continuous x : -1 <= x <= 1 -> continuity_pt asin x.
Proof.
intros H. destruct (Req_dec x 1) as [->|]; [apply asin_continuous_at_one|].
destruct (Req_dec x (-1)) as [->|].
- apply continuity_pt_ext with (fun y => - asin (- y)).
  { intros y. rewrite asin_opp. ring. }
  apply continuity_pt_opp, (continuity_pt_comp Ropp asin).
  + apply continuity_pt_opp, continuity_pt_id.
  + replace (- -1) with 1 by ring. apply asin_continuous_at_one.
- apply (continuous_of_slope _ _ _ (asin_slope x ltac:(lra))).
Qed.
Lemma acos_continuous x : -1 <= x <= 1 -> continuity_pt acos x.
Proof.
intros H. apply continuity_pt_ext with (fun y => PI / 2 - asin y).
{ intros y. now rewrite acos_by_asin. }
apply continuity_pt_minus; [now apply continuity_pt_const|now apply asin_continuous].
Qed.
Lemma acosh_continuous x : 1 <= x -> continuity_pt acosh x.
Proof.
intros H. assert (P : 0 <= x ^ 2 - 1) by nra. assert (Q := sqrt_pos (x ^ 2 - 1)).
apply (continuity_pt_comp (fun x => x + sqrt (x ^ 2 - 1)) ln).
- apply continuity_pt_plus; [apply continuity_pt_id|].
  apply (continuity_pt_comp (fun x => x ^ 2 - 1) sqrt); [|now apply continuity_pt_sqrt].
  apply continuity_pt_minus; [|now apply continuity_pt_const].
  apply (continuous_of_slope _ _ _ (derivable_pt_lim_pow x 2)).
- assert (R : 0 < x + sqrt (x ^ 2 - 1)) by lra.
  exact (continuous_of_slope _ _ _ (derivable_pt_lim_ln _ R)).
Qed.
Lemma max_by_abs x y : Rmax x y = (x + y + Rabs (x - y)) / 2.
Proof. unfold Rmax, Rabs. destruct (Rle_dec x y), (Rcase_abs (x - y)); lra. Qed.
Lemma min_by_abs x y : Rmin x y = (x + y - Rabs (x - y)) / 2.
Proof. unfold Rmin, Rabs. destruct (Rle_dec x y), (Rcase_abs (x - y)); lra. Qed.
