#!/usr/bin/env bash
# assay show: what it prints reads back as the same file.
. "${BASH_SOURCE[0]%/*}/commands.sh" "$@"

cat >written.proof <<'END'
define f(x)   := ((x) + 1.50)
define g(x)   := f(x) * 2
define other(x) := x

theorem bound:
  for x in ℝ, y in [0, 2.50]
  show g(x) ≥ g(x) - |y|
by auto
END

run "$assay" show written.proof bound
expect_exit 0
expect_nothing_on_err
expect_out 'define f(x) := x + 3/2
define g(x) := f(x)*2
theorem bound:
  for x in R
  for y in [0, 5/2]
  show g(x) >= g(x) - abs(y)'

for proof in written.proof "$root"/proofs/*.proof "$root"/proofs/refuted/*.proof; do
  run "$assay" show "$proof"
  expect_exit 0
  cp out once.proof
  run "$assay" show once.proof
  expect_exit 0
  cmp out once.proof || die "another file when it is read back: $proof"
done
