#!/usr/bin/env bash
# assay find: what it prints is a statement with a certificate that assay-recheck accepts.
. "${BASH_SOURCE[0]%/*}/commands.sh" "$@"

# A value and a place that are closed terms.
run "$assay" find "maximum of x*exp(-x) over x in [0, inf)" --out tail
expect_exit 0
expect_nothing_on_err
expect_out 'maximum of x*exp(-x) over x in [0, inf) is exp(-1) attained exactly once, at x = 1'
run "$recheck" tail.proof tail.cert
expect_exit 0
expect_in out 'is exp(-1) attained exactly once'

# A value that is enclosed: the true one, -0.278464542761..., lies in what is claimed.
run "$assay" find "minimum of x*exp(x/2)/(exp(x/2) + exp(-x/2)) over x in [-4, 4]" --out silu --digits 6
expect_exit 0
expect_in out 'in [-0.27846'
run "$recheck" silu.proof silu.cert
expect_exit 0

# Two variables, and a constraint.
run "$assay" find "maximum of x*y over x in [0, 4], y in [0, 4] where x + y <= 2" --out product
expect_exit 0
run "$recheck" product.proof product.cert
expect_exit 0

# What has no maximum is not found, and leaves no file.
run "$assay" find "maximum of x over x in [0, 1)" --out none
expect_exit 2
[[ ! -e none.proof && ! -e none.cert ]] || die "a file was left"

# What is no question.
run "$assay" find "the maximum of x" --out none
expect_exit 4
