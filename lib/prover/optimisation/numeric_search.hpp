// Defines the numeric search for global extrema. Nothing that it finds is believed.
#pragma once

#include "kernel/claim.hpp"
#include "prover/optimisation/numeric_function.hpp"

#include <functional>
#include <vector>

namespace assay::prover {

/// The ends of one variable as doubles, perhaps infinite.
struct NumericRange {
  double lower;
  double upper;
  bool lower_open;
  bool upper_open;
};

/// The value of a closed end, `infinite` of one that is not there. Throws GaveUp for an end that
/// depends on a variable.
double numeric_end(const kernel::End&, double infinite);
NumericRange numeric_range(const kernel::Domain&);

struct NumericPoint {
  std::vector<double> at;
  double value;
};

/// Whether the point lies in the claimed place, up to rounding.
bool is_in_place(const kernel::Extremum&, const std::vector<double>& at);

/// The function of an extremum over its feasible set, so that the extremum is a minimum.
class NumericObjective {
 public:
  explicit NumericObjective(const kernel::Extremum&);

  /// f(x), or -f(x) of a maximum; +infinity outside the feasible set and where f is undefined.
  double operator()(const std::vector<double>& at) const;
  const std::vector<NumericRange>& ranges() const { return ranges_; }
  const std::vector<std::string>& variables() const { return variables_; }

 private:
  std::vector<std::string> variables_;
  std::vector<NumericRange> ranges_;
  double sign_;
  NumericFunction function_;
  struct Constraint {
    NumericFunction difference;  // left - right
    kernel::Comparison comparison;
  };
  std::vector<Constraint> constraints_;
};

/// The best local minimisers found from a fixed set of starting points, best first, each once;
/// those that are worse than the best by more than rounding are left out. Starting points:
/// Halton's sequence (Numerische Mathematik 2, 1960) and the corners and midpoints of the box;
/// then pattern search (Hooke & Jeeves 1961) and Newton's method on the gradient.
std::vector<NumericPoint> numeric_minimisers(const NumericObjective&, const kernel::Term& function);

/// Calls `visit` with the starting points.
void visit_samples(const std::vector<NumericRange>&,
                   const std::function<void(const std::vector<double>&)>& visit);

}  // namespace assay::prover
