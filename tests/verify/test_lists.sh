#!/usr/bin/env bash
# assay functions, rules and facts: what can be stated and what can be used.
. "${BASH_SOURCE[0]%/*}/commands.sh" "$@"

run "$assay" functions
expect_exit 0
expect_nothing_on_err
for name in 'x/y ' 'x^n' 'pi' 'sqrt(x)' 'exp(x)' 'log(x)' 'atanh(x)' 'erf(x)' 'abs(x)' 'min(x, y)'; do
  expect_in out "$name"
done

# Every rule of the kernel has its row, and one file.
run "$assay" rules
expect_exit 0
for file in "$root"/lib/kernel/rules/*.cpp; do
  rule=$(basename "$file" .cpp)
  grep -q "^$rule " out || die "no row for the rule $rule"
done

# Every fact is a statement that reads.
run "$assay" facts
expect_exit 0
sed -E 's/^([^:]*): (.*)  \[.*\]$/theorem listed_\1:\n  \2/' out >facts.proof
count=$(wc -l <out)
run "$assay" show facts.proof
expect_exit 0
(($(grep -c '^theorem ' out) == count)) || die "a fact got lost"
