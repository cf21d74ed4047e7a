(* Defines the Taylor coefficients of a term in one of its variables, as real functions, and proves
   that they are a tower where the term is smooth. *)
From Coq Require Import Reals Lra Lia List ZArith.
From Assay Require Import Functions Term Calculus Differentiate Towers FunctionTowers.
Open Scope R_scope.

Section Expansion.
Variables (i : nat) (xs : list R).

Fixpoint expansion (n : nat) (t : term) : coefficients :=
  if occurs i t then
    match t with
    | Num _ _ | Pi => constant (eval xs t)
    | Var _ => identity
    | Neg a => scale (-1) (expansion n a)
    | Add a b => total (expansion n a) (expansion n b)
    | Sub a b => gap (expansion n a) (expansion n b)
    | Mul a b => convolution (expansion n a) (expansion n b)
    | Div a b =>
        if occurs i b then convolution (expansion n a) (inv_c (expansion n b) n)
        else scale (/ eval xs b) (expansion n a)
    | Pow a e => power_c (expansion n a) e n
    | Power a b => exp_c (convolution (expansion n b) (ln_c (expansion n a) n)) n
    | Sqrt a => sqrt_c (expansion n a) n
    | Exp a => exp_c (expansion n a) n
    | Log a => ln_c (expansion n a) n
    | Sin a => trig_c (expansion n a) true n
    | Cos a => trig_c (expansion n a) false n
    | Tan a => tan_c (expansion n a) n
    | Sinh a => hyperbolic_c (expansion n a) true n
    | Cosh a => hyperbolic_c (expansion n a) false n
    | Tanh a => tanh_c (expansion n a) n
    | Atan a => let u := expansion n a in
        composed (fun x => atan (u O x)) u (inv_c (quadratic u 1 1 n) (pred n))
    | Atanh a => let u := expansion n a in
        composed (fun x => atanh (u O x)) u (inv_c (quadratic u 1 (-1) n) (pred n))
    | Asin a => let u := expansion n a in
        composed (fun x => asin (u O x)) u (inv_c (sqrt_c (quadratic u 1 (-1) n) n) (pred n))
    | Acos a => let u := expansion n a in
        composed (fun x => acos (u O x)) u
          (scale (-1) (inv_c (sqrt_c (quadratic u 1 (-1) n) n) (pred n)))
    | Asinh a => let u := expansion n a in
        composed (fun x => asinh (u O x)) u (inv_c (sqrt_c (quadratic u 1 1 n) n) (pred n))
    | Acosh a => let u := expansion n a in
        composed (fun x => acosh (u O x)) u (inv_c (sqrt_c (quadratic u (-1) 1 n) n) (pred n))
    | Abs a => abs_c (expansion n a)
    | Min a b => halved_extreme (-1) Rmin (expansion n a) (expansion n b)
    | Max a b => halved_extreme 1 Rmax (expansion n a) (expansion n b)
    end
  else constant (eval xs t).

Hypothesis present : (i < length xs)%nat.

Lemma sqrt_c_0 u n x : sqrt_c u n O x = sqrt (u O x).
Proof. now destruct n. Qed.
Lemma exp_c_0 u n x : exp_c u n O x = exp (u O x).
Proof. now destruct n. Qed.

Theorem expansion_0 n t x : expansion n t 0%nat x = eval (set_at i x xs) t.
Proof.
induction t;
  match goal with |- expansion _ ?t _ _ = _ =>
    destruct (occurs i t) eqn:O; cbn [expansion]; rewrite O;
    [|symmetry; now apply eval_constant]
  end; cbn [eval]; try easy.
- simpl in O. apply Nat.eqb_eq in O. subst i0. symmetry. now apply nth_set_at_here.
- unfold scale. rewrite IHt. ring.
- unfold total. now rewrite IHt1, IHt2.
- unfold gap. now rewrite IHt1, IHt2.
- unfold convolution. simpl. now rewrite IHt1, IHt2.
- destruct (occurs i t2) eqn:O2.
  + unfold convolution. simpl. now rewrite inv_c_0, IHt1, IHt2.
  + unfold scale. rewrite IHt1, (eval_constant i x xs t2 O2). apply Rmult_comm.
- destruct n; simpl; now rewrite IHt.
- rewrite exp_c_0. unfold convolution. simpl. now rewrite IHt1, IHt2.
- rewrite sqrt_c_0. now rewrite IHt.
- rewrite exp_c_0. now rewrite IHt.
- simpl. now rewrite IHt.
- destruct n; simpl; now rewrite IHt.
- destruct n; simpl; now rewrite IHt.
- destruct n; simpl; now rewrite IHt.
- simpl. now rewrite IHt.
- simpl. now rewrite IHt.
- simpl. now rewrite IHt.
- destruct n; simpl; now rewrite IHt.
- destruct n; simpl; now rewrite IHt.
- destruct n; simpl; now rewrite IHt.
- simpl. now rewrite IHt.
- simpl. now rewrite IHt.
- simpl. now rewrite IHt.
- simpl. now rewrite IHt.
- simpl. now rewrite IHt1, IHt2.
- simpl. now rewrite IHt1, IHt2.
Qed.

(* Where every part is smooth: the conditions of `differentiable`, order for order. *)
Theorem expansion_tower n t x : differentiable i (set_at i x xs) t -> tower n (expansion n t) x.
Proof.
assert (Root : forall u, 0 < u O x -> tower n u x -> tower (pred n) (inv_c (sqrt_c u n) (pred n)) x).
{ intros u P U. apply inv_c_tower.
  - rewrite sqrt_c_0. apply Rgt_not_eq. now apply sqrt_lt_R0.
  - apply (tower_less n); [lia|]. now apply sqrt_c_tower. }
assert (Inverse : forall u, u O x <> 0 -> tower n u x -> tower (pred n) (inv_c u (pred n)) x).
{ intros u N U. apply inv_c_tower; [easy|]. now apply (tower_less n); [lia|]. }
induction t;
  match goal with |- differentiable _ _ ?t -> _ =>
    destruct (occurs i t) eqn:O; cbn [differentiable expansion]; rewrite O;
    [|intros _; apply constant_tower]
  end; rewrite <- ?(expansion_0 n).
- intros _. apply constant_tower.
- intros _. apply constant_tower.
- intros _. apply identity_tower.
- intros D. apply scale_tower. auto.
- intros [D E]. apply total_tower; auto.
- intros [D E]. apply gap_tower; auto.
- intros [D E]. apply convolution_tower; auto.
- intros [D [E N]]. destruct (occurs i t2).
  + apply convolution_tower; auto. apply inv_c_tower; auto.
  + apply scale_tower. auto.
- intros D. apply power_c_tower; destruct n0; try easy; try apply IHt; try apply D.
- intros [D [E P]]. apply exp_c_tower, convolution_tower; auto. apply ln_c_tower; auto.
- intros [D P]. apply sqrt_c_tower; auto.
- intros D. apply exp_c_tower; auto.
- intros [D P]. apply ln_c_tower; auto.
- intros D. apply trig_c_tower; auto.
- intros D. apply trig_c_tower; auto.
- intros [D N]. apply tan_c_tower; auto.
- intros [D P]. assert (Q := one_minus_square _ P).
  apply (given_tower asin); auto.
  + apply Root; [rewrite quadratic_0; lra|now apply quadratic_tower, IHt].
  + rewrite inv_c_0, sqrt_c_0, quadratic_0.
    replace (1 + -1 * _) with (1 - expansion n t 0%nat x ^ 2) by ring. now apply asin_slope.
- intros [D P]. assert (Q := one_minus_square _ P).
  apply (given_tower acos); auto.
  + apply scale_tower, Root; [rewrite quadratic_0; lra|now apply quadratic_tower, IHt].
  + unfold scale. rewrite inv_c_0, sqrt_c_0, quadratic_0.
    replace (1 + -1 * _) with (1 - expansion n t 0%nat x ^ 2) by ring.
    replace (-1 * _) with (- / sqrt (1 - expansion n t 0%nat x ^ 2)) by ring. now apply acos_slope.
- intros D. assert (Q := pow2_ge_0 (expansion n t 0%nat x)).
  apply (given_tower atan); auto.
  + apply Inverse; [rewrite quadratic_0; lra|now apply quadratic_tower, IHt].
  + rewrite inv_c_0, quadratic_0, Rmult_1_l. apply derivable_pt_lim_atan.
- intros D. apply hyperbolic_c_tower; auto.
- intros D. apply hyperbolic_c_tower; auto.
- intros D. apply tanh_c_tower; auto.
- intros D. assert (Q := pow2_ge_0 (expansion n t 0%nat x)).
  apply (given_tower asinh); auto.
  + apply Root; [rewrite quadratic_0; lra|now apply quadratic_tower, IHt].
  + rewrite inv_c_0, sqrt_c_0, quadratic_0.
    replace (1 + 1 * _) with (expansion n t 0%nat x ^ 2 + 1) by ring. apply asinh_slope.
- intros [D P]. assert (Q : 0 < expansion n t 0%nat x ^ 2 - 1)
    by (simpl; generalize (Rmult_le_0_lt_compat 1 (expansion n t 0%nat x) 1 (expansion n t 0%nat x)); lra).
  apply (given_tower acosh); auto.
  + apply Root; [rewrite quadratic_0; lra|now apply quadratic_tower, IHt].
  + rewrite inv_c_0, sqrt_c_0, quadratic_0.
    replace (-1 + 1 * _) with (expansion n t 0%nat x ^ 2 - 1) by ring. now apply acosh_slope.
- intros [D P]. assert (Q := one_minus_square _ P).
  apply (given_tower atanh); auto.
  + apply Inverse; [rewrite quadratic_0; lra|now apply quadratic_tower, IHt].
  + rewrite inv_c_0, quadratic_0.
    replace (1 + -1 * _) with (1 - expansion n t 0%nat x ^ 2) by ring. now apply atanh_slope.
- intros [D N]. apply abs_c_tower; auto.
- intros [D [E N]]. apply halved_extreme_tower; auto. intros. rewrite min_by_abs. field.
- intros [D [E N]]. apply halved_extreme_tower; auto. intros. rewrite max_by_abs. field.
Qed.
End Expansion.
