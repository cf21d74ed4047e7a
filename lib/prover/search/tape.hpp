// Defines Tape, terms compiled for evaluation over many boxes in double intervals, with gradients.
#pragma once

#include "fast/interval.hpp"
#include "kernel/term.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace assay::prover::search {

using fast::Interval;

/// The intervals of the variables, in the order of the tape's variables.
using Values = std::vector<Interval>;

/// A list of operations on the results of earlier ones; equal subterms are computed once.
class Tape {
 public:
  explicit Tape(std::vector<std::string> variables) : variables_(std::move(variables)) {}

  /// The index of the term's result. Throws std::logic_error for an unknown variable.
  std::size_t add(const kernel::Term& t);
  /// The index of the result of a - b.
  std::size_t add_difference(std::size_t a, std::size_t b);

  /// Natural interval evaluation (Moore, Interval Analysis, 1966, chapter 3): the results of all
  /// operations over the box. Undefined ones are undefined intervals.
  void evaluate(const Values& box, std::vector<Interval>& results) const;

  /// The partial derivatives of result `index` over the box for which `results` were computed, by
  /// the reverse mode (Griewank & Walther, Evaluating Derivatives, 2008, section 3.2). nullopt
  /// where an operation is not known to be differentiable on the box.
  std::optional<Values> gradient(std::size_t index, std::span<const Interval> results) const;

  std::size_t variable_count() const { return variables_.size(); }

 private:
  struct Operation {
    kernel::Op op = kernel::Op::number;
    std::size_t first = 0;  // operands, or the variable
    std::size_t second = 0;
    long exponent = 0;  // of power_integer
    Interval number = Interval(0);
    bool is_constant = true;
  };

  std::size_t push(Operation operation);
  Interval result(const Operation& o, const Values& box, std::span<const Interval> results) const;

  std::vector<std::string> variables_;
  std::vector<Operation> operations_;
  std::unordered_map<kernel::Term, std::size_t> index_;
};

}  // namespace assay::prover::search
