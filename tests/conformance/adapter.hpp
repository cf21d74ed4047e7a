// Defines operation_table, the one adapter for both arithmetics: their functions have the same
// names.
#pragma once

#include "operations.hpp"

#include <functional>
#include <map>

namespace assay::conformance {

/// What the functions of an arithmetic return: an interval, or perhaps one.
template <class Interval>
using Operations =
    std::map<std::string, std::function<std::optional<Interval>(const std::vector<Interval>&)>>;

/// The operations of ITF1788 that are offered. The functions are found by their arguments'
/// namespace; `point` makes the interval of an integer. pown is apart: its exponent is no interval.
template <class Interval>
Operations<Interval> operation_table(const std::function<Interval(long)>& point) {
  using In = const std::vector<Interval>&;
  Operations<Interval> all{
      {"neg", [](In x) { return -x[0]; }},
      {"add", [](In x) { return x[0] + x[1]; }},
      {"sub", [](In x) { return x[0] - x[1]; }},
      {"mul", [](In x) { return x[0] * x[1]; }},
      {"div", [](In x) { return divide(x[0], x[1]); }},
      {"recip", [point](In x) { return divide(point(1), x[0]); }},
      {"sqr", [](In x) { return power(x[0], 2L); }},
      {"pow", [](In x) { return power(x[0], x[1]); }},
      {"abs", [](In x) { return abs(x[0]); }},
      {"min", [](In x) { return min(x[0], x[1]); }},
      {"max", [](In x) { return max(x[0], x[1]); }},
      {"sqrt", [](In x) { return sqrt(x[0]); }},
      {"exp", [](In x) { return exp(x[0]); }},
      {"log", [](In x) { return log(x[0]); }},
      {"sin", [](In x) { return sin(x[0]); }},
      {"cos", [](In x) { return cos(x[0]); }},
      {"tan", [](In x) { return tan(x[0]); }},
      {"asin", [](In x) { return asin(x[0]); }},
      {"acos", [](In x) { return acos(x[0]); }},
      {"atan", [](In x) { return atan(x[0]); }},
      {"sinh", [](In x) { return sinh(x[0]); }},
      {"cosh", [](In x) { return cosh(x[0]); }},
      {"tanh", [](In x) { return tanh(x[0]); }},
      {"asinh", [](In x) { return asinh(x[0]); }},
      {"acosh", [](In x) { return acosh(x[0]); }},
      {"atanh", [](In x) { return atanh(x[0]); }},
  };
  if constexpr (requires(In x) { expm1(x[0]); }) {
    all["expm1"] = [](In x) { return expm1(x[0]); };
    all["logp1"] = [](In x) { return log1p(x[0]); };
  }
  return all;
}

}  // namespace assay::conformance
