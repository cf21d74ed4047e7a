(* Defines the Taylor coefficients of a term over a box, and proves that they enclose those of the
   term. *)
From Coq Require Import Reals Lra Lia List ZArith Bool.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Differentiate Towers FunctionTowers Expansion Hull Span
  Enclosures Evaluate Enclose SeriesOperations.
Import ListNotations.
Open Scope R_scope.

Module Series (I : IntervalOps).
Module Operations := SeriesOperations I.
Export Operations.
Import Operations.Boxes.Evaluation.Spans.Trigonometry.Basics.Spans.H.

Section Precision.
Variable p : I.precision.

(* None where a part may be undefined or not smooth. *)
Section Terms.
Variables (b : box) (i : nat) (n : nat).

Definition on (condition : series -> bool) (f : series -> series) (s : option series) :=
  match s with Some s => if condition s then Some (f s) else None | None => None end.
Definition on2 (condition : series -> series -> bool) (f : series -> series -> series)
  (s t : option series) :=
  match s, t with
  | Some s, Some t => if condition s t then Some (f s t) else None
  | _, _ => None
  end.
Definition always (_ : series) := true.
Definition always2 (_ _ : series) := true.
Definition head_is (sign : span -> bool) (s : series) := sign (at_order s 0).
Definition within_one (s : series) :=
  is_positive (minus p (one p) (at_order s 0)) && is_positive (plus p (one p) (at_order s 0)).
Definition above_one (s : series) := is_positive (minus p (at_order s 0) (one p)).

Fixpoint taylor_series (t : term) : option series :=
  if occurs i t then
    match t with
    | Num _ _ | Pi => None
    | Var _ => Some (i_identity p n (coordinate b i))
    | Neg a => on always (i_negative n) (taylor_series a)
    | Add a c => on2 always2 (i_total p n) (taylor_series a) (taylor_series c)
    | Sub a c => on2 always2 (i_gap p n) (taylor_series a) (taylor_series c)
    | Mul a c => on2 always2 (i_convolution p n) (taylor_series a) (taylor_series c)
    | Div a c =>
        on2 (fun s t => head_is is_nonzero t)
          (fun s t =>
            if occurs i c
            then divide p (at_order s 0) (at_order t 0) :: tl (i_convolution p n s (i_inv p t n))
            else tabulate n (fun k => divide p (at_order s k) (at_order t 0)))
          (taylor_series a) (taylor_series c)
    | Pow a e =>
        on (match e with Zneg _ => head_is is_nonzero | _ => always end)
          (fun s => i_power p s e n) (taylor_series a)
    | Power a c =>
        on2 (fun s _ => head_is is_positive s) (fun s t => i_exp p (i_convolution p n t (i_ln p s n)) n)
          (taylor_series a) (taylor_series c)
    | Sqrt a => on (head_is is_positive) (fun s => i_sqrt p s n) (taylor_series a)
    | Exp a => on always (fun s => i_exp p s n) (taylor_series a)
    | Log a => on (head_is is_positive) (fun s => i_ln p s n) (taylor_series a)
    | Sin a => on always (fun s => i_trig p s true n) (taylor_series a)
    | Cos a => on always (fun s => i_trig p s false n) (taylor_series a)
    | Tan a =>
        on (head_is (fun s => is_nonzero (cosine p s))) (fun s => i_tan p s n) (taylor_series a)
    | Sinh a => on always (fun s => i_hyperbolic p s true n) (taylor_series a)
    | Cosh a => on always (fun s => i_hyperbolic p s false n) (taylor_series a)
    | Tanh a => on always (fun s => i_tanh p s n) (taylor_series a)
    | Atan a =>
        on always (fun s => i_composed p n (arctangent p (at_order s 0)) s
                              (i_inv p (i_quadratic p s 1 1 n) (pred n))) (taylor_series a)
    | Atanh a =>
        on within_one (fun s => i_composed p n (inverse_tanh p (at_order s 0)) s
                                  (i_inv p (i_quadratic p s 1 (-1) n) (pred n))) (taylor_series a)
    | Asin a =>
        on within_one (fun s => i_composed p n (arcsine p (at_order s 0)) s
                                  (i_inv p (i_sqrt p (i_quadratic p s 1 (-1) n) n) (pred n)))
          (taylor_series a)
    | Acos a =>
        on within_one (fun s => i_composed p n (arccosine p (at_order s 0)) s
            (i_negative (pred n) (i_inv p (i_sqrt p (i_quadratic p s 1 (-1) n) n) (pred n))))
          (taylor_series a)
    | Asinh a =>
        on always (fun s => i_composed p n (inverse_sinh p (at_order s 0)) s
                              (i_inv p (i_sqrt p (i_quadratic p s 1 1 n) n) (pred n))) (taylor_series a)
    | Acosh a =>
        on above_one (fun s => i_composed p n (inverse_cosh p (at_order s 0)) s
                                 (i_inv p (i_sqrt p (i_quadratic p s (-1) 1 n) n) (pred n)))
          (taylor_series a)
    | Abs a => on (head_is is_nonzero) (fun s => i_abs p s n) (taylor_series a)
    | Min a c =>
        on2 (fun s t => is_nonzero (at_order (i_gap p n s t) 0)) (fun s t => i_extreme p false s t n)
          (taylor_series a) (taylor_series c)
    | Max a c =>
        on2 (fun s t => is_nonzero (at_order (i_gap p n s t) 0)) (fun s t => i_extreme p true s t n)
          (taylor_series a) (taylor_series c)
    end
  else match enclosure p b t with Some s => Some (i_constant p n s) | None => None end.

Variable xs : list R.
Hypothesis present : (i < length xs)%nat.
Variable x : R.
Hypothesis in_box : contains b (set_at i x xs).

Definition smooth (t : term) (s : option series) : Prop :=
  forall r, s = Some r ->
    differentiable i (set_at i x xs) t /\ expands n r (expansion i xs n t) x.

Lemma smooth_on t a condition f s :
  smooth a s ->
  (forall r, condition r = true -> differentiable i (set_at i x xs) a ->
     expands n r (expansion i xs n a) x -> inside (at_order r 0) (eval (set_at i x xs) a) ->
     differentiable i (set_at i x xs) t /\ expands n (f r) (expansion i xs n t) x) ->
  smooth t (on condition f s).
Proof.
intros H F r. unfold on. destruct s as [s|]; [|easy]. destruct (condition s) eqn:C; [|easy].
intros [= <-]. destruct (H s eq_refl) as [D E]. apply F; trivial.
rewrite <- (expansion_0 i xs present n). apply E. lia.
Qed.
Lemma smooth_on2 t a c condition f s s' :
  smooth a s -> smooth c s' ->
  (forall r q, condition r q = true ->
     differentiable i (set_at i x xs) a -> differentiable i (set_at i x xs) c ->
     expands n r (expansion i xs n a) x -> expands n q (expansion i xs n c) x ->
     inside (at_order r 0) (eval (set_at i x xs) a) ->
     inside (at_order q 0) (eval (set_at i x xs) c) ->
     differentiable i (set_at i x xs) t /\ expands n (f r q) (expansion i xs n t) x) ->
  smooth t (on2 condition f s s').
Proof.
intros H K F r. unfold on2. destruct s as [s|], s' as [s'|]; try easy.
destruct (condition s s') eqn:C; [|easy].
intros [= <-]. destruct (H s eq_refl) as [D E], (K s' eq_refl) as [D' E']. apply F; trivial;
  rewrite <- (expansion_0 i xs present n); [apply E|apply E']; lia.
Qed.

Lemma within_one_sound s v : within_one s = true -> inside (at_order s 0) v -> -1 < v < 1.
Proof.
intros [L U]%andb_true_iff H.
generalize (is_positive_sound _ _ L (minus_inside p _ _ _ _ (one_inside p) H))
  (is_positive_sound _ _ U (plus_inside p _ _ _ _ (one_inside p) H)). lra.
Qed.
Lemma above_one_sound s v : above_one s = true -> inside (at_order s 0) v -> 1 < v.
Proof.
intros L H. generalize (is_positive_sound _ _ L (minus_inside p _ _ _ _ H (one_inside p))). lra.
Qed.

Theorem taylor_series_sound t : smooth t (taylor_series t).
Proof.
assert (Less : forall s u, expands n s u x -> expands (pred n) s u x)
  by (intros; apply (expands_less _ n); [lia|easy]).
assert (Root : forall s u, expands n s u x ->
  expands (pred n) (i_inv p (i_sqrt p s n) (pred n)) (inv_c (sqrt_c u n) (pred n)) x)
  by (intros; now apply i_inv_expands, Less, i_sqrt_expands).
induction t;
  match goal with |- smooth ?t _ =>
    destruct (occurs i t) eqn:O; cbn [taylor_series]; rewrite O;
    [|generalize (enclosure_sound p b (set_at i x xs) t in_box);
      destruct (enclosure p b t) as [s|]; [|easy]; intros E r [= <-];
      destruct (E s eq_refl) as [D H];
      cbn [differentiable expansion]; rewrite O; split; [exact D|];
      apply i_constant_expands; now rewrite eval_constant in H]
  end;
  try (eapply smooth_on; [eassumption|intros r C D E H]);
  try (eapply smooth_on2; [eassumption|eassumption|intros r q C D D' E E' H H']);
  cbn [differentiable expansion]; rewrite ?O.
- discriminate O.
- discriminate O.
- intros r [= <-]. cbn [differentiable expansion]. rewrite O. split; [easy|].
  apply i_identity_expands. simpl in O. apply Nat.eqb_eq in O. subst i0.
  generalize (in_box i). now rewrite nth_set_at_here.
- split; [easy|now apply i_negative_expands].
- split; [easy|now apply i_total_expands].
- split; [easy|now apply i_gap_expands].
- split; [easy|now apply i_convolution_expands].
- unfold head_is in C.
  assert (N := is_nonzero_sound _ _ C H'). split; [easy|].
  destruct (occurs i t2) eqn:O2.
  + assert (F := i_convolution_expands p n r (i_inv p q n) _ _ x E (i_inv_expands p _ _ _ _ E')).
    intros [|k] K.
    * unfold at_order. simpl nth.
      replace (convolution _ _ 0%nat x) with (expansion i xs n t1 0%nat x / expansion i xs n t2 0%nat x)
        by (unfold convolution; simpl; now rewrite inv_c_0).
      apply divide_inside; [apply E|apply E']; lia.
    * cbv beta. rewrite at_cons_tail. now apply F.
  + apply tabulate_expands. intros k K. unfold scale. rewrite Rmult_comm.
    apply divide_inside; [now apply E|]. now rewrite eval_constant in H'.
- destruct n0; unfold head_is in C; (split; [|now apply i_power_expands]); try easy.
  split; [easy|now apply (is_nonzero_sound _ _ C)].
- unfold head_is in C. split.
  + repeat split; trivial. now apply (is_positive_sound _ _ C).
  + now apply i_exp_expands, i_convolution_expands; [|apply i_ln_expands].
- unfold head_is in C. split; [|now apply i_sqrt_expands].
  split; [easy|now apply (is_positive_sound _ _ C)].
- split; [easy|now apply i_exp_expands].
- unfold head_is in C. split; [|now apply i_ln_expands].
  split; [easy|now apply (is_positive_sound _ _ C)].
- split; [easy|now apply i_trig_expands].
- split; [easy|now apply i_trig_expands].
- unfold head_is in C. split; [|now apply i_tan_expands].
  split; [easy|]. apply (is_nonzero_sound _ _ C). now apply cosine_inside.
- split; [split; [easy|now apply (within_one_sound r)]|].
  apply i_composed_expands; [apply arcsine_inside, E; lia|easy|].
  apply Root. now apply i_quadratic_expands.
- split; [split; [easy|now apply (within_one_sound r)]|].
  apply i_composed_expands; [apply arccosine_inside, E; lia|easy|].
  apply i_negative_expands, Root. now apply i_quadratic_expands.
- split; [easy|]. apply i_composed_expands; [apply arctangent_inside, E; lia|easy|].
  apply i_inv_expands, Less. now apply i_quadratic_expands.
- split; [easy|now apply i_hyperbolic_expands].
- split; [easy|now apply i_hyperbolic_expands].
- split; [easy|now apply i_tanh_expands].
- split; [easy|]. apply i_composed_expands; [apply inverse_sinh_inside, E; lia|easy|].
  apply Root. now apply i_quadratic_expands.
- split; [split; [easy|now apply (above_one_sound r)]|].
  apply i_composed_expands; [apply inverse_cosh_inside, E; lia|easy|].
  apply Root. now apply i_quadratic_expands.
- split; [split; [easy|now apply (within_one_sound r)]|].
  apply i_composed_expands; [apply inverse_tanh_inside, E; lia|easy|].
  apply i_inv_expands, Less. now apply i_quadratic_expands.
- unfold head_is in C. split; [|now apply i_abs_expands].
  split; [easy|now apply (is_nonzero_sound _ _ C)].
- split; [|now apply (i_extreme_expands p false)].
  repeat split; trivial. assert (N := is_nonzero_sound _ _ C
    (i_gap_expands p n r q _ _ x E E' 0%nat ltac:(lia))).
  unfold gap in N. rewrite !(expansion_0 i xs present) in N. lra.
- split; [|now apply (i_extreme_expands p true)].
  repeat split; trivial. assert (N := is_nonzero_sound _ _ C
    (i_gap_expands p n r q _ _ x E E' 0%nat ltac:(lia))).
  unfold gap in N. rewrite !(expansion_0 i xs present) in N. lra.
Qed.
End Terms.
End Precision.
End Series.
