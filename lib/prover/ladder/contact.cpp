#include "prover/ladder/contact.hpp"

#include "kernel/evaluate.hpp"
#include "kernel/refusal.hpp"

#include <optional>

namespace assay::prover::ladder {

using exact::Rational;
using interval::Interval;
using kernel::Op;
using kernel::Term;

namespace {

constexpr int bisections = 100;
constexpr long largest_denominator = 10'000;
constexpr long largest_denominator_of_factor = 64;
const interval::Precision precision{192};

Rational closeness() { return exact::power(Rational(2), -70); }

/// The continued fraction of x until it is closer than 2^-70; nullopt when its denominator gets
/// too large before.
std::optional<Rational> short_rational(const Rational& x, long largest) {
  Rational rest = x;
  mpz_class p0 = 0, p1 = 1, q0 = 1, q1 = 0;
  for (int i = 0; i < 40; ++i) {
    mpz_class a;
    mpz_fdiv_q(a.get_mpz_t(), rest.numerator().get_mpz_t(), rest.denominator().get_mpz_t());
    const mpz_class p = a * p1 + p0;
    const mpz_class q = a * q1 + q0;
    if (q > largest) return std::nullopt;
    const Rational candidate(p, q);
    if (exact::abs(candidate - x) < closeness()) return candidate;
    p0 = p1, p1 = p, q0 = q1, q1 = q;
    rest = Rational(1) / (rest - Rational(a));
  }
  return std::nullopt;
}

std::optional<Rational> short_rational(const std::optional<Interval>& v) {
  if (!v) return std::nullopt;
  const auto x = interval::lower_end(*v).value;
  if (!x) return std::nullopt;
  const auto r = short_rational(*x, largest_denominator_of_factor);
  if (!r || r->sign() == 0) return std::nullopt;
  return r;
}

std::optional<Term> named(const Rational& x) {
  if (const auto r = short_rational(x, largest_denominator)) return Term::number(*r);
  const Interval v = interval::point(x, precision);
  if (const auto r = short_rational(interval::divide(v, interval::pi(precision))))
    return Term::number(*r) * Term::pi();
  if (const auto r = short_rational(interval::log(v)))
    return Term::apply(Op::exp, {Term::number(*r)});
  if (const auto r = short_rational(interval::exp(v)))
    return Term::apply(Op::log, {Term::number(*r)});
  if (const auto r = short_rational(interval::power(v, 2))) {
    const Term root = Term::apply(Op::sqrt, {Term::number(*r)});
    return x.sign() < 0 ? -root : root;
  }
  return std::nullopt;
}

Rational bisected(const Term& t, const std::string& variable, Rational lower, Rational upper,
                  Sign at_lower) {
  for (int i = 0; i < bisections; ++i) {
    const Rational middle = (lower + upper) / Rational(2);
    const Sign s = sign_at(t, variable, middle);
    if (s == Sign::unknown) return middle;
    (s == at_lower ? lower : upper) = middle;
  }
  return (lower + upper) / Rational(2);
}

}  // namespace

std::vector<Term> sign_changes(const Term& t, const std::string& variable,
                               const std::vector<Rational>& points, bool both_ways) {
  std::vector<Term> result;
  std::optional<std::size_t> last;  // the last point with a sign
  Sign at_last = Sign::unknown;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const Sign s = sign_at(t, variable, points[i]);
    if (s != Sign::negative && s != Sign::positive) continue;
    if (last && s != at_last && (both_ways || s == Sign::positive)) {
      const auto c = named(bisected(t, variable, points[*last], points[i], at_last));
      if (c) result.push_back(*c);
    }
    last = i;
    at_last = s;
  }
  return result;
}

}  // namespace assay::prover::ladder
