// What is asked about intervals: relations and signs that hold for all their points, ends.
//
// Each answer is one comparison of cuts. An upper end u and a lower end l of two sets satisfy
// u < l exactly when every x of the first and y of the second have x < y: if the numbers differ
// this is plain, and if both are n then u is n-0 or n, l is n or n+0, and u < l unless both are n,
// that is, unless x = y = n is possible. Likewise u <= l exactly when always x <= y.
#include "interval/interval.hpp"

#include <cstdlib>

namespace assay::interval {
namespace {

constexpr long largest_exact_exponent = 1L << 20;

// An infinite or gigantic number becomes "no bound", which is always true.
End exact_end(const Endpoint& end) {
  if (end.is_infinite()) return End{};
  if (end.is_at_zero()) return End{exact::Rational(0), !end.is_attained()};
  if (std::abs(mpfr_get_exp(end.number())) > largest_exact_exponent) return End{};
  mpq_class value;
  mpfr_get_q(value.get_mpq_t(), end.number());
  return End{exact::Rational(value.get_num(), value.get_den()), !end.is_attained()};
}

}  // namespace

bool certainly_less(const Interval& a, const Interval& b) { return a.upper() < b.lower(); }

bool certainly_less_equal(const Interval& a, const Interval& b) { return a.upper() <= b.lower(); }

bool certainly_different(const Interval& a, const Interval& b) {
  return certainly_less(a, b) || certainly_less(b, a);
}

bool certainly_equal(const Interval& a, const Interval& b) {
  return is_point(a) && is_point(b) && a.lower() == b.lower();
}

bool is_positive(const Interval& a) { return a.lower().sign() > 0; }

bool is_nonnegative(const Interval& a) { return a.lower().sign() >= 0; }

bool is_negative(const Interval& a) { return a.upper().sign() < 0; }

bool is_nonpositive(const Interval& a) { return a.upper().sign() <= 0; }

bool contains_zero(const Interval& a) { return a.lower().sign() <= 0 && a.upper().sign() >= 0; }

bool contains(const Interval& a, const exact::Rational& x) {
  const int to_lower = mpfr_cmp_q(a.lower().number(), x.gmp().get_mpq_t());
  const int to_upper = mpfr_cmp_q(a.upper().number(), x.gmp().get_mpq_t());
  const bool above_lower = to_lower < 0 || (to_lower == 0 && a.lower().is_attained());
  const bool below_upper = to_upper > 0 || (to_upper == 0 && a.upper().is_attained());
  return above_lower && below_upper;
}

bool is_subset(const Interval& inner, const Interval& outer) {
  return outer.lower() <= inner.lower() && inner.upper() <= outer.upper();
}

bool is_bounded(const Interval& a) { return !a.lower().is_infinite() && !a.upper().is_infinite(); }

bool is_point(const Interval& a) { return a.lower() == a.upper(); }

End lower_end(const Interval& a) { return exact_end(a.lower()); }

End upper_end(const Interval& a) { return exact_end(a.upper()); }

}  // namespace assay::interval
