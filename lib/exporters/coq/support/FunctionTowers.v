(* Defines the Taylor coefficients of F(u) for each elementary F, given those of u, and proves that
   they are a tower where F is smooth at u. *)
From Coq Require Import Reals Lra Lia List ZArith.
From Assay Require Import Functions Term Calculus Towers.
Open Scope R_scope.

Section Functions_of_a_tower.
Variable u : coefficients.

(* Each F(u) up to order n takes the coefficients of F'(u) up to order n - 1. *)
Definition rest (n : nat) (w : nat -> coefficients) : coefficients :=
  match n with O => constant 0 | S n => w n end.

Fixpoint exp_c (n : nat) : coefficients :=
  composed (fun x => exp (u O x)) u (match n with O => constant 0 | S n => exp_c n end).
Fixpoint inv_c (n : nat) : coefficients :=
  composed (fun x => / u O x) u
    (match n with O => constant 0 | S n => scale (-1) (convolution (inv_c n) (inv_c n)) end).
Definition ln_c (n : nat) : coefficients :=
  composed (fun x => ln (u O x)) u (inv_c (pred n)).
(* sin and cos, sinh and cosh: each with the other's coefficients. *)
Fixpoint trig_c (sine : bool) (n : nat) : coefficients :=
  composed (fun x => if sine then sin (u O x) else cos (u O x)) u
    (match n with
     | O => constant 0
     | S n => scale (if sine then 1 else -1) (trig_c (negb sine) n)
     end).
Fixpoint hyperbolic_c (sine : bool) (n : nat) : coefficients :=
  composed (fun x => if sine then sinh (u O x) else cosh (u O x)) u
    (match n with O => constant 0 | S n => hyperbolic_c (negb sine) n end).
Fixpoint tan_c (n : nat) : coefficients :=
  composed (fun x => tan (u O x)) u
    (match n with O => constant 0 | S n => total (constant 1) (convolution (tan_c n) (tan_c n)) end).
Fixpoint tanh_c (n : nat) : coefficients :=
  composed (fun x => tanh (u O x)) u
    (match n with O => constant 0 | S n => gap (constant 1) (convolution (tanh_c n) (tanh_c n)) end).
Fixpoint power_c (e : Z) (n : nat) : coefficients :=
  composed (fun x => power_integer (u O x) e) u
    (match n with
     | O => constant 0
     | S n => match e with Z0 => constant 0 | _ => scale (IZR e) (power_c (e - 1) n) end
     end).
Definition sign (x : R) := u O x / Rabs (u O x).
Definition abs_c : coefficients :=
  fun k x => match k with O => Rabs (u O x) | _ => sign x * u k x end.

Variable x : R.

Lemma exp_c_tower n : tower n u x -> tower n (exp_c n) x.
Proof.
induction n as [|n IH]; intros U; apply (composed_tower _ exp); trivial.
- easy.
- now left.
- apply IH. now apply (tower_less (S n)); [lia|].
- right. destruct n; apply derivable_pt_lim_exp.
Qed.

Lemma inv_c_tower n : u O x <> 0 -> tower n u x -> tower n (inv_c n) x.
Proof.
intros N. induction n as [|n IH]; intros U; apply (composed_tower _ Rinv); trivial.
- easy.
- now left.
- simpl pred. assert (tower n (inv_c n) x) by (apply IH; now apply (tower_less (S n)); [lia|]).
  now apply scale_tower, convolution_tower.
- right. replace (scale _ _ O x) with (- / u O x ^ 2); [now apply inv_slope|].
  destruct n; unfold scale, convolution; simpl; field; easy.
Qed.
Lemma inv_c_0 n : inv_c n O x = / u O x.
Proof. now destruct n. Qed.

Lemma ln_c_tower n : 0 < u O x -> tower n u x -> tower n (ln_c n) x.
Proof.
intros P U. apply (composed_tower _ ln); trivial.
- apply inv_c_tower; [lra|]. now apply (tower_less n); [lia|].
- right. rewrite inv_c_0. now apply derivable_pt_lim_ln.
Qed.

Lemma trig_c_tower n : forall sine, tower n u x -> tower n (trig_c sine n) x.
Proof.
induction n as [|n IH]; intros sine U;
  apply (composed_tower _ (fun y => if sine then sin y else cos y)); trivial.
- easy.
- now left.
- apply scale_tower, IH. now apply (tower_less (S n)); [lia|].
- right. destruct sine.
  + replace (scale _ _ O x) with (cos (u O x)); [apply derivable_pt_lim_sin|].
    destruct n; unfold scale; simpl; ring.
  + replace (scale _ _ O x) with (- sin (u O x)); [apply derivable_pt_lim_cos|].
    destruct n; unfold scale; simpl; ring.
Qed.
Lemma hyperbolic_c_tower n : forall sine, tower n u x -> tower n (hyperbolic_c sine n) x.
Proof.
induction n as [|n IH]; intros sine U;
  apply (composed_tower _ (fun y => if sine then sinh y else cosh y)); trivial.
- easy.
- now left.
- apply IH. now apply (tower_less (S n)); [lia|].
- right. destruct sine, n; (apply derivable_pt_lim_sinh || apply derivable_pt_lim_cosh).
Qed.

Lemma tan_c_tower n : cos (u O x) <> 0 -> tower n u x -> tower n (tan_c n) x.
Proof.
intros N. induction n as [|n IH]; intros U; apply (composed_tower _ tan); trivial.
- easy.
- now left.
- simpl pred. assert (tower n (tan_c n) x) by (apply IH; now apply (tower_less (S n)); [lia|]).
  apply total_tower; [apply constant_tower|now apply convolution_tower].
- right. replace (total _ _ O x) with (/ cos (u O x) ^ 2); [now apply tan_slope|].
  assert (E := sin2_cos2 (u O x)). unfold Rsqr in E.
  replace (total _ _ O x) with (1 + tan (u O x) * tan (u O x))
    by (destruct n; unfold total, convolution; easy).
  unfold tan. apply Rmult_eq_reg_r with (cos (u O x) * cos (u O x));
    [|now apply Rmult_integral_contrapositive]. transitivity 1; [field; easy|].
  transitivity (sin (u O x) * sin (u O x) + cos (u O x) * cos (u O x)); [lra|]. field. easy.
Qed.
Lemma tanh_c_tower n : tower n u x -> tower n (tanh_c n) x.
Proof.
induction n as [|n IH]; intros U; apply (composed_tower _ tanh); trivial.
- easy.
- now left.
- simpl pred. assert (tower n (tanh_c n) x) by (apply IH; now apply (tower_less (S n)); [lia|]).
  apply gap_tower; [apply constant_tower|now apply convolution_tower].
- right. replace (gap _ _ O x) with (/ cosh (u O x) ^ 2); [apply tanh_slope|].
  replace (gap _ _ O x) with (1 - tanh (u O x) * tanh (u O x))
    by (destruct n; unfold gap, convolution; easy).
  set (y := u O x).
  assert (P : 0 < cosh y) by (unfold cosh; generalize (exp_pos y) (exp_pos (- y)); lra).
  assert (E : cosh y * cosh y - sinh y * sinh y = 1).
  { unfold cosh, sinh. rewrite exp_Ropp. assert (0 < exp y) by apply exp_pos. field. lra. }
  unfold tanh. apply Rmult_eq_reg_r with (cosh y * cosh y);
    [|now apply Rgt_not_eq, Rmult_lt_0_compat]. transitivity 1; [field; lra|].
  transitivity (cosh y * cosh y - sinh y * sinh y); [lra|]. field. lra.
Qed.

Lemma power_c_tower n : forall e, (match e with Zneg _ => u O x <> 0 | _ => True end) ->
  tower n u x -> tower n (power_c e n) x.
Proof.
induction n as [|n IH]; intros e C U;
  apply (composed_tower _ (fun y => power_integer y e)); trivial.
- easy.
- now left.
- destruct e as [|e|e]; [apply constant_tower| |]; apply scale_tower, IH.
  + destruct e; easy.
  + now apply (tower_less (S n)); [lia|].
  + easy.
  + now apply (tower_less (S n)); [lia|].
- right. destruct e as [|e|e].
  + apply (derivable_pt_lim_ext (fun _ => 1)); [easy|apply derivable_pt_lim_const].
  + replace (scale _ _ O x) with (IZR (Zpos e) * power_integer (u O x) (Zpos e - 1))
      by (destruct n; easy). now apply power_slope.
  + replace (scale _ _ O x) with (IZR (Zneg e) * power_integer (u O x) (Zneg e - 1))
      by (destruct n; easy). now apply power_slope.
Qed.

Lemma abs_c_tower n : u O x <> 0 -> tower n u x -> tower n abs_c x.
Proof.
intros N U k K. assert (P : Rabs (u O x) <> 0) by now apply Rabs_no_R0.
destruct k as [|k].
- replace (INR 1 * abs_c 1%nat x) with (u O x / Rabs (u O x) * (INR 1 * u 1%nat x))
    by (unfold abs_c, sign; simpl; ring).
  apply (chain Rabs (u O)); [now apply abs_slope|now apply U].
- replace (INR _ * _) with (0 * u (S k) x + sign x * (INR (S (S k)) * u (S (S k)) x))
    by (unfold abs_c; ring).
  apply (derivable_pt_lim_mult sign (u (S k))); [|now apply U].
  replace 0 with ((INR 1 * u 1%nat x * Rabs (u O x)
    - u O x * (u O x / Rabs (u O x) * (INR 1 * u 1%nat x))) / Rabs (u O x) ^ 2).
  + apply (quotient_slope (u O) (fun x => Rabs (u O x))); trivial; [apply U; lia|].
    apply (chain Rabs (u O)); [now apply abs_slope|apply U; lia].
  + assert (E : Rabs (u O x) * Rabs (u O x) = u O x * u O x).
    { rewrite <- Rabs_mult. apply Rabs_pos_eq. apply Rle_0_sqr. }
    replace (INR 1 * u 1%nat x * Rabs (u O x) - u O x * (u O x / Rabs (u O x) * (INR 1 * u 1%nat x)))
      with (INR 1 * u 1%nat x * (Rabs (u O x) * Rabs (u O x) - u O x * u O x) / Rabs (u O x))
      by (field; easy).
    rewrite E. unfold Rdiv. ring.
Qed.
End Functions_of_a_tower.

Fixpoint sqrt_c (u : coefficients) (n : nat) : coefficients :=
  composed (fun x => sqrt (u O x)) u
    (match n with O => constant 0 | S n => scale (1 / 2) (inv_c (sqrt_c u n) n) end).
Lemma sqrt_c_tower u x n : 0 < u O x -> tower n u x -> tower n (sqrt_c u n) x.
Proof.
intros P. assert (Q : 0 < sqrt (u O x)) by now apply sqrt_lt_R0.
induction n as [|n IH]; intros U; apply (composed_tower _ sqrt); trivial.
- easy.
- now left.
- simpl pred. apply scale_tower, inv_c_tower.
  + destruct n; simpl; lra.
  + apply IH. now apply (tower_less (S n)); [lia|].
- right. replace (scale _ _ O x) with (/ (2 * sqrt (u O x))); [now apply sqrt_slope|].
  unfold scale. rewrite inv_c_0. destruct n; simpl; field; lra.
Qed.

(* F(u) whose derivative is given by a tower of its own. *)
Lemma given_tower F u w n x : tower n u x -> tower (pred n) w x ->
  derivable_pt_lim F (u O x) (w O x) -> tower n (composed (fun x => F (u O x)) u w) x.
Proof. intros U W D. apply (composed_tower n F); trivial. now right. Qed.

Definition quadratic (u : coefficients) (v s : R) (n : nat) : coefficients :=
  total (constant v) (scale s (power_c u 2 n)).
Lemma quadratic_0 u v s n x : quadratic u v s n O x = v + s * u O x ^ 2.
Proof. unfold quadratic, total, scale. now destruct n. Qed.
Lemma quadratic_tower u v s n x : tower n u x -> tower n (quadratic u v s n) x.
Proof.
intros U. apply total_tower; [apply constant_tower|]. apply scale_tower. now apply power_c_tower.
Qed.

Definition halved_extreme (s : R) (f : R -> R -> R) (a b : coefficients) : coefficients :=
  fun k x => match k with
  | O => f (a O x) (b O x)
  | _ => 1 / 2 * (a k x + b k x + s * abs_c (gap a b) k x)
  end.
Lemma halved_extreme_tower s f a b n x :
  (forall x y, f x y = 1 / 2 * (x + y + s * Rabs (x - y))) -> a O x <> b O x ->
  tower n a x -> tower n b x -> tower n (halved_extreme s f a b) x.
Proof.
intros E N A B.
assert (T : tower n (scale (1 / 2) (total (total a b) (scale s (abs_c (gap a b))))) x).
{ apply scale_tower, total_tower; [now apply total_tower|]. apply scale_tower, abs_c_tower.
  - unfold gap. lra.
  - now apply gap_tower. }
intros k K. specialize (T k K). destruct k; [|exact T].
apply (derivable_pt_lim_ext (scale (1 / 2) (total (total a b) (scale s (abs_c (gap a b)))) O)).
- intros y. simpl. now rewrite E.
- exact T.
Qed.
