(* Proves the rules about roots: sign_change, exactly_one_root, no_root, root_at, root_domain,
   root_place, root_sum, obtain. Z x says that x is a root. *)
From Coq Require Import Reals Lra List Lia.
From Coquelicot Require Import Coquelicot.
From Assay Require Import Claims.
Import ListNotations.
Open Scope R_scope.

(* ---- A sign change of a function that is continuous on [a, b] only *)
Lemma crossing f a b : a <= b -> (forall x, a <= x <= b -> continuity_pt f x) ->
  f a <= 0 -> 0 <= f b -> exists x, a <= x <= b /\ f x = 0.
Proof.
intros H C A B.
destruct (Req_dec (f a) 0) as [E|N]; [exists a; split; [lra|easy]|].
destruct (Req_dec (f b) 0) as [E|M]; [exists b; split; [lra|easy]|].
assert (L : a < b) by (destruct H as [H| ->]; [easy|lra]).
destruct (@C0_extension_le R_NormedModule f a b) as [g [G E]].
{ intros c K. now apply continuity_pt_filterlim, C. }
destruct (IVT g a b) as (x & K & Z); trivial.
- intros x. apply continuity_pt_filterlim, G.
- rewrite E; lra.
- rewrite E; lra.
- exists x. split; [easy|]. now rewrite <- E.
Qed.

Section Sign_change.
Variables (f : R -> R) (a b : R) (D P : R -> Prop).
Hypothesis ordered : a <= b.
Hypothesis continuous : forall x, D x -> continuity_pt f x.
Hypothesis all : forall x, a <= x <= b -> D x /\ P x.
Theorem sign_change_up : f a <= 0 -> f b >= 0 -> has_root f D P.
Proof.
intros A B. destruct (crossing f a b) as (x & K & Z); try lra.
- intros x K. now apply continuous, all.
- destruct (all x K). now exists x.
Qed.
Theorem sign_change_down : f a >= 0 -> f b <= 0 -> has_root f D P.
Proof.
intros A B. destruct (crossing (fun x => - f x) a b) as (x & K & Z); try lra.
- intros x K. now apply continuity_pt_opp, continuous, all.
- destruct (all x K). exists x. repeat split; trivial. lra.
Qed.
End Sign_change.

(* ---- How the claims follow from each other *)
Lemma NoDup_app_disjoint {X : Type} (l m : list X) : NoDup l -> NoDup m ->
  (forall x, In x l -> In x m -> False) -> NoDup (l ++ m).
Proof.
intros L M. induction L as [|x l N L IH]; intros H; [easy|]. simpl. constructor.
- intros K. apply in_app_or in K. destruct K as [K|K]; [easy|].
  apply (H x); [now left|easy].
- apply IH. intros y K. apply H. now right.
Qed.

Lemma sum_zero u v : u = 0 -> v = 0 -> u + v = 0.
Proof. lra. Qed.
Lemma square_zero u : u = 0 -> u ^ 2 = 0.
Proof. intros ->. ring. Qed.

Section Points.
Context {X : Type}.
Variables (Z D P : X -> Prop).

Lemma has_of_one : exactly_one_zero Z D P -> has_zero Z D P.
Proof. intros (x & H & _). now exists x. Qed.
Lemma has_of_many n : exactly_zeros (S n) Z D P -> has_zero Z D P.
Proof.
intros (l & _ & L & E & A). destruct l as [|x l]; [easy|].
exists x. destruct (proj1 (E x) (or_introl eq_refl)). repeat split; trivial. apply A. now left.
Qed.
Lemma many_of_none : no_zero Z D -> exactly_zeros 0 Z D P.
Proof.
intros N. exists []. repeat split; try constructor; try easy.
intros [H K]. now apply (N x).
Qed.
Lemma none_of_many : exactly_zeros 0 Z D P -> no_zero Z D.
Proof.
intros (l & _ & L & E & _) x H K. apply length_zero_iff_nil in L. subst l.
now apply (proj2 (E x)).
Qed.
Lemma many_of_one : exactly_one_zero Z D P -> exactly_zeros 1 Z D P.
Proof.
intros (x & (H & K & L) & U). exists [x].
repeat split; try (constructor; [easy|constructor]).
- destruct H0 as [<-|[]]. easy.
- destruct H0 as [<-|[]]. easy.
- intros [M N]. left. symmetry. now apply U.
- intros y [<-|[]]. easy.
Qed.
Lemma one_of_many : exactly_zeros 1 Z D P -> exactly_one_zero Z D P.
Proof.
intros (l & _ & L & E & A). destruct l as [|x [|y l]]; try easy.
exists x. destruct (proj1 (E x) (or_introl eq_refl)). split.
- repeat split; trivial. apply A. now left.
- intros y M N. destruct (proj2 (E y) (conj M N)) as [<-|[]]. easy.
Qed.

(* ---- The rules *)
Theorem no_root : (forall x, D x -> ~ Z x) -> no_zero Z D.
Proof. easy. Qed.

Theorem root_at p : D p -> P p -> Z p -> has_zero Z D P.
Proof. intros. now exists p. Qed.
Theorem root_at_only p : D p -> P p -> Z p -> (forall x, D x -> x = p) -> exactly_one_zero Z D P.
Proof. intros H K L U. exists p. repeat split; trivial. intros; now apply U. Qed.

Variables D' P' : X -> Prop.
Theorem root_domain : has_zero Z D' P' -> (forall x, D' x -> P' x -> D x /\ P x) ->
  has_zero Z D P.
Proof. intros (x & H & K & L) I. destruct (I x H K). now exists x. Qed.

(* At most one root, by a monotone function or by exactly one root in a wider domain. *)
Theorem exactly_one_root : has_zero Z D' P' -> (forall x, D' x -> P' x -> D x /\ P x) ->
  (forall x y, D x -> D y -> Z x -> Z y -> x = y) -> exactly_one_zero Z D P.
Proof.
intros (x & H & K & L) I U. destruct (I x H K). exists x. repeat split; trivial.
intros y M N. now apply U.
Qed.
Theorem exactly_one_root_wider (E Q : X -> Prop) :
  has_zero Z D' P' -> (forall x, D' x -> P' x -> D x /\ P x) ->
  exactly_one_zero Z E Q -> (forall x, D x -> E x) -> exactly_one_zero Z D P.
Proof.
intros H I (r & _ & U) W. apply exactly_one_root; trivial.
intros x y Dx Dy Zx Zy. rewrite (U x), (U y); auto.
Qed.

Theorem root_place : has_zero Z D P' -> (forall x, D x -> P' x -> P x) -> has_zero Z D P.
Proof. intros (x & H & K & L) I. exists x. auto. Qed.
Theorem root_place_one : exactly_one_zero Z D P' -> (forall x, D x -> P' x -> P x) ->
  exactly_one_zero Z D P.
Proof. intros (x & (H & K & L) & U) I. exists x. auto. Qed.
Theorem root_place_many n : exactly_zeros n Z D P' -> (forall x, D x -> P' x -> P x) ->
  exactly_zeros n Z D P.
Proof.
intros (l & N & L & E & A) I. exists l. repeat split; trivial; try now apply E.
intros x H. apply I; [now apply E|now apply A].
Qed.

Theorem root_sum (D1 D2 P1 P2 : X -> Prop) m n :
  exactly_zeros m Z D1 P1 -> exactly_zeros n Z D2 P2 ->
  (forall x, D x <-> D1 x \/ D2 x) -> (forall x, D1 x -> D2 x -> False) ->
  (forall x, D1 x -> P1 x -> P x) -> (forall x, D2 x -> P2 x -> P x) ->
  exactly_zeros (m + n) Z D P.
Proof.
intros (l1 & N1 & L1 & E1 & A1) (l2 & N2 & L2 & E2 & A2) U V I1 I2.
exists (l1 ++ l2). repeat split.
- apply NoDup_app_disjoint; trivial. intros x H K.
  apply (V x); [now apply E1|now apply E2].
- now rewrite app_length, L1, L2.
- apply in_app_or in H. destruct H as [H|H].
  + apply U. left. now apply E1.
  + apply U. right. now apply E2.
- apply in_app_or in H. destruct H as [H|H]; [now apply E1|now apply E2].
- intros [H K]. apply in_or_app. apply U in H. destruct H as [H|H].
  + left. now apply E1.
  + right. now apply E2.
- intros x H. apply in_app_or in H. destruct H as [H|H].
  + apply I1; [now apply E1|now apply A1].
  + apply I2; [now apply E2|now apply A2].
Qed.

Theorem obtain (C : Prop) : has_zero Z D P -> (forall r, D r -> P r -> Z r -> C) -> C.
Proof. intros (r & H & K & L) E. now apply (E r). Qed.
End Points.

(* A strictly monotone function takes no value twice. *)
Lemma increasing_once f E : increasing_on f E -> forall (D : R -> Prop),
  (forall x, D x -> E x) -> forall x y, D x -> D y -> f x = 0 -> f y = 0 -> x = y.
Proof.
intros M D W x y Dx Dy Zx Zy. destruct (Rtotal_order x y) as [H|[H|H]]; trivial;
  [generalize (M x y (W x Dx) (W y Dy) H)|generalize (M y x (W y Dy) (W x Dx) H)]; lra.
Qed.
Lemma decreasing_once f E : decreasing_on f E -> forall (D : R -> Prop),
  (forall x, D x -> E x) -> forall x y, D x -> D y -> f x = 0 -> f y = 0 -> x = y.
Proof.
intros M D W x y Dx Dy Zx Zy. destruct (Rtotal_order x y) as [H|[H|H]]; trivial;
  [generalize (M x y (W x Dx) (W y Dy) H)|generalize (M y x (W y Dy) (W x Dx) H)]; lra.
Qed.
Section Monotone_function.
Variables (f : R -> R) (D P D' P' E : R -> Prop).
Hypothesis some : has_root f D' P'.
Hypothesis lies : forall x, D' x -> P' x -> D x /\ P x.
Hypothesis wider : forall x, D x -> E x.
Theorem exactly_one_root_increasing : increasing_on f E -> exactly_one_root_in f D P.
Proof.
intros M. apply (exactly_one_root _ D P D' P'); trivial. now apply (increasing_once f E).
Qed.
Theorem exactly_one_root_decreasing : decreasing_on f E -> exactly_one_root_in f D P.
Proof.
intros M. apply (exactly_one_root _ D P D' P'); trivial. now apply (decreasing_once f E).
Qed.
End Monotone_function.
