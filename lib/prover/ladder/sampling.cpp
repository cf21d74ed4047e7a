#include "prover/ladder/sampling.hpp"

#include "kernel/evaluate.hpp"

#include <algorithm>

namespace assay::prover::ladder {

using exact::Rational;

namespace {

constexpr long bits_of_samples = 192;

Rational power_of_two(long e) { return exact::power(Rational(2), e); }

std::optional<Rational> approximate(const std::optional<kernel::Term>& end) {
  const auto v = enclosure(*end);
  if (!v) return std::nullopt;
  return interval::lower_end(*v).value;
}

/// Distances from an end: 2^-12, ..., 1/4, then quarters up to the other end.
std::vector<Rational> fractions() {
  std::vector<Rational> result;
  for (const long e : {-12L, -10L, -8L, -6L, -5L, -4L, -3L}) {
    result.push_back(power_of_two(e));
    result.push_back(Rational(1) - power_of_two(e));
  }
  for (int i = 3; i <= 13; ++i) result.push_back(Rational(i) / Rational(16));
  std::sort(result.begin(), result.end());
  return result;
}

std::vector<Rational> distances() {
  std::vector<Rational> result;
  for (long e = -12; e <= 4; ++e) {
    result.push_back(power_of_two(e));
    if (e >= -2) result.push_back(power_of_two(e) * Rational(5) / Rational(4));
    if (e >= -2) result.push_back(power_of_two(e) * Rational(3) / Rational(2));
    if (e >= -2) result.push_back(power_of_two(e) * Rational(7) / Rational(4));
  }
  for (const long e : {5L, 6L, 8L, 10L, 14L}) result.push_back(power_of_two(e));
  return result;
}

}  // namespace

std::vector<Rational> sample_points(const kernel::Domain& d) {
  std::vector<Rational> result;
  const auto lower = d.lower.at ? approximate(d.lower.at) : std::nullopt;
  const auto upper = d.upper.at ? approximate(d.upper.at) : std::nullopt;
  if ((d.lower.at && !lower) || (d.upper.at && !upper)) return result;
  if (lower && upper) {
    if (*upper <= *lower) return result;
    for (const Rational& f : fractions()) result.push_back(*lower + (*upper - *lower) * f);
  } else if (lower) {
    for (const Rational& s : distances()) result.push_back(*lower + s);
  } else {
    const Rational end = upper.value_or(Rational(0));
    for (const Rational& s : distances()) result.push_back(end - s);
    std::reverse(result.begin(), result.end());
    if (!upper) result.push_back(0);
    if (!upper)
      for (const Rational& s : distances()) result.push_back(s);
  }
  return result;
}

Sign sign_at(const kernel::Term& t, const std::string& variable, const Rational& at) {
  const interval::Precision p(bits_of_samples);
  kernel::Box box;
  box.emplace(variable, interval::point(at, p));
  const auto v = kernel::evaluate(t, box, p);
  if (!v) return Sign::undefined;
  if (interval::is_positive(*v)) return Sign::positive;
  if (interval::is_negative(*v)) return Sign::negative;
  return Sign::unknown;
}

std::vector<Sign> signs(const kernel::Term& t, const std::string& variable,
                        const std::vector<Rational>& points) {
  std::vector<Sign> result;
  for (const Rational& at : points) result.push_back(sign_at(t, variable, at));
  return result;
}

std::optional<interval::Interval> enclosure(const kernel::Term& closed, long bits) {
  return kernel::evaluate(closed, {}, interval::Precision(bits));
}

Rational short_between(const Rational& lower, const Rational& upper) {
  for (long e = 0;; ++e) {
    const Rational scale = power_of_two(e);
    mpz_class floor;
    const Rational scaled = upper * scale;
    mpz_fdiv_q(floor.get_mpz_t(), scaled.numerator().get_mpz_t(), scaled.denominator().get_mpz_t());
    const Rational candidate = Rational(floor) / scale;
    if (candidate >= lower) return candidate;
  }
}

}  // namespace assay::prover::ladder
