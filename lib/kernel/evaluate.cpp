#include "kernel/evaluate.hpp"

#include <unordered_map>
#include <vector>

namespace assay::kernel {

namespace {

using interval::Precision;

/// Evaluates over one box; each node once, however often it is shared.
class Evaluation {
 public:
  Evaluation(const Box& box, Precision p) : box_(box), precision_(p) {}

  const std::optional<Enclosure>& operator()(const Term& t) {
    if (const auto found = known_.find(t.identity()); found != known_.end()) return found->second;
    return known_.emplace(t.identity(), computed(t)).first->second;
  }

 private:
  std::optional<Enclosure> computed(const Term& t) {
    if (t.is(Op::number)) return Enclosure(t.number(), precision_);
    if (t.is(Op::pi)) return interval::pi(precision_);
    if (t.is(Op::variable)) return coordinate(t.name());
    std::vector<Enclosure> arguments;
    arguments.reserve(t.arguments().size());
    for (const Term& argument : t.arguments()) {
      const std::optional<Enclosure>& value = (*this)(argument);
      if (!value) return std::nullopt;
      arguments.push_back(*value);
    }
    if (t.is(Op::power_integer)) return power(arguments[0], t.exponent());
    // u * u is u^2, whose enclosure knows that both factors are the same number.
    if (t.is(Op::multiply) && t.argument(0) == t.argument(1)) return power(arguments[0], 2);
    if (t.is(Op::call)) return std::nullopt;
    return result_of(t.op(), arguments);
  }

  std::optional<Enclosure> coordinate(const std::string& name) const {
    const auto found = box_.find(name);
    if (found == box_.end()) return std::nullopt;
    return at_precision(found->second, precision_);
  }

  const Box& box_;
  Precision precision_;
  std::unordered_map<const void*, std::optional<Enclosure>> known_;
};

}  // namespace

std::optional<Enclosure> enclosure_of(const Term& t, const Box& box, Precision p) {
  return Evaluation(box, p)(t);
}

std::optional<interval::Interval> evaluate(const Term& t, const Box& box, Precision p) {
  const std::optional<Enclosure> value = enclosure_of(t, box, p);
  if (!value) return std::nullopt;
  return value->interval();
}

bool decides(Comparison op, const Enclosure& difference) {
  switch (op) {
    case Comparison::less: return interval::is_negative(difference);
    case Comparison::less_equal: return interval::is_nonpositive(difference);
    case Comparison::equal: return difference.is_zero();
    case Comparison::not_equal: return !interval::contains_zero(difference);
    case Comparison::greater_equal: return interval::is_nonnegative(difference);
    case Comparison::greater: return interval::is_positive(difference);
  }
  return false;
}

}  // namespace assay::kernel
