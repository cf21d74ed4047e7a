// Reading proof texts: what becomes of them, and what is said of a malformed one, with its place.
#include "prover/proof_text/reading.hpp"

#include <doctest/doctest.h>

#include "kernel/printer.hpp"
#include "kernel/reader/malformed.hpp"

namespace assay::prover {

namespace {

const std::string statement =
    "define f(x) := x^2 + 1\n"
    "theorem t:\n"
    "  for x in R\n"
    "  show f(x) > 0\n";

Proof proof(const std::string& text) {
  const kernel::File file = kernel::read_file(statement + text);
  return read_proof(file, file.statements.back());
}

kernel::Place place_of_error(const std::string& text) {
  try {
    proof(text);
  } catch (const kernel::Malformed& error) {
    return error.place();
  }
  FAIL("no error in ", text);
  return {};
}

}  // namespace

TEST_CASE("a theorem without a text is proved automatically") {
  CHECK(proof("").last.idea == Method::Idea::automatic);
  CHECK(proof("by auto\n").last.idea == Method::Idea::automatic);
}

TEST_CASE("definitions and let names are unfolded in the lines") {
  const Proof p = proof("proof\n  let y := f(x)\n  have y >= 1 and x < y by algebra\nqed\n");
  REQUIRE(p.lines.size() == 1);
  REQUIRE(p.lines[0].relations.size() == 2);
  CHECK(kernel::print(p.lines[0].relations[0]) == "x^2 + 1 >= 1");
  CHECK(kernel::print(p.lines[0].relations[1]) == "x < x^2 + 1");
  CHECK(p.lines[0].method.idea == Method::Idea::algebra);
}

TEST_CASE("each idea is read with what belongs to it") {
  CHECK(proof("by identity\n").last.idea == Method::Idea::identity);
  CHECK(proof("by identity x = x\n").last.equation.has_value());
  CHECK(proof("by contradiction using a, b\n").last.using_names.size() == 2);
  CHECK(proof("by unimodal with 2*x\n").last.term.has_value());
  CHECK(proof("by attained at 0 with enclosure\n").last.with->idea == Method::Idea::enclosure);
  const Method cited = proof("by exp_less at x = 1, y = f(2)\n").last;
  CHECK(cited.name == "exp_less");
  CHECK(kernel::print(cited.at.at("y")) == "2^2 + 1");
}

TEST_CASE("what one inclusion calls y the other does not know") {
  const Proof p = proof(
      "proof\ninside\n  let y := 1\n  have y > 0\noutside\n  let y := 2\n  have y > 0\nqed\n");
  CHECK(kernel::print(p.inside.at(0).relations.at(0)) == "1 > 0");
  CHECK(kernel::print(p.outside.at(0).relations.at(0)) == "2 > 0");
  CHECK(place_of_error("proof\ninside\n  let y := 1\noutside\n  have y > 0\nqed\n").line == 9);
}

TEST_CASE("malformed texts are refused where they are") {
  CHECK(place_of_error("by\n").line == 5);
  CHECK(place_of_error("proof\n  have x^2 >=\nqed\n").line == 7);
  CHECK(place_of_error("proof\n  have x > 0\n").line == 6);
  CHECK(place_of_error("by identity x < 1\n").line == 5);
  CHECK(place_of_error("by algebra nonsense\n").column == 12);
  CHECK(place_of_error("by enclosure\nby algebra\n").line == 6);
  CHECK(place_of_error("proof\n  have z > 0\nqed\n").column == 8);
}

}  // namespace assay::prover
