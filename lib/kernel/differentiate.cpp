// Why t is differentiable where the conditions hold. Let them hold at a point p and let only x
// vary. A part without x is constant: it is defined at p, hence for every x. A part with x has
// arguments that are, by induction, defined near p and differentiable at p, hence continuous at p
// (Rudin 5.2). Its condition is a strict comparison (<, !=) of continuous functions, so it still
// holds near p; there the operation is defined, and differentiable at the values of its arguments.
// By the chain rule (Rudin 5.5) the part is defined near p and differentiable at p.
//
// Why the result is defined there. It is built from parts of t, which are defined, and from
//   1/v, 1/v^2       where v != 0 is the condition of u/v, and u^(n-1), n < 0, where u != 0;
//   a^b, log a, 1/a  where 0 < a is the condition of a^b and log a;
//   1/sqrt(u)        where 0 < u;            1/|u|, 1/|u - v|   where u != 0, u != v;
//   1/cos(u)^2       where cos(u) != 0;      1/cosh(u)^2        where cosh(u) >= 1 always;
//   1/sqrt(1 - u^2), 1/(1 - u^2)             where -1 < u < 1;
//   1/sqrt(u^2 - 1)  where 1 < u;            1/(1 + u^2), 1/sqrt(u^2 + 1)   always.
#include "kernel/differentiate.hpp"

#include "kernel/definedness.hpp"
#include "kernel/refusal.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <unordered_map>

namespace assay::kernel {

namespace {

Term number(int n) { return Term::number(n); }
Term square(const Term& u) { return Term::power_integer(u, 2); }
Term apply(Op op, const Term& u) { return Term::apply(op, {u}); }

/// A derivative; none stands for 0, the derivative of what does not vary. The zero is left out
/// rather than multiplied, because 0 * u is 0 only where u is defined.
using Slope = std::optional<Term>;

Slope sum(const Slope& a, const Slope& b) {
  if (a && b) return *a + *b;
  return a ? a : b;
}

Slope difference(const Slope& a, const Slope& b) {
  if (a && b) return *a - *b;
  if (b) return -*b;
  return a;
}

Slope scaled(const Term& factor, const Slope& a) {
  if (!a) return a;
  return a->is_number(1) ? factor : factor * *a;
}

Slope divided(const Slope& a, const Term& divisor) {
  if (!a) return a;
  return *a / divisor;
}

Slope negated(const Slope& a) {
  if (!a) return a;
  return -*a;
}

/// The derivative of t = f(u), where u has derivative du.
Slope of_function(const Term& t, const Slope& du) {
  const Term& u = t.argument();
  switch (t.op()) {
    case Op::sqrt: return divided(du, number(2) * t);
    case Op::exp: return scaled(t, du);
    case Op::log: return divided(du, u);
    case Op::sin: return scaled(apply(Op::cos, u), du);
    case Op::cos: return negated(scaled(apply(Op::sin, u), du));
    case Op::tan: return divided(du, square(apply(Op::cos, u)));
    case Op::asin: return divided(du, apply(Op::sqrt, number(1) - square(u)));
    case Op::acos: return negated(divided(du, apply(Op::sqrt, number(1) - square(u))));
    case Op::atan: return divided(du, number(1) + square(u));
    case Op::sinh: return scaled(apply(Op::cosh, u), du);
    case Op::cosh: return scaled(apply(Op::sinh, u), du);
    case Op::tanh: return divided(du, square(apply(Op::cosh, u)));
    case Op::asinh: return divided(du, apply(Op::sqrt, square(u) + number(1)));
    case Op::acosh: return divided(du, apply(Op::sqrt, square(u) - number(1)));
    case Op::atanh: return divided(du, number(1) - square(u));
    case Op::erf:
      return scaled(number(2) / apply(Op::sqrt, Term::pi()) * apply(Op::exp, -square(u)), du);
    case Op::abs: return scaled(u / t, du);
    default: throw std::logic_error("not a function of one argument");
  }
}

/// u^n. The case n = 0 is the constant 1; n u^(n-1) would be undefined at u = 0.
Slope of_integer_power(const Term& t, const Slope& du) {
  const Term& u = t.argument();
  const long n = t.exponent();
  if (n == 0) return std::nullopt;
  if (n == 1) return du;
  const Term lower = n == 2 ? u : Term::power_integer(u, n - 1);
  return scaled(Term::number(n) * lower, du);
}

/// a^b = exp(b log a).
Slope of_real_power(const Term& t, const Slope& da, const Slope& db) {
  const Term& a = t.argument(0);
  const Term& b = t.argument(1);
  return scaled(t, sum(scaled(apply(Op::log, a), db), divided(scaled(b, da), a)));
}

/// min(u, v) = (u + v - |u - v|)/2 and max(u, v) = (u + v + |u - v|)/2.
Slope of_extreme(const Term& t, const Slope& du, const Slope& dv) {
  const Term gap = t.argument(0) - t.argument(1);
  const Slope slope_of_gap = scaled(gap / apply(Op::abs, gap), difference(du, dv));
  const Slope both = sum(du, dv);
  const Slope twice = t.is(Op::min) ? difference(both, slope_of_gap) : sum(both, slope_of_gap);
  return divided(twice, number(2));
}

Slope of_quotient(const Term& t, const Slope& du, const Slope& dv) {
  const Term& u = t.argument(0);
  const Term& v = t.argument(1);
  if (!dv) return divided(du, v);
  return divided(difference(scaled(v, du), scaled(u, dv)), square(v));
}

class Differentiation {
 public:
  explicit Differentiation(const std::string& variable) : variable_(variable) {}

  /// Each node is differentiated once, however often it is shared.
  Slope operator()(const Term& t) {
    if (const auto known = done_.find(t.identity()); known != done_.end()) return known->second;
    const Slope result = derivative(t);
    done_.emplace(t.identity(), result);
    return result;
  }

 private:
  Slope derivative(const Term& t) {
    const auto d = [&](std::size_t i) { return (*this)(t.argument(i)); };
    switch (t.op()) {
      case Op::number:
      case Op::pi: return std::nullopt;
      case Op::variable: return t.name() == variable_ ? Slope(number(1)) : std::nullopt;
      case Op::call: throw Refusal(Reason::contains_call, t.name());
      case Op::negate: return negated(d(0));
      case Op::add: return sum(d(0), d(1));
      case Op::subtract: return difference(d(0), d(1));
      case Op::multiply: return sum(scaled(t.argument(1), d(0)), scaled(t.argument(0), d(1)));
      case Op::divide: return of_quotient(t, d(0), d(1));
      case Op::power_integer: return of_integer_power(t, d(0));
      case Op::power: return of_real_power(t, d(0), d(1));
      case Op::min:
      case Op::max: return of_extreme(t, d(0), d(1));
      default: return of_function(t, d(0));
    }
  }

  const std::string& variable_;
  std::unordered_map<const void*, Slope> done_;
};

/// The conditions of a part that contains the variable. Every one must be strict: 0 <= u would let
/// sqrt(x) be differentiable at 0.
std::vector<Relation> strict_conditions(const Term& t) {
  switch (t.op()) {
    case Op::sqrt: return {number(0) < t.argument()};
    case Op::asin:
    case Op::acos: return {number(-1) < t.argument(), t.argument() < number(1)};
    case Op::acosh: return {number(1) < t.argument()};
    case Op::abs: return {not_equal(t.argument(), number(0))};
    case Op::min:
    case Op::max: return {not_equal(t.argument(0), t.argument(1))};
    // Of a quotient, an integer or real power, log, tan and atanh: all strict. The others have
    // none.
    default: return side_conditions(t);
  }
}

class Conditions {
 public:
  explicit Conditions(const std::string& variable) : variable_(variable) {}

  /// Collects the conditions of t and its parts; says whether the variable occurs in t.
  bool collect(const Term& t) {
    if (const auto known = done_.find(t.identity()); known != done_.end()) return known->second;
    bool varies = t.is(Op::variable) && t.name() == variable_;
    for (const Term& argument : t.arguments()) varies = collect(argument) || varies;
    for (Relation& r : varies ? strict_conditions(t) : side_conditions(t)) add(std::move(r));
    done_.emplace(t.identity(), varies);
    return varies;
  }

  std::vector<Relation> all;

 private:
  void add(Relation r) {
    if (std::find(all.begin(), all.end(), r) == all.end()) all.push_back(std::move(r));
  }

  const std::string& variable_;
  std::unordered_map<const void*, bool> done_;
};

}  // namespace

Term differentiate(const Term& t, const std::string& variable) {
  return Differentiation(variable)(t).value_or(number(0));
}

std::vector<Relation> differentiability(const Term& t, const std::string& variable) {
  Conditions conditions(variable);
  conditions.collect(t);
  return std::move(conditions.all);
}

}  // namespace assay::kernel
