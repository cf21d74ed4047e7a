#!/usr/bin/env bash
# assay enclose: digits that are proved, and what proves them.
. "${BASH_SOURCE[0]%/*}/commands.sh" "$@"

proof=$root/proofs/vanishing_gradient.proof

run "$assay" enclose "$proof" peak --digits 20
expect_exit 0
expect_nothing_on_err
expect_in out '6.8941510322729280'
expect_in out '0.44774320469430284'

# More digits begin with fewer digits.
run "$assay" enclose "$proof" peak --digits 10
sed 's/\.\.\.$//' out >fewer
run "$assay" enclose "$proof" peak --digits 40 --certificate here/peak40.cert
expect_exit 0
while IFS= read -r line; do expect_in out "$line"; done <fewer

# The statement with these digits is proved by a certificate of its own.
run "$recheck" here/peak40.proof here/peak40.cert
expect_exit 0
expect_in out 'proved '

# A theorem that encloses nothing.
run "$assay" enclose "$proof" quarter
expect_exit 2
expect_out 'gave up on quarter'
