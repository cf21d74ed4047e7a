#!/usr/bin/env bash
# assay enclose --table: every row has its answer or says why not, whatever the table looks like.
. "${BASH_SOURCE[0]%/*}/commands.sh" "$@"

proof=$root/proofs/vanishing_gradient.proof
cat >small.proof <<'END'
define f(x) := sqrt(x)/2
define g(x, y) := x - y
END

# What --at says for one row, the table says as well.
printf 'name,w,b\n"first, row",6.9,0.3\nsecond,-6.9,0.3\nthird,0x1p3,-1/3\n' >rows.csv
run "$assay" enclose "$proof" window --table rows.csv -o new/answers.csv
expect_exit 0
expect_nothing_on_err
expect_out '3 rows: 3 enclosed, 0 not'
[[ $(ls new) == answers.csv ]] || die "a file is left"
cp new/answers.csv out
expect_in out 'name,w,b,lower.lo,lower.hi,upper.lo,upper.hi,note'
expect_in out '"first, row",6.9,0.3,-0.267349727227643'
expect_in out 'second,-6.9,0.3,-0.1803932054885'
expect_in out 'third,0x1p3,-1/3,'

# The digits that --at has.
run "$assay" enclose "$proof" window --at w=6.9,b=0.3 --digits 30
sed 's/^lower = //; s/\.\.\.$//; q' out >digits
run "$assay" enclose "$proof" window --table rows.csv --digits 40
expect_exit 0
expect_in out "$(cat digits)"

# As many threads as one likes; chunks; standard input.
{ echo x; seq -f '%.3f' 0 0.001 200; } >many.csv
run "$assay" enclose small.proof f --table many.csv --threads 1
cp out one
[[ $(wc -l <one) == 200002 ]] || die "a row is lost"
run "$assay" enclose small.proof f --table - --threads 5 <many.csv
expect_exit 0
cmp -s out one || die "the answers depend on the number of threads"

# Rows outside the assumptions are there, and named with their line.
printf 'w,b\n3,0\n5,0\n-4,0\n' >outside.csv
run "$assay" enclose "$proof" window --table outside.csv
expect_exit 2
expect_in out '3,0,,,,,outside the assumptions: abs(w) >= 4 is false'
expect_in out '-4,0,0,0,0,0,'
expect_in err 'outside.csv:2: outside the assumptions'
expect_in err '3 rows: 2 enclosed, 1 not'
run "$assay" enclose small.proof f --table - --json -o undefined.csv <<<$'x\n-1\n4'
expect_exit 2
expect_out '{"rows":2,"enclosed":1,"not_enclosed":1,"first_not_enclosed":[{"line":2,"note":"f is not known to be defined"}]}'
grep -qx '4,1,1,' undefined.csv || die "sqrt(4)/2 is not 1"

# Quotes, CRLF, a byte order mark, no end of the last line, other columns, a title with blanks.
printf '\xef\xbb\xbf"the ""x""", x \r\n"a\nb", 9 \r\n,"16"' >odd.csv
run "$assay" enclose small.proof f --table odd.csv
expect_exit 0
expect_in out '"a
b", 9 ,1.5,1.5,'
expect_in out ',"16",2,2,'
printf 'a b,c\n9,1\n' >titles.csv
run "$assay" enclose small.proof g --table titles.csv --column 'x=a b' --column y=c
expect_exit 0
expect_in out '9,1,8,8,'

# Numbers beyond doubles.
run "$assay" enclose small.proof f --table - <<<$'x\n1e400\n1e-400\n0'
expect_exit 0
expect_in out '1e400,4.9999999999999999e199,5.0000000000000001e199,'
expect_in out '1e-400,4.9999999999999999e-201,5.0000000000000001e-201,'
run "$assay" enclose small.proof g --table - --hex <<<$'x,y\n1e400,0'
expect_exit 0
expect_in out '1e400,0,0x1.fffffffffffffp+1023,inf,'

# malformed LINE:COLUMN TEXT MESSAGE
malformed() {
  rm -f answers.csv
  printf "$2" >bad.csv
  run "$assay" enclose small.proof g --table bad.csv -o answers.csv
  expect_exit 3
  expect_in err "bad.csv:$1: error: $3"
  ! ls answers* >/dev/null 2>&1 || die "malformed, but there is a file"
}
malformed 2:3 'x,y\n1,nan\n' 'expected a number'
malformed 2:3 'x,y\n1,\n' 'expected a number, found an empty field'
malformed 3:2 'x,y\n1,2\n3\n' 'the header names 2 columns, this record has 1'
malformed 2:4 'x,y\n1,2"\n' 'a quote within a field'
malformed 2:3 'x,y\n1,"2\n' 'the quote that is opened here is not closed'
malformed 1:1 'x,z\n1,2\n' "no column is named 'y'"
malformed 1:5 'x,y,x\n1,2,3\n' "a second column is named 'x'"
malformed 1:1 '' 'the table is empty'
malformed 2:1 'x,y\n1e1000000,2\n' 'expected a number'

# A million columns.
{ seq -s, -f 'c%.0f' 1000000; seq -s, 1000000; seq -s, 999999; } >wide.csv
run "$assay" enclose small.proof f --table wide.csv --column x=c10000 -o wide_answers.csv
expect_exit 3
expect_in err 'wide.csv:3:'
expect_in err 'the header names 1000000 columns, this record has 999999'
run "$assay" enclose small.proof f --table - --column x=c10000 -o wide_answers.csv < <(head -2 wide.csv)
expect_exit 0
[[ $(tail -n 1 wide_answers.csv) == *,1000000,50,50, ]] || die "sqrt(10000)/2 is not 50"

# JSON lines: numbers as they are written, also in strings.
printf '{"x": 6.9, "y": 1, "z": [{"x": 2}]}\n{"x": "1/3", "y": "0x1p-1"}\n' >rows.jsonl
run "$assay" enclose small.proof g --table rows.jsonl
expect_exit 0
expect_in out '{"x": 6.9, "y": 1, "z": [{"x": 2}], "g": [5.899999999999999, 5.900000000000001]'
expect_in out '{"x": "1/3", "y": "0x1p-1", "g": [-0.1666666666666667, -0.16666666666666662]'
for line in '{"x": 1}' '{"x": 1, "y": null}' '{"x": 1, "x": 2, "y": 1}' '[1, 2]' '{"x": 1, "y": 2' \
  '{"x": 1, "y": "one"}' '7' ''; do
  printf '{"x": 1, "y": 2}\n%s\n' "$line" >bad.jsonl
  run "$assay" enclose small.proof g --table bad.jsonl
  expect_exit 3
  expect_in err 'bad.jsonl:2:'
done

# Doubles in and out.
printf '\x00\x00\x00\x00\x00\x00\x22\x40\x00\x00\x00\x00\x00\x00\xf0\xbf' >rows.f64  # 9, -1
run "$assay" enclose small.proof f --table rows.f64 -o answers.f64
expect_exit 2
[[ $(od -An -tf8 answers.f64 | tr -s ' \n' ' ') == ' 1.5 1.5 nan nan ' ]] || die "not 1.5 and NaN"
printf '\x00\x00\x00\x00\x00\x00\xf8\x7f' >nan.f64
run "$assay" enclose small.proof f --table nan.f64
expect_exit 3
expect_in err 'nan.f64:1:1: error: x is no number'
printf 'abc' >short.f64
run "$assay" enclose small.proof f --table short.f64
expect_exit 3
expect_in err 'ends within this row'

# What cannot be done.
run "$assay" enclose small.proof f --table missing.csv
expect_exit 4
run "$assay" enclose small.proof f --table many.csv -o /dev/null
expect_exit 4
expect_in err 'no file that could be replaced'
run "$assay" enclose small.proof f --table many.csv --column y=x
expect_exit 4
expect_in err 'expected NAME=TITLE'
printf 'x,f.lo\n1,2\n' >taken.csv
run "$assay" enclose small.proof f --table taken.csv
expect_exit 4
expect_in err "the table has a column 'f.lo' already"

# Interrupted, nothing is left under the name or another one.
mkdir interrupted
for delay in 0.05 0.1 0.2; do
  (echo x; yes 1) | timeout --preserve-status --signal INT "$delay" \
    "$assay" enclose small.proof f --table - -o interrupted/answers.csv >out 2>err || true
  [[ -z $(ls interrupted) ]] || die "a file is left"
done
