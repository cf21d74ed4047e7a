(* Defines the tactics that lead from theorems about terms as data to plain text: by_check for the
   rules that compute, by_numbers, by_derivative, by_slope, by_near and by_continuity. In all, xs is
   the list of the variables. *)
From Coq Require Import Reals Lra Lia List ZArith.
From Assay Require Import Claims Functions Term Differentiate Near DefinedSlope Continuity Logic Algebra.
Import ListNotations.
Open Scope R_scope.

(* Computes all that is data, and leaves the text about real numbers. *)
Ltac plain T :=
  eval cbv -[Rplus Rminus Rmult Rdiv Rinv Ropp IZR PI pow Rpower sqrt exp ln sin cos tan asin acos
             atan sinh cosh tanh asinh acosh atanh Rabs Rmin Rmax Rlt Rle Rgt Rge R not] in T.

(* The same in the hypothesis H and in the goal. *)
Ltac plainly H :=
  let T := type of H in
  let T := plain T in
  change T in H;
  lazymatch goal with |- ?G => let G := plain G in change G end.

(* With `theorem : check = true -> forall xs, satisfies xs c -> claim`, which may ask for the length
   of xs as well: the claim at the point xs, in plain text, as the hypothesis `result`. *)
Ltac checked theorem xs result :=
  lazymatch type of theorem with
  | ?check = true -> _ =>
      let computed := fresh "computed" in
      assert (computed : check = true) by (vm_cast_no_check (eq_refl true));
      lazymatch type of (theorem computed xs) with
      | _ = _ -> _ => checked_at (theorem computed xs eq_refl) result
      | _ => checked_at (theorem computed xs) result
      end;
      clear computed
  end
with checked_at known result :=
  lazymatch type of known with
  | ?given -> ?claim =>
      let given := plain given in
      let claim := plain claim in
      let premise := fresh "premise" in
      assert (result : given -> claim) by (exact known);
      assert (premise : given) by implied;
      specialize (result premise); clear premise
  end.

(* Closes a goal that the claim of such a theorem implies. *)
Ltac by_check theorem xs := let result := fresh "result" in checked theorem xs result; implied.

(* Closes a comparison of numbers that are computed from literals, exactly. *)
Ltac by_numbers :=
  repeat match goal with
    | |- context [Rabs ?x] => first [rewrite (Rabs_pos_eq x) by lra | rewrite (Rabs_left1 x) by lra]
    | |- context [Rmin ?x ?y] =>
        first [rewrite (Rmin_left x y) by lra | rewrite (Rmin_right x y) by lra]
    | |- context [Rmax ?x ?y] =>
        first [rewrite (Rmax_left x y) by lra | rewrite (Rmax_right x y) by lra]
    end;
  implied.

(* Closes `derivable_pt_lim f x d`, where f is e as a function of the last variable x, from the
   hypotheses under which it is differentiable, and where d is another form of the derivative,
   from an equation that says so. *)
Ltac by_derivative e xs :=
  let i := eval cbv in (pred (length xs)) in
  let given := plain (differentiable i xs e) in
  let symbolic := plain (eval xs (differentiate i e)) in
  let f := plain (along i xs e) in
  let x := plain (nth i xs 0) in
  let premise := fresh "premise" in
  let result := fresh "result" in
  cbv beta;
  assert (premise : given) by implied;
  assert (result : derivable_pt_lim f x symbolic)
    by (refine (differentiate_sound i xs _ e premise); simpl; lia);
  clear premise;
  lazymatch goal with
  | |- derivable_pt_lim _ _ ?d =>
      first [ exact result
            | let equation := fresh "equation" in
              assert (equation : symbolic = d)
                by (open_hypotheses; first [assumption | symmetry; assumption | by_field]);
              exact (eq_ind symbolic (derivable_pt_lim f x) result d equation) ]
  end.

(* Closes what follows from the derivative of e in the last variable x being defined, from the same
   hypotheses. *)
Ltac by_slope e xs :=
  let i := eval cbv in (pred (length xs)) in
  let given := plain (differentiable i xs e) in
  let parts := plain (defined xs (differentiate i e)) in
  let premise := fresh "premise" in
  let result := fresh "result" in
  cbv beta;
  assert (premise : given) by implied;
  assert (result : parts) by (exact (differentiate_defined i xs e premise));
  clear - result; implied.

(* Closes `near x P`, where P y follows from e being defined with y for the last variable x, from the
   hypotheses under which e is differentiable at x. *)
Ltac by_near e xs :=
  let i := eval cbv in (pred (length xs)) in
  let given := plain (differentiable i xs e) in
  let nearby := plain (fun y => defined (set_at i y xs) e) in
  let x := plain (nth i xs 0) in
  let premise := fresh "premise" in
  let result := fresh "result" in
  let y := fresh "y" in
  cbv beta;
  assert (premise : given) by implied;
  assert (result : near x nearby)
    by (refine (near_of_locally _ _ (defined_near i xs _ e premise)); simpl; lia);
  apply (near_implies _ _ _ result); intro y; clear; intro; implied.

(* Closes `continuity_pt f x`, where f is e as a function of the last variable x, from the
   hypotheses under which it is defined. *)
Ltac by_continuity e xs :=
  let i := eval cbv in (pred (length xs)) in
  let given := plain (defined xs e) in
  let f := plain (along i xs e) in
  let x := plain (nth i xs 0) in
  let premise := fresh "premise" in
  let result := fresh "result" in
  cbv beta;
  assert (premise : given) by implied;
  assert (result : continuity_pt f x)
    by (refine (continuous_sound i xs _ e premise); simpl; lia);
  exact result.
