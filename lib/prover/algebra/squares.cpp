#include "prover/algebra/squares.hpp"

#include "kernel/algebra/normal_form.hpp"
#include "kernel/refusal.hpp"
#include "prover/algebra/polynomial_term.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace assay::prover::algebra {

using exact::Rational;
using kernel::Relation;
using kernel::Term;
using kernel::algebra::Atom;
using kernel::algebra::Monomial;
using kernel::algebra::Polynomial;

namespace {

constexpr std::size_t max_monomials_paired = 6;
constexpr std::size_t max_quotients = 8;

/// The linear l_1, l_2, ... of  d = c_1 l_1^2 + c_2 l_2^2 + ... + constant,  all c_i > 0; none when
/// d is not quadratic or not such a sum.
std::vector<Polynomial> completed_squares(Polynomial d) {
  if (!d.is_zero() && d.leading().first.degree() > 2) return {};
  std::vector<Polynomial> squares;
  while (!d.is_constant()) {
    const Monomial top = d.leading().first;
    const Atom atom = top.powers().front().first;
    const Monomial x(atom);
    // In the graded lexicographic order the greatest monomial is a square or there is none of it.
    if (top != x * x || d.leading().second < 0) return {};
    const Rational c = d.leading().second;
    Polynomial linear;  // of c*x^2 + x*linear + rest
    for (const auto& [monomial, coefficient] : d.terms())
      if (monomial != top && monomial.exponent(atom) == 1)
        linear = linear + Polynomial(coefficient, *quotient(monomial, x));
    const Polynomial l = Polynomial(1, x) + linear * Polynomial(1 / (2 * c));
    squares.push_back(l);
    d = d - l * l * Polynomial(c);
  }
  return squares;
}

/// The m whose square occurs in d; nullopt for other monomials.
std::optional<Monomial> square_root(const Monomial& monomial) {
  Monomial root;
  for (const auto& [atom, exponent] : monomial.powers()) {
    if (exponent % 2 != 0) return std::nullopt;
    for (long i = 0; i < exponent / 2; ++i) root = root * Monomial(atom);
  }
  return root;
}

/// The single monomials, and the sums and differences of two.
std::vector<Polynomial> pairs(const std::set<Monomial>& monomials, bool with_sums) {
  std::vector<Polynomial> result;
  if (monomials.size() > max_monomials_paired) return result;
  for (auto first = monomials.begin(); first != monomials.end(); ++first) {
    result.push_back(Polynomial(1, *first));
    for (auto second = monomials.begin(); second != first; ++second) {
      result.push_back(Polynomial(1, *first) - Polynomial(1, *second));
      if (with_sums) result.push_back(Polynomial(1, *first) + Polynomial(1, *second));
    }
  }
  return result;
}

std::vector<Polynomial> squares_for(const Polynomial& d) {
  std::vector<Polynomial> result = completed_squares(d);
  std::set<Monomial> roots;
  std::set<Monomial> atoms;
  for (const auto& [monomial, coefficient] : d.terms()) {
    if (const auto root = square_root(monomial)) roots.insert(*root);
    for (const auto& [atom, exponent] : monomial.powers()) atoms.insert(Monomial(atom));
  }
  for (const Polynomial& p : pairs(roots, true)) result.push_back(p);
  for (const Polynomial& p : pairs(atoms, false)) result.push_back(p);
  return result;
}

/// The squares for a goal; without any when its normal form is refused.
std::vector<Term> squares_of(const Relation& goal, std::span<const Relation> rewritings) {
  std::vector<Term> result;
  try {
    kernel::algebra::NormalForms forms;
    for (const Relation& r : rewritings) forms.rewrite(r);
    const Relation f = forward(goal);
    const auto d = forms.rewritten(forms.of(f.right) - forms.of(f.left));
    for (const Polynomial& p : squares_for(d.numerator()))
      if (!p.is_constant()) result.push_back(term_of(p, forms.atoms()));
  } catch (const kernel::Refusal&) {
    result.clear();
  }
  return result;
}

void collect_quotients(const Term& t, std::vector<Term>& quotients) {
  if (t.is(kernel::Op::divide) && quotients.size() < max_quotients &&
      std::find(quotients.begin(), quotients.end(), t) == quotients.end())
    quotients.push_back(t);
  for (const Term& argument : t.arguments()) collect_quotients(argument, quotients);
}

Term fresh_variable(const Relation& goal) {
  std::string name = "q";
  while (occurs(name, goal.left) || occurs(name, goal.right)) name += "_";
  return Term::variable(name);
}

}  // namespace

std::vector<Term> candidate_squares(const Relation& goal, std::span<const Relation> rewritings) {
  std::vector<Term> result = squares_of(goal, rewritings);
  std::vector<Term> quotients;
  collect_quotients(goal.left, quotients);
  collect_quotients(goal.right, quotients);
  const Term whole = fresh_variable(goal);
  for (const Term& q : quotients) {
    const Relation simpler{replace_part(goal.left, q, whole), goal.comparison,
                           replace_part(goal.right, q, whole)};
    for (const Term& square : squares_of(simpler, rewritings))
      result.push_back(replace_part(square, whole, q));
  }
  return result;
}

}  // namespace assay::prover::algebra
