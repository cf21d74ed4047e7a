#!/usr/bin/env bash
# Errors of usage have the exit code 4 and malformed files 3; help has 0. None prints a verdict.
. "${BASH_SOURCE[0]%/*}/commands.sh" "$@"

printf 'theorem t:\n  for x in R\n  show x = x\n' >good.proof

for arguments in '' 'nonsense' 'prove' 'prove missing.proof' 'prove .' 'prove good.proof tt' \
  'prove good.proof t --precision-bits 1' 'prove good.proof t --precision-bits many' \
  'prove good.proof --steps 0' 'batch' 'check good.proof' 'check good.proof missing.cert' 'show' 'show good.proof tt' \
  'enclose good.proof' 'enclose good.proof t --digits 0' 'functions more' 'prove good.proof t --no'; do
  run "$assay" $arguments
  expect_exit 4
  expect_nothing_on_out
  [[ -s err ]] || die "nothing is said about: assay $arguments"
done
run "$assay" show good.proof tt
expect_in err "did you mean 't'?"
for arguments in '' 'good.proof' 'good.proof missing.cert' 'good.proof a.cert b.cert' '--no'; do
  run "$recheck" $arguments
  expect_exit 4
  expect_nothing_on_out
done

for command in prove check show enclose functions rules facts; do
  run "$assay" "$command" --help
  expect_exit 0
  expect_in out "$command"
  expect_in out '--json'
done
run "$assay" batch --help
expect_exit 0
expect_in out 'verdict'
run "$assay" --help
expect_exit 0
expect_in out 'Exit codes'
run "$recheck" --help
expect_exit 0

# A malformed statement: line, column, the line with a caret, and what was expected.
printf 'theorem t:\n  for x in R\n  show x <= (1 + x\n' >malformed.proof
touch any.cert
for arguments in 'prove malformed.proof' 'show malformed.proof' 'check malformed.proof any.cert' \
  'enclose malformed.proof t'; do
  run "$assay" $arguments
  expect_exit 3
  expect_nothing_on_out
  expect_in err 'malformed.proof:4:1: error: '
  expect_in err '^'
done

# A full disk is no verdict.
if [[ -w /dev/full ]]; then
  status=0
  "$assay" show good.proof >/dev/full 2>err || status=$?
  expect_exit 4
fi
