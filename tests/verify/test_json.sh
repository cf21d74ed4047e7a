#!/usr/bin/env bash
# --json: one object a line, with the verdict and the exit code of the text.
. "${BASH_SOURCE[0]%/*}/commands.sh" "$@"

cat >three.proof <<'END'
theorem right:
  for x in R
  show x^2 >= 0

theorem wrong:
  for x in R
  show x^2 > 0
END

run "$assay" prove three.proof --json
expect_exit 1
expect_in out '{"verdict": "proved", "assuming_unproved_statements": false, "theorem": "right"'
expect_in out '{"verdict": "refuted", "assuming_unproved_statements": false, "theorem": "wrong"'
(($(wc -l <out) == 2)) || die "not one line for each theorem"

# The same from both programs.
run "$assay" check three.proof right.cert --json
cp out by_assay
run "$recheck" three.proof right.cert --json
cmp out by_assay

run "$assay" show three.proof right --json
expect_exit 0
expect_out '{"theorem":"right","statement":"theorem right:\n  for x in R\n  show x^2 >= 0"}'

cat >open.proof <<'END'
theorem wave:
  for x in [0, 10^9]
  show sin(x) + sin(sqrt(2)*x) > -2
END
run "$assay" prove open.proof --steps 50 --json
expect_exit 2
expect_in out '"open":[{"box":{"x":["0","1000000000"]}'
expect_in out '"hint":"'

printf 'theorem t:\n  show 1 +\n' >malformed.proof
run "$assay" prove malformed.proof --json
expect_exit 3
expect_in out '{"verdict": "malformed"'
expect_in out 'malformed.proof:'

for list in functions rules facts; do
  run "$assay" "$list" --json
  expect_exit 0
  ! grep -qv '^{.*}$' out || die "a line of $list is no object"
done
