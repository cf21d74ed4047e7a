#include "prover/root_finding/system.hpp"

#include "interval/interval.hpp"

#include <algorithm>

namespace assay::prover::root_finding {

using exact::Rational;
using interval::Precision;
using kernel::Term;

System::System(const kernel::Root& claim) : functions(claim.functions) {
  for (const kernel::Range& r : claim.over) variables.push_back(r.variable);
}

kernel::Context System::context(const Brackets& at) const {
  kernel::Context c;
  for (std::size_t i = 0; i < at.size(); ++i)
    c.variables.push_back({variables[i], kernel::Domain::closed(Term::number(at[i].lower),
                                                                Term::number(at[i].upper))});
  return c;
}

kernel::Box System::box(const Brackets& at, long bits) const {
  return kernel::box_of(context(at), Precision(bits));
}

bool System::excludes_root(const kernel::Box& at, long bits) const {
  return std::any_of(functions.begin(), functions.end(), [&](const Term& f) {
    const auto value = kernel::evaluate(f, at, Precision(bits));
    return value && !interval::contains_zero(*value);
  });
}

bool contains(const Bracket& outer, const Bracket& inner) {
  return outer.lower <= inner.lower && inner.upper <= outer.upper;
}

bool contains(const Brackets& outer, const Brackets& inner) {
  for (std::size_t i = 0; i < outer.size(); ++i)
    if (!contains(outer[i], inner[i])) return false;
  return true;
}

bool overlap(const Brackets& a, const Brackets& b) {
  for (std::size_t i = 0; i < a.size(); ++i)
    if (a[i].upper < b[i].lower || b[i].upper < a[i].lower) return false;
  return true;
}

Rational width(const Bracket& b) { return b.upper - b.lower; }

Rational middle(const Bracket& b) { return (b.lower + b.upper) / Rational(2); }

Rational rounded(const Rational& x, long bits) {
  const auto end = interval::lower_end(interval::point(x, Precision(bits))).value;
  return end ? *end : x;
}

namespace {

mpz_class floor_of(const Rational& x) {
  mpz_class quotient;
  mpz_fdiv_q(quotient.get_mpz_t(), x.numerator().get_mpz_t(), x.denominator().get_mpz_t());
  return quotient;
}

Rational power_of_2_below(const Rational& x) {
  const auto size = [](const mpz_class& n) {
    return static_cast<long>(mpz_sizeinbase(n.get_mpz_t(), 2));
  };
  const Rational estimate = exact::power(Rational(2), size(x.numerator()) - size(x.denominator()));
  return estimate <= x ? estimate : estimate / Rational(2);
}

Rational simplest_positive(const Rational& lower, const Rational& upper) {
  const Rational whole(floor_of(lower));
  if (whole == lower) return lower;
  if (whole + Rational(1) <= upper) return whole + Rational(1);
  return whole + Rational(1) / simplest_positive(Rational(1) / (upper - whole),
                                                 Rational(1) / (lower - whole));
}

}  // namespace

Rational multiple_below(const Rational& x, const Rational& step) {
  const Rational unit = power_of_2_below(step);
  return Rational(floor_of(x / unit)) * unit;
}

Rational simplest_between(const Bracket& b) {
  if (b.lower.sign() <= 0 && b.upper.sign() >= 0) return Rational(0);
  if (b.upper.sign() < 0) return -simplest_positive(-b.upper, -b.lower);
  return simplest_positive(b.lower, b.upper);
}

}  // namespace assay::prover::root_finding
