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

# Thousands of digits need more bits than a search begins with.
run "$assay" enclose "$proof" peak --digits 5000
expect_exit 0
while IFS= read -r line; do expect_in out "$line"; done <fewer

# A theorem that encloses nothing.
run "$assay" enclose "$proof" quarter
expect_exit 2
expect_out 'gave up on quarter'

# The ends of the level set at parameters, exact ones; more digits begin with fewer.
run "$assay" enclose "$proof" window --at w=6.9,b=0.3 --digits 10
expect_exit 0
expect_nothing_on_err
sed 's/\.\.\.$//' out >fewer
run "$assay" enclose "$proof" window --at 'b=3/10, w=6.9' --digits 40 --certificate here/at.cert
expect_exit 0
while IFS= read -r line; do expect_in out "$line"; done <fewer
run "$recheck" here/at.proof here/at.cert
expect_exit 0
expect_in out 'abs(6.9) >= 4'

# A definition, and an interval parameter.
run "$assay" enclose "$proof" sigma --at z=0
expect_exit 0
expect_out 'sigma(z) = 0.5'
run "$assay" enclose "$proof" sigma --at 'z=[-1, 1]' --digits 6
expect_exit 0
expect_in out 'sigma(z) = [0.26'

# What cannot be answered.
run "$assay" enclose "$proof" window --at w=3,b=0
expect_exit 2
expect_in err 'it assumes abs(3) >= 4, which is false'
run "$assay" enclose "$proof" window --at w=5
expect_exit 2
expect_in err 'no value is given for the parameter b'
run "$assay" enclose "$proof" window --at w=5,b=0,c=1
expect_exit 2
expect_in err 'no parameter c; its parameters: w, b'
run "$assay" enclose "$proof" window --at w=5,b=x
expect_exit 3
expect_in err '--at:1:7: error:'
run "$assay" enclose "$proof" window --at w=5,b=0,w=6
expect_exit 3
expect_in err 'w has a value already'
run "$assay" enclose "$proof" T --at k=0
expect_exit 2
expect_in err 'not known to be defined there'
