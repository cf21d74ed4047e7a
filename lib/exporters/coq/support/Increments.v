(* Proves that the increment of a term over a box is the sum of slopes in the box times the
   increments of the variables, one variable after the other. *)
From Coq Require Import Reals Lra Lia List ZArith Bool.
From Interval.Interval Require Import Interval Float Float_full.
From Assay Require Import Functions Term Calculus Differentiate Monotone Towers Expansion Contexts
  Matrices PointLists Hull Span Enclosures Evaluate Enclose Series Faces CentredForms Subdivide.
Open Scope R_scope.

Module Increments (I : IntervalOps).
Module Trees := Subdivide I.
Export Trees.

Section Precision.
Variable p : I.precision.

Lemma ordered_increment f b i zs x y s : (i < length zs)%nat -> x < y ->
  taylor_series p b i 1 f = Some s -> contains b (set_at i x zs) -> contains b (set_at i y zs) ->
  exists v, inside (at_order s 1) v /\ along i zs f y - along i zs f x = v * (y - x).
Proof.
intros L Lt T X Y.
assert (S : forall t, x <= t <= y -> tower 1 (expansion i zs 1 f) t /\
  inside (at_order s 1) (expansion i zs 1 f 1%nat t)).
{ intros t Ht. assert (C : contains b (set_at i t zs)).
  { intros j. generalize (X j) (Y j). destruct (Nat.eq_dec i j) as [<-|N].
    - rewrite !nth_set_at_here by easy. intros. now apply (inside_between _ x y).
    - now rewrite !nth_set_at by easy. }
  destruct (taylor_series_sound p b i 1 zs L t C f s T) as [F G].
  split; [now apply expansion_tower|apply G; lia]. }
assert (D : forall t, x <= t <= y -> derivable_pt_lim (along i zs f) t (expansion i zs 1 f 1%nat t)).
{ intros t Ht. apply (slope_along i f zs L 1); [lia|now apply S]. }
destruct (mean_value (along i zs f) (expansion i zs 1 f 1%nat) x y Lt) as (t & Ht & E).
- intros t Ht. exact (continuous_of_slope _ _ _ (D t Ht)).
- intros t Ht. apply D. lra.
- exists (expansion i zs 1 f 1%nat t). split; [apply S; lra|exact E].
Qed.
Lemma increment f b i zs x y s : (i < length zs)%nat -> taylor_series p b i 1 f = Some s ->
  contains b (set_at i x zs) -> contains b (set_at i y zs) ->
  exists v, inside (at_order s 1) v /\ along i zs f x - along i zs f y = v * (x - y).
Proof.
intros L T X Y. destruct (Rtotal_order x y) as [H|[<-|H]].
- destruct (ordered_increment f b i zs x y s) as (v & V & E); trivial.
  exists v. split; [easy|]. lra.
- destruct (taylor_series_sound p b i 1 zs L x X f s T) as [_ G].
  exists (expansion i zs 1 f 1%nat x). split; [apply G; lia|ring].
- destruct (ordered_increment f b i zs y x s) as (v & V & E); trivial. now exists v.
Qed.

Theorem path_increment f b N ps slope x y :
  (forall j, contains b (point N ps (mixed x y j))) ->
  (forall j, (j <= N)%nat -> exists s,
     taylor_series p b (length ps + j) 1 f = Some s /\ slope j = at_order s 1) ->
  exists v, (forall j, (j <= N)%nat -> inside (slope j) (v j)) /\
    eval (point N ps x) f - eval (point N ps y) f = sum_f_R0 (fun j => v j * (x j - y j)) N.
Proof.
intros C S. set (value := fun z => eval (point N ps z) f).
destruct (choose_each 0 (fun j v => inside (slope j) v /\
  value (mixed x y j) - value (mixed x y (Datatypes.S j)) = v * (x j - y j)) N) as [v V].
{ intros j J. destruct (S j J) as (s & T & ->).
  destruct (increment f b (length ps + j) (point N ps (mixed x y j)) (x j) (y j) s
    ltac:(rewrite point_length; lia) T) as (v & V & E).
  - now rewrite mixed_here.
  - now rewrite mixed_next.
  - exists v. split; [easy|]. unfold along in E. now rewrite mixed_here, mixed_next in E. }
exists v. split; [intros; now apply V|].
rewrite <- (sum_eq (fun j => value (mixed x y j) - value (mixed x y (Datatypes.S j))))
  by (intros; now apply V).
rewrite (telescope (fun j => value (mixed x y j))). unfold value.
f_equal; f_equal; apply point_ext; intros i I; unfold mixed; trivial.
now replace (Nat.ltb i (Datatypes.S N)) with true by (symmetry; apply Nat.ltb_lt; lia).
Qed.
End Precision.
End Increments.
