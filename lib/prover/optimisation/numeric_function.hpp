// Defines NumericFunction, a term evaluated in double arithmetic.
#pragma once

#include "kernel/term.hpp"

#include <string>
#include <vector>

namespace assay::prover {

/// For the search of points that are worth a proof: nothing is known about its rounding errors.
class NumericFunction {
 public:
  /// Every variable of the term is one of `variables`.
  NumericFunction(const kernel::Term&, const std::vector<std::string>& variables);

  /// NaN where the term is undefined or a part of it is beyond the range of double.
  double operator()(const std::vector<double>& at) const;

 private:
  struct Instruction {
    kernel::Op op;
    std::size_t first = 0;  // registers; of a variable, its number
    std::size_t second = 0;
    double constant = 0;  // a number, an integer exponent
  };
  std::vector<Instruction> program_;
  mutable std::vector<double> registers_;
};

}  // namespace assay::prover
