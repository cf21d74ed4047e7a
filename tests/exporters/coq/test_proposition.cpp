// Tests which propositions relations and domains become: their side conditions, innermost first,
// each once, without the evident ones.
#include "exporters/coq/proposition.hpp"

#include <doctest/doctest.h>

#include "exporters/coq/evident.hpp"
#include "kernel/definedness.hpp"
#include "kernel/evaluate.hpp"
#include "kernel/reader/random_terms.hpp"
#include "kernel/rules/written.hpp"

#include <algorithm>

using namespace assay;
namespace coq = exporters::coq;
using coq::Propositions;
using kernel::Relation;
using kernel::Term;
using kernel::testing::relation;
using kernel::testing::term;

namespace {

Propositions holds(const std::string& text) {
  const Relation r = relation(text);
  return coq::holds(r, r);
}

Propositions in_domain(const std::string& domain) {
  const kernel::Variable v = kernel::testing::context("for b in R for x in " + domain).variables[1];
  return coq::membership("x", v.domain, v.domain);
}

}  // namespace

TEST_CASE("Coq propositions: a relation has the side conditions of its parts") {
  CHECK(holds("x <= y") == Propositions{"x <= y"});
  CHECK(holds("log(1/x) != 0") == Propositions{"x <> 0", "0 < 1 / x", "ln (1 / x) <> 0"});
  CHECK(holds("x > 1/x + 1/x") == Propositions{"x <> 0", "x > 1 / x + 1 / x"});
  CHECK(holds("asin(x) = atanh(y)") ==
        Propositions{"-1 <= x", "x <= 1", "-1 < y", "y < 1", "asin x = atanh y"});
  CHECK(holds("1/(1 + exp(-x)) >= sqrt(x^2 + 1)") ==
        Propositions{"1 / (1 + exp (- x)) >= sqrt (x ^ 2 + 1)"});
}

TEST_CASE("Coq propositions: a side condition that is also the relation stands there once") {
  CHECK(holds("0 < x") == Propositions{"0 < x"});
  CHECK(coq::conjunction({}) == "True");
  CHECK(coq::conjunction({"a", "b"}) == "a /\\ b");
  CHECK(coq::conjunction({"forall x : R, p", "b -> c", "b -> c"}) ==
        "(forall x : R, p) /\\ (b -> c) /\\ b -> c");
}

TEST_CASE("Coq propositions: membership in a domain") {
  CHECK(in_domain("R").empty());
  CHECK(in_domain("[4, inf)") == Propositions{"4 <= x"});
  CHECK(in_domain("(-inf, 0)") == Propositions{"x < 0"});
  CHECK(in_domain("(-1, 1/2]") == Propositions{"-1 < x <= 1 / 2"});
  CHECK(in_domain("[0, log(b)]") == Propositions{"0 < b", "0 <= x <= ln b"});
}

TEST_CASE(
    "Coq propositions: those left out are true at every point where their parts are defined") {
  // Evaluated at a point, an evident condition is never seen to fail.
  kernel::RandomTerms random(4);
  const interval::Precision p(64);
  int evident = 0;
  for (int i = 0; i < 5000; ++i) {
    const Term t = random.term({"x", "y"}, 4);
    if (t.has_call()) continue;
    for (const Relation& r : kernel::side_conditions(t)) {
      if (!coq::is_evident(r)) continue;
      ++evident;
      for (const int at : {-2, 0, 3}) {
        const kernel::Box box{{"x", {exact::Rational(at), p}}, {"y", {exact::Rational(1 - at), p}}};
        const auto left = kernel::enclosure_of(r.left, box, p);
        const auto right = kernel::enclosure_of(r.right, box, p);
        if (!left || !right) continue;
        CHECK_FALSE(kernel::decides(kernel::negation(r).comparison, *left - *right));
      }
    }
  }
  CHECK(evident > 100);
}

TEST_CASE("Coq propositions: every side condition of a part is written or evident") {
  kernel::RandomTerms random(5);
  for (int i = 0; i < 500; ++i) {
    const Term t = random.term({"x", "y"}, 4);
    if (t.has_call()) continue;
    const std::vector<Relation> written = coq::side_conditions(t);
    const auto covered = [&](const Relation& r) {
      return coq::is_evident(r) || std::ranges::find(written, r) != written.end();
    };
    const auto check = [&](const auto& self, const Term& part) -> void {
      for (const Relation& r : kernel::side_conditions(part)) CHECK(covered(r));
      for (const Term& a : part.arguments()) self(self, a);
    };
    check(check, t);
  }
}
