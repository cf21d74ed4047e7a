#!/usr/bin/env bash
# Compiles a Coq file that prints assumptions, and compares the axioms on which its theorems rest
# with lib/exporters/coq/axioms.txt, those of Coq's classical reals.
#   usage: axioms.sh FILE.v SUPPORT_FOLDER
set -euo pipefail
file=$1 support=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
assumptions=$(coqc -q -noglob -Q "$support" Assay -R "$(dirname "$file")" "" "$file")
axioms=$(sed -nE 's/^([A-Za-z_][A-Za-z0-9_.]*)( .*|)$/\1/p' <<<"$assumptions" | grep -v '^Axioms$' | sort -u)
if foreign=$(grep -vxFf "$here/../../lib/exporters/coq/axioms.txt" <<<"$axioms"); then
  echo "rests on more than the axioms of the classical reals:" "$foreign"
  exit 1
fi
