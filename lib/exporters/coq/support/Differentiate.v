(* Defines the symbolic derivative of a term, as lib/kernel/differentiate.cpp does, and proves that
   it is the derivative where the strict side conditions hold. *)
From Coq Require Import Reals Lra Lia List ZArith Bool.
From Assay Require Import Functions Term Calculus.
Import ListNotations.
Open Scope R_scope.

Fixpoint occurs (i : nat) (t : term) : bool :=
  match t with
  | Num _ _ | Pi => false
  | Var j => Nat.eqb i j
  | Neg a | Pow a _ | Sqrt a | Exp a | Log a | Sin a | Cos a | Tan a | Asin a | Acos a | Atan a
  | Sinh a | Cosh a | Tanh a | Asinh a | Acosh a | Atanh a | Abs a => occurs i a
  | Add a b | Sub a b | Mul a b | Div a b | Power a b | Min a b | Max a b =>
      occurs i a || occurs i b
  end.

(* A derivative; None is that of what does not vary, 0. *)
Definition slope := option term.
Definition negative (t : term) : term := match t with Num n d => Num (- n) d | _ => Neg t end.
Definition negated (s : slope) : slope := match s with Some a => Some (negative a) | None => None end.
Definition sum (s t : slope) : slope :=
  match s, t with Some a, Some b => Some (Add a b) | Some a, None => Some a | None, _ => t end.
Definition difference (s t : slope) : slope :=
  match s, t with Some a, Some b => Some (Sub a b) | None, Some b => Some (negative b) | _, None => s end.
Definition scaled (c : term) (s : slope) : slope :=
  match s with Some (Num 1 1) => Some c | Some a => Some (Mul c a) | None => None end.
Definition divided (s : slope) (c : term) : slope :=
  match s with Some a => Some (Div a c) | None => None end.
Definition square (a : term) := Pow a 2.
Definition int (n : Z) := Num n 1.

Fixpoint derive (i : nat) (t : term) : slope :=
  if occurs i t then
    match t with
    | Num _ _ | Pi => None
    | Var _ => Some (int 1)
    | Neg a => negated (derive i a)
    | Add a b => sum (derive i a) (derive i b)
    | Sub a b => difference (derive i a) (derive i b)
    | Mul a b => sum (scaled b (derive i a)) (scaled a (derive i b))
    | Div a b =>
        if occurs i b
        then divided (difference (scaled b (derive i a)) (scaled a (derive i b))) (square b)
        else divided (derive i a) b
    | Pow a n =>
        match n with
        | 0%Z => None
        | 1%Z => derive i a
        | 2%Z => scaled (Mul (int 2) a) (derive i a)
        | _ => scaled (Mul (int n) (Pow a (n - 1))) (derive i a)
        end
    | Power a b =>
        scaled t (sum (scaled (Log a) (derive i b)) (divided (scaled b (derive i a)) a))
    | Sqrt a => divided (derive i a) (Mul (int 2) t)
    | Exp a => scaled t (derive i a)
    | Log a => divided (derive i a) a
    | Sin a => scaled (Cos a) (derive i a)
    | Cos a => negated (scaled (Sin a) (derive i a))
    | Tan a => divided (derive i a) (square (Cos a))
    | Asin a => divided (derive i a) (Sqrt (Sub (int 1) (square a)))
    | Acos a => negated (divided (derive i a) (Sqrt (Sub (int 1) (square a))))
    | Atan a => divided (derive i a) (Add (int 1) (square a))
    | Sinh a => scaled (Cosh a) (derive i a)
    | Cosh a => scaled (Sinh a) (derive i a)
    | Tanh a => divided (derive i a) (square (Cosh a))
    | Asinh a => divided (derive i a) (Sqrt (Add (square a) (int 1)))
    | Acosh a => divided (derive i a) (Sqrt (Sub (square a) (int 1)))
    | Atanh a => divided (derive i a) (Sub (int 1) (square a))
    | Abs a => scaled (Div a t) (derive i a)
    | Min a b =>
        divided (difference (sum (derive i a) (derive i b))
          (scaled (Div (Sub a b) (Abs (Sub a b))) (difference (derive i a) (derive i b)))) (int 2)
    | Max a b =>
        divided (sum (sum (derive i a) (derive i b))
          (scaled (Div (Sub a b) (Abs (Sub a b))) (difference (derive i a) (derive i b)))) (int 2)
    end
  else None.
Definition differentiate (i : nat) (t : term) : term :=
  match derive i t with Some d => d | None => int 0 end.

(* Every part is defined, and those that vary are so nearby and differentiable. *)
Fixpoint differentiable (i : nat) (xs : list R) (t : term) : Prop :=
  if occurs i t then
    match t with
    | Num _ _ | Pi | Var _ => True
    | Neg a | Exp a | Sin a | Cos a | Atan a | Sinh a | Cosh a | Tanh a | Asinh a =>
        differentiable i xs a
    | Add a b | Sub a b | Mul a b => differentiable i xs a /\ differentiable i xs b
    | Div a b => differentiable i xs a /\ differentiable i xs b /\ eval xs b <> 0
    | Pow a n =>
        match n with
        | Zneg _ => differentiable i xs a /\ eval xs a <> 0
        | _ => differentiable i xs a
        end
    | Power a b => differentiable i xs a /\ differentiable i xs b /\ 0 < eval xs a
    | Sqrt a | Log a => differentiable i xs a /\ 0 < eval xs a
    | Tan a => differentiable i xs a /\ cos (eval xs a) <> 0
    | Asin a | Acos a | Atanh a => differentiable i xs a /\ -1 < eval xs a < 1
    | Acosh a => differentiable i xs a /\ 1 < eval xs a
    | Abs a => differentiable i xs a /\ eval xs a <> 0
    | Min a b | Max a b => differentiable i xs a /\ differentiable i xs b /\ eval xs a <> eval xs b
    end
  else defined xs t.

(* ---- The value of a slope *)
Definition value (xs : list R) (s : slope) : R := match s with Some a => eval xs a | None => 0 end.

Lemma value_negated xs s : value xs (negated s) = - value xs s.
Proof.
destruct s as [a|]; [|simpl; ring]. destruct a; try easy. simpl. unfold number.
destruct d; rewrite opp_IZR; unfold Rdiv; ring.
Qed.
Lemma value_sum xs s t : value xs (sum s t) = value xs s + value xs t.
Proof. destruct s, t; simpl; ring. Qed.
Lemma value_difference xs s t : value xs (difference s t) = value xs s - value xs t.
Proof.
destruct s as [a|], t as [b|]; simpl; try ring.
generalize (value_negated xs (Some b)). simpl. intros ->. ring.
Qed.
Lemma value_scaled xs c s : value xs (scaled c s) = eval xs c * value xs s.
Proof.
destruct s as [a|]; [|simpl; ring]. destruct a; try easy.
destruct n as [|n|]; try easy. destruct n; try easy. destruct d; try easy. simpl. ring.
Qed.
Lemma value_divided xs s c : value xs (divided s c) = value xs s / eval xs c.
Proof. destruct s; simpl; [easy|]. unfold Rdiv. ring. Qed.
Ltac values :=
  repeat first [rewrite value_negated | rewrite value_sum | rewrite value_difference
               | rewrite value_scaled | rewrite value_divided].

(* ---- Points *)
Lemma set_at_same i xs : set_at i (nth i xs 0) xs = xs.
Proof. revert i; induction xs as [|x xs IH]; intros [|i]; simpl; trivial. now rewrite IH. Qed.
Lemma nth_set_at i j x xs : i <> j -> nth j (set_at i x xs) 0 = nth j xs 0.
Proof. revert i j; induction xs as [|y xs IH]; intros [|i] [|j] N; simpl; try easy. apply IH. lia. Qed.
Lemma nth_set_at_here i x xs : (i < length xs)%nat -> nth i (set_at i x xs) 0 = x.
Proof. revert i; induction xs as [|y xs IH]; intros [|i] N; simpl in *; try lia; trivial. apply IH. lia. Qed.

Lemma eval_constant i x xs t : occurs i t = false -> eval (set_at i x xs) t = eval xs t.
Proof.
induction t; simpl; intros N; trivial;
  try (apply orb_false_iff in N as [N M]); rewrite ?IHt, ?IHt1, ?IHt2 by easy; trivial.
apply nth_set_at. now apply Nat.eqb_neq.
Qed.

Lemma value_derive i xs t : value xs (derive i t) = eval xs (differentiate i t).
Proof. unfold differentiate. now destruct (derive i t). Qed.

Section Variable_i.
Variables (i : nat) (xs : list R).
Hypothesis present : (i < length xs)%nat.
Let x0 := nth i xs 0.
Definition along (t : term) : R -> R := fun x => eval (set_at i x xs) t.
Lemma along_here t : along t x0 = eval xs t.
Proof. unfold along, x0. now rewrite set_at_same. Qed.

Lemma constant_slope t : occurs i t = false -> derivable_pt_lim (along t) x0 0.
Proof.
intros N. apply (derivable_pt_lim_ext (fun _ => eval xs t)).
- intros x. unfold along. now rewrite eval_constant.
- apply derivable_pt_lim_const.
Qed.

Lemma of_function f df a :
  derivable_pt_lim f (eval xs a) df -> derivable_pt_lim (along a) x0 (value xs (derive i a)) ->
  derivable_pt_lim (fun x => f (along a x)) x0 (df * value xs (derive i a)).
Proof. intros H K. apply chain; [now rewrite along_here|easy]. Qed.

Theorem derive_sound t : differentiable i xs t ->
  derivable_pt_lim (along t) x0 (value xs (derive i t)).
Proof.
induction t;
  match goal with |- differentiable _ _ ?t -> _ =>
    destruct (occurs i t) eqn:O; cbn [differentiable derive]; rewrite O;
    [|intros _; now apply constant_slope]
  end.
- discriminate O.
- discriminate O.
- intros _. simpl in O. apply Nat.eqb_eq in O. subst i0.
  apply (derivable_pt_lim_ext (fun x => x)); [|apply derivable_pt_lim_id].
  intros x. unfold along. simpl. now rewrite nth_set_at_here.
- intros D. values. now apply (derivable_pt_lim_opp (along t)), IHt.
- intros [D E]. values. apply (derivable_pt_lim_plus (along t1) (along t2)); auto.
- intros [D E]. values. apply (derivable_pt_lim_minus (along t1) (along t2)); auto.
- intros [D E]. values. rewrite <- !along_here.
  replace (along t2 x0 * _ + _) with
    (value xs (derive i t1) * along t2 x0 + along t1 x0 * value xs (derive i t2)) by ring.
  apply (derivable_pt_lim_mult (along t1) (along t2)); auto.
- intros [D [E N]]. destruct (occurs i t2) eqn:O2.
  + values. rewrite <- (along_here t2) in N.
    replace (_ / eval xs (square t2)) with
      ((value xs (derive i t1) * along t2 x0 - along t1 x0 * value xs (derive i t2))
       / along t2 x0 ^ 2).
    * apply (quotient_slope (along t1) (along t2)); auto.
    * rewrite !along_here. simpl. f_equal. ring.
  + values. apply (derivable_pt_lim_ext (fun x => / eval xs t2 * along t1 x)).
    { intros x. unfold along. simpl. rewrite (eval_constant i x xs t2 O2). apply Rmult_comm. }
    unfold Rdiv. rewrite Rmult_comm. apply (derivable_pt_lim_scal (along t1)). auto.
- intros D. assert (D' : differentiable i xs t) by now destruct n.
  assert (C : match n with Zneg _ => eval xs t <> 0 | _ => True end) by now destruct n.
  destruct (Z.eq_dec n 0) as [->|N].
  { apply (derivable_pt_lim_ext (fun _ => 1)); [easy|apply derivable_pt_lim_const]. }
  replace (value xs _) with
    (IZR n * power_integer (eval xs t) (n - 1) * value xs (derive i t)).
  + apply (of_function (fun x => power_integer x n)); [now apply power_slope|auto].
  + destruct n as [|[n|[n|n|]|]|n]; try easy; values; first [reflexivity|simpl; ring].
- intros [D [E P]]. values. simpl.
  apply (derivable_pt_lim_ext (fun x => exp (along t2 x * ln (along t1 x)))); [easy|].
  rewrite <- along_here in P.
  replace (Rpower _ _ * _) with (exp (along t2 x0 * ln (along t1 x0)) *
    (value xs (derive i t2) * ln (along t1 x0)
     + along t2 x0 * (/ along t1 x0 * value xs (derive i t1)))).
  + apply (chain exp); [apply derivable_pt_lim_exp|].
    apply (derivable_pt_lim_mult (along t2) (fun x => ln (along t1 x))); auto.
    apply (chain ln); [now apply derivable_pt_lim_ln|auto].
  + rewrite !along_here. unfold Rpower, Rdiv. ring.
- intros [D P]. values. simpl.
  replace (_ / _) with (/ (2 * sqrt (eval xs t)) * value xs (derive i t)) by (unfold Rdiv; ring).
  apply (of_function sqrt); [now apply sqrt_slope|auto].
- intros D. values. apply (of_function exp); [apply derivable_pt_lim_exp|auto].
- intros [D P]. values.
  replace (_ / _) with (/ eval xs t * value xs (derive i t)) by (unfold Rdiv; ring).
  apply (of_function ln); [now apply derivable_pt_lim_ln|auto].
- intros D. values. apply (of_function sin); [apply derivable_pt_lim_sin|auto].
- intros D. values. simpl.
  replace (- _) with (- sin (eval xs t) * value xs (derive i t)) by ring.
  apply (of_function cos); [apply derivable_pt_lim_cos|auto].
- intros [D P]. values. simpl.
  replace (_ / _) with (/ cos (eval xs t) ^ 2 * value xs (derive i t)) by (simpl; unfold Rdiv; ring).
  apply (of_function tan); [now apply tan_slope|auto].
- intros [D P]. values. simpl.
  replace (_ / _) with (/ sqrt (1 - eval xs t ^ 2) * value xs (derive i t)) by (simpl; unfold Rdiv; ring).
  apply (of_function asin); [now apply asin_slope|auto].
- intros [D P]. values. simpl.
  replace (- _) with (- / sqrt (1 - eval xs t ^ 2) * value xs (derive i t)) by (simpl; unfold Rdiv; ring).
  apply (of_function acos); [now apply acos_slope|auto].
- intros D. values. simpl.
  replace (_ / _) with (/ (1 + eval xs t ^ 2) * value xs (derive i t)) by (simpl; unfold Rdiv; ring).
  apply (of_function atan); [apply derivable_pt_lim_atan|auto].
- intros D. values. apply (of_function sinh); [apply derivable_pt_lim_sinh|auto].
- intros D. values. apply (of_function cosh); [apply derivable_pt_lim_cosh|auto].
- intros D. values. simpl.
  replace (_ / _) with (/ cosh (eval xs t) ^ 2 * value xs (derive i t)) by (simpl; unfold Rdiv; ring).
  apply (of_function tanh); [apply tanh_slope|auto].
- intros D. values. simpl.
  replace (_ / _) with (/ sqrt (eval xs t ^ 2 + 1) * value xs (derive i t)) by (simpl; unfold Rdiv; ring).
  apply (of_function asinh); [apply asinh_slope|auto].
- intros [D P]. values. simpl.
  replace (_ / _) with (/ sqrt (eval xs t ^ 2 - 1) * value xs (derive i t)) by (simpl; unfold Rdiv; ring).
  apply (of_function acosh); [now apply acosh_slope|auto].
- intros [D P]. values. simpl.
  replace (_ / _) with (/ (1 - eval xs t ^ 2) * value xs (derive i t)) by (simpl; unfold Rdiv; ring).
  apply (of_function atanh); [now apply atanh_slope|auto].
- intros [D P]. values. apply (of_function Rabs); [now apply abs_slope|auto].
- intros [D [E N]]. values. simpl.
  apply (derivable_pt_lim_ext (fun x => / 2 * (along t1 x + along t2 x - Rabs (along t1 x - along t2 x)))).
  { intros x. unfold along. simpl. rewrite min_by_abs. unfold Rdiv. apply Rmult_comm. }
  unfold Rdiv at 1. rewrite (Rmult_comm _ (/ 2)).
  apply (derivable_pt_lim_scal (fun x => along t1 x + along t2 x - Rabs (along t1 x - along t2 x))).
  apply (derivable_pt_lim_minus (fun x => along t1 x + along t2 x)).
  + apply (derivable_pt_lim_plus (along t1) (along t2)); auto.
  + apply (chain Rabs (fun x => along t1 x - along t2 x)).
    * rewrite !along_here. apply abs_slope. lra.
    * apply (derivable_pt_lim_minus (along t1) (along t2)); auto.
- intros [D [E N]]. values. simpl.
  apply (derivable_pt_lim_ext (fun x => / 2 * (along t1 x + along t2 x + Rabs (along t1 x - along t2 x)))).
  { intros x. unfold along. simpl. rewrite max_by_abs. unfold Rdiv. apply Rmult_comm. }
  unfold Rdiv at 1. rewrite (Rmult_comm _ (/ 2)).
  apply (derivable_pt_lim_scal (fun x => along t1 x + along t2 x + Rabs (along t1 x - along t2 x))).
  apply (derivable_pt_lim_plus (fun x => along t1 x + along t2 x)).
  + apply (derivable_pt_lim_plus (along t1) (along t2)); auto.
  + apply (chain Rabs (fun x => along t1 x - along t2 x)).
    * rewrite !along_here. apply abs_slope. lra.
    * apply (derivable_pt_lim_minus (along t1) (along t2)); auto.
Qed.

Theorem differentiate_sound t : differentiable i xs t ->
  derivable_pt_lim (along t) x0 (eval xs (differentiate i t)).
Proof. intros D. rewrite <- value_derive. now apply derive_sound. Qed.

End Variable_i.
