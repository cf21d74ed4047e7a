#include "prover/optimisation/exact_points.hpp"

#include "prover/optimisation/closed_forms.hpp"

#include <algorithm>
#include <cmath>

namespace assay::prover {

using kernel::End;
using kernel::Term;

namespace {

std::optional<Term> recognised(const kernel::Range& r, double x, double tolerance) {
  for (const End& end : {r.domain.lower, r.domain.upper, r.place.lower, r.place.upper})
    if (end.at && !end.open && std::abs(numeric_end(end, 0) - x) <= tolerance) return *end.at;
  const std::vector<Term> forms = closed_forms(x, tolerance);
  if (forms.empty()) return std::nullopt;
  return forms.front();
}

}  // namespace

std::optional<std::vector<Term>> exact_point(const kernel::Extremum& claim,
                                             const NumericObjective& objective,
                                             const NumericPoint& p) {
  // Where the function is flat the numeric place has few digits.
  for (const double precision : {1e-10, 1e-7, 1e-4}) {
    std::vector<Term> point;
    std::vector<double> at;
    for (std::size_t i = 0; i < p.at.size(); ++i) {
      const auto exact =
          recognised(claim.over[i], p.at[i], precision * std::max(1.0, std::abs(p.at[i])));
      if (!exact) break;
      point.push_back(*exact);
      at.push_back(NumericFunction(*exact, {})({}));
    }
    if (point.size() < p.at.size()) continue;
    if (objective(at) <= p.value + 1e-13 * std::max(1.0, std::abs(p.value))) return point;
  }
  return std::nullopt;
}

}  // namespace assay::prover
