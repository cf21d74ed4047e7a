// Statements that are false by a little: constants moved past the truth, domains too wide, strict
// where equality is attained. Whatever the proof text says, none is ever proved.
#include "prover/prove_text.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace assay::prover {

namespace {

std::string theorem_file() {
  std::ifstream in(ASSAY_SOURCE_DIR "/proofs/vanishing_gradient.proof");
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// The text up to and with the theorem NAME, in which one phrase is replaced.
std::string falsified(const std::string& name, const std::string& phrase,
                      const std::string& instead) {
  std::string text = theorem_file();
  const std::size_t start = text.find("theorem " + name + ":");
  REQUIRE(start != std::string::npos);
  const std::size_t next = text.find("\ntheorem ", start + 1);
  text.resize(next == std::string::npos ? text.size() : next + 1);
  const std::size_t at = text.find(phrase, start);
  REQUIRE(at != std::string::npos);
  return text.replace(at, phrase.size(), instead);
}

struct Falsehood {
  std::string theorem;
  std::string phrase;
  std::string instead;
};

const std::vector<Falsehood> falsehoods = {
    {"slope", "is dsigma(z)", "is dsigma(z) + 1e-30"},
    {"slope", "is dsigma(z)", "is sigma(z)"},
    {"quarter", "<= 1/4", "< 1/4"},
    {"quarter", "<= 1/4", "<= 0.24999999999999999"},
    {"quarter_only_at_zero", "is 1/4", "is 0.2500000000001"},
    {"quarter_only_at_zero", "at z = 0", "at z = 1e-20"},
    {"weight", "abs(w) >= 4", "abs(w) > 4"},
    {"weight", "abs(w) >= 4", "abs(w) >= 4.0000000001"},
    {"weight", ">= 1\n", ">= 0.99999999\n"},
    {"weight", "show abs(w) >= 4", "show w >= 4"},
    {"threshold", "[4, inf)", "[3.9999999, inf)"},
    {"threshold", "T(k) >= 1", "T(k) > 1"},
    {"threshold", "= 0", "= 1e-40"},
    {"inside", "<= L(k)", "<= L(k) + 1e-30"},
    {"inside", ">= 1\n", "> 1\n"},
    {"outside", "show abs(z) <= L(k)", "show abs(z) < L(k)"},
    {"outside", ">= 1\n", ">= 0.9999999999\n"},
    {"window", "abs(w) >= 4", "abs(w) >= 3.99999999"},
    {"window", "= [lo(w, b), hi(w, b)]", "= (lo(w, b), hi(w, b))"},
    {"window", "= [lo(w, b), hi(w, b)]", "= [lo(w, b) - 1e-30, hi(w, b)]"},
    {"window", "= [lo(w, b), hi(w, b)]", "= [lo(w, b), hi(w, b)*0.9999999999]"},
    {"window", "abs(w*dsigma(w*a + b)) >= 1 }", "w*dsigma(w*a + b) >= 1 }"},
    {"window", "abs(w*dsigma(w*a + b)) >= 1 }", "abs(w*dsigma(w*a + b)) > 1 }"},
    {"width", "= W(abs(w))", "= W(w)"},
    {"width", "= W(abs(w))", "= W(abs(w)) + 1e-50"},
    {"peak", "0.44774320469,", "0.447743204695,"},
    {"peak", "0.44774320470]", "0.447743204694]"},
    {"peak", "6.8941510322,", "6.89415103228,"},
    {"peak", "[4, inf)", "[6.9, inf)"},
    {"peak", "[4, inf)", "[3.9, inf)"},
    {"peak", "1/sqrt(1 - 4/w) - L(w))", "1/sqrt(1 - 4/w) - 2*L(w))"},
    {"roundings", "(6.85, 6.95)", "(6.895, 6.95)"},
    {"roundings", "(0.445, 0.455)", "(0.4478, 0.455)"},
    {"two_forms", "2*asinh", "2.0000000000000000001*asinh"},
    {"two_forms", "[4, inf)", "[3.9, inf)"},
};

}  // namespace

TEST_CASE("no falsified part of the theorem is proved" * doctest::test_suite("long")) {
  for (const Falsehood& f : falsehoods) {
    CAPTURE(f.theorem);
    CAPTURE(f.instead);
    const std::string text = falsified(f.theorem, f.phrase, f.instead);
    if (f.theorem == "peak" && f.phrase.starts_with("1/sqrt")) {
      // The statement is still true: only the idea of the proof is wrong.
      CHECK(prove_text(text) == Outcome::gave_up);
      continue;
    }
    CHECK(prove_text(text) != Outcome::proved);
  }
}

}  // namespace assay::prover
