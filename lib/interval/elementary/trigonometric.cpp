// sin, cos, tan.
//
// Enclosure. R is cut into pieces of length pi on which the function is strictly monotone: piece k
// is [k pi, (k+1) pi] for cos and [(k - 1/2) pi, (k + 1/2) pi] for sin; tan increases on the inside
// of the pieces of sin and has its poles at their borders. Let a run from piece i to piece j.
//   i = j: the function is monotone on a (and tan has no pole there), as monotone.hpp says.
//   j = i + 1: one border lies in a. sin and cos attain 1 there if they increase on piece i, and -1
//     otherwise; their other bound is the one of the two ends.
//   j > i + 1: two borders lie in a, so sin and cos attain both -1 and 1.
// A border of pieces is inside a or not, never at an end: a finite binary number x other than 0 is
// never a border, because pi is irrational (Niven: A simple proof that pi is irrational, Bulletin
// of the AMS 53, 1947). 0 is no border of sin; it is one of cos, and cos x = cos |x| lets us take a
// >= 0, where 0 can only be the lower end and counts to piece 0 with its own side: cos over (0,1]
// is open at 1.
//
// The piece of x is the floor of x/pi (of x/pi + 1/2 for sin), found by enclosing x/pi with more
// and more bits until both ends have the same floor.
#include "interval/elementary/monotone.hpp"

#include <gmpxx.h>

#include <algorithm>

namespace assay::interval {
namespace {

// To find the piece takes as many bits of pi as the exponent of x has size; beyond this we answer
// that nothing is known, which is sound for every x.
constexpr long largest_reduced_exponent = 1L << 16;

bool is_reducible(const Endpoint& x) {
  if (x.is_at_zero()) return true;
  return !x.is_infinite() && mpfr_get_exp(x.number()) <= largest_reduced_exponent;
}

mpz_class floor_of(const Endpoint& x) {
  mpz_class floor;
  mpfr_get_z(floor.get_mpz_t(), x.number(), MPFR_RNDD);
  return floor;
}

// The floor of x/pi + shift; nullopt when not even the largest precision separates x/pi + shift
// from an integer. The side of x does not matter.
std::optional<mpz_class> piece(const Endpoint& x, const exact::Rational& shift) {
  if (!is_reducible(x)) return std::nullopt;
  if (x.is_at_zero()) return floor_of(point(shift, x.precision()).lower());
  const Interval number = value(mpfr_set, x, x.precision());
  long bits = std::max<long>(mpfr_get_exp(x.number()), 0) + 64;
  for (; bits <= Precision::largest; bits *= 2) {
    const Precision p(bits);
    const Interval quotient = *divide(number, pi(p)) + point(shift, p);
    const mpz_class floor = floor_of(quotient.lower());
    if (floor == floor_of(quotient.upper())) return floor;
  }
  return std::nullopt;
}

struct Pieces {
  mpz_class first;
  mpz_class last;
};

std::optional<Pieces> pieces(const Interval& a, const exact::Rational& shift) {
  const std::optional<mpz_class> first = piece(a.lower(), shift);
  const std::optional<mpz_class> last = piece(a.upper(), shift);
  if (!first || !last) return std::nullopt;
  return Pieces{*first, *last};
}

bool is_even(const mpz_class& k) { return mpz_even_p(k.get_mpz_t()) != 0; }

Interval from_minus_one_to_one(Precision p) {
  return Interval(point(-1, p).lower(), point(1, p).upper());
}

// The range over a of f, sin or cos, where a runs over the pieces `in` and f increases on the first
// of them if `rising`, and then falls and rises in turn.
template <class Function>
Interval oscillation(Function f, const Interval& a, const Pieces& in, bool rising) {
  const Precision p = precision(a);
  if (in.first == in.last) return rising ? increasing(f, a) : decreasing(f, a);
  if (in.last - in.first > 1) return from_minus_one_to_one(p);
  if (rising) {
    return Interval(std::min(value_down(f, a.lower(), p), value_down(f, a.upper(), p)),
                    point(1, p).upper());
  }
  return Interval(point(-1, p).lower(),
                  std::max(value_up(f, a.lower(), p), value_up(f, a.upper(), p)));
}

exact::Rational half() { return exact::Rational(mpz_class(1), mpz_class(2)); }

// A single number needs no piece: MPFR rounds f there, and no finite binary number is a pole of
// tan.
bool is_reducible_point(const Interval& a) { return is_point(a) && is_reducible(a.lower()); }

}  // namespace

Interval sin(const Interval& a) {
  if (is_reducible_point(a)) return value(mpfr_sin, a.lower(), precision(a));
  const std::optional<Pieces> in = pieces(a, half());
  if (!in) return from_minus_one_to_one(precision(a));
  return oscillation(mpfr_sin, a, *in, is_even(in->first));
}

Interval cos(const Interval& a) {
  if (is_reducible_point(a)) return value(mpfr_cos, a.lower(), precision(a));
  const Interval size = abs(a);
  const std::optional<Pieces> in = pieces(size, 0);
  if (!in) return from_minus_one_to_one(precision(a));
  return oscillation(mpfr_cos, size, *in, !is_even(in->first));
}

std::optional<Interval> tan(const Interval& a) {
  if (is_reducible_point(a)) return value(mpfr_tan, a.lower(), precision(a));
  const std::optional<Pieces> in = pieces(a, half());
  if (!in || in->first != in->last) return std::nullopt;
  return increasing(mpfr_tan, a);
}

}  // namespace assay::interval
