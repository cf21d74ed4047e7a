#include "kernel/used_definitions.hpp"

#include "kernel/reader/file.hpp"

#include <doctest/doctest.h>

namespace assay::kernel {

namespace {

/// The names of the definitions that the statement behind "theorem t:" uses.
std::string used(const std::string& statement) {
  const File file = read_file(
      "define a(x) := x + 1\ndefine b(x) := a(x)^2\ndefine c := 3\ndefine d(x) := x*c\n"
      "theorem t:\n " +
      statement);
  std::string names;
  for (const Definition& d : used_definitions(file.statements[0].surface, file.definitions))
    names += d.name;
  return names;
}

}  // namespace

TEST_CASE("the definitions that a statement calls, also within others, in the order of the file") {
  CHECK(used("for x in R show x <= x") == "");
  CHECK(used("for x in R show a(x) <= x + 1") == "a");
  CHECK(used("for x in R show exp(-b(x)) <= 1") == "ab");
  CHECK(used("for x in R show b(d(x)) >= 0") == "abcd");
}

TEST_CASE("domains, assumptions and bound terms count") {
  CHECK(used("for x in [0, c] show x <= 3") == "c");
  CHECK(used("for x in R assume d(x) > 0 show x > 0") == "cd");
  CHECK(used("show { x in R : a(x) <= c } = (-inf, 2]") == "ac");
  CHECK(used("show maximum of x over x in [0, 1] is in [0, c]") == "c");
}

}  // namespace assay::kernel
