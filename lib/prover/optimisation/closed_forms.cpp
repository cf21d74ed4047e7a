#include "prover/optimisation/closed_forms.hpp"

#include <cmath>
#include <optional>

namespace assay::prover {

using exact::Rational;
using kernel::Op;
using kernel::Term;

namespace {

constexpr double largest = 1e9;

Rational whole(double x) { return Rational(mpz_class(x)); }

/// The fraction of least denominator, if one up to `most` is near enough.
std::optional<Rational> fraction_near(double x, long most, double tolerance) {
  if (!(std::abs(x) < largest)) return std::nullopt;
  for (long q = 1; q <= most; ++q) {
    const double p = std::nearbyint(x * static_cast<double>(q));
    if (std::abs(x - p / static_cast<double>(q)) <= tolerance) return whole(p) / Rational(q);
  }
  return std::nullopt;
}

Term number(const Rational& r) { return Term::number(r); }

class Forms {
 public:
  Forms(double x, double tolerance) : x_(x), tolerance_(tolerance) {}

  std::vector<Term> all() {
    if (const auto r = fraction_near(x_, 1'000, tolerance_)) found_.push_back(number(*r));
    multiple_of(Term::pi(), std::acos(-1.0));
    // x = g(r) for a fraction r: r is near the inverse of g at x, with the error that x has there.
    inverse(x_ * x_, 2 * std::abs(x_), [this](const Rational& r) {
      const Term root = Term::apply(Op::sqrt, {number(r)});
      return x_ < 0 ? -root : root;
    });
    if (x_ > 0) {
      inverse(std::log(x_), 1 / x_,
              [](const Rational& r) { return Term::apply(Op::exp, {number(r)}); });
      inverse(x_ * x_ * x_, 3 * x_ * x_, [](const Rational& r) {
        return kernel::power(number(r), number(Rational(1) / Rational(3)));
      });
    }
    if (x_ < 0)
      inverse(std::log(-x_), -1 / x_,
              [](const Rational& r) { return -Term::apply(Op::exp, {number(r)}); });
    inverse(std::exp(x_), std::exp(x_),
            [](const Rational& r) { return Term::apply(Op::log, {number(r)}); });
    inverse(std::cos(x_), std::abs(std::sin(x_)),
            [](const Rational& r) { return Term::apply(Op::acos, {number(r)}); });
    return found_;
  }

 private:
  static constexpr long most_denominator = 12;

  void multiple_of(const Term& unit, double size) {
    const auto r = fraction_near(x_ / size, most_denominator, tolerance_ / size);
    if (!r || r->sign() == 0) return;
    found_.push_back(*r == Rational(1) ? unit : number(*r) * unit);
  }

  template <class Make>
  void inverse(double image, double slope, Make&& make) {
    // Where the slope is tiny everything is near.
    if (!(slope > 1e-3)) return;
    const auto r = fraction_near(image, most_denominator, tolerance_ * slope);
    if (!r || r->sign() == 0 || abs(*r) > Rational(1'000)) return;
    found_.push_back(make(*r));
  }

  double x_;
  double tolerance_;
  std::vector<Term> found_;
};

}  // namespace

std::vector<Term> closed_forms(double x, double tolerance) { return Forms(x, tolerance).all(); }

Rational decimal_near(double x, int places) {
  const Rational scale = exact::power(Rational(10), places);
  const mpq_class exactly(x);
  const mpq_class scaled = exactly * mpq_class(scale.numerator()) + mpq_class(1, 2);
  mpz_class rounded;
  mpz_fdiv_q(rounded.get_mpz_t(), scaled.get_num_mpz_t(), scaled.get_den_mpz_t());
  return Rational(rounded) / scale;
}

}  // namespace assay::prover
