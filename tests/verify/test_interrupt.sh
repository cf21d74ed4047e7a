#!/usr/bin/env bash
# Ctrl-C: the exit code 130, and no file that is not whole. And the line on a terminal.
. "${BASH_SOURCE[0]%/*}/commands.sh" "$@"

# Nothing proves this soon: both sines are -1 at once only if sqrt(2) is rational.
cat >long.proof <<'END'
theorem easy:
  for x in R
  show x^2 >= 0

theorem long:
  for x in [0, 10^9]
  show sin(x) + sin(sqrt(2)*x) > -2
END

run timeout --preserve-status --signal INT 0.5 "$assay" prove long.proof --steps 1000000000
expect_exit 130
expect_out 'proved easy'
expect_nothing_on_err
[[ -f easy.cert && ! -e long.cert ]] || die "not the certificates of what was announced"

run timeout --preserve-status --signal INT 0.5 "$assay" enclose "$root/proofs/vanishing_gradient.proof" \
  peak --digits 9000 --certificate peak.cert
((status == 130)) && [[ -e peak.cert ]] && die "interrupted, but there is a certificate"

# Interrupted at any time, every certificate is whole and nothing else is left.
for i in $(seq 300); do printf 'theorem t%s:\n  show %s < %s\n' "$i" "$i" "$((i + 1))"; done >many.proof
for delay in 0.01 0.02 0.03 0.05 0.08; do
  timeout --preserve-status --signal INT "$delay" "$assay" prove many.proof --out many >out 2>err || true
  ! ls many 2>/dev/null | grep -v '\.cert$' || die "a file is left"
  for certificate in many/*.cert; do
    [[ ! -e $certificate || $(tail -n 1 "$certificate") == end ]] || die "half of $certificate"
  done
done

# On a terminal the search shows how it goes on, and takes that back.
if command -v script >/dev/null; then
  script --quiet --command "'$assay' prove long.proof long --steps 2000" typescript >/dev/null || true
  cp typescript out
  expect_in out ' boxes closed, '
  expect_in out $'\r\033[Kgave up on long'
fi
