#include "kernel/taylor_series.hpp"

#include "kernel/function_series.hpp"

#include <unordered_map>

namespace assay::kernel {

namespace {

/// Taylor arithmetic over one box; each node once, however often it is shared.
class Expansion {
 public:
  Expansion(const std::string& variable, const Box& box, int order, interval::Precision p)
      : variable_(variable), box_(box), order_(order), precision_(p) {}

  std::optional<Series> operator()(const Term& t) {
    if (const auto found = known_.find(t.identity()); found != known_.end()) return found->second;
    std::optional<Series> series = depends(t) ? computed(t) : constant(t);
    known_.emplace(t.identity(), series);
    return series;
  }

 private:
  bool depends(const Term& t) {
    if (t.is(Op::variable)) return t.name() == variable_;
    if (t.is_closed()) return false;
    if (const auto found = depends_.find(t.identity()); found != depends_.end())
      return found->second;
    bool some = false;
    for (const Term& argument : t.arguments()) some = depends(argument) || some;
    depends_.emplace(t.identity(), some);
    return some;
  }

  // A part without the variable is a constant, and needs to be defined only.
  std::optional<Series> constant(const Term& t) const {
    const std::optional<Enclosure> value = enclosure_of(t, box_, precision_);
    if (!value) return std::nullopt;
    return constant_series(*value, order_, precision_);
  }

  std::optional<Series> computed(const Term& t) {
    if (t.is(Op::variable)) return coordinate(t);
    const std::optional<Series> u = (*this)(t.argument());
    if (!u) return std::nullopt;
    if (t.arguments().size() == 2) return computed(t, *u);
    switch (t.op()) {
      case Op::call: return std::nullopt;
      case Op::negate: return negate(*u);
      case Op::power_integer: return composed(power_series((*u)[0], t.exponent(), order_), *u);
      case Op::abs: return absolute_value(*u);
      default: return composed(function_series(t.op(), (*u)[0], order_), *u);
    }
  }

  std::optional<Series> computed(const Term& t, const Series& u) {
    if (t.is(Op::call)) return std::nullopt;
    const std::optional<Series> v = (*this)(t.argument(1));
    if (!v) return std::nullopt;
    switch (t.op()) {
      case Op::add: return add(u, *v);
      case Op::subtract: return subtract(u, *v);
      case Op::multiply:
        if (t.argument(0) == t.argument(1)) return composed(power_series(u[0], 2, order_), u);
        return multiply(u, *v);
      case Op::divide: return divide(u, *v);
      case Op::power:
        if (!depends(t.argument(1))) return composed(power_series(u[0], (*v)[0], order_), u);
        return exponential_of_logarithm(u, *v);
      case Op::min: return smaller(u, *v);
      case Op::max: return larger(u, *v);
      default: return std::nullopt;
    }
  }

  // The variable x itself: x_0 = x, x_1 = 1.
  std::optional<Series> coordinate(const Term& x) const {
    std::optional<Series> series = constant(x);
    if (series && order_ >= 1) (*series)[1] = Enclosure(exact::Rational(1), precision_);
    return series;
  }

  static std::optional<Series> composed(const std::optional<Series>& outer, const Series& u) {
    if (!outer) return std::nullopt;
    return compose(*outer, u);
  }

  // u^v = exp(v log u).
  std::optional<Series> exponential_of_logarithm(const Series& u, const Series& v) const {
    const std::optional<Series> logarithm = composed(function_series(Op::log, u[0], order_), u);
    if (!logarithm) return std::nullopt;
    const Series w = multiply(v, *logarithm);
    return composed(function_series(Op::exp, w[0], order_), w);
  }

  // Away from 0, |u| is u or -u. At 0 it has no derivative.
  static std::optional<Series> absolute_value(const Series& u) {
    if (interval::is_positive(u[0])) return u;
    if (interval::is_negative(u[0])) return negate(u);
    return std::nullopt;
  }

  // Where u < v, min(u, v) is u, nearby as well. Where u = v it may have no derivative.
  static std::optional<Series> smaller(const Series& u, const Series& v) {
    if (interval::certainly_less(u[0], v[0])) return u;
    if (interval::certainly_less(v[0], u[0])) return v;
    return std::nullopt;
  }

  static std::optional<Series> larger(const Series& u, const Series& v) {
    if (interval::certainly_less(u[0], v[0])) return v;
    if (interval::certainly_less(v[0], u[0])) return u;
    return std::nullopt;
  }

  const std::string& variable_;
  const Box& box_;
  int order_;
  interval::Precision precision_;
  std::unordered_map<const void*, std::optional<Series>> known_;
  std::unordered_map<const void*, bool> depends_;
};

}  // namespace

std::optional<Series> taylor_series(const Term& t, const std::string& variable, const Box& box,
                                    int order, interval::Precision p) {
  return Expansion(variable, box, order, p)(t);
}

}  // namespace assay::kernel
