#include "prover/optimisation/numeric_function.hpp"

#include "prover/workspace.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace assay::prover {

using kernel::Op;
using kernel::Term;

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
const double pi = std::acos(-1.0);

double applied(Op op, double a, double b) {
  switch (op) {
    case Op::negate: return -a;
    case Op::add: return a + b;
    case Op::subtract: return a - b;
    case Op::multiply: return a * b;
    case Op::divide: return b == 0 ? undefined : a / b;
    case Op::power: return a > 0 ? std::pow(a, b) : undefined;
    case Op::sqrt: return std::sqrt(a);
    case Op::exp: return std::exp(a);
    case Op::log: return a > 0 ? std::log(a) : undefined;
    case Op::sin: return std::sin(a);
    case Op::cos: return std::cos(a);
    case Op::tan: return std::tan(a);
    case Op::asin: return std::asin(a);
    case Op::acos: return std::acos(a);
    case Op::atan: return std::atan(a);
    case Op::sinh: return std::sinh(a);
    case Op::cosh: return std::cosh(a);
    case Op::tanh: return std::tanh(a);
    case Op::asinh: return std::asinh(a);
    case Op::acosh: return std::acosh(a);
    case Op::atanh: return std::abs(a) < 1 ? std::atanh(a) : undefined;
    case Op::erf: return std::erf(a);
    case Op::abs: return std::abs(a);
    case Op::min: return std::isnan(b) || b < a ? b : a;
    case Op::max: return std::isnan(b) || b > a ? b : a;
    default: return undefined;
  }
}

}  // namespace

NumericFunction::NumericFunction(const Term& t, const std::vector<std::string>& variables) {
  std::unordered_map<Term, std::size_t> known;
  const auto compile = [&](const auto& self, const Term& part) -> std::size_t {
    if (const auto found = known.find(part); found != known.end()) return found->second;
    Instruction next{part.op()};
    if (part.is(Op::number)) next.constant = part.number().gmp().get_d();
    if (part.is(Op::power_integer)) next.constant = static_cast<double>(part.exponent());
    if (part.is(Op::variable)) {
      const auto at = std::find(variables.begin(), variables.end(), part.name());
      if (at == variables.end()) throw GaveUp("the search knows no value of " + part.name());
      next.first = static_cast<std::size_t>(at - variables.begin());
    }
    if (!part.arguments().empty()) next.first = self(self, part.argument(0));
    if (part.arguments().size() > 1) next.second = self(self, part.argument(1));
    program_.push_back(next);
    return known.emplace(part, program_.size() - 1).first->second;
  };
  compile(compile, t);
  registers_.resize(program_.size());
}

double NumericFunction::operator()(const std::vector<double>& at) const {
  for (std::size_t i = 0; i < program_.size(); ++i) {
    const Instruction& next = program_[i];
    double& result = registers_[i];
    switch (next.op) {
      case Op::number: result = next.constant; break;
      case Op::pi: result = pi; break;
      case Op::variable: result = at[next.first]; break;
      case Op::power_integer: {
        const double base = registers_[next.first];
        result = base == 0 && next.constant < 0 ? undefined : std::pow(base, next.constant);
        break;
      }
      default: result = applied(next.op, registers_[next.first], registers_[next.second]);
    }
    if (!std::isfinite(result)) return undefined;
  }
  return registers_.back();
}

}  // namespace assay::prover
