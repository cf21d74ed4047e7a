#include "prover/search/tape.hpp"

#include "fast/elementary.hpp"
#include "kernel/function.hpp"
#include "prover/search/partials.hpp"

#include <algorithm>
#include <stdexcept>

namespace assay::prover::search {

using kernel::Op;

std::size_t Tape::push(Operation operation) {
  operations_.push_back(operation);
  return operations_.size() - 1;
}

std::size_t Tape::add(const kernel::Term& t) {
  if (const auto found = index_.find(t); found != index_.end()) return found->second;
  Operation o;
  o.op = t.op();
  if (t.is(Op::number)) {
    o.number = fast::enclosure(t.number());
  } else if (t.is(Op::variable)) {
    const auto found = std::find(variables_.begin(), variables_.end(), t.name());
    if (found == variables_.end()) throw std::logic_error("unknown variable " + t.name());
    o.first = static_cast<std::size_t>(found - variables_.begin());
    o.is_constant = false;
  } else {
    if (t.is(Op::power_integer)) o.exponent = t.exponent();
    const auto& arguments = t.arguments();
    if (!arguments.empty()) o.first = add(arguments[0]);
    if (arguments.size() > 1) o.second = add(arguments[1]);
    for (const kernel::Term& part : arguments)
      o.is_constant = o.is_constant && operations_[index_.at(part)].is_constant;
  }
  const std::size_t index = push(o);
  index_.emplace(t, index);
  return index;
}

std::size_t Tape::add_difference(std::size_t a, std::size_t b) {
  Operation o;
  o.op = Op::subtract;
  o.first = a;
  o.second = b;
  o.is_constant = operations_[a].is_constant && operations_[b].is_constant;
  return push(o);
}

Interval Tape::result(const Operation& o, const Values& box,
                      std::span<const Interval> results) const {
  const auto a = [&] { return results[o.first]; };
  const auto b = [&] { return results[o.second]; };
  switch (o.op) {
    case Op::number: return o.number;
    case Op::pi: return fast::pi();
    case Op::variable: return box[o.first];
    case Op::negate: return -a();
    case Op::add: return a() + b();
    case Op::subtract: return a() - b();
    case Op::multiply: return a() * b();
    case Op::divide: return fast::divide(a(), b());
    case Op::power_integer: return fast::power(a(), o.exponent);
    case Op::power: return fast::power(a(), b());
    case Op::sqrt: return fast::sqrt(a());
    case Op::exp: return fast::exp(a());
    case Op::log: return fast::log(a());
    case Op::sin: return fast::sin(a());
    case Op::cos: return fast::cos(a());
    case Op::tan: return fast::tan(a());
    case Op::asin: return fast::asin(a());
    case Op::acos: return fast::acos(a());
    case Op::atan: return fast::atan(a());
    case Op::sinh: return fast::sinh(a());
    case Op::cosh: return fast::cosh(a());
    case Op::tanh: return fast::tanh(a());
    case Op::asinh: return fast::asinh(a());
    case Op::acosh: return fast::acosh(a());
    case Op::atanh: return fast::atanh(a());
    case Op::erf: return fast::erf(a());
    case Op::abs: return fast::abs(a());
    case Op::min: return fast::min(a(), b());
    case Op::max: return fast::max(a(), b());
    case Op::call: break;  // statements are unfolded before anything is proved of them
  }
  return fast::undefined();
}

void Tape::evaluate(const Values& box, std::vector<Interval>& results) const {
  results.resize(operations_.size(), Interval(0));
  for (std::size_t i = 0; i < operations_.size(); ++i)
    results[i] = result(operations_[i], box, results);
}

std::optional<Values> Tape::gradient(std::size_t index, std::span<const Interval> results) const {
  std::vector<Interval> adjoints(index + 1, Interval(0));
  std::vector<bool> is_reached(index + 1, false);
  Values partial(variables_.size(), Interval(0));
  adjoints[index] = Interval(1);
  is_reached[index] = true;
  for (std::size_t i = index + 1; i-- > 0;) {
    const Operation& o = operations_[i];
    if (!is_reached[i] || o.is_constant) continue;
    if (o.op == Op::variable) {
      partial[o.first] = adjoints[i];
      continue;
    }
    const std::size_t operands = kernel::arity(o.op);
    const Partials slopes =
        partials(o.op, o.exponent, results[o.first], results[o.second], results[i]);
    for (std::size_t k = 0; k < operands; ++k) {
      const std::size_t operand = k == 0 ? o.first : o.second;
      if (operations_[operand].is_constant) continue;
      const Interval& slope = k == 0 ? slopes.first : slopes.second;
      adjoints[operand] = adjoints[operand] + adjoints[i] * slope;
      is_reached[operand] = true;
      if (!fast::is_defined(adjoints[operand])) return std::nullopt;
    }
  }
  return partial;
}

}  // namespace assay::prover::search
