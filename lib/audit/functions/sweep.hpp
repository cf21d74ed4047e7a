// Defines Sweep, which judges the results of a function at many inputs.
#pragma once

#include "audit/functions/tally.hpp"
#include "audit/program.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace assay::audit::functions {

/// How far apart the bounds of a largest error may be, in units in the last place and relative to
/// the error, before rows are judged with more bits than double has.
inline constexpr double largest_error_tolerance = 0x1p-24;

template <Binary F>
class Sweep {
 public:
  /// The formula must outlive the sweep.
  explicit Sweep(const Formula& formula);

  /// What is found at the inputs, in their order. Neighbours in the format that stand next to each
  /// other are compared. The first `context` inputs are here for this only: they are judged
  /// elsewhere.
  Tally judge_all(std::span<const F> inputs, std::span<const F> results, std::size_t context);

 private:
  struct Row {
    F input = 0;
    F result = 0;
    double lower = 0;  // bounds of the exact value, or NaN
    double upper = 0;
    bool is_defined = false;  // as far as is known

    Witness witness() const { return {input, result}; }
  };

  std::span<Row> enclosed(std::span<const F> inputs, std::span<const F> results);
  void judge_block(std::span<Row> rows);
  /// Judges what the bounds in double decide, and says of which rows they do.
  std::array<bool, block_rows> judge_by_screening(std::span<const Row> rows);
  void judge_exactly(Row& row);
  void judge_nonfinite(Row& row);
  void compare(const Row& before, const Row& row);

  const Formula& formula_;
  Program program_;
  std::size_t value_;  // the index of its result
  Program::Results results_;
  std::vector<Column> inputs_;
  Tally tally_;
  std::array<Row, block_rows> rows_;
};

}  // namespace assay::audit::functions
