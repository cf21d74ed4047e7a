(* Decides whether two terms are the same expression. *)
From Coq Require Import List ZArith Bool.
From Assay Require Import Term.

Fixpoint same (a b : term) : bool :=
  match a, b with
  | Num n d, Num m e => Z.eqb n m && Pos.eqb d e
  | Pi, Pi => true
  | Var i, Var j => Nat.eqb i j
  | Neg a, Neg b | Sqrt a, Sqrt b | Exp a, Exp b | Log a, Log b | Sin a, Sin b | Cos a, Cos b
  | Tan a, Tan b | Asin a, Asin b | Acos a, Acos b | Atan a, Atan b | Sinh a, Sinh b
  | Cosh a, Cosh b | Tanh a, Tanh b | Asinh a, Asinh b | Acosh a, Acosh b | Atanh a, Atanh b
  | Abs a, Abs b => same a b
  | Add a c, Add b d | Sub a c, Sub b d | Mul a c, Mul b d | Div a c, Div b d
  | Power a c, Power b d | Min a c, Min b d | Max a c, Max b d => same a b && same c d
  | Pow a n, Pow b m => same a b && Z.eqb n m
  | _, _ => false
  end.

Lemma same_sound a : forall b, same a b = true -> a = b.
Proof.
induction a; intros b H; destruct b; try discriminate H; simpl in H;
  rewrite ?andb_true_iff, ?Z.eqb_eq, ?Pos.eqb_eq, ?Nat.eqb_eq in H;
  repeat match goal with H : _ /\ _ |- _ => destruct H end; f_equal; auto.
Qed.
