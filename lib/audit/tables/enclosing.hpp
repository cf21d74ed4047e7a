// Defines Enclosing, which answers a question for a block of rows: by double intervals where these
// are narrow enough, and row by row with more bits where they are not.
#pragma once

#include "audit/tables/exact_row.hpp"
#include "audit/tables/relations.hpp"
#include "audit/tables/rows.hpp"
#include "audit/tables/window.hpp"

#include <map>
#include <optional>

namespace assay::audit {

/// The answers for the rows of a block.
struct Answers {
  explicit Answers(std::size_t quantities) : columns(quantities) {}

  std::vector<Column> columns;  // of each quantity: doubles around it
  std::vector<Finding> findings = std::vector<Finding>(block_rows);  // of each row
  std::map<std::size_t, std::vector<Bounds>> narrower;  // for the rows that needed more bits
  std::size_t unanswered = 0;                           // rows whose finding is not `enclosed`
};

class Enclosing {
 public:
  /// Enclosures have a relative width of at most 10^-digits unless a row says otherwise.
  Enclosing(Question question, int digits);

  const Question& question() const { return question_; }
  int digits() const { return digits_; }

  /// What one thread needs to work with.
  class Workspace {
   public:
    explicit Workspace(const Enclosing& e)
        : conditions(e.conditions_.results()), quantities(e.quantity_program_) {}

   private:
    friend class Enclosing;
    Program::Results conditions;
    Program::Results quantities;
  };

  void answer(const Rows& rows, Workspace& workspace, Answers& answers) const;

 private:
  void enclose(const Rows& rows, Workspace& workspace, Answers& answers) const;
  /// Whether the doubles settle every row of the block, as enclosed; one simple loop for each
  /// check.
  bool are_all_enclosed(const Workspace& workspace, const Answers& answers, std::size_t rows) const;
  /// What the doubles say of a row; nullopt where they do not decide, or are too wide.
  std::optional<Finding> settled(const Workspace& workspace, const Answers& answers,
                                 std::size_t row) const;
  void answer_exactly(const Rows& rows, std::size_t row, Answers& answers) const;

  Question question_;
  int digits_;
  double tolerance_;
  Relations conditions_;
  Program quantity_program_;
  std::vector<std::size_t> quantities_;
  std::optional<WindowKernel> window_;
};

}  // namespace assay::audit
