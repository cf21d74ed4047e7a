#!/usr/bin/env bash
# assay check and assay-recheck say the same of every certificate.
. "${BASH_SOURCE[0]%/*}/commands.sh" "$@"

cat >bounds.proof <<'END'
theorem tangent:
  for x in [1/2, inf)
  show log(x) <= x - 1

theorem product:
  for x, y in R
  assume x + y = 1
  show x*y <= 1/4
END
cat >tangent.cert <<'END'
assay-certificate 1
theorem tangent
context 1 = 0 for x in [1/2, inf)
step 1 subdivide in 1 show log(x) <= x - 1 bits 64 tree
| s0@2 t0:2@1 f0- n
qed 1
end
END
cat >product.cert <<'END'
assay-certificate 1
theorem product
context 1 = 0 for x in R
context 2 = 1 for y in R
context 3 = 2 assume x + y = 1
step 1 assumption in 3 show x + y = 1
step 2 combine in 3 show x*y <= 1/4 from 1 sum 1 * sq(x - 1/2) + -1 * p0 * t(x)
qed 2
end
END
sed 's/sum 1/sum 2/' product.cert >wrong.cert
sed '$d' product.cert >cut_off.cert
cat >assumed.cert <<'END'
assay-certificate 1
theorem tangent
context 1 = 0 for x in [1/2, inf)
step 1 assume_without_proof in 1 show log(x) <= x - 1
qed 1
end
END

run "$assay" check bounds.proof tangent.cert product.cert
expect_exit 0
expect_out $'proved tangent\nproved product'

run "$recheck" bounds.proof product.cert
expect_exit 0
expect_out 'proved product
theorem product:
  for x, y in R
  assume x + y = 1
  show x*y <= 1/4'

# same CERTIFICATE EXIT VERDICT: both programs, by exit code and first line.
same() {
  local program
  for program in "$recheck" "$assay check"; do
    run $program bounds.proof "$1"
    expect_exit "$2"
    expect_in out "$3"
  done
}
same wrong.cert 1 'refused product: step 2 (combine) refused: '
expect_in err 'wrong.cert:7: step 2 (combine) refused: '
same assumed.cert 1 'proved assuming unproved statements: tangent'

# A damaged certificate: line, column, a caret.
for program in "$recheck" "$assay check"; do
  run $program bounds.proof cut_off.cert
  expect_exit 3
  expect_in err 'cut_off.cert:'
  expect_in err 'error: '
  expect_in err '^'
done

# The worst of several.
run "$assay" check bounds.proof tangent.cert wrong.cert product.cert
expect_exit 1
(($(wc -l <out) == 3)) || die "not one line for each certificate"
run "$assay" check bounds.proof wrong.cert cut_off.cert
expect_exit 3

# A certificate proves the statement of the file and no other.
sed 's/show x\*y <= 1\/4/show x*y < 1\/4/' bounds.proof >falsified.proof
run "$assay" check falsified.proof product.cert
expect_exit 1
expect_in out 'refused product'
