(* Defines the enclosure of a term over a box: one pass that checks the side conditions as well. *)
From Coq Require Import Reals Lra List ZArith Bool.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Equality Hull Span Enclosures.
Import ListNotations.
Open Scope R_scope.

Module Evaluate (I : IntervalOps).
Module Spans := Enclosures I.
Export Spans.

(* A box has a span for each variable; a coordinate that it lacks is 0 in `nth`, and unbounded. *)
Definition box := list span.
Definition coordinate (b : box) (i : nat) : span := nth i b whole.
Definition contains (b : box) (xs : list R) : Prop :=
  forall i, inside (coordinate b i) (nth i xs 0).

Definition when (condition : bool) (s : span) : option span := if condition then Some s else None.
Definition both (f : span -> span -> option span) (s t : option span) : option span :=
  match s, t with Some s, Some t => f s t | _, _ => None end.
Definition each (f : span -> option span) (s : option span) : option span :=
  match s with Some s => f s | None => None end.

Section Precision.
Variable p : I.precision.

(* None where a side condition may fail on the box. *)
Fixpoint enclosure (b : box) (t : term) : option span :=
  match t with
  | Num n d => Some (rational p n d)
  | Pi => Some (pi p)
  | Var i => Some (coordinate b i)
  | Neg a => each (fun s => Some (negate s)) (enclosure b a)
  | Add a c => both (fun s t => Some (plus p s t)) (enclosure b a) (enclosure b c)
  | Sub a c => both (fun s t => Some (minus p s t)) (enclosure b a) (enclosure b c)
  | Mul a c => both (fun s t => Some (times p s t)) (enclosure b a) (enclosure b c)
  | Div a c =>
      both (fun s t => when (is_nonzero t) (divide p s t)) (enclosure b a) (enclosure b c)
  | Pow a n =>
      each (fun s => when (match n with Zneg _ => is_nonzero s | _ => true end) (power p s n))
        (enclosure b a)
  | Power a c =>
      both (fun s t => when (is_positive s) (general_power p s t)) (enclosure b a) (enclosure b c)
  | Sqrt a => each (fun s => when (is_nonnegative s) (square_root p s)) (enclosure b a)
  | Exp a => each (fun s => Some (exponential p s)) (enclosure b a)
  | Log a => each (fun s => when (is_positive s) (logarithm p s)) (enclosure b a)
  | Sin a => each (fun s => Some (sine p s)) (enclosure b a)
  | Cos a => each (fun s => Some (cosine p s)) (enclosure b a)
  | Tan a => each (fun s => when (is_nonzero (cosine p s)) (tangent p s)) (enclosure b a)
  | Asin a =>
      each (fun s => when (is_nonnegative (minus p (one p) s) && is_nonnegative (plus p (one p) s))
                       (arcsine p s)) (enclosure b a)
  | Acos a =>
      each (fun s => when (is_nonnegative (minus p (one p) s) && is_nonnegative (plus p (one p) s))
                       (arccosine p s)) (enclosure b a)
  | Atan a => each (fun s => Some (arctangent p s)) (enclosure b a)
  | Sinh a => each (fun s => Some (hyperbolic_sine p s)) (enclosure b a)
  | Cosh a => each (fun s => Some (hyperbolic_cosine p s)) (enclosure b a)
  | Tanh a => each (fun s => Some (hyperbolic_tangent p s)) (enclosure b a)
  | Asinh a => each (fun s => Some (inverse_sinh p s)) (enclosure b a)
  | Acosh a =>
      each (fun s => when (is_nonnegative (minus p s (one p))) (inverse_cosh p s)) (enclosure b a)
  | Atanh a =>
      each (fun s => when (is_positive (minus p (one p) s) && is_positive (plus p (one p) s))
                       (inverse_tanh p s)) (enclosure b a)
  | Abs a => each (fun s => Some (absolute s)) (enclosure b a)
  | Min a c => both (fun s t => Some (smaller s t)) (enclosure b a) (enclosure b c)
  | Max a c => both (fun s t => Some (larger s t)) (enclosure b a) (enclosure b c)
  end.

Definition encloses (xs : list R) (t : term) (s : option span) : Prop :=
  forall u, s = Some u -> defined xs t /\ inside u (eval xs t).

Lemma each_sound xs a t f s :
  encloses xs a s ->
  (forall u v, f u = Some v -> defined xs a -> inside u (eval xs a) ->
     defined xs t /\ inside v (eval xs t)) ->
  encloses xs t (each f s).
Proof.
intros H F v. destruct s as [u|]; simpl; [|easy]. intros E.
destruct (H u eq_refl). now apply (F u).
Qed.
Lemma both_sound xs a b t f s s' :
  encloses xs a s -> encloses xs b s' ->
  (forall u u' v, f u u' = Some v -> defined xs a -> inside u (eval xs a) ->
     defined xs b -> inside u' (eval xs b) -> defined xs t /\ inside v (eval xs t)) ->
  encloses xs t (both f s s').
Proof.
intros H K F v. destruct s as [u|], s' as [u'|]; simpl; try easy. intros E.
destruct (H u eq_refl), (K u' eq_refl). now apply (F u u').
Qed.
Lemma when_some c s u : when c s = Some u -> c = true /\ s = u.
Proof. destruct c; simpl; [|easy]. intros [= ->]. easy. Qed.

Theorem enclosure_sound b xs t : contains b xs -> encloses xs t (enclosure b t).
Proof.
intros B.
assert (Low : forall s x, is_nonnegative (minus p (one p) s) = true -> inside s x -> x <= 1).
{ intros s x N H. generalize (is_nonnegative_sound _ _ N (minus_inside p _ _ _ _ (one_inside p) H)).
  lra. }
assert (High : forall s x, is_nonnegative (plus p (one p) s) = true -> inside s x -> -1 <= x).
{ intros s x N H. generalize (is_nonnegative_sound _ _ N (plus_inside p _ _ _ _ (one_inside p) H)).
  lra. }
induction t; simpl enclosure;
  lazymatch goal with
  | |- encloses _ _ (each _ _) => eapply each_sound; [eassumption|]
  | |- encloses _ _ (both _ _ _) => eapply both_sound; [eassumption|eassumption|]
  | |- _ => intros u [= <-]
  end; simpl; try (intros u v [= <-] D H); try (intros u u' v [= <-] D H D' H');
  try (intros u v [C <-]%when_some D H); try (intros u u' v [C <-]%when_some D H D' H').
- split; [easy|apply rational_inside].
- split; [easy|apply pi_inside].
- split; [easy|apply B].
- split; [easy|now apply negate_inside].
- split; [easy|now apply plus_inside].
- split; [easy|now apply minus_inside].
- split; [easy|now apply times_inside].
- split; [|now apply divide_inside]. repeat split; trivial. now apply (is_nonzero_sound u').
- split; [|now apply power_inside]. destruct n; trivial. split; trivial.
  now apply (is_nonzero_sound u).
- split; [|now apply general_power_inside]. repeat split; trivial. now apply (is_positive_sound u).
- split; [|now apply square_root_inside]. split; trivial. now apply (is_nonnegative_sound u).
- split; [easy|now apply exponential_inside].
- split; [|now apply logarithm_inside]. split; trivial. now apply (is_positive_sound u).
- split; [easy|now apply sine_inside].
- split; [easy|now apply cosine_inside].
- split; [|now apply tangent_inside]. split; trivial.
  apply (is_nonzero_sound _ _ C). now apply cosine_inside.
- apply andb_true_iff in C as [L U]. split; [|now apply arcsine_inside].
  repeat split; trivial; [now apply (High u)|now apply (Low u)].
- apply andb_true_iff in C as [L U]. split; [|now apply arccosine_inside].
  repeat split; trivial; [now apply (High u)|now apply (Low u)].
- split; [easy|now apply arctangent_inside].
- split; [easy|now apply hyperbolic_sine_inside].
- split; [easy|now apply hyperbolic_cosine_inside].
- split; [easy|now apply hyperbolic_tangent_inside].
- split; [easy|now apply inverse_sinh_inside].
- split; [|now apply inverse_cosh_inside]. split; trivial.
  generalize (is_nonnegative_sound _ _ C (minus_inside p _ _ _ _ H (one_inside p))). lra.
- apply andb_true_iff in C as [L U]. split; [|now apply inverse_tanh_inside].
  generalize (is_positive_sound _ _ L (minus_inside p _ _ _ _ (one_inside p) H)).
  generalize (is_positive_sound _ _ U (plus_inside p _ _ _ _ (one_inside p) H)).
  intros; repeat split; trivial; lra.
- split; [easy|now apply absolute_inside].
- split; [easy|now apply smaller_inside].
- split; [easy|now apply larger_inside].
Qed.

(* Whether d OP 0 for all d in the span. *)
Definition decides (c : comparison) (d : span) : bool :=
  match c with
  | Lt => is_negative d
  | Le => is_nonpositive d
  | Eq => is_nonnegative d && is_nonpositive d
  | Ne => is_nonzero d
  | Ge => is_nonnegative d
  | Gt => is_positive d
  end.
Lemma decides_sound c d x y : decides c d = true -> inside d (x - y) -> compare c x y.
Proof.
destruct c; simpl.
- intros N H. generalize (is_negative_sound _ _ N H). lra.
- intros N H. generalize (is_nonpositive_sound _ _ N H). lra.
- intros [N M]%andb_true_iff H.
  generalize (is_nonnegative_sound _ _ N H) (is_nonpositive_sound _ _ M H). lra.
- intros N H. generalize (is_nonzero_sound _ _ N H). lra.
- intros N H. generalize (is_nonnegative_sound _ _ N H). lra.
- intros N H. generalize (is_positive_sound _ _ N H). lra.
Qed.

(* t = t says that t is defined. *)
Definition reflexive (r : relation) : bool :=
  match compared r with Eq | Le | Ge => same (left r) (right r) | _ => false end.

(* The relation holds on all of the box, where both sides are defined. *)
Definition decides_on (b : box) (r : relation) : bool :=
  match enclosure b (left r), enclosure b (right r) with
  | Some s, Some t => reflexive r || decides (compared r) (minus p s t)
  | _, _ => false
  end.
Theorem decides_on_sound b xs r : contains b xs -> decides_on b r = true -> holds xs r.
Proof.
intros B. unfold decides_on.
generalize (enclosure_sound b xs (left r) B), (enclosure_sound b xs (right r) B).
destruct (enclosure b (left r)) as [s|], (enclosure b (right r)) as [t|]; try easy.
intros H K. destruct (H s eq_refl) as [D L], (K t eq_refl) as [E M].
intros C. split; [easy|split; [easy|]].
apply orb_true_iff in C as [C|C].
- unfold reflexive in C. unfold compares.
  destruct (compared r) eqn:O; try easy; apply same_sound in C; rewrite C; simpl; lra.
- apply (decides_sound _ _ _ _ C). now apply minus_inside.
Qed.

End Precision.
End Evaluate.
