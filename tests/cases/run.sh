#!/usr/bin/env bash
# Runs assay-recheck on the cases of this folder: run.sh ASSAY-RECHECK.
#
#   accept/NAME.proof, .cert             must be proved or refuted, as the certificate says
#   refuse/NAME.proof, .cert, .expected  must be refused (exit code 1 or 3) with the line expected;
#                                        the certificate has the defect NAME, and its twin without
#                                        it is the case of the same name in accept/
#   survive/NAME.proof, .cert            may end in any documented way (exit code 0 to 4)
#
# Cases that are too large to be stored are written here. A file that belongs to no case is an
# error, and so is a case without its twin.
set -u
recheck=$(realpath "$1")
cd "$(dirname "$0")" || exit 4
generated=$(mktemp -d)
trap 'rm -rf "$generated"' EXIT
failures=0
cases=0

fail() {
  echo "FAILED ${1:0:2000}"
  failures=$((failures + 1))
}

# check FOLDER NAME runs one case; the output is left in $output and the exit code in $code.
check() {
  cases=$((cases + 1))
  timeout 120 "$recheck" "$1/$2.proof" "$1/$2.cert" >"$generated/output" 2>&1
  code=$?
  output=$(tr -d '\0' <"$generated/output")
}

accept() {
  check "$1" "$2"
  local verdict=proved wanted=0
  if grep -q '^refutes ' "$1/$2.cert"; then verdict=refuted wanted=1; fi
  [[ $code == "$wanted" && $output == "$verdict $2"* ]] || fail "$1/$2: $code $output"
}

refuse() {
  check "$1" "$2"
  [[ $code == 1 || $code == 3 ]] || fail "$1/$2 ended with $code"
  [[ $output != proved\ "$2"* && $output != refuted* ]] || fail "$1/$2 was accepted"
  [[ $output == *"$3"* ]] || fail "$1/$2: expected '$3' in: $output"
}

survive() {
  check "$1" "$2"
  [[ $code -le 4 ]] || fail "$1/$2 ended with $code"
}

# --- stored cases --------------------------------------------------------------------------------

files=0
for cert in accept/*.cert; do
  name=$(basename "$cert" .cert)
  [[ -f refuse/$name.cert ]] || fail "$cert has no twin in refuse/"
  accept accept "$name"
  files=$((files + 2))
done
for cert in refuse/*.cert; do
  name=$(basename "$cert" .cert)
  [[ -f accept/$name.cert ]] || fail "$cert has no twin in accept/"
  [[ -s refuse/$name.expected ]] || fail "$cert has no line that is expected"
  refuse refuse "$name" "$(cat "refuse/$name.expected")"
  files=$((files + 3))
done
for cert in survive/*.cert; do
  survive survive "$(basename "$cert" .cert)"
  files=$((files + 2))
done
found=$(find . -type f ! -name run.sh ! -name CMakeLists.txt | wc -l)
[[ $found == "$files" ]] || fail "$found files, but the cases have $files"

# --- generated cases -----------------------------------------------------------------------------

# repeated TEXT COUNT
repeated() { head -c $((${#1} * $2)) < <(yes "$1" | tr -d '\n'); }

# about_term NAME TERM writes a true statement about a term of x in [1, 2], with its certificate.
about_term() {
  printf 'theorem %s:\n  for x in [1, 2]\n  show x - 3 < 1 + (%s)^2\n' "$1" "$2" >"$generated/$1.proof"
  printf 'assay-certificate 1\ntheorem %s\ncontext 1 = 0 for x in [1, 2]\nstep 1 enclose in 1 show x - 3 < 1 + (%s)^2 bits 64\nqed 1\nend\n' \
    "$1" "$2" >"$generated/$1.cert"
}

# twins NAME GOOD-TERM BAD-TERM EXPECTED [EXPECTED-OF-CERTIFICATE]: with the good term it is proved.
# The bad one is refused in the statement, and in the certificate of the good statement.
twins() {
  about_term "$1" "$2"
  accept "$generated" "$1"
  cp "$generated/$1.proof" "$generated/$1.good"
  about_term "$1" "$3"
  refuse "$generated" "$1" "$4"
  mv "$generated/$1.good" "$generated/$1.proof"
  refuse "$generated" "$1" "${5:-$4}"
}

twins number_with_a_million_digits "$(repeated 7 9999)" "$(repeated 7 1000000)" \
  'a number has more than 10000 digits' 'a line is longer than 1000000 bytes'
twins number_with_900000_digits "$(repeated 7 10000)" "$(repeated 7 900000)" \
  'a number has more than 10000 digits'
twins expression_nested_100000_deep "$(repeated '(' 900)x$(repeated ')' 900)" \
  "$(repeated '(' 100000)x$(repeated ')' 100000)" \
  'the expression is nested too deeply'
twins functions_nested_100000_deep "$(repeated 'sqrt(' 200)x$(repeated ')' 200)" \
  "$(repeated 'sqrt(' 100000)x$(repeated ')' 100000)" \
  'the expression is nested too deeply'
twins signs_in_a_row_of_100000 "$(repeated '-' 900)x" "$(repeated '-' 100000)x" \
  'the expression is nested too deeply'
twins sum_of_100000_terms "x$(repeated '+x' 900)" "x$(repeated '+x' 100000)" \
  'the expression is nested too deeply'

echo "$cases cases, $failures failures"
[[ $failures == 0 && $cases -ge 200 ]]
