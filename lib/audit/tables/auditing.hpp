// Defines Auditing, verdicts on the rows of a table: by double intervals, and by the arithmetic of
// the kernel where these do not decide.
#pragma once

#include "audit/tables/format.hpp"
#include "audit/tables/relations.hpp"
#include "audit/tables/rows.hpp"
#include "tables/report.hpp"

#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace assay::audit {

/// The row in which a claim fails by the most, or holds by the least, as far as double intervals
/// show. The excess of a <= b is a - b, that of a >= b is b - a, that of a = b is |a - b|.
struct WorstRow {
  std::size_t line = 0;  // 0: there is none
  std::size_t relation = 0;
  std::vector<exact::Rational> values;
  double excess = -std::numeric_limits<double>::infinity();  // no row has a larger one

  void add(const WorstRow& later);
};

struct RowAudit {
  tables::Audit audit;
  WorstRow worst;
  std::size_t most_findings = 0;  // so many are described

  void add(const RowAudit& later);
};

class Auditing {
 public:
  /// The verdict is that of tables::decide with so many bits, wherever the doubles do not decide.
  Auditing(const tables::RowClaim& claim, interval::Precision most);

  /// The variables of the claim with their columns.
  std::vector<Binding> bindings() const;

  /// What one thread needs to work with.
  class Workspace {
   public:
    explicit Workspace(const Auditing& a)
        : sides(a.relations_.results()), excesses(a.excess_program_) {}

   private:
    friend class Auditing;
    Program::Results sides;
    Program::Results excesses;
  };

  void audit(const Rows& rows, Workspace& workspace, RowAudit& result) const;
  /// Bounds of the worst row's excess; nullopt where there is none.
  std::optional<Bounds> excess(const WorstRow& worst) const;

 private:
  /// The verdict of the doubles; nullopt where they do not decide.
  std::optional<tables::Verdict> settled(const Workspace& workspace, std::size_t row) const;
  tables::Decision decide(const Rows& rows, std::size_t row) const;
  void find_worst(const Rows& rows, const Workspace& workspace, WorstRow& worst) const;

  /// The excess of a relation that has one, as a term.
  struct Excess {
    std::size_t relation;
    kernel::Term term;
    std::size_t result;
  };

  tables::RowClaim claim_;
  interval::Precision most_;
  std::vector<std::string> variables_;
  Relations relations_;
  Program excess_program_;
  std::vector<Excess> excesses_;
};

struct AuditRun {
  unsigned threads = 1;
  std::size_t most_findings = 10;
  /// Called after each piece with the rows so far and the bytes that were read.
  std::function<void(std::size_t, std::size_t)> progress;
};

/// Audits a table in CSV from an open file, in pieces. Throws kernel::Malformed, with the place,
/// for the first row that is malformed, and std::runtime_error when the file cannot be read.
RowAudit audit_table(int file, const Auditing& auditing, const AuditRun& run);

}  // namespace assay::audit
