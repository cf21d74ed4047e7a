// Defines Relations, relations compiled for many rows at a time in double intervals.
#pragma once

#include "audit/program.hpp"
#include "kernel/relation.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace assay::audit {

class Relations {
 public:
  /// Throws as Program::add does.
  Relations(const std::vector<std::string>& variables, const std::vector<kernel::Relation>& all);

  std::size_t size() const { return sides_.size(); }
  Program::Results results() const { return Program::Results(program_); }
  /// Evaluates both sides of each relation in the first `rows` rows.
  void evaluate(const std::vector<Column>& values, std::size_t rows,
                Program::Results& results) const;

  /// Whether all of them hold in each of these rows; one simple loop for each.
  bool all_hold(const Program::Results& results, std::size_t rows) const;
  /// Whether the relation holds in the row; nullopt where the doubles do not decide, and where a
  /// side is undefined.
  std::optional<bool> holds(const Program::Results& results, std::size_t relation,
                            std::size_t row) const;

 private:
  struct Sides {
    std::size_t left;  // results of the program
    std::size_t right;
    kernel::Comparison comparison;
    kernel::Comparison negation;
  };

  Program program_;
  std::vector<Sides> sides_;
};

}  // namespace assay::audit
