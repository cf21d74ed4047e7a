// Defines Workspace, what a proof search works on: the statements of the file, the script that
// grows, and the budget; and Position, where in a proof the search stands.
#pragma once

#include "kernel/reader/file.hpp"
#include "prover/effort.hpp"
#include "prover/progress.hpp"
#include "prover/script.hpp"

#include <exception>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace assay::prover {

/// The search found no proof; what() says of what, and what may help.
class GaveUp : public std::exception {
 public:
  explicit GaveUp(std::string message) : message_(std::move(message)) {}
  const char* what() const noexcept override { return message_.c_str(); }

 private:
  std::string message_;
};

/// A context of the script and the steps that the author or the search has established for it.
/// Every step in `known` holds in the context and claims relations.
struct Position {
  std::size_t context = 0;
  std::vector<std::size_t> known;

  friend bool operator==(const Position&, const Position&) = default;
  Position with(std::size_t step) const {
    Position result = *this;
    result.known.push_back(step);
    return result;
  }
  /// The same knowledge in an extension of the context.
  Position in(std::size_t extension) const {
    Position result = *this;
    result.context = extension;
    return result;
  }
};

struct Budget {
  /// Steps of one search (effort.hpp): of the search for a proof and of that for a refutation.
  std::size_t steps = 1'000'000;
  /// Leaves of one subdivision, and of one whose boxes the kernel judges, which is slower.
  std::size_t leaves = 200'000;
  std::size_t leaves_by_kernel = 2'000;
  /// Bits of precision with which numeric rules begin and end.
  long bits = 64;
  long most_bits = 1'024;
  /// Who watches the search.
  OnProgress on_progress = {};
};

class Workspace {
 public:
  Workspace(const kernel::File& file, const kernel::Statement& statement, Budget budget)
      : file_(file),
        statement_(statement),
        budget_(budget),
        effort_(budget.steps),
        script_(statement.meaning, effort_) {}

  const kernel::File& file() const { return file_; }
  const kernel::Statement& statement() const { return statement_; }
  const Budget& budget() const { return budget_; }
  Effort& effort() { return effort_; }
  Script& script() { return script_; }
  const kernel::Context& context(const Position& p) const { return script_.context(p.context); }
  const kernel::Theorem& theorem(std::size_t step) const { return script_.theorem(step); }

  /// The step that proves an earlier theorem of the file (proved again in this script, once), or a
  /// fact of the kernel. Throws GaveUp when there is neither.
  std::size_t cited(const std::string& name);

  /// Whether the same relation has been tried at this position in vain, when no fewer searches for
  /// side conditions were under way. Steps that were added since are not considered: they might
  /// help, but the question would be asked again and again.
  bool has_failed(const Position&, const kernel::Relation&) const;
  void record_failure(const Position&, const kernel::Relation&);

 private:
  friend class Nesting;

  struct Failure {
    Position position;
    kernel::Relation relation;
    int nesting;
  };

  const kernel::File& file_;
  const kernel::Statement& statement_;
  Budget budget_;
  Effort effort_;
  Script script_;
  std::map<std::string, std::size_t> cited_;
  std::unordered_multimap<std::size_t, Failure> failures_;  // by the hash of the relation's sides
  int nesting_ = 0;
};

/// How deep the search is in searches for the side conditions of its own steps.
class Nesting {
 public:
  explicit Nesting(Workspace& workspace) : workspace_(workspace) { ++workspace_.nesting_; }
  ~Nesting() { --workspace_.nesting_; }
  Nesting(const Nesting&) = delete;
  Nesting& operator=(const Nesting&) = delete;
  bool too_deep() const { return workspace_.nesting_ > 3; }

 private:
  Workspace& workspace_;
};

}  // namespace assay::prover
