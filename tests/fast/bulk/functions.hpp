// Defines the functions that have kernels, as the tests of the kernels see them: what MPFR computes
// for each, and which arguments are hard.
#pragma once

#include "fast/bulk/bulk.hpp"
#include "fast/doubles.hpp"

#include <string>
#include <vector>

namespace assay::fast::bulk::testing {

using fast::testing::Chooser;
using fast::testing::Reference;

struct Function {
  std::string name;
  Table::AtPoint Table::*at_point;
  Table::Unary Table::*kernel;  // none for some
  Reference exactly;
  double lower;  // arguments are chosen in [lower, upper]
  double upper;
  std::vector<double> hard;
  double step = 0;  // beside odd multiples of it, the reduction of the argument changes
};

const std::vector<Function>& functions();

/// An argument in [f.lower, f.upper]; every second one is hard.
double argument(const Function& f, Chooser& choose);

/// Between 2^-8 and 2^8 in size, in [f.lower, f.upper].
double ordinary_argument(const Function& f, Chooser& choose);

}  // namespace assay::fast::bulk::testing
