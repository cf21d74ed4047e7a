#include "certificate/samples.hpp"

#include "kernel/settled.hpp"

#include <doctest/doctest.h>

namespace assay::certificate {

TEST_CASE("a certificate proves the statement of the file") {
  const Outcome outcome = replay_text(product);
  CHECK(outcome.name == "product");
  CHECK(outcome.verdict == Verdict::proves);
  CHECK(outcome.theorem.sequent() == statements().find("product")->meaning);
  CHECK_FALSE(outcome.theorem.rests_on_assumption());
  CHECK(outcome.steps == 2);
  CHECK(fate(tangent) == "proved");
}

TEST_CASE("a certificate cannot change the statement: a smaller claim is refused") {
  // Each text proves something that is true, but not what the file says.
  const std::string weaker =
      with(product, "show x*y <= 1/4 from 1 sum 1", "show x*y <= 1/2 from 1 sum 1/4 + 1");
  CHECK(fate(weaker) ==
        "line 8: qed refused: the theorem proved is not the statement: "
        "expected: for x, y in R assume x + y = 1 show x*y <= 1/4; "
        "found: for x, y in R assume x + y = 1 show x*y <= 1/2");
  const auto is_refused = [](const std::string& text) {
    const std::string found = fate(text);
    INFO(found);
    return found.find("qed refused: the theorem proved is not the statement") != std::string::npos;
  };
  CHECK(is_refused(with(product, "qed 2", "qed 1")));
  CHECK(is_refused(with(product, "for y in R", "for y in [0, 1]")));
  CHECK(is_refused(with(tangent, "[1/2, inf)", "(1/2, inf)")));
  CHECK(is_refused(with(tangent, "[1/2, inf)", "[1/2, 7]")));
  CHECK(is_refused(with(tangent, "theorem tangent", "theorem product")));
}

TEST_CASE("a theorem with fewer assumptions proves the statement, one with more does not") {
  const std::string text =
      "assay-certificate 1\ntheorem small\ncontext 1 = 0 for x in [0, 1]\n"
      "context 2 = 1 assume x != 1/3\ncontext 3 = 2 assume x < 1/2\n"
      "step 1 assume_without_proof in 1 show sqrt(x) < 9/10\nqed 1\nend\n";
  CHECK(fate(text) == "proved");
  CHECK(fate(with(text, "in 1 show", "in 2 show")) == "proved");
  CHECK(fate(with(text, "in 1 show", "in 3 show")).starts_with("line 7: qed refused"));
  CHECK(replay_text(text).theorem.rests_on_assumption());
}

TEST_CASE("a refutation is of the statement of the file, and rests on no context") {
  const std::string text =
      "assay-certificate 1\ntheorem nowhere\ncontext 1 = 0 for x in [0, 1]\n"
      "step 1 enclose in 1 show -x - 1 <= 0 bits 64\n"
      "step 2 undefined in 1 show log(-x - 1) is undefined from 1\n"
      "step 3 undefined_everywhere terms log(-x - 1) from 2 with x = 1/2\n"
      "refutes 3\nend\n";
  CHECK(fate(text) == "refuted");
  CHECK(fate(with(text, "refutes", "qed")).starts_with("line 7: qed refused"));
  CHECK(fate(with(text, "refutes 3", "refutes 2")).starts_with("line 7: refutes refused"));
  CHECK(fate(with(text, "x = 1/2", "x = 2")).starts_with("line 6: step 3 (undefined_everywhere)"));
  CHECK(fate(with(product, "qed", "refutes")).starts_with("line 8: refutes refused"));

  // "Some statement is false" in a context that nothing satisfies says nothing.
  const kernel::Theorem refutation = replay_text(text).theorem;
  const kernel::Sequent& meaning = statements().find("nowhere")->meaning;
  CHECK(kernel::refutes(refutation, meaning));
  CHECK_FALSE(kernel::proves(refutation, meaning));
  const kernel::Context absurd =
      kernel::Context{}.with(kernel::Term::number(1) < kernel::Term::number(0));
  const kernel::Theorem empty = kernel::rules::assume_without_proof({absurd, refutation.claim()});
  CHECK_FALSE(kernel::refutes(empty, meaning));
}

TEST_CASE("a refusal names line, step, rule and reason") {
  try {
    replay_text(with(product, "sum 1 *", "sum -1 *"));
    FAIL("not refused");
  } catch (const Refused& refused) {
    CHECK(refused.theorem() == "product");
    CHECK(refused.line() == 7);
    CHECK(refused.entry() == "step 2 (combine)");
    CHECK((refused.refusal().reason() == kernel::Reason::negative_coefficient));
    CHECK(refused.render("p.cert").starts_with(
        "p.cert:7: step 2 (combine) refused: a coefficient is negative"));
  }
}

TEST_CASE("within a tree a refusal names the line of the node") {
  CHECK(fate(with(tangent, "f0- n", "f0+\n| n")).starts_with("line 5: step 1 (subdivide) refused"));
  CHECK(fate(with(tangent, "f0- n", "\n| n")).starts_with("line 6: step 1 (subdivide) refused"));
}

TEST_CASE("contexts are checked where they are introduced") {
  CHECK(fate(with(product, "for y", "for x")).starts_with("line 4: context 2 refused"));
  CHECK(fate(with(product, "x + y = 1", "x + u = 1")).starts_with("line 5: context 3 refused"));
}

TEST_CASE("the file must have the theorem") {
  CHECK(fate(with(product, "theorem product", "theorem produkt")) ==
        "2:1: the statement file has no theorem 'produkt', did you mean 'product'?");
}

}  // namespace assay::certificate
