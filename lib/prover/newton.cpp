#include "prover/newton.hpp"

#include "interval/interval.hpp"
#include "kernel/differentiate.hpp"
#include "kernel/evaluate.hpp"
#include "kernel/printer.hpp"
#include "prover/workspace.hpp"

namespace assay::prover {

using exact::Rational;
using interval::Interval;
using interval::Precision;
using kernel::Term;

namespace {

constexpr int most_steps = 200;
constexpr long most_bits = 1'000'000;

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

/// The middle with few bits: a short number makes the function cheap there.
Rational short_middle(const Bracket& b, Precision p) {
  const Rational middle = (b.lower + b.upper) / Rational(2);
  const Bracket rounded = ends(interval::point(middle, p));
  return rounded.lower < b.lower ? middle : rounded.lower;
}

}  // namespace

Bracket enclosed(const Term& f, const std::string& variable, const Bracket& b, long bits) {
  const Precision p(bits);
  return ends(value(f, variable, over(b, p), p));
}

Bracket narrow_root(const Term& f, const std::string& variable, Bracket b, const Rational& width) {
  const Term slope = kernel::differentiate(f, variable);
  long bits = 64;
  for (int step = 0; step < most_steps && b.upper - b.lower > width; ++step) {
    const Precision p(bits);
    const Interval all = over(b, p);
    const Rational m = short_middle(b, p);
    const Interval at_m = interval::point(m, p);
    const auto quotient =
        interval::divide(value(f, variable, at_m, p), value(slope, variable, all, p));
    if (!quotient) throw GaveUp("the derivative of " + kernel::print(f) + " may vanish there");
    const auto narrower = interval::intersection(at_m - *quotient, all);
    if (!narrower) throw GaveUp("no root of " + kernel::print(f) + " there");
    const Bracket next = ends(*narrower);
    // When a step gains little, rounding is what limits it.
    const bool gained = (next.upper - next.lower) * Rational(16) < b.upper - b.lower;
    b = next;
    if (!gained) bits = bits * 2;
    if (bits > most_bits) throw GaveUp("too many digits");
  }
  return b;
}

}  // namespace assay::prover
