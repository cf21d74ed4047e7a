# shellcheck shell=bash disable=SC2034
# Sourced by the tests beside it, which get ASSAY RECHECK ROOT as arguments. They run in an empty
# folder, each command through `run`, and say what they expect of it.
set -euo pipefail

assay=$1 recheck=$2 root=$3
workspace=$(mktemp -d)
trap 'rm -rf "$workspace"' EXIT
cd "$workspace"

die() {
  echo "$0: line ${BASH_LINENO[1]}: $*" >&2
  printf -- '--- %s\n' "standard output" "$(cat out)" "standard error" "$(cat err)" >&2
  exit 1
}

# run COMMAND...: leaves standard output, standard error and exit code in out, err and $status.
run() {
  status=0
  "$@" >out 2>err || status=$?
}

expect_exit() { ((status == $1)) || die "expected the exit code $1, found $status"; }
# The whole of standard output.
expect_out() { [[ $(cat out) == "$1" ]] || die "expected on standard output: $1"; }
expect_nothing_on_out() { [[ ! -s out ]] || die "expected nothing on standard output"; }
expect_nothing_on_err() { [[ ! -s err ]] || die "expected nothing on standard error"; }
# A line of the stream that holds the text.
expect_in() { grep -qF -- "$2" "$1" || die "expected in $1: $2"; }
