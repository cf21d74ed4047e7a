(* Defines towers, the Taylor coefficients of a function as functions: c 0, c 1, ..., where
   (c k)' = (k + 1) c (k + 1). The coefficients of sums, products and compositions are given by
   formulas (Griewank and Walther, Evaluating Derivatives, SIAM 2008, section 13.2). *)
From Coq Require Import Reals Lra Lia.
From Assay Require Import Calculus Monotone.
Open Scope R_scope.

Definition coefficients := nat -> R -> R.

(* The coefficients up to c n are those of c 0 at x. *)
Definition tower (n : nat) (c : coefficients) (x : R) :=
  forall k, (k < n)%nat -> derivable_pt_lim (c k) x (INR (S k) * c (S k) x).

Lemma tower_less n m c x : (m <= n)%nat -> tower n c x -> tower m c x.
Proof. intros L T k K. apply T. lia. Qed.

(* ---- Linear operations *)
Definition constant (v : R) : coefficients := fun k _ => match k with O => v | _ => 0 end.
Lemma constant_tower n v x : tower n (constant v) x.
Proof.
intros k _. replace (INR (S k) * constant v (S k) x) with 0 by (simpl; ring).
destruct k; apply derivable_pt_lim_const.
Qed.
Definition identity : coefficients :=
  fun k x => match k with O => x | S O => 1 | _ => 0 end.
Lemma identity_tower n x : tower n identity x.
Proof.
intros [|[|k]] _; simpl identity.
- rewrite Rmult_1_r. apply derivable_pt_lim_id.
- rewrite Rmult_0_r. apply derivable_pt_lim_const.
- rewrite Rmult_0_r. apply derivable_pt_lim_const.
Qed.
Definition scale (v : R) (a : coefficients) : coefficients := fun k x => v * a k x.
Lemma scale_tower n v a x : tower n a x -> tower n (scale v a) x.
Proof.
intros A k K. unfold scale. rewrite <- Rmult_assoc, (Rmult_comm _ v), Rmult_assoc.
now apply (derivable_pt_lim_scal (a k)), A.
Qed.
Definition total (a b : coefficients) : coefficients := fun k x => a k x + b k x.
Lemma total_tower n a b x : tower n a x -> tower n b x -> tower n (total a b) x.
Proof.
intros A B k K. unfold total. rewrite Rmult_plus_distr_l.
apply (derivable_pt_lim_plus (a k) (b k)); auto.
Qed.
Definition gap (a b : coefficients) : coefficients := fun k x => a k x - b k x.
Lemma gap_tower n a b x : tower n a x -> tower n b x -> tower n (gap a b) x.
Proof.
intros A B k K. unfold gap. rewrite Rmult_minus_distr_l.
apply (derivable_pt_lim_minus (a k) (b k)); auto.
Qed.

(* ---- Products: Leibniz' rule *)
Definition convolution (a b : coefficients) : coefficients :=
  fun k x => sum_f_R0 (fun j => a j x * b (k - j)%nat x) k.

Lemma sum_slope (f : nat -> R -> R) (d : nat -> R) x k :
  (forall j, (j <= k)%nat -> derivable_pt_lim (f j) x (d j)) ->
  derivable_pt_lim (fun x => sum_f_R0 (fun j => f j x) k) x (sum_f_R0 d k).
Proof.
induction k as [|k IH]; intros H; simpl; [now apply H|].
apply (derivable_pt_lim_plus (fun x => sum_f_R0 (fun j => f j x) k) (f (S k))).
- apply IH. intros j J. apply H. lia.
- now apply H.
Qed.
Lemma weighted_sum (A : nat -> R) k :
  sum_f_R0 (fun j => INR (S j) * A (S j)) k + sum_f_R0 (fun j => INR (S k - j) * A j) k
  = INR (S k) * sum_f_R0 A (S k).
Proof.
assert (E : sum_f_R0 (fun j => INR (S j) * A (S j)) k = sum_f_R0 (fun j => INR j * A j) (S k)).
{ rewrite (decomp_sum (fun j => INR j * A j) (S k)) by lia. simpl pred.
  replace (INR 0) with 0 by easy. ring. }
assert (F : sum_f_R0 (fun j => INR (S k - j) * A j) k
          = sum_f_R0 (fun j => INR (S k - j) * A j) (S k)).
{ rewrite (tech5 _ k), Nat.sub_diag. simpl INR. ring. }
rewrite E, F, <- plus_sum, scal_sum. apply sum_eq. intros j J.
rewrite minus_INR by easy. ring.
Qed.
Lemma convolution_tower n a b x : tower n a x -> tower n b x -> tower n (convolution a b) x.
Proof.
intros A B k K. unfold convolution.
replace (INR (S k) * _) with
  (sum_f_R0 (fun j => INR (S j) * a (S j) x * b (k - j)%nat x
                      + a j x * (INR (S (k - j)) * b (S (k - j)) x)) k).
- apply (sum_slope (fun j x => a j x * b (k - j)%nat x)). intros j J.
  apply (derivable_pt_lim_mult (a j) (b (k - j)%nat)); [apply A|apply B]; lia.
- rewrite <- (weighted_sum (fun j => a j x * b (S k - j)%nat x) k), <- plus_sum.
  apply sum_eq. intros j J.
  replace (S k - S j)%nat with (k - j)%nat by lia.
  replace (S k - j)%nat with (S (k - j)) by lia. ring.
Qed.

(* ---- Compositions: if w are the coefficients of F'(u), then those of g = F(u) are
        g_(k+1) = (u' w)_k / (k + 1). *)
Definition shifted (u : coefficients) : coefficients := fun k x => INR (S k) * u (S k) x.
Lemma shifted_tower n u x : tower (S n) u x -> tower n (shifted u) x.
Proof.
intros U k K. unfold shifted. apply (derivable_pt_lim_scal (u (S k))), U. lia.
Qed.
Definition composed (g : R -> R) (u w : coefficients) : coefficients :=
  fun k x => match k with O => g x | S k => convolution (shifted u) w k x / INR (S k) end.
Lemma composed_tower n F u w x :
  tower n u x -> tower (pred n) w x -> (n = O \/ derivable_pt_lim F (u O x) (w O x)) ->
  tower n (composed (fun x => F (u O x)) u w) x.
Proof.
intros U W D k K. destruct n as [|n]; [lia|]. destruct D as [D|D]; [lia|].
assert (P : forall j, INR (S j) <> 0) by (intros; apply not_0_INR; lia).
destruct k as [|k].
- simpl composed. replace (INR 1 * _) with (w O x * (INR 1 * u 1%nat x)).
  + apply (chain F (u O)); [easy|apply U; lia].
  + unfold convolution, shifted. simpl. field.
- change (derivable_pt_lim (fun x => convolution (shifted u) w k x / INR (S k)) x
    (INR (S (S k)) * (convolution (shifted u) w (S k) x / INR (S (S k))))).
  replace (INR (S (S k)) * _) with (/ INR (S k) * (INR (S k) * convolution (shifted u) w (S k) x)).
  + apply (derivable_pt_lim_ext (fun x => / INR (S k) * convolution (shifted u) w k x)).
    { intros y. unfold Rdiv. ring. }
    apply (derivable_pt_lim_scal (convolution (shifted u) w k)).
    apply (convolution_tower n); [now apply shifted_tower|easy|lia].
  + field. split; apply P.
Qed.

(* ---- Taylor's theorem with Lagrange's remainder *)
Definition polynomial (c : coefficients) (n : nat) (m x : R) :=
  sum_f_R0 (fun k => c k m * (x - m) ^ k) n.

Lemma polynomial_here c n x : polynomial c n x x = c O x.
Proof.
unfold polynomial. induction n as [|n IH]; [simpl; ring|]. rewrite tech5, IH.
replace (x - x) with 0 by ring. rewrite (pow_i (S n)) by lia. ring.
Qed.

(* d/dt of c_0(t) + ... + c_n(t) (x - t)^n is (n + 1) c_(n+1)(t) (x - t)^n. *)
Lemma polynomial_slope c n t x : tower (S n) c t ->
  derivable_pt_lim (fun t => polynomial c n t x) t (INR (S n) * c (S n) t * (x - t) ^ n).
Proof.
assert (P : forall k, derivable_pt_lim (fun t => (x - t) ^ k) t (INR k * (x - t) ^ pred k * -1)).
{ intros k. apply (chain (fun y => y ^ k) (fun t => x - t)); [apply derivable_pt_lim_pow|].
  replace (-1) with (0 - 1) by ring. apply (derivable_pt_lim_minus (fun _ => x) (fun t => t));
    [apply derivable_pt_lim_const|apply derivable_pt_lim_id]. }
induction n as [|n IH]; intros T; unfold polynomial; simpl sum_f_R0.
- apply (derivable_pt_lim_ext (c O)); [intros; ring|].
  replace (INR 1 * c 1%nat t * (x - t) ^ 0) with (INR 1 * c 1%nat t) by (simpl; ring).
  apply T. lia.
- replace (INR (S (S n)) * _ * _) with
    (INR (S n) * c (S n) t * (x - t) ^ n
     + (INR (S (S n)) * c (S (S n)) t * (x - t) ^ S n
        + c (S n) t * (INR (S n) * (x - t) ^ pred (S n) * -1))) by (simpl pred; ring).
  apply (derivable_pt_lim_plus (fun t => polynomial c n t x)).
  + apply IH. now apply (tower_less (S (S n))); [lia|].
  + apply (derivable_pt_lim_mult (c (S n)) (fun t => (x - t) ^ S n)); [apply T; lia|apply P].
Qed.

Theorem taylor c n m x : m <> x ->
  (forall t, Rmin m x <= t <= Rmax m x -> tower (S n) c t) ->
  exists s, Rmin m x < s < Rmax m x /\
    c O x = polynomial c n m x + c (S n) s * (x - m) ^ S n.
Proof.
intros N T.
set (K := (c O x - polynomial c n m x) / (x - m) ^ S n).
assert (NZ : (x - m) ^ S n <> 0) by (apply pow_nonzero; lra).
set (G := fun t => polynomial c n t x + K * (x - t) ^ S n).
set (g := fun t => INR (S n) * c (S n) t * (x - t) ^ n
                   + K * (INR (S n) * (x - t) ^ n * -1)).
assert (D : forall t, Rmin m x <= t <= Rmax m x -> derivable_pt_lim G t (g t)).
{ intros t Ht. apply (derivable_pt_lim_plus (fun t => polynomial c n t x)).
  - now apply polynomial_slope, T.
  - apply (derivable_pt_lim_scal (fun t => (x - t) ^ S n)).
    apply (chain (fun y => y ^ S n) (fun t => x - t)); [apply (derivable_pt_lim_pow _ (S n))|].
    replace (-1) with (0 - 1) by ring. apply (derivable_pt_lim_minus (fun _ => x) (fun t => t));
      [apply derivable_pt_lim_const|apply derivable_pt_lim_id]. }
assert (Gm : G m = c O x) by (unfold G, K; field; exact NZ).
assert (Gx : G x = c O x).
{ unfold G. rewrite polynomial_here. replace (x - x) with 0 by ring.
  rewrite (pow_i (S n)) by lia. ring. }
assert (L : Rmin m x < Rmax m x) by (unfold Rmin, Rmax; destruct (Rle_dec m x); lra).
assert (C : forall t, Rmin m x <= t <= Rmax m x -> continuity_pt G t)
  by (intros t Ht; apply (continuous_of_slope _ _ _ (D t Ht))).
destruct (mean_value G g _ _ L C) as (s & Hs & E).
{ intros t Ht. apply D. lra. }
exists s. split; [easy|].
assert (Z : g s = 0).
{ assert (E' : g s * (Rmax m x - Rmin m x) = 0).
  { rewrite <- E. unfold Rmin, Rmax. destruct (Rle_dec m x); rewrite Gm, Gx; ring. }
  apply Rmult_integral in E'. destruct E'; [easy|lra]. }
assert (NS : x - s <> 0) by (revert Hs; unfold Rmin, Rmax; destruct (Rle_dec m x); lra).
assert (Q : c (S n) s = K).
{ assert (F : (c (S n) s - K) * (INR (S n) * (x - s) ^ n) = 0) by (rewrite <- Z; unfold g; ring).
  apply Rmult_integral in F. destruct F as [F|F]; [lra|].
  apply Rmult_integral in F. destruct F as [F|F].
  - exfalso. apply (not_0_INR (S n)); [lia|easy].
  - exfalso. now apply (pow_nonzero (x - s) n). }
rewrite Q. unfold K. field. exact NZ.
Qed.
