#!/usr/bin/env bash
# Runs the examples of README.md: in the code blocks that begin with ```console each line "$ COMMAND"
# is followed by what the command prints, standard error included.
#
#   readme.sh --compare ROOT BUILD    exit code 1 when a command prints something else
#   readme.sh --update ROOT BUILD     writes what they print into ROOT/README.md
#
# The commands run in a copy of the tree's first level, so that they can write files.
set -euo pipefail

mode=$1 root=$(cd "$2" && pwd) build=$(cd "$3" && pwd)
workspace=$(mktemp -d)
trap 'rm -rf "$workspace"' EXIT
mkdir -p "$workspace/tree/build"
(cd "$root" && cp -r --parents proofs tests/verify/small_set.json "$workspace/tree")
ln -s "$build/verify" "$build/tests" "$workspace/tree/build/"

# README.md with what the commands print now.
regenerated() {
  local line in_example=no command
  while IFS= read -r line; do
    if [[ $line == '```console' ]]; then
      in_example=yes
    elif [[ $line == '```' ]]; then
      in_example=no
    elif [[ $in_example == yes && $line != '$ '* ]]; then
      continue  # printed by an earlier run
    fi
    printf '%s\n' "$line"
    if [[ $in_example == yes && $line == '$ '* ]]; then
      command=${line#\$ }
      (cd "$workspace/tree" && bash -c "$command" 2>&1 </dev/null) || true
    fi
  done <"$root/README.md"
}

regenerated >"$workspace/README.md"
grep -q '^\$ ' "$workspace/README.md" || { echo "README.md has no example" >&2; exit 1; }
case $mode in
  --compare) diff "$root/README.md" "$workspace/README.md" ;;
  --update) cp "$workspace/README.md" "$root/README.md" ;;
  *) exit 4 ;;
esac
