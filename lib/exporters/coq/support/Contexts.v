(* Proves how a context changes when a domain is replaced, an assumption dropped, or a point moved
   along one variable. *)
From Coq Require Import Reals Lra Lia List ZArith Bool.
From Assay Require Import Term Differentiate.
Import ListNotations.
Open Scope R_scope.

Definition in_domain (xs : list R) (d : domain) (x : R) : Prop :=
  above xs (lower d) x /\ below xs (upper d) x.

Fixpoint update {X : Type} (i : nat) (d : X) (ds : list X) : list X :=
  match i, ds with
  | _, [] => []
  | O, _ :: tail => d :: tail
  | S i, head :: tail => head :: update i d tail
  end.
Lemma nth_update {X : Type} (d : X) ds : forall i j, i <> j ->
  nth_error (update i d ds) j = nth_error ds j.
Proof. induction ds; intros [|i] [|j] N; simpl; trivial; try easy. apply IHds. lia. Qed.
Lemma nth_update_here {X : Type} (d : X) ds : forall i e,
  nth_error (update i d ds) i = Some e -> e = d.
Proof. induction ds; intros [|i] e; simpl; try easy; [now intros [= ->]|apply IHds]. Qed.

Lemma within_each xs ds : forall k, within xs k ds <->
  forall j d, nth_error ds j = Some d -> in_domain xs d (nth (k + j) xs 0).
Proof.
induction ds as [|d ds IH]; intros k; simpl.
- split; [intros _ [|j] d E; discriminate E|easy].
- rewrite IH. split.
  + intros (L & U & H) [|j] e E; simpl in E.
    * injection E as <-. rewrite Nat.add_0_r. now split.
    * rewrite <- Nat.add_succ_comm. now apply H.
  + intros H. destruct (H O d eq_refl) as [L U]. rewrite Nat.add_0_r in L, U.
    split; [easy|split; [easy|]]. intros j e E. rewrite Nat.add_succ_comm. now apply H.
Qed.
Lemma assumed_each xs rs : assumed xs rs <-> forall r, In r rs -> compares xs r.
Proof.
induction rs as [|r rs IH]; simpl; [easy|]. rewrite IH. split.
- now intros [H K] s [<-|I]; auto.
- intros H. split; auto.
Qed.

Definition domain_at (i : nat) (c : context) : option domain := nth_error (domains c) i.
Definition with_domain (i : nat) (d : domain) (c : context) : context :=
  Ctx (update i d (domains c)) (assumptions c).

Lemma satisfies_domain xs c i d : satisfies xs c -> domain_at i c = Some d ->
  in_domain xs d (nth i xs 0).
Proof. intros [W _] E. now apply (proj1 (within_each xs (domains c) 0) W). Qed.

Lemma with_domain_satisfies xs c i d : satisfies xs c -> in_domain xs d (nth i xs 0) ->
  satisfies xs (with_domain i d c).
Proof.
intros [W A] D. split; [|exact A]. apply within_each. intros j e E. simpl in *.
destruct (Nat.eq_dec i j) as [<-|N].
- now rewrite (nth_update_here _ _ _ _ E).
- rewrite nth_update in E by easy. now apply (proj1 (within_each xs (domains c) 0) W).
Qed.

(* ---- Without the assumption number k *)
Fixpoint remove_at {X : Type} (k : nat) (l : list X) : list X :=
  match k, l with
  | _, [] => []
  | O, _ :: tail => tail
  | S k, head :: tail => head :: remove_at k tail
  end.
Lemma remove_at_in {X : Type} (x : X) l : forall k, In x (remove_at k l) -> In x l.
Proof.
induction l as [|y l IH]; intros [|k]; simpl; try easy; [auto|].
intros [H|H]; [auto|right; now apply (IH k)].
Qed.
Definition without (k : nat) (c : context) : context :=
  Ctx (domains c) (remove_at k (assumptions c)).
Lemma without_satisfies xs c k : satisfies xs c -> satisfies xs (without k c).
Proof.
intros [W A]. split; [exact W|]. simpl. rewrite assumed_each in *.
intros r H. apply A. now apply (remove_at_in _ _ k).
Qed.

(* ---- Moving along variable i, of which no domain and no assumption speaks *)
Definition mentions (i : nat) (e : boundary) : bool :=
  match e with Some (t, _) => occurs i t | None => false end.
Definition free_domains (i : nat) (c : context) : bool :=
  forallb (fun d => negb (mentions i (lower d)) && negb (mentions i (upper d))) (domains c).
Definition free (i : nat) (c : context) : context :=
  Ctx (domains c)
    (filter (fun r => negb (occurs i (left r)) && negb (occurs i (right r))) (assumptions c)).

Lemma free_satisfies xs c i : satisfies xs c -> satisfies xs (free i c).
Proof.
intros [W A]. split; [exact W|]. simpl. rewrite assumed_each in *.
intros r H. apply A. apply filter_In in H. easy.
Qed.
Lemma above_moved xs i x e y : mentions i e = false -> above xs e y <-> above (set_at i x xs) e y.
Proof.
destruct e as [[t []]|]; simpl; intros N; rewrite ?eval_constant by easy; easy.
Qed.
Lemma below_moved xs i x e y : mentions i e = false -> below xs e y <-> below (set_at i x xs) e y.
Proof.
destruct e as [[t []]|]; simpl; intros N; rewrite ?eval_constant by easy; easy.
Qed.
Lemma set_at_length i x xs : length (set_at i x xs) = length xs.
Proof. revert i; induction xs; intros [|i]; simpl; trivial. now rewrite IHxs. Qed.
Lemma set_at_twice i x y xs : set_at i y (set_at i x xs) = set_at i y xs.
Proof. revert i; induction xs; intros [|i]; simpl; trivial. now rewrite IHxs. Qed.

(* The point with x for variable i satisfies the free context with another domain of i. *)
Theorem move xs c i d x : free_domains i c = true -> (i < length xs)%nat ->
  mentions i (lower d) = false -> mentions i (upper d) = false ->
  satisfies xs c -> in_domain xs d x -> satisfies (set_at i x xs) (with_domain i d (free i c)).
Proof.
intros F L NL NU [W A] [B C]. split.
- apply within_each. intros j e E. simpl in *. destruct (Nat.eq_dec i j) as [<-|N].
  + rewrite (nth_update_here _ _ _ _ E), nth_set_at_here by easy.
    split; [now apply (above_moved xs)|now apply (below_moved xs)].
  + rewrite nth_update in E by easy. rewrite nth_set_at by easy.
    unfold free_domains in F. rewrite forallb_forall in F.
    specialize (F e (nth_error_In _ _ E)).
    apply andb_true_iff in F as [FL FU]. rewrite negb_true_iff in FL, FU.
    destruct (proj1 (within_each xs (domains c) 0) W j e E) as [P Q].
    split; [now apply (above_moved xs)|now apply (below_moved xs)].
- simpl. rewrite assumed_each in *. intros r H. apply filter_In in H as [H K].
  apply andb_true_iff in K as [K M]. rewrite negb_true_iff in K, M.
  unfold compares. rewrite !eval_constant by easy. now apply A.
Qed.

(* ---- Numbers *)
Definition midpoint_of (a b : term) : option term :=
  match a, b with
  | Num n d, Num m e =>
      let numerator := (n * Zpos e + m * Zpos d)%Z in
      let denominator := (2 * d * e)%positive in
      let (_, quotients) := Z.ggcd numerator (Zpos denominator) in
      match snd quotients with Zpos q => Some (Num (fst quotients) q) | _ => None end
  | _, _ => None
  end.
Definition midpoint (d : domain) : option term :=
  match lower d, upper d with
  | Some (a, _), Some (b, _) => midpoint_of a b
  | _, _ => None
  end.
