#include "interval/sets.hpp"

#include "exact/text.hpp"

#include <algorithm>
#include <stdexcept>

namespace assay::interval::testing {
namespace {

std::optional<Rational> read_end(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
  if (text == "inf" || text == "-inf") return std::nullopt;
  const auto value = exact::read_number(text);
  if (!value) throw std::invalid_argument(text);
  return value;
}

}  // namespace

Interval set(const std::string& text, long bits) {
  const auto comma = text.find(',');
  const End lower{read_end(text.substr(1, comma - 1)), text.front() == '('};
  const End upper{read_end(text.substr(comma + 1, text.size() - comma - 2)), text.back() == ')'};
  return between(lower, upper, Precision(bits));
}

bool is(const Interval& a, const std::string& text) {
  const Interval expected = set(text, precision(a).bits);
  return a.lower() == expected.lower() && a.upper() == expected.upper();
}

bool is(const std::optional<Interval>& a, const std::string& text) {
  return a.has_value() && is(*a, text);
}

Rational two_to(long exponent) { return exact::power(Rational(2), exponent); }

std::vector<Rational> extreme_points(const Interval& a) {
  const End lower = lower_end(a);
  const End upper = upper_end(a);
  std::vector<Rational> candidates{0};
  if (lower.value) candidates.push_back(*lower.value);
  if (upper.value) candidates.push_back(*upper.value);
  if (lower.value && upper.value) candidates.push_back((*lower.value + *upper.value) / 2);
  for (const long exponent : {-60, -30, 0, 30, 60}) {
    for (const End& end : {lower, upper}) {
      const Rational base = end.value.value_or(0);
      candidates.push_back(base + two_to(exponent));
      candidates.push_back(base - two_to(exponent));
    }
  }
  std::vector<Rational> points;
  for (const Rational& x : candidates) {
    if (contains(a, x)) points.push_back(x);
  }
  return points;
}

std::vector<Interval> small_intervals(long bits) {
  std::vector<End> ends{End{}};
  for (int n = -2; n <= 2; ++n) {
    ends.push_back({Rational(n), false});
    ends.push_back({Rational(n), true});
  }
  std::vector<Interval> result;
  for (const End& lower : ends) {
    for (const End& upper : ends) {
      const bool empty = lower.value && upper.value &&
                         (*lower.value > *upper.value ||
                          (*lower.value == *upper.value && (lower.open || upper.open)));
      if (!empty) result.push_back(between(lower, upper, Precision(bits)));
    }
  }
  return result;
}

Rational Chooser::number(const Rational& lo, const Rational& hi, Precision p) {
  const long kind = below(8);
  if (kind == 0) return lo;
  if (kind == 1) return hi;
  const Rational part = Rational(mpz_class(1 + below(1'000'000'007)), mpz_class(1'000'000'008));
  const Rational scale = kind < 5 ? Rational(1) : two_to(-below(40));
  const Rational exact_number =
      kind % 2 == 0 ? lo + (hi - lo) * part * scale : hi - (hi - lo) * part * scale;
  const Rational rounded = *lower_end(point(exact_number, p)).value;
  return std::clamp(rounded, lo, hi);
}

Interval Chooser::part(const Interval& domain, const Rational& bound, Precision p) {
  const End edge_below = lower_end(domain);
  const End edge_above = upper_end(domain);
  const Rational least = edge_below.value.value_or(-bound);
  const Rational greatest = edge_above.value.value_or(bound);
  for (;;) {
    End lower{number(least, greatest, p), below(2) == 0};
    End upper{number(least, greatest, p), below(2) == 0};
    if (*lower.value > *upper.value) std::swap(lower, upper);
    if (!edge_below.value && below(6) == 0) lower = End{};
    if (!edge_above.value && below(6) == 0) upper = End{};
    if (below(6) == 0 && lower.value) upper = lower = End{lower.value, false};
    if (lower.value && upper.value && *lower.value == *upper.value && (lower.open || upper.open)) {
      continue;
    }
    const Interval result = between(lower, upper, p);
    if (is_subset(result, domain)) return result;
  }
}

Rational Chooser::point_of(const Interval& a, const Rational& bound) {
  const End lower = lower_end(a);
  const End upper = upper_end(a);
  const Rational least =
      lower.value.value_or(upper.value && *upper.value < 0 ? *upper.value - bound : -bound);
  const Rational greatest =
      upper.value.value_or(lower.value && *lower.value > 0 ? *lower.value + bound : bound);
  if (least == greatest) return least;
  for (;;) {
    // Not rounded to few bits: a point of an interval is any real.
    const Rational x = number(least, greatest, Precision(300));
    if (contains(a, x)) return x;
    const Rational inner = (least + greatest) / 2 + (greatest - least) * two_to(-50 - below(50));
    if (contains(a, inner)) return inner;
  }
}

}  // namespace assay::interval::testing
