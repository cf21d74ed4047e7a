#include "kernel/enclosure.hpp"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <utility>

namespace assay::kernel {

namespace {

using exact::Rational;
using interval::Interval;
using interval::Precision;

std::optional<Rational> only_number(const Interval& a) {
  if (!interval::is_point(a)) return std::nullopt;
  return interval::lower_end(a).value;
}

Precision common(const Enclosure& a, const Enclosure& b) {
  return interval::largest(interval::precision(a), interval::precision(b));
}

/// What an operation on intervals found.
std::optional<Enclosure> enclosed(const std::optional<Interval>& values) {
  if (!values) return std::nullopt;
  return Enclosure(*values);
}

bool both_exact(const Enclosure& a, const Enclosure& b) {
  return a.exact() && b.exact() && a.exact()->bits() + b.exact()->bits() <= max_exact_bits;
}

}  // namespace

Enclosure::Enclosure(Interval values)
    : interval_(std::move(values)), exact_(only_number(interval_)) {}

Enclosure::Enclosure(Rational value, Precision p)
    : interval_(interval::point(value, p)), exact_(std::move(value)) {}

Enclosure at_precision(const Enclosure& a, Precision p) {
  if (interval::precision(a) == p) return a;
  if (a.exact()) return {*a.exact(), p};
  return interval::at_precision(a, p);
}

Enclosure operator+(const Enclosure& a, const Enclosure& b) {
  if (both_exact(a, b)) return {*a.exact() + *b.exact(), common(a, b)};
  return a.interval() + b.interval();
}

Enclosure operator-(const Enclosure& a, const Enclosure& b) {
  if (both_exact(a, b)) return {*a.exact() - *b.exact(), common(a, b)};
  return a.interval() - b.interval();
}

Enclosure operator*(const Enclosure& a, const Enclosure& b) {
  if (both_exact(a, b)) return {*a.exact() * *b.exact(), common(a, b)};
  return a.interval() * b.interval();
}

Enclosure operator-(const Enclosure& a) {
  if (a.exact()) return {-*a.exact(), interval::precision(a)};
  return -a.interval();
}

std::optional<Enclosure> divide(const Enclosure& a, const Enclosure& b) {
  if (both_exact(a, b) && b.exact()->sign() != 0)
    return Enclosure(*a.exact() / *b.exact(), common(a, b));
  return enclosed(interval::divide(a, b));
}

std::optional<Enclosure> power(const Enclosure& a, long n) {
  const auto size = static_cast<std::size_t>(std::abs(n));
  const bool small =
      a.exact() && a.exact()->bits() <= max_exact_bits / std::max<std::size_t>(size, 1);
  if (small && (n >= 0 || !a.is_zero()))
    return Enclosure(exact::power(*a.exact(), n), interval::precision(a));
  return enclosed(interval::power(a, n));
}

namespace {

Enclosure absolute_value(const Enclosure& a) {
  if (a.exact()) return {exact::abs(*a.exact()), interval::precision(a)};
  return interval::abs(a);
}

Enclosure minimum(const Enclosure& a, const Enclosure& b) {
  if (a.exact() && b.exact()) return {std::min(*a.exact(), *b.exact()), common(a, b)};
  return interval::min(a, b);
}

Enclosure maximum(const Enclosure& a, const Enclosure& b) {
  if (a.exact() && b.exact()) return {std::max(*a.exact(), *b.exact()), common(a, b)};
  return interval::max(a, b);
}

}  // namespace

std::optional<Enclosure> result_of(Op op, const std::vector<Enclosure>& arguments) {
  const Enclosure& a = arguments.at(0);
  switch (op) {
    case Op::call: return std::nullopt;
    case Op::negate: return -a;
    case Op::add: return a + arguments.at(1);
    case Op::subtract: return a - arguments.at(1);
    case Op::multiply: return a * arguments.at(1);
    case Op::divide: return divide(a, arguments.at(1));
    case Op::power: return enclosed(interval::power(a, arguments.at(1).interval()));
    case Op::sqrt: return enclosed(interval::sqrt(a));
    case Op::exp: return interval::exp(a);
    case Op::log: return enclosed(interval::log(a));
    case Op::sin: return interval::sin(a);
    case Op::cos: return interval::cos(a);
    case Op::tan: return enclosed(interval::tan(a));
    case Op::asin: return enclosed(interval::asin(a));
    case Op::acos: return enclosed(interval::acos(a));
    case Op::atan: return interval::atan(a);
    case Op::sinh: return interval::sinh(a);
    case Op::cosh: return interval::cosh(a);
    case Op::tanh: return interval::tanh(a);
    case Op::asinh: return interval::asinh(a);
    case Op::acosh: return enclosed(interval::acosh(a));
    case Op::atanh: return enclosed(interval::atanh(a));
    case Op::erf: return interval::erf(a);
    case Op::abs: return absolute_value(a);
    case Op::min: return minimum(a, arguments.at(1));
    case Op::max: return maximum(a, arguments.at(1));
    case Op::number:
    case Op::pi:
    case Op::variable:
    case Op::power_integer: break;
  }
  throw std::logic_error("an operation that is more than its arguments");
}

}  // namespace assay::kernel
