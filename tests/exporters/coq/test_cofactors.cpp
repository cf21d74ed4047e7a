// Tests cofactors: f is the sum of the equations, each times its cofactor, as rational functions.
#include "exporters/coq/cofactors.hpp"

#include <doctest/doctest.h>

#include "kernel/refusal.hpp"
#include "kernel/rules/written.hpp"

using namespace assay;
using kernel::Relation;
using kernel::Term;
using kernel::algebra::NormalForms;
using kernel::testing::relation;

namespace {

/// Whether left - right = sum of q_i (m_i - t_i) without any rewriting.
bool adds_up(const std::string& equality, const std::vector<std::string>& equations) {
  const Relation f = relation(equality);
  NormalForms modulo;
  std::vector<Relation> all;
  for (const std::string& e : equations) {
    all.push_back(relation(e));
    modulo.rewrite(all.back());
  }
  const std::vector<Term> q =
      exporters::coq::cofactors(modulo, modulo.of(f.left) - modulo.of(f.right), all);
  REQUIRE(q.size() == all.size());
  Term sum = Term::number(0);
  for (std::size_t i = 0; i < q.size(); ++i) sum = sum + q[i] * (all[i].left - all[i].right);
  NormalForms plain;
  return plain.vanishes(plain.of(f.left) - plain.of(f.right) - plain.of(sum));
}

}  // namespace

TEST_CASE("cofactors: an equality modulo equations becomes one of rational functions") {
  CHECK(adds_up("x*(y + 1) = x + x*y", {}));
  CHECK(adds_up("sqrt(u)^4 - u = u^2 - sqrt(u)^2", {"sqrt(u)^2 = u"}));
  CHECK(adds_up("(exp(z) + exp(-z))^2 = exp(z)^2 + 2 + exp(-z)^2", {"exp(-z)*exp(z) = 1"}));
  CHECK(adds_up("1/(1 + exp(-z)) = exp(z)/(1 + exp(z))", {"exp(-z)*exp(z) = 1"}));
  CHECK(adds_up("cosh(u)^4 - sinh(u)^4 = cosh(u)^2 + sinh(u)^2", {"cosh(u)^2 = 1 + sinh(u)^2"}));
  CHECK(adds_up("a^3 = x + a*y", {"a^2 = b", "a*b = x + a*y"}));
}

TEST_CASE("cofactors: what is no identity is refused") {
  CHECK_THROWS_AS(adds_up("sqrt(u)^2 = u + 1", {"sqrt(u)^2 = u"}), kernel::Refusal);
  CHECK_THROWS_AS(adds_up("x^2 = x", {}), kernel::Refusal);
}
