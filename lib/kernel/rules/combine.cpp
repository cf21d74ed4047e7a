#include "kernel/algebra/normal_form.hpp"
#include "kernel/definedness.hpp"
#include "kernel/refusal.hpp"

#include <algorithm>

namespace assay::kernel::rules {

//     premises: Γ |- a_i ~ b_i     the terms of the goal and of the combination are defined in Γ
//     ------------------------------------------------------------------------------------------
//                                    Γ |- goal                           M * d = s_1 + ... + s_n
//
// d is the difference of the goal's sides: right - left for <= and <, left - right for =, >= and >;
// a premise stands for the difference of its sides in the same way. The equation has to hold by
// normal forms, modulo the rewritings, which are some of the premises.
//
// A product c * (factors) is
//   zero          when a factor is an equation, whatever c and the other factors are;
//   nonnegative   when c >= 0 and each factor is a square or an order premise (<=, <, >=, >);
//   positive      when c > 0 and each factor is a strict premise (there may be none).
// Each summand s_k, and each product whose sum is M, is zero or nonnegative; one product of M is
// positive (no products at all mean M = 1). For a strict goal one summand is positive, for a goal =
// all are zero.
//
// Sound because at a point of Γ everything has a value, every premise holds, M > 0, and
// d = (s_1 + ... + s_n)/M has the sign of the sum.
// (A Positivstellensatz certificate: G. Stengle, Math. Ann. 207, 1974. Only its easy half is used.)
//
// Negative coefficients would prove everything; a square taken for positive x^2 > 0 at x = 0; a
// multiplier that may be 0 any d >= 0, from 0*d >= 0; a term without an equation anything at all; a
// premise != has no sign. Without definedness 0*(1/x) >= 0 would be proved at x = 0.

namespace {

bool is_strict(const Relation& r) {
  return r.comparison == Comparison::less || r.comparison == Comparison::greater;
}

bool is_equation(const Relation& r) { return r.comparison == Comparison::equal; }

/// Whether the difference of r is known to be >= 0, being that of an order relation.
bool is_order(const Relation& r) {
  return !is_equation(r) && r.comparison != Comparison::not_equal;
}

struct Sum {
  algebra::Fraction value;
  bool is_zero = true;       // every product is zero
  bool is_positive = false;  // some product is positive, and none is negative
};

/// The combination with its premises looked up, all of which hold in one context.
class Check {
 public:
  Check(const Context& c, Premises premises) : context_(c), premises_(premises) {
    for (const Theorem& premise : premises) {
      require_context(premise, c);
      relations_.push_back(only_relation(premise));
    }
  }

  void rewrite(std::size_t premise) { forms_.rewrite(relation(premise)); }

  algebra::Fraction difference(const Relation& r) {
    const Relation f = forward(r);  // > and >= turned round
    if (is_equation(f)) return forms_.of(f.left) - forms_.of(f.right);
    return forms_.of(f.right) - forms_.of(f.left);
  }

  /// The sum of the products, with what is known of its sign.
  Sum sum(const std::vector<Product>& products) {
    Sum result;
    for (const Product& p : products) {
      const bool zero = has_equation(p);
      if (!zero) require_nonnegative(p);
      result.is_zero = result.is_zero && zero;
      result.is_positive = result.is_positive || (p.coefficient > 0 && all_strict(p));
      result.value = result.value + value(p);
    }
    return result;
  }

  void require_term(const Term& t) {
    check_term(context_, t);
    require_defined(t, context_, premises_);
  }

  bool vanishes(const algebra::Fraction& f) const { return forms_.vanishes(f); }

 private:
  const Relation& relation(std::size_t premise) const {
    require(premise < relations_.size(), Reason::wrong_number_of_premises);
    return relations_[premise];
  }

  bool has_equation(const Product& p) const {
    return std::any_of(p.factors.begin(), p.factors.end(), [&](const Factor& f) {
      return f.kind == Factor::Kind::premise && is_equation(relation(f.premise));
    });
  }

  bool all_strict(const Product& p) const {
    return std::all_of(p.factors.begin(), p.factors.end(), [&](const Factor& f) {
      return f.kind == Factor::Kind::premise && is_strict(relation(f.premise));
    });
  }

  void require_nonnegative(const Product& p) const {
    require(p.coefficient >= 0, Reason::negative_coefficient);
    for (const Factor& f : p.factors) {
      require(f.kind != Factor::Kind::term, Reason::not_a_sign);
      require(f.kind == Factor::Kind::square || is_order(relation(f.premise)), Reason::not_a_sign);
    }
  }

  algebra::Fraction value(const Product& p) {
    algebra::Fraction result{algebra::Polynomial(p.coefficient)};
    for (const Factor& factor : p.factors) result = result * value(factor);
    return result;
  }

  algebra::Fraction value(const Factor& f) {
    if (f.kind == Factor::Kind::premise) return difference(relation(f.premise));
    require_term(f.term);
    const algebra::Fraction value = forms_.of(f.term);
    return f.kind == Factor::Kind::square ? value * value : value;
  }

  const Context& context_;
  Premises premises_;
  std::vector<Relation> relations_;
  algebra::NormalForms forms_;
};

}  // namespace

Theorem combine(const Context& c, const Relation& goal, const Combination& combination,
                Premises premises) {
  require(goal.comparison != Comparison::not_equal, Reason::not_a_sign);
  Check check(c, premises);
  check.require_term(goal.left);
  check.require_term(goal.right);
  for (const std::size_t premise : combination.rewritings) check.rewrite(premise);

  std::vector<Product> multiplier = combination.multiplier;
  if (multiplier.empty()) multiplier.push_back({1, {}});
  const Sum by = check.sum(multiplier);
  require(by.is_positive, Reason::not_strict);

  const Sum sum = check.sum(combination.summands);
  require(!is_equation(goal) || sum.is_zero, Reason::not_an_equation);
  require(!is_strict(goal) || sum.is_positive, Reason::not_strict);
  require(check.vanishes(by.value * check.difference(goal) - sum.value), Reason::not_an_identity);
  return Theorem({c, claim(goal)}, {premises});
}

}  // namespace assay::kernel::rules
