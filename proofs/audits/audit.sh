#!/usr/bin/env bash
# Audits functions that other people wrote; README.md says what was found.
#
#   audit.sh [--short] BUILD NAME...   writes NAME.json, NAME.proof and certificates to BUILD/audits,
#                                      and copies the first two into this folder; not with --short,
#                                      which takes a part of the inputs
#   audit.sh --list                    prints the names
#
# The exit code is that of assay, and 77 when what is to be audited is not installed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# The range of inputs: the first arguments are for --short.
audit_glibc_expf() { library libm.so.6 expf float 'exp(x)' "$(range 0.5 1)" --at-most 0.502; }
audit_glibc_tanhf() { library libm.so.6 tanhf float 'tanh(x)' "$(range 0.25 0.5)"; }
audit_naive_logistic() {
  library "$build/tests/audits/libnaive_logistic.so" logistic float '1/(1 + exp(-x))' "$(range 1 2)"
}
audit_boost_exp_lower() {
  library "$build/tests/audits/libboost_interval_exp.so" exp_lower double 'exp(x)' \
    "--from -1 --to 1 --sample $(of 100 10000)" --bound lower
}
audit_boost_exp_upper() {
  library "$build/tests/audits/libboost_interval_exp.so" exp_upper double 'exp(x)' \
    "--from -1 --to 1 --sample $(of 100 10000)" --bound upper
}
audit_numpy_tanh() {
  numpy && program float 'tanh(x)' "$(of '--from 1 --to 1.001' '--from 0.25 --to 1')" \
    "$PYTHON3" "subjects/numpy_float32.py" tanh
}
audit_numpy_logistic() {
  numpy && program float '1/(1 + exp(-x))' "$(of '--from 1 --to 1.001' '--from 0.25 --to 1')" \
    "$PYTHON3" "subjects/numpy_float32.py" logistic
}
audit_node_tanh() {
  installed "$NODE" && program double 'tanh(x)' "--sample $(of 100 100000)" \
    "$NODE" "subjects/node_tanh.js"
}

# of SHORT LONG
of() { if [[ -n $short ]]; then echo "$1"; else echo "$2"; fi; }
# All inputs, or with --short those from FROM to TO.
range() { of "--from $1 --to $2" ''; }

# library FILE SYMBOL TYPE TERM INPUTS OPTION...
library() {
  local inputs
  read -ra inputs <<<"$5"
  "$assay" audit function --library "$1" --symbol "$2" --type "$3" --against "$4" "${inputs[@]}" \
    "${@:6}" --report "$folder/$name.json"
}

# program TYPE TERM INPUTS COMMAND...
program() {
  local inputs
  read -ra inputs <<<"$3"
  cd "$here"
  "$assay" audit program --type "$1" --against "$2" "${inputs[@]}" --report "$folder/$name.json" \
    -- "${@:4}"
}

installed() {
  [[ -n $1 ]] && command -v "$1" >/dev/null && return
  echo "skipped: what $name audits is not installed"
  exit 77
}
numpy() {
  installed "$PYTHON3"
  "$PYTHON3" -c 'import numpy' 2>/dev/null && return
  echo "skipped: NumPy is not installed"
  exit 77
}

list() { sed -nE 's/^audit_([a-z0-9_]+)\(\).*/\1/p' "${BASH_SOURCE[0]}"; }

short=''
case ${1-} in
  --list) list; exit ;;
  --short) short=yes; shift ;;
esac
if (($# < 2)); then
  sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
  exit 4
fi
build=$(cd "$1" && pwd)
shift
assay=$build/verify/assay
folder=$build/audits
mkdir -p "$folder"
# NumPy's Debian package is for Debian's Python.
if [[ -z ${PYTHON3-} ]]; then PYTHON3=$(PATH=/usr/bin:$PATH command -v python3 || true); fi
: "${NODE=node}"
worst=0
for name in "$@"; do
  list | grep -qx -- "$name" || { echo "there is no audit '$name'; --list" >&2; exit 4; }
  status=0
  ("audit_$name") || status=$?
  if [[ -z $short && $status != 77 ]]; then cp "$folder/$name".{json,proof} "$here/"; fi
  worst=$((status > worst ? status : worst))
done
exit "$worst"
