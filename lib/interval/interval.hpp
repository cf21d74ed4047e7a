// Defines Interval: a nonempty set of reals between two ends, each end a number of explicit
// precision with a side (closed or open), or infinite. Boost.Interval does the interval logic over
// Endpoint, MPFR the directed rounding (endpoint.hpp, policies.hpp).
//
// An operation on intervals returns an interval that contains the value of the function at every
// choice of points from the operands (Moore, Kearfott, Cloud: Introduction to Interval Analysis,
// SIAM 2009, theorem 5.1). Results have the largest precision of the operands, and no operation
// throws unless a docstring says so, apart from std::logic_error for an error in this library.
#pragma once

#include "exact/rational.hpp"
#include "interval/endpoint.hpp"
#include "interval/policies.hpp"

#include <optional>
#include <string>

namespace assay::interval {

/// An interval of reals, never empty. Every end that rounding moved is open: the true bound lies
/// strictly inside, so an inexact directed rounding makes the end only safer.
using Interval = boost::numeric::interval<Endpoint, Policies>;

/// The larger precision of the two ends. Every function below makes both ends with one precision.
Precision precision(const Interval& a);

// --- making ------------------------------------------------------------------------------------

/// All of R.
Interval whole(Precision p);
/// The tightest enclosure of one exact number: a closed point when x fits in p bits.
Interval point(const exact::Rational& x, Precision p);
/// {x : lo <(=) x <(=) hi}, rounded outward; nullopt for an end means infinite.
/// Throws std::domain_error when the set is empty.
struct End {
  std::optional<exact::Rational> value;
  bool open = true;
};
Interval between(const End& lo, const End& hi, Precision p);
/// The same set with ends of p bits; rounded outward where p bits are too few.
Interval at_precision(const Interval& a, Precision p);
/// Common points; nullopt when there are none.
std::optional<Interval> intersection(const Interval& a, const Interval& b);
/// The least interval that contains both.
Interval hull(const Interval& a, const Interval& b);

// --- asking ------------------------------------------------------------------------------------

/// x < y (x <= y, x != y) for every x in a and every y in b, decided with the sides of the ends:
/// (0,1) is certainly less than [1,2].
bool certainly_less(const Interval& a, const Interval& b);
bool certainly_less_equal(const Interval& a, const Interval& b);
bool certainly_different(const Interval& a, const Interval& b);
/// Both are one and the same closed point.
bool certainly_equal(const Interval& a, const Interval& b);
bool is_positive(const Interval& a);     // every x > 0
bool is_nonnegative(const Interval& a);  // every x >= 0
bool is_negative(const Interval& a);     // every x < 0
bool is_nonpositive(const Interval& a);  // every x <= 0
bool contains_zero(const Interval& a);
bool contains(const Interval& a, const exact::Rational& x);
/// Every point of `inner` lies in `outer`.
bool is_subset(const Interval& inner, const Interval& outer);
bool is_bounded(const Interval& a);
bool is_point(const Interval& a);
/// The ends as exact numbers. nullopt when infinite, and also when the binary exponent is beyond
/// 2^20 in size, where the exact number could fill the memory: "no bound" is a weaker statement
/// about the same set, so a caller that takes it for infinity stays sound.
End lower_end(const Interval& a);
End upper_end(const Interval& a);
/// "(0, 1]" with the ends in decimals rounded outward, for messages.
std::string to_string(const Interval& a, int digits = 12);

// --- arithmetic ----------------------------------------------------------------------------------

// Operators + - and unary - are Boost.Interval's, over our policies: the lower end of a sum is the
// sum of the lower ends, and so on, and it is attained exactly when both are.

/// Boost's product, but {0} has the precision of the factors. Boost makes it from the constant 0,
/// which has 2 bits, and acos(0 * x) would then be computed with 2 bits.
Interval operator*(const Interval& a, const Interval& b);

/// Boost drops the points at which a quotient is undefined; `divide` refuses instead.
Interval operator/(const Interval& a, const Interval& b) = delete;

/// x / y; nullopt when 0 is in b. (0,1] does not hold 0: 1 / (0,1] is [1,inf).
std::optional<Interval> divide(const Interval& a, const Interval& b);

// --- elementary functions ------------------------------------------------------------------------

// Each encloses the range of f over its argument; where f is monotone or has its extremes at
// points that are known exactly, the result is the range itself, rounded outward. nullopt means
// "f is not defined on all of a" or "not known to be". The argument of each enclosure stands in
// its file under elementary/.

std::optional<Interval> power(const Interval& a, long n);  // n < 0: 0 not in a; x^0 = 1, also 0^0
/// x^y = exp(y log x); nullopt unless a > 0.
std::optional<Interval> power(const Interval& a, const Interval& exponent);
std::optional<Interval> sqrt(const Interval& a);  // a >= 0
Interval exp(const Interval& a);
std::optional<Interval> log(const Interval& a);  // a > 0
/// [-1,1] where an end is infinite or its binary exponent is beyond 2^16.
Interval sin(const Interval& a);
Interval cos(const Interval& a);
/// nullopt also where an end is infinite or its binary exponent is beyond 2^16.
std::optional<Interval> tan(const Interval& a);   // no pole in a
std::optional<Interval> asin(const Interval& a);  // -1 <= a <= 1
std::optional<Interval> acos(const Interval& a);  // -1 <= a <= 1
Interval atan(const Interval& a);
Interval sinh(const Interval& a);
Interval cosh(const Interval& a);
Interval tanh(const Interval& a);
Interval asinh(const Interval& a);
std::optional<Interval> acosh(const Interval& a);  // a >= 1
std::optional<Interval> atanh(const Interval& a);  // -1 < a < 1
Interval erf(const Interval& a);
Interval abs(const Interval& a);
Interval min(const Interval& a, const Interval& b);
Interval max(const Interval& a, const Interval& b);
Interval pi(Precision p);

}  // namespace assay::interval
