# Prints the C++ code of its input files as PATH:LINE:CODE, one line for each line of input, without
# comments and with the contents of string and character literals left out. The names of included
# headers stay: PATH:LINE:#include "exact/text.hpp".
#
# Understands //, /* */, "...", '...', R"x(...)x", and the digit separator of 1'000.

FNR == 1 { in_comment = 0; raw_end = "" }

{
  code = ""
  rest = $0
  if (!in_comment && raw_end == "" && rest ~ /^[ \t]*#[ \t]*include[ \t]*["<]/) {
    match(rest, /["<][^">]*[">]/)
    print FILENAME ":" FNR ":#include " substr(rest, RSTART, RLENGTH)
    next
  }
  while (rest != "") {
    if (in_comment) {
      end = index(rest, "*/")
      if (end == 0) break
      rest = substr(rest, end + 2)
      in_comment = 0
    } else if (raw_end != "") {
      end = index(rest, raw_end)
      if (end == 0) break
      rest = substr(rest, end + length(raw_end))
      raw_end = ""
    } else if (!match(rest, /\/\/|\/\*|"|'/)) {
      code = code rest
      break
    } else {
      code = code substr(rest, 1, RSTART - 1)
      token = substr(rest, RSTART, RLENGTH)
      rest = substr(rest, RSTART + RLENGTH)
      if (token == "//") break
      if (token == "/*") {
        in_comment = 1
        code = code " "
      } else if (token == "\"" && code ~ /R$/) {
        open = index(rest, "(")
        raw_end = ")" substr(rest, 1, open - 1) "\""
        rest = substr(rest, open + 1)
        code = code "\"\""
      } else if (token == "'" && code ~ /[0-9a-fA-F]$/ && rest ~ /^[0-9a-fA-F]/) {
        code = code "'"
      } else {
        code = code token token
        while (rest != "" && substr(rest, 1, 1) != token) {
          rest = substr(rest, substr(rest, 1, 1) == "\\" ? 3 : 2)
        }
        rest = substr(rest, 2)
      }
    }
  }
  print FILENAME ":" FNR ":" code
}
