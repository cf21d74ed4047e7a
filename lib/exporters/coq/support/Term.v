(* Defines terms as data, their value, and where they are defined. The operations are those of
   lib/kernel/term.hpp; the side conditions those of lib/kernel/definedness.cpp. *)
From Coq Require Import Reals List ZArith.
From Assay Require Import Functions.
Import ListNotations.
Open Scope R_scope.

Inductive term :=
  | Num (n : Z) (d : positive)
  | Pi
  | Var (i : nat) (* the variables of a context are counted from 0 *)
  | Neg (a : term)
  | Add (a b : term)
  | Sub (a b : term)
  | Mul (a b : term)
  | Div (a b : term)
  | Pow (a : term) (n : Z)
  | Power (a b : term)
  | Sqrt (a : term)
  | Exp (a : term)
  | Log (a : term)
  | Sin (a : term)
  | Cos (a : term)
  | Tan (a : term)
  | Asin (a : term)
  | Acos (a : term)
  | Atan (a : term)
  | Sinh (a : term)
  | Cosh (a : term)
  | Tanh (a : term)
  | Asinh (a : term)
  | Acosh (a : term)
  | Atanh (a : term)
  | Abs (a : term)
  | Min (a b : term)
  | Max (a b : term).

Definition number (n : Z) (d : positive) : R :=
  match d with xH => IZR n | _ => IZR n / IZR (Zpos d) end.

Definition power_integer (x : R) (n : Z) : R :=
  match n with
  | Z0 => x ^ 0
  | Zpos p => x ^ Pos.to_nat p
  | Zneg p => / x ^ Pos.to_nat p
  end.

(* The value at the point xs, for Coq's total functions. *)
Fixpoint eval (xs : list R) (t : term) : R :=
  match t with
  | Num n d => number n d
  | Pi => PI
  | Var i => nth i xs 0
  | Neg a => - eval xs a
  | Add a b => eval xs a + eval xs b
  | Sub a b => eval xs a - eval xs b
  | Mul a b => eval xs a * eval xs b
  | Div a b => eval xs a / eval xs b
  | Pow a n => power_integer (eval xs a) n
  | Power a b => Rpower (eval xs a) (eval xs b)
  | Sqrt a => sqrt (eval xs a)
  | Exp a => exp (eval xs a)
  | Log a => ln (eval xs a)
  | Sin a => sin (eval xs a)
  | Cos a => cos (eval xs a)
  | Tan a => tan (eval xs a)
  | Asin a => asin (eval xs a)
  | Acos a => acos (eval xs a)
  | Atan a => atan (eval xs a)
  | Sinh a => sinh (eval xs a)
  | Cosh a => cosh (eval xs a)
  | Tanh a => tanh (eval xs a)
  | Asinh a => asinh (eval xs a)
  | Acosh a => acosh (eval xs a)
  | Atanh a => atanh (eval xs a)
  | Abs a => Rabs (eval xs a)
  | Min a b => Rmin (eval xs a) (eval xs b)
  | Max a b => Rmax (eval xs a) (eval xs b)
  end.

(* Every side condition of every part holds at xs: the term has a value there. *)
Fixpoint defined (xs : list R) (t : term) : Prop :=
  match t with
  | Num _ _ | Pi | Var _ => True
  | Neg a | Exp a | Sin a | Cos a | Atan a | Sinh a | Cosh a | Tanh a | Asinh a | Abs a =>
      defined xs a
  | Add a b | Sub a b | Mul a b | Min a b | Max a b => defined xs a /\ defined xs b
  | Div a b => defined xs a /\ defined xs b /\ eval xs b <> 0
  | Pow a n => match n with Zneg _ => defined xs a /\ eval xs a <> 0 | _ => defined xs a end
  | Power a b => defined xs a /\ defined xs b /\ 0 < eval xs a
  | Sqrt a => defined xs a /\ 0 <= eval xs a
  | Log a => defined xs a /\ 0 < eval xs a
  | Tan a => defined xs a /\ cos (eval xs a) <> 0
  | Asin a | Acos a => defined xs a /\ -1 <= eval xs a <= 1
  | Acosh a => defined xs a /\ 1 <= eval xs a
  | Atanh a => defined xs a /\ -1 < eval xs a < 1
  end.

Inductive comparison := Lt | Le | Eq | Ne | Ge | Gt.
Record relation := Rel { left : term; compared : comparison; right : term }.

Definition compare (c : comparison) (x y : R) : Prop :=
  match c with
  | Lt => x < y
  | Le => x <= y
  | Eq => x = y
  | Ne => x <> y
  | Ge => x >= y
  | Gt => x > y
  end.

(* The relation for Coq's total functions, and with both sides defined. *)
Definition compares (xs : list R) (r : relation) : Prop :=
  compare (compared r) (eval xs (left r)) (eval xs (right r)).
Definition holds (xs : list R) (r : relation) : Prop :=
  defined xs (left r) /\ defined xs (right r) /\ compares xs r.

(* An end: its term, and whether it is left out. None is infinite. *)
Definition boundary := option (term * bool).
Record domain := Dom { lower : boundary; upper : boundary }.
Record context := Ctx { domains : list domain; assumptions : list relation }.

Definition above (xs : list R) (e : boundary) (x : R) : Prop :=
  match e with
  | None => True
  | Some (t, open) => if open then eval xs t < x else eval xs t <= x
  end.
Definition below (xs : list R) (e : boundary) (x : R) : Prop :=
  match e with
  | None => True
  | Some (t, open) => if open then x < eval xs t else x <= eval xs t
  end.

(* Variable i, i + 1, ... of the point lie in the domains; ends may mention any variable. *)
Fixpoint within (xs : list R) (i : nat) (ds : list domain) : Prop :=
  match ds with
  | [] => True
  | d :: ds =>
      above xs (lower d) (nth i xs 0) /\ below xs (upper d) (nth i xs 0) /\ within xs (S i) ds
  end.
Fixpoint assumed (xs : list R) (rs : list relation) : Prop :=
  match rs with [] => True | r :: rs => compares xs r /\ assumed xs rs end.
Definition satisfies (xs : list R) (c : context) : Prop :=
  within xs 0 (domains c) /\ assumed xs (assumptions c).

(* The point xs with x in place of coordinate i. *)
Fixpoint set_at (i : nat) (x : R) (xs : list R) : list R :=
  match i, xs with
  | _, [] => []
  | O, _ :: tail => x :: tail
  | S i, head :: tail => head :: set_at i x tail
  end.
