(* Proves that a contraction of a box has exactly one fixed point (Banach; Rudin, 9.23), for the
   rule krawczyk. Distances are relative to the widths of the box.

   A point is a function; its coordinates are those at 0, ..., N. *)
From Coq Require Import Reals Lra Lia.
From Coquelicot Require Import Coquelicot.
Open Scope R_scope.

Lemma geometric_zero q a c : 0 <= q < 1 -> (forall k, a <= c * q ^ k) -> a <= 0.
Proof.
intros Q H. assert (L := is_lim_seq_scal_l _ c _ (is_lim_seq_geom q ltac:(rewrite Rabs_pos_eq; lra))).
replace (Rbar_mult c 0) with (Finite 0) in L by (simpl; f_equal; ring).
exact (is_lim_seq_le _ _ a 0 H (is_lim_seq_const a) L).
Qed.

Section Contraction.
Variables (N : nat) (l u : nat -> R) (g : (nat -> R) -> nat -> R) (q : R).
Definition here (x : nat -> R) := forall i, (i <= N)%nat -> l i <= x i <= u i.
Definition close (e : R) (x y : nat -> R) :=
  forall i, (i <= N)%nat -> Rabs (x i - y i) <= e * (u i - l i).
Hypothesis factor : 0 <= q < 1.
Hypothesis nonempty : forall i, (i <= N)%nat -> l i <= u i.
Hypothesis inwards : forall x, here x -> here (g x).
Hypothesis contracts : forall e x y, 0 <= e -> here x -> here y -> close e x y -> close (q * e) (g x) (g y).

Lemma powers k : 0 <= q ^ k.
Proof. apply pow_le, factor. Qed.
Lemma here_close x y : here x -> here y -> close 1 x y.
Proof. intros X Y i I. generalize (X i I) (Y i I). intros. apply Rabs_le. lra. Qed.

Theorem fixed_once x y : here x -> here y -> (forall i, (i <= N)%nat -> g x i = x i) ->
  (forall i, (i <= N)%nat -> g y i = y i) -> forall i, (i <= N)%nat -> x i = y i.
Proof.
intros X Y Fx Fy i I.
assert (C : forall k, close (q ^ k) x y).
{ induction k as [|k IH]; [now apply here_close|]. intros j J.
  rewrite <- (Fx j J), <- (Fy j J). apply contracts; trivial. apply powers. }
assert (Z : Rabs (x i - y i) <= 0).
{ apply (geometric_zero q _ (u i - l i) factor). intros k. rewrite Rmult_comm. now apply C. }
generalize (Rabs_pos (x i - y i)). intros P.
assert (E : Rabs (x i - y i) = 0) by lra. apply Rabs_eq_0 in E. lra.
Qed.

Definition iterate (k : nat) : nat -> R := Nat.iter k g l.
Lemma iterate_here k : here (iterate k).
Proof.
induction k; [|now apply inwards]. intros i I. simpl. generalize (nonempty i I). lra.
Qed.
Lemma iterate_close k : close (q ^ k) (iterate k) (iterate (S k)).
Proof.
induction k as [|k IH].
- exact (here_close _ _ (iterate_here 0) (iterate_here 1)).
- exact (contracts (q ^ k) _ _ (powers k) (iterate_here k) (iterate_here (S k)) IH).
Qed.

(* The geometric sum of the steps that remain. *)
Lemma remaining k : 0 <= q ^ k / (1 - q).
Proof.
apply Rmult_le_pos; [apply powers|]. apply Rlt_le, Rinv_0_lt_compat. lra.
Qed.
Lemma iterate_near m : forall k, close (q ^ k / (1 - q)) (iterate k) (iterate (k + m)).
Proof.
induction m as [|m IH]; intros k i I; generalize (nonempty i I); intros W.
- rewrite Nat.add_0_r. unfold Rminus at 1. rewrite Rplus_opp_r, Rabs_R0.
  apply Rmult_le_pos; [apply remaining|lra].
- generalize (iterate_close k i I) (IH (S k) i I). rewrite Nat.add_succ_comm. intros A B.
  replace (iterate k i - iterate (k + S m) i)
    with ((iterate k i - iterate (S k) i) + (iterate (S k) i - iterate (k + S m) i)) by ring.
  eapply Rle_trans; [apply Rabs_triang|].
  replace (q ^ k / (1 - q)) with (q ^ k + q ^ S k / (1 - q)) by (simpl; field; lra).
  lra.
Qed.

Lemma small_power e : 0 < e -> exists n, forall k, (n <= k)%nat -> 0 <= q ^ k < e.
Proof.
intros P. destruct (pow_lt_1_zero q ltac:(rewrite Rabs_pos_eq; lra) e P) as [n H].
exists n. intros k K. generalize (H k K) (powers k). intros A B.
rewrite Rabs_pos_eq in A; lra.
Qed.
Lemma converges i : (i <= N)%nat -> ex_finite_lim_seq (fun k => iterate k i).
Proof.
intros I. apply ex_lim_seq_cauchy_corr. intros [e P].
assert (W := nonempty i I). assert (V : 0 < 1 - q) by lra.
destruct (small_power (e * (1 - q) / (u i - l i + 1))) as [n H].
{ apply Rdiv_lt_0_compat; [now apply Rmult_lt_0_compat|lra]. }
exists n.
assert (D : forall k m, (n <= k)%nat -> Rabs (iterate k i - iterate (k + m) i) < e).
{ intros k m K. apply (Rle_lt_trans _ _ _ (iterate_near m k i I)).
  destruct (H k K) as [B C]. apply (Rmult_lt_compat_r (u i - l i + 1)) in C; [|lra].
  replace (e * (1 - q) / (u i - l i + 1) * (u i - l i + 1)) with (e * (1 - q)) in C by (field; lra).
  apply (Rmult_lt_reg_r (1 - q)); [easy|].
  replace (q ^ k / (1 - q) * (u i - l i) * (1 - q)) with (q ^ k * (u i - l i)) by (field; lra).
  lra. }
intros k m K M. destruct (Nat.le_ge_cases k m) as [L|L].
- replace m with (k + (m - k))%nat by lia. now apply D.
- replace k with (m + (k - m))%nat by lia. rewrite Rabs_minus_sym. now apply D.
Qed.

Definition limit (i : nat) : R := real (Lim_seq (fun k => iterate k i)).
Lemma limit_is i : (i <= N)%nat -> is_lim_seq (fun k => iterate k i) (limit i).
Proof. intros I. now apply Lim_seq_correct', converges. Qed.
Lemma limit_here : here limit.
Proof.
intros i I. assert (L := limit_is i I). split.
- refine (is_lim_seq_le (fun _ => l i) _ (l i) (limit i) _ (is_lim_seq_const _) L).
  intros k. now apply iterate_here.
- refine (is_lim_seq_le _ (fun _ => u i) (limit i) (u i) _ L (is_lim_seq_const _)).
  intros k. now apply iterate_here.
Qed.
Lemma limit_near k : close (q ^ k / (1 - q)) (iterate k) limit.
Proof.
intros i I. set (c := q ^ k / (1 - q) * (u i - l i)).
assert (D : is_lim_seq (fun m => Rabs (iterate k i - iterate (m + k) i)) (Rabs (iterate k i - limit i))).
{ apply (is_lim_seq_abs _ (Finite _)), is_lim_seq_minus'; [apply is_lim_seq_const|].
  apply (is_lim_seq_incr_n (fun m => iterate m i)). now apply limit_is. }
refine (is_lim_seq_le _ (fun _ => c) (Rabs (iterate k i - limit i)) c _ D (is_lim_seq_const c)).
intros m. rewrite Nat.add_comm. now apply iterate_near.
Qed.

Theorem fixed_point : exists x, here x /\ forall i, (i <= N)%nat -> g x i = x i.
Proof.
exists limit. split; [apply limit_here|]. intros i I.
assert (Z : Rabs (g limit i - limit i) <= 0).
{ apply (geometric_zero q _ (2 * q / (1 - q) * (u i - l i)) factor). intros k.
  assert (A := contracts _ _ _ (remaining k) (iterate_here k) limit_here (limit_near k) i I).
  assert (B := limit_near (S k) i I). change (g (iterate k)) with (iterate (S k)) in A.
  rewrite Rabs_minus_sym in A.
  replace (g limit i - limit i) with ((g limit i - iterate (S k) i) + (iterate (S k) i - limit i)) by ring.
  apply (Rle_trans _ _ _ (Rabs_triang _ _)).
  replace (2 * q / (1 - q) * (u i - l i) * q ^ k)
    with (q * (q ^ k / (1 - q)) * (u i - l i) + q ^ S k / (1 - q) * (u i - l i))
    by (simpl; field; lra).
  lra. }
generalize (Rabs_pos (g limit i - limit i)). intros P.
assert (E : Rabs (g limit i - limit i) = 0) by lra. apply Rabs_eq_0 in E. lra.
Qed.
End Contraction.
