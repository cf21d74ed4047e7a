#!/usr/bin/env bash
# assay cite: what it prints is of a verified certificate only, names it by its digest, and LaTeX
# accepts it.
# shellcheck source=tests/verify/commands.sh
source "$(dirname "${BASH_SOURCE[0]}")/commands.sh"

certificates=$4
proof=$root/proofs/vanishing_gradient.proof
run "$assay" prove "$proof" quarter --out .
expect_exit 0

# The digest is that of the certificate which 'assay prove' writes, given or not.
digest=$(sha256sum quarter.cert | cut -d' ' -f1)
run "$assay" cite "$proof" quarter
expect_exit 0
expect_in out "$digest"
run "$assay" cite "$proof" quarter --certificate quarter.cert
expect_exit 0
expect_in out "$digest"
expect_in out "assay-recheck $proof quarter.cert"

# The digest of the statement is that of what 'assay show' prints.
"$assay" show "$proof" quarter >statement
expect_in out "$(sha256sum statement | cut -d' ' -f1)"

# A forged certificate, or that of another theorem, gives nothing to cite.
sed 's/(z - 1\/2)/(z - 1\/3)/; s/1\/2/1\/3/' quarter.cert >forged.cert
run "$assay" cite "$proof" quarter --certificate forged.cert --format latex
expect_exit 1
expect_out "refused quarter: step 2 (identity) refused: the two sides have different normal forms"
run "$assay" cite "$proof" slope --certificate quarter.cert
expect_exit 4
expect_nothing_on_out

# Every theorem of the projects' proofs is typeset, by the certificate that the tests with the label
# "certificates" have written; a refuted one says that it is false.
for file in "$root"/proofs/*.proof "$root"/proofs/refuted/*.proof; do
  while read -r theorem; do
    certificate=$certificates/$(basename "$file" .proof)/$theorem.cert
    run "$assay" cite "$file" "$theorem" --certificate "$certificate" --format document
    expect_exit 0
    expect_in out '\begin{theorem}'
    cp out "$theorem.tex"
    if [[ $file == */refuted/* ]]; then expect_in out 'is false'; fi
    run "$assay" cite "$file" "$theorem" --certificate "$certificate" --format bibtex
    expect_exit 0
    expect_in out "@misc{assay:$theorem,"
  done < <(sed -n 's/^theorem \([^:]*\):.*/\1/p' "$file")
done
if command -v pdflatex >/dev/null; then
  for document in *.tex; do
    run pdflatex -interaction=nonstopmode -halt-on-error "$document"
    expect_exit 0
  done
else
  echo "pdflatex is not installed: the LaTeX was not compiled"
fi
