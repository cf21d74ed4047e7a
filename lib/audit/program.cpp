#include "audit/program.hpp"

#include "fast/elementary.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace assay::audit {

namespace {

using fast::Interval;
using kernel::Op;
using kernel::Term;

/// z where t is 1/(1 + exp(-z)), for which there is a kernel that is more accurate.
std::optional<Term> logistic_argument(const Term& t) {
  if (!t.is(Op::divide) || !t.argument(0).is_number(1)) return std::nullopt;
  const Term& sum = t.argument(1);
  if (!sum.is(Op::add) || !sum.argument(0).is_number(1)) return std::nullopt;
  const Term& power = sum.argument(1);
  if (!power.is(Op::exp) || !power.argument().is(Op::negate)) return std::nullopt;
  return power.argument().argument();
}

using Unary = Interval (*)(const Interval&);

/// The operations without a kernel of their own, an interval at a time.
Unary unary(Op op) {
  switch (op) {
    case Op::sin: return fast::sin;
    case Op::cos: return fast::cos;
    case Op::tan: return fast::tan;
    case Op::asin: return fast::asin;
    case Op::acos: return fast::acos;
    case Op::atan: return fast::atan;
    case Op::sinh: return fast::sinh;
    case Op::cosh: return fast::cosh;
    case Op::tanh: return fast::tanh;
    case Op::asinh: return fast::asinh;
    case Op::acosh: return fast::acosh;
    case Op::atanh: return fast::atanh;
    case Op::erf: return fast::erf;
    default: throw std::logic_error("no operation on one interval");
  }
}

template <class Operation>
void each_row(std::size_t rows, Target result, Operation operation) {
  for (std::size_t i = 0; i < rows; ++i) {
    const Interval r = operation(i);
    result.lower[i] = r.lower();
    result.upper[i] = r.upper();
  }
}

/// An undefined interval is made as such: its ends do not compare.
Interval interval(Source s, std::size_t i) {
  return s.lower[i] <= s.upper[i] ? Interval(s.lower[i], s.upper[i]) : fast::undefined();
}

}  // namespace

std::size_t Program::add(const Term& t) {
  if (const auto found = index_.find(t); found != index_.end()) return found->second;
  const Operation o = compiled(t);
  operations_.push_back(o);
  index_.emplace(t, operations_.size() - 1);
  return operations_.size() - 1;
}

Program::Operation Program::compiled(const Term& t) {
  Operation o;
  o.op = t.op();
  if (t.is(Op::call)) throw std::logic_error("the name " + t.name() + " is not unfolded");
  if (t.is(Op::number) || t.is(Op::pi)) {
    o.kind = Kind::constant;
    o.constant = t.is(Op::pi) ? fast::pi() : fast::enclosure(t.number());
  } else if (t.is(Op::variable)) {
    const auto found = std::find(variables_.begin(), variables_.end(), t.name());
    if (found == variables_.end()) throw std::logic_error("unknown variable " + t.name());
    o.kind = Kind::variable;
    o.first = static_cast<std::size_t>(found - variables_.begin());
  } else if (const auto z = logistic_argument(t)) {
    o.kind = Kind::logistic;
    o.first = add(*z);
  } else {
    if (t.is(Op::power_integer)) o.exponent = t.exponent();
    o.first = add(t.argument(0));
    if (t.arguments().size() > 1) o.second = add(t.argument(1));
  }
  return o;
}

Program::Results::Results(const Program& program)
    : columns_(program.operations_.size()), results_(columns_.begin(), columns_.end()) {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const Operation& o = program.operations_[i];
    if (o.kind != Kind::constant) continue;
    std::fill(columns_[i].lower.begin(), columns_[i].lower.end(), o.constant.lower());
    std::fill(columns_[i].upper.begin(), columns_[i].upper.end(), o.constant.upper());
  }
}

void Program::evaluate(const std::vector<Column>& variables, std::size_t rows,
                       Results& results) const {
  for (std::size_t i = 0; i < operations_.size(); ++i) {
    const Operation& o = operations_[i];
    if (o.kind == Kind::constant) continue;
    if (o.kind == Kind::variable)
      results.results_[i] = variables[o.first];
    else
      run(o, results[o.first], results[o.second], results.columns_[i], rows);
  }
}

void Program::run(const Operation& o, Source a, Source b, Target result, std::size_t rows) {
  const fast::bulk::Table& table = fast::bulk::table();
  if (o.kind == Kind::logistic) return table.logistic(a, result, rows);
  switch (o.op) {
    case Op::add: return table.add(a, b, result, rows);
    case Op::subtract: return table.subtract(a, b, result, rows);
    case Op::multiply: return table.multiply(a, b, result, rows);
    case Op::divide: return table.divide(a, b, result, rows);
    case Op::sqrt: return table.sqrt(a, result, rows);
    case Op::exp: return table.exp(a, result, rows);
    case Op::log: return table.log(a, result, rows);
    case Op::negate:
      for (std::size_t i = 0; i < rows; ++i) {
        const double lower = a.lower[i];
        result.lower[i] = -a.upper[i];
        result.upper[i] = -lower;
      }
      return;
    case Op::abs:
      for (std::size_t i = 0; i < rows; ++i) {
        const double lower = a.lower[i];
        const double upper = a.upper[i];
        const double least = fast::greater(fast::greater(lower, -upper), 0.0);
        result.lower[i] = lower <= upper ? least : upper + lower;  // NaN
        result.upper[i] = fast::greater(-lower, upper);
      }
      return;
    case Op::power_integer:
      return each_row(rows, result,
                      [&](std::size_t i) { return fast::power(interval(a, i), o.exponent); });
    case Op::power:
      return each_row(rows, result,
                      [&](std::size_t i) { return fast::power(interval(a, i), interval(b, i)); });
    case Op::min:
      return each_row(rows, result,
                      [&](std::size_t i) { return fast::min(interval(a, i), interval(b, i)); });
    case Op::max:
      return each_row(rows, result,
                      [&](std::size_t i) { return fast::max(interval(a, i), interval(b, i)); });
    default: {
      const Unary f = unary(o.op);
      return each_row(rows, result, [&](std::size_t i) { return f(interval(a, i)); });
    }
  }
}

}  // namespace assay::audit
