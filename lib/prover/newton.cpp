#include "prover/newton.hpp"

#include "interval/interval.hpp"
#include "kernel/differentiate.hpp"
#include "kernel/evaluate.hpp"
#include "kernel/printer.hpp"
#include "prover/workspace.hpp"

#include <algorithm>
#include <utility>

namespace assay::prover {

using exact::Rational;
using interval::Interval;
using interval::Precision;
using kernel::Term;

namespace {

constexpr int most_steps = 200;
/// Bits beyond those that a step is to gain; more where cancellation eats them.
constexpr long least_guard = 32;
constexpr long most_guard = 100'000;

Interval over(const Bracket& b, Precision p) {
  return interval::between({b.lower, false}, {b.upper, false}, p);
}

Interval value(const Term& f, const std::string& variable, const Interval& at, Precision p) {
  kernel::Box box;
  box.insert_or_assign(variable, at);
  const auto v = kernel::evaluate(f, box, p);
  if (!v) throw GaveUp("not known to be defined there: " + kernel::print(f));
  return *v;
}

Bracket ends(const Interval& v) {
  const auto lower = interval::lower_end(v).value;
  const auto upper = interval::upper_end(v).value;
  if (!lower || !upper) throw GaveUp("the precision does not suffice for a bounded enclosure");
  return {*lower, *upper};
}

/// The exponent of the power of 2 next above x > 0, or one less.
long exponent(const Rational& x) {
  const auto bits = [](const mpz_class& n) {
    return static_cast<long>(mpz_sizeinbase(n.get_mpz_t(), 2));
  };
  return bits(x.gmp().get_num()) - bits(x.gmp().get_den()) + 1;
}

/// How many bits of the numbers in v agree, counted from 2^top.
long right_bits(const Interval& v, long top) {
  const Rational width = *interval::upper_end(interval::at_precision(v - v, Precision(32))).value;
  return width.sign() == 0 ? Precision::largest : top - exponent(width);
}

/// A number in the middle of v with few bits more than agree: a short number makes the function
/// cheap there.
Rational short_middle(const Interval& v, long agreeing) {
  const Bracket rounded = ends(interval::at_precision(v, Precision(std::max(agreeing, 0L) + 16)));
  const Rational middle = (rounded.lower + rounded.upper) / Rational(2);
  if (interval::contains(v, middle)) return middle;
  const Bracket exact = ends(v);
  return (exact.lower + exact.upper) / Rational(2);
}

/// One step of the iteration, which is to make `wanted` of the bits agree that now `agreeing` do.
/// The slope and the quotient matter only as far as they do for the difference of the two: the
/// function alone is evaluated with all bits.
Interval newton_step(const Term& f, const Term& slope, const std::string& variable,
                     const Interval& v, long agreeing, long wanted, long guard) {
  const Precision all(wanted + guard);
  const Precision part(std::max(agreeing, wanted - agreeing) + guard);
  const Interval m = interval::point(short_middle(v, agreeing), all);
  const Interval residual = interval::at_precision(value(f, variable, m, all), part);
  const auto correction =
      interval::divide(residual, value(slope, variable, interval::at_precision(v, part), part));
  if (!correction) throw GaveUp("the derivative of " + kernel::print(f) + " may vanish there");
  const auto narrower = interval::intersection(m - *correction, interval::at_precision(v, all));
  if (!narrower) throw GaveUp("no root of " + kernel::print(f) + " there");
  return *narrower;
}

/// The number of bits that the next step should gain, so that the steps that end with `bits` about
/// double them: each has a few to spare.
long next_goal(long agreeing, long bits) {
  long goal = bits;
  while (goal / 2 + 16 > agreeing && goal > 64) goal = goal / 2 + 16;
  return goal;
}

}  // namespace

Bracket enclosed(const Term& f, const std::string& variable, const Bracket& b, long bits) {
  const Precision p(bits);
  return ends(value(f, variable, over(b, p), p));
}

Interval narrow_root(const Term& f, const std::string& variable, const Interval& start, long bits) {
  const Term slope = kernel::differentiate(f, variable);
  const Bracket wide = ends(interval::at_precision(start, Precision(64)));
  const Rational size = std::max(exact::abs(wide.lower), exact::abs(wide.upper));
  if (size.sign() == 0) return start;
  Interval v = start;
  const long top = exponent(size);
  long agreeing = right_bits(v, top);
  long guard = least_guard;
  for (int step = 0; agreeing < bits; ++step) {
    const long goal = next_goal(agreeing, bits);
    v = newton_step(f, slope, variable, v, agreeing, goal, guard);
    const long before = std::exchange(agreeing, right_bits(v, top));
    // When a step gains little, rounding is what limits it.
    if (agreeing - before < 4) guard *= 2;
    if (step == most_steps || guard > most_guard) throw GaveUp("too many digits");
  }
  return v;
}

Bracket narrow_root(const Term& f, const std::string& variable, const Bracket& b,
                    const Rational& width) {
  const Rational size = std::max(exact::abs(b.lower), exact::abs(b.upper));
  const long bits = exponent(size) - exponent(width) + 2;
  return ends(narrow_root(f, variable, over(b, Precision(std::max(bits, 64L))), bits));
}

}  // namespace assay::prover
