// Tests what sample points show: what cannot be true, and at which precision enough is seen.
#include "prover/plausibility.hpp"

#include "kernel/reader/file.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace assay::prover {

namespace {

kernel::Sequent meaning(const std::string& statement) {
  return kernel::read_file("theorem t:\n  " + statement + "\n").statements.at(0).meaning;
}

const kernel::Relation& relation(const kernel::Sequent& s) {
  return std::get<kernel::Relations>(s.claim).all.at(0);
}

long bits_for(const std::string& statement) {
  const kernel::Sequent s = meaning(statement);
  return deciding_bits(s.context, relation(s), 64, 1'024);
}

}  // namespace

TEST_CASE("only what fails at a point of the context is implausible") {
  const auto seems = [](const std::string& statement) {
    const kernel::Sequent s = meaning(statement);
    return plausible(s.context, relation(s));
  };
  CHECK_FALSE(seems("for x in R show x <= 1"));
  CHECK_FALSE(seems("for x, y in (0, 1) assume x < y show y < x"));
  CHECK_FALSE(seems("show 1 < 0"));
  CHECK(seems("for x in R show cosh(x)^2 - sinh(x)^2 = 1"));
  CHECK(seems("for x in R assume x^2 < 0 show x < x"));
}

TEST_CASE("a small slack asks for more bits than it has, with some to spare") {
  for (const long slack : {4L, 30L, 90L, 200L, 500L}) {
    CAPTURE(slack);
    const long bits =
        bits_for("for x in [0, 1] show exp(x) + 2^(-" + std::to_string(slack) + ") > exp(x)");
    CHECK((bits == 64) == (slack < 60));
    CHECK((bits == 64 || bits >= slack + 64));
    CHECK(bits <= std::max(64L, 2 * slack + 128));
  }
}

TEST_CASE("where the sides are equal no precision helps, and none is asked for") {
  CHECK(bits_for("for x in [1, 2] show exp(log(x)) >= x") == 64);
  CHECK(bits_for("for x in [0, 1] show sqrt(x^2 + 1)^2 <= x^2 + 1") == 64);
}

}  // namespace assay::prover
