// Tests where substitution computes with literals, and what is said to Coq about it.
#include "exporters/coq/literals.hpp"

#include <doctest/doctest.h>

#include "kernel/rules/written.hpp"

using namespace assay;
using exporters::coq::fold_literals;
using kernel::testing::term;

namespace {

std::string folded(const std::string& t, const kernel::Substitution& s) {
  return fold_literals({term(t)}, s);
}

}  // namespace

TEST_CASE("Coq literals: nothing is said where substitution computes nothing") {
  CHECK(folded("exp(x) + 1", {{"x", term("2")}}).empty());
  CHECK(folded("4/x", {{"x", term("y")}}).empty());
  CHECK(folded("4/x", {}).empty());
}

TEST_CASE("Coq literals: a quotient or a negation of literals that arises is replaced, once") {
  CHECK(folded("exp(4/x) + 4/x", {{"x", term("2")}}) == "replace (4 / 2) with (2) in * by lra.\n");
  CHECK(folded("-x + y", {{"x", term("3")}}) == "replace (- (3)) with (-3) in * by lra.\n");
  CHECK(folded("x/y", {{"x", term("1")}, {"y", term("-2")}}) ==
        "replace (1 / -2) with (-1 / 2) in * by lra.\n");
}
