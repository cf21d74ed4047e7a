// Defines Program, terms compiled for evaluation over many rows at a time in double intervals.
#pragma once

#include "fast/bulk/bulk.hpp"
#include "fast/interval.hpp"
#include "kernel/term.hpp"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace assay::audit {

using fast::bulk::Ends;
using fast::bulk::Source;
using fast::bulk::Target;

/// So many rows are evaluated at a time: then the results of some 20 operations stay in the
/// second-level cache, and the cost of finding the operations is shared.
inline constexpr std::size_t block_rows = 256;

/// The intervals of one quantity in the rows of a block: structure of arrays.
struct Column {
  std::vector<double> lower = std::vector<double>(block_rows);
  std::vector<double> upper = std::vector<double>(block_rows);

  operator Source() const { return {lower.data(), upper.data()}; }
  operator Target() { return {lower.data(), upper.data()}; }
};

/// A list of operations on the results of earlier ones; equal subterms are computed once.
class Program {
 public:
  explicit Program(std::vector<std::string> variables) : variables_(std::move(variables)) {}

  /// The index of the term's result. Throws std::logic_error for a variable that is not listed and
  /// for a defined name.
  std::size_t add(const kernel::Term& t);

  /// The results of a block, by index.
  class Results {
   public:
    explicit Results(const Program& program);
    Results(const Results&) = delete;  // it points to its own columns
    Results& operator=(const Results&) = delete;
    Results(Results&&) = default;
    ~Results() = default;
    /// NaN where the result is undefined or not known to be defined.
    Source operator[](std::size_t index) const { return results_[index]; }

   private:
    friend class Program;
    std::vector<Column> columns_;
    std::vector<Source> results_;  // a column of these, or one of the variables
  };

  /// Natural interval evaluation (Moore, Interval Analysis, 1966, chapter 3) in each of the first
  /// `rows` rows. The variables are given in the order of the constructor.
  void evaluate(const std::vector<Column>& variables, std::size_t rows, Results& results) const;

 private:
  enum class Kind { constant, variable, logistic, other };
  struct Operation {
    Kind kind = Kind::other;
    kernel::Op op = kernel::Op::number;
    std::size_t first = 0;  // operands, or the variable
    std::size_t second = 0;
    long exponent = 0;  // of power_integer
    fast::Interval constant = fast::Interval(0);
  };

  Operation compiled(const kernel::Term& t);
  static void run(const Operation& o, Source a, Source b, Target result, std::size_t rows);

  std::vector<std::string> variables_;
  std::vector<Operation> operations_;
  std::unordered_map<kernel::Term, std::size_t> index_;
};

}  // namespace assay::audit
