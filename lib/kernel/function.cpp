#include "kernel/function.hpp"

#include <array>
#include <stdexcept>

namespace assay::kernel {

namespace {

constexpr std::array table{
    Function{Op::sqrt, "sqrt", 1, "x >= 0", "the nonnegative square root"},
    Function{Op::exp, "exp", 1, "all x", "e to the power x"},
    Function{Op::log, "log", 1, "x > 0", "the natural logarithm"},
    Function{Op::sin, "sin", 1, "all x", "the sine"},
    Function{Op::cos, "cos", 1, "all x", "the cosine"},
    Function{Op::tan, "tan", 1, "cos(x) != 0", "sin(x)/cos(x)"},
    Function{Op::asin, "asin", 1, "-1 <= x <= 1", "the y in [-pi/2, pi/2] with sin(y) = x"},
    Function{Op::acos, "acos", 1, "-1 <= x <= 1", "the y in [0, pi] with cos(y) = x"},
    Function{Op::atan, "atan", 1, "all x", "the y in (-pi/2, pi/2) with tan(y) = x"},
    Function{Op::sinh, "sinh", 1, "all x", "(exp(x) - exp(-x))/2"},
    Function{Op::cosh, "cosh", 1, "all x", "(exp(x) + exp(-x))/2"},
    Function{Op::tanh, "tanh", 1, "all x", "sinh(x)/cosh(x)"},
    Function{Op::asinh, "asinh", 1, "all x", "the y with sinh(y) = x"},
    Function{Op::acosh, "acosh", 1, "x >= 1", "the y >= 0 with cosh(y) = x"},
    Function{Op::atanh, "atanh", 1, "-1 < x < 1", "the y with tanh(y) = x"},
    Function{Op::erf, "erf", 1, "all x", "2/sqrt(pi) times the integral of exp(-t^2) from 0 to x"},
    Function{Op::abs, "abs", 1, "all x", "the absolute value; also written |x|"},
    Function{Op::min, "min", 2, "all x, y", "the smaller of x and y"},
    Function{Op::max, "max", 2, "all x, y", "the larger of x and y"},
};

}  // namespace

std::span<const Function> functions() { return table; }

std::optional<Function> find_function(std::string_view name) {
  for (const Function& f : table)
    if (f.name == name) return f;
  return std::nullopt;
}

std::string_view name_of(Op op) {
  for (const Function& f : table)
    if (f.op == op) return f.name;
  throw std::logic_error("not a named function");
}

std::size_t arity(Op op) {
  switch (op) {
    case Op::number:
    case Op::pi:
    case Op::variable: return 0;
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::power:
    case Op::min:
    case Op::max: return 2;
    default: return 1;
  }
}

}  // namespace assay::kernel
