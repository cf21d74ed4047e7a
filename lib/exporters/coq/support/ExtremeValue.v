(* Proves the rule extreme_value, for any number of variables and with constraints. *)
From Coq Require Import Reals Lra Lia List Classical.
From Coquelicot Require Import Rcomplements Rbar Hierarchy Continuity.
From Assay Require Import Claims Term Limits Contexts Compact Extrema.
Import ListNotations.
Open Scope R_scope.

(* ---- Terms near a point *)
Definition nearby (c : list R) (A : list R -> Prop) : Prop :=
  exists e, 0 < e /\ forall xs, near e c xs -> A xs.
Lemma near_less d e c xs : d <= e -> near d c xs -> near e c xs.
Proof. intros L N. induction N; constructor; [lra|easy]. Qed.
#[local] Instance nearby_filter c : Filter (nearby c).
Proof.
split.
- exists 1. split; [lra|easy].
- intros A B (d & D & Ad) (e & E & Be). exists (Rmin d e). split; [now apply Rmin_pos|].
  intros xs N. split; [apply Ad|apply Be]; apply (near_less (Rmin d e)); trivial;
    [apply Rmin_l|apply Rmin_r].
- intros A B I (e & E & Ae). exists e. auto.
Qed.
Lemma near_coordinate e c xs : 0 < e -> near e c xs -> forall i, Rabs (nth i xs 0 - nth i c 0) < e.
Proof.
intros E N. induction N; intros [|i]; simpl; trivial; rewrite Rminus_0_r, Rabs_R0; trivial.
Qed.
Lemma defined_tends c t : defined c t -> tends (F := nearby c) c (fun xs => eval xs t).
Proof.
apply (term_tends c). intros i. apply filterlim_locally. intros e. exists e.
split; [apply cond_pos|]. intros xs N. exact (near_coordinate e c xs (cond_pos e) N i).
Qed.
Lemma stays_below c g b : tends (F := nearby c) c g -> g c < b -> nearby c (fun xs => g xs < b).
Proof. intros T L. apply (T (fun y => y < b)). now apply open_lt. Qed.

(* ---- Constraints: a closed relation that fails at c fails nearby *)
Definition closed_relation (r : relation) : bool :=
  match compared r with Le | Ge | Eq => true | _ => false end.
Fixpoint sides_defined (xs : list R) (rs : list relation) : Prop :=
  match rs with
  | [] => True
  | r :: rs => defined xs (left r) /\ defined xs (right r) /\ sides_defined xs rs
  end.
Lemma fails_nearby c s t : defined c s -> defined c t -> eval c s < eval c t ->
  nearby c (fun xs => eval xs s < eval xs t).
Proof.
intros S T L. assert (N : nearby c (fun xs => eval xs (Sub s t) < 0)).
{ apply stays_below; [now apply defined_tends|]. simpl. lra. }
apply filter_imp with (2 := N). simpl. intros xs. lra.
Qed.
Lemma closed_nearby c r : closed_relation r = true -> defined c (left r) -> defined c (right r) ->
  ~ compares c r -> nearby c (fun xs => ~ compares xs r).
Proof.
destruct r as [a k b]. unfold closed_relation, compares. simpl.
intros Cl Da Db N. destruct (Rtotal_order (eval c a) (eval c b)) as [L|[E|L]].
- apply filter_imp with (2 := fails_nearby c a b Da Db L). intros xs.
  destruct k; simpl in *; lra.
- destruct k; simpl in *; lra.
- apply filter_imp with (2 := fails_nearby c b a Db Da L). intros xs.
  destruct k; simpl in *; lra.
Qed.
Lemma assumed_closed c rs : forallb closed_relation rs = true -> sides_defined c rs ->
  ~ assumed c rs -> nearby c (fun xs => ~ assumed xs rs).
Proof.
induction rs as [|r rs IH]; simpl; [tauto|]. intros [C Cs]%andb_prop (L & R & S) [N|N]%not_and_or.
- apply filter_imp with (2 := closed_nearby c r C L R N). tauto.
- apply filter_imp with (2 := IH Cs S N). tauto.
Qed.

(* A point of type X has its coordinates, the variables outside the claim among them: their
   intervals are points. C says that the constraints rs hold, and t is f as data. *)
Section Rule.
Context {X : Type}.
Variables (coordinates : X -> list R) (point : list R -> X) (bs : list (R * R)).
Variables (rs : list relation) (C : X -> Prop) (t : term).
Variables (f : X -> R) (D : X -> Prop) (V : R -> Prop) (P : X -> Prop) (p : X).
Hypothesis coordinates_of : forall xs, in_box bs xs -> coordinates (point xs) = xs.
Hypothesis place : forall x, P x <-> in_box bs (coordinates x).
Hypothesis constraints : forall x, P x -> (C x <-> assumed (coordinates x) rs).
Hypothesis not_strict : forallb closed_relation rs = true.
Hypothesis sides : forall x, P x -> sides_defined (coordinates x) rs.
Hypothesis value : forall x, f x = eval (coordinates x) t.
Hypothesis has_value : forall x, P x -> C x -> defined (coordinates x) t.
Hypothesis in_domain : forall x, P x -> C x -> D x.
Hypothesis feasible : forall x, D x -> C x.
Hypothesis (in_place : P p) (possible : C p).

Lemma attained_max s : (forall x, P x -> C x -> defined (coordinates x) s) ->
  exists m, P m /\ C m /\
    forall x, P x -> C x -> eval (coordinates x) s <= eval (coordinates m) s.
Proof.
intros Def. set (K := fun xs => in_box bs xs /\ assumed xs rs).
assert (In_K : forall x, P x /\ C x <-> K (coordinates x)).
{ intros x. unfold K. rewrite <- place. generalize (constraints x). tauto. }
assert (Of : forall xs, K xs -> coordinates (point xs) = xs).
{ intros xs [B _]. now apply coordinates_of. }
destruct (attained bs K (fun xs => eval xs s)) as (c & Kc & M).
- now intros xs [B _].
- intros c B N. destruct (assumed_closed c rs) as (e & E & Out); [easy| |intros A; now apply N|].
  + rewrite <- (coordinates_of c B). apply sides. now rewrite place, coordinates_of.
  + exists e. split; [easy|]. intros xs Near [_ J]. now apply (Out xs).
- intros c Kc b L. apply (stays_below c (fun xs => eval xs s) b); [|easy]. apply defined_tends.
  assert (Q := Kc). rewrite <- (Of c Kc) in Q |- *. apply In_K in Q as [Pc Cc]. now apply Def.
- exists (coordinates p). now apply In_K.
- assert (Q := Kc). rewrite <- (Of c Kc) in Q, M. apply In_K in Q as [Pc Cc]. exists (point c).
  split; [easy|split; [easy|]]. intros x Px Cx. now apply M, In_K.
Qed.

Theorem extreme_value_max : (forall x, P x -> C x -> f p <= f x -> V (f x)) ->
  (forall x, D x -> P x \/ f x < f p) -> maximum_of_only f D V P.
Proof.
intros I O. destruct (attained_max t has_value) as (m & Pm & Cm & M).
assert (N : forall x, P x -> C x -> f x <= f m) by (intros; rewrite !value; auto).
assert (L := N p in_place possible).
exists m. repeat split; auto.
- intros x Dx. destruct (O x Dx) as [Px|Q]; [auto|lra].
- intros x Dx E. destruct (O x Dx) as [Px|Q]; [easy|lra].
Qed.
Theorem extreme_value_min : (forall x, P x -> C x -> f p >= f x -> V (f x)) ->
  (forall x, D x -> P x \/ f x > f p) -> minimum_of_only f D V P.
Proof.
intros I O.
destruct (attained_max (Neg t) has_value) as (m & Pm & Cm & M). simpl in M.
assert (N : forall x, P x -> C x -> f m <= f x).
{ intros x Px Cx. generalize (M x Px Cx). rewrite !value. lra. }
assert (L := N p in_place possible).
exists m. repeat split; auto.
- apply I; trivial. lra.
- intros x Dx. destruct (O x Dx) as [Px|Q]; [auto|lra].
- intros x Dx E. destruct (O x Dx) as [Px|Q]; [easy|lra].
Qed.
End Rule.

(* The goal coordinates_of. *)
Ltac by_coordinates :=
  let xs := fresh in let B := fresh in
  intros xs B; listed xs B; cbn [nth]; repeat f_equal; lra
with listed xs B :=
  let I := fresh in
  destruct xs as [|? xs]; cbn [in_box fst snd] in B;
  [ destruct B
  | lazymatch type of B with False => case B | _ => destruct B as [I B]; listed xs B end ].
