#!/bin/bash
# Measures what one box of a subdivision costs: the tactic `interval` once for each box, against the
# checker, whose three instances take the whole tree in one computation. Prints a table.
#   usage: leaf_cost.sh SUPPORT_OUTPUT [DEPTH ...]
# x exp(-x) <= 2/5 on [0, 4], cut DEPTH times in half, each box closed by natural evaluation. Times
# are user seconds of coqc less those of a file that only loads the libraries, the least of three.
set -e
support=$1
shift
depths=${*:-7 9}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

header() {
  echo "From Coq Require Import Reals Lra List ZArith."
  echo "From Interval Require Import Tactic."
  echo "From Assay Require Import Functions Term Instances Checker Check."
  echo "Import ListNotations. Open Scope R_scope."
}

# One lemma for each of the boxes, with rational ends.
tactics() { # DEPTH
  header
  local n=$((1 << $1))
  for ((k = 0; k < n; ++k)); do
    echo "Lemma leaf_$k x : $((4 * k)) / $n <= x <= $((4 * (k + 1))) / $n -> x * exp (- x) <= 2 / 5."
    echo "Proof. intros H. interval. Qed."
  done
}

checker() { # DEPTH INSTANCE
  header
  echo "Fixpoint halves n := match n with O => Natural | S n => Cut 0 (halves n) (halves n) end."
  echo "Definition c := Ctx [Dom (Some (Num 0 1, false)) (Some (Num 4 1, false))] []."
  echo "Definition r := Rel (Mul (Var 0) (Exp (Neg (Var 0)))) Le (Num 2 5)."
  echo "Lemma all x : 0 <= x <= 4 -> x * exp (- x) <= 2 / 5."
  echo "Proof. intros H. by_check ($2.subdivide_sound 53 c r (halves $1)) [x]. Qed."
}

seconds() { # FILE.v: the least of three runs
  local best=
  for run in 1 2 3; do
    local t
    t=$( { TIMEFORMAT=%U; time coqc -q -noglob -Q "$support" Assay "$1" >log 2>&1; } 2>&1) || {
      cat log >&2
      exit 1
    }
    best=$(printf '%s\n' ${best:-$t} "$t" | sort -g | head -1)
  done
  echo "$best"
}

header >load.v
load=$(seconds load.v)
echo "| boxes | one \`interval\` a box | CZ | CB | CF |"
echo "| --- | --- | --- | --- | --- |"
for depth in $depths; do
  row="| $((1 << depth))"
  tactics "$depth" >style.v
  times=$(seconds style.v)
  for instance in CZ CB CF; do
    checker "$depth" $instance >style.v
    times="$times $(seconds style.v)"
  done
  for t in $times; do
    row="$row | $(echo "$t $load $depth" | awk '{ printf "%.2f s, %.2f ms a box", $1 - $2, 1000 * ($1 - $2) / 2 ^ $3 }')"
  done
  echo "$row |"
done
echo
echo "Loading the libraries: $load s."
