#!/usr/bin/env bash
# assay prove: verdicts, exit codes, certificates.
. "${BASH_SOURCE[0]%/*}/commands.sh" "$@"

cat >squares.proof <<'END'
theorem square:
  for x in R
  show x^2 >= 0

theorem wrong_square:
  for x in R
  show x^2 > 0
END

run "$assay" prove squares.proof square
expect_exit 0
expect_out 'proved square'
expect_nothing_on_err
[[ -f square.cert ]] || die "no certificate"

# Another folder, which is made.
run "$assay" prove squares.proof square --out deep/folder
expect_exit 0
cmp square.cert deep/folder/square.cert

# A false statement has a certificate as well.
run "$assay" prove squares.proof wrong_square
expect_exit 1
expect_out 'refuted wrong_square: false at x = 0'
run "$recheck" squares.proof wrong_square.cert
expect_exit 1
expect_in out 'refuted wrong_square'

# Giving up: the place stands on standard error, with the line of the file, and nothing is written.
cat >stuck.proof <<'END'
theorem stuck:
  for x in R
  assume x > 0
  show log(x) <= x - 1
proof
  have x^2 > x
qed by algebra
END
run "$assay" prove stuck.proof
expect_exit 2
expect_out 'gave up on stuck'
expect_in err 'stuck.proof:6:3: error: '
expect_in err '  have x^2 > x'
expect_in err '  ^'
(($(sed -n '/have x^2/,$p' err | sed -n 2p | tr -d ' ' | wc -c) == 2)) || die "no caret below the line"
[[ ! -e stuck.cert ]] || die "a certificate of nothing"

# Of several theorems the worst counts: a refutation is worse than giving up.
cat squares.proof <(sed 's/stuck/stuck_too/' stuck.proof) >several.proof
run "$assay" prove several.proof
expect_exit 1
expect_in out 'proved square'
expect_in out 'gave up on stuck_too'
(($(wc -l <out) == $(grep -c '^theorem' several.proof))) || die "not one line for each theorem"

# A malformed proof text is an error of the theorem, and the others are proved.
cat >malformed_text.proof <<'END'
theorem badly_argued:
  for x in R
  show x^2 >= 0
by identity 1 +

theorem well_argued:
  for x in R
  show x^2 >= 0
END
run "$assay" prove malformed_text.proof
expect_exit 3
expect_in out 'malformed badly_argued'
expect_in out 'proved well_argued'
expect_in err 'malformed_text.proof:4:16: error: '

# More precision is another certificate at most, not another verdict.
run "$assay" prove squares.proof square --precision-bits 200
expect_exit 0

# What cannot be written is said, not passed over.
touch occupied
run "$assay" prove squares.proof square --out occupied/folder
expect_exit 4
expect_nothing_on_out
