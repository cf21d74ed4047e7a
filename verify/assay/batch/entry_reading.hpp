// Defines Entry, the texts of a problem as the kernel's reader reads them.
#pragma once

#include "kernel/domain.hpp"
#include "kernel/relation.hpp"

#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace assay::verify::batch {

/// A problem's entry. Every member throws BadProblem for what is missing or malformed.
class Entry {
 public:
  /// Reads the names of the variables.
  explicit Entry(const nlohmann::json& entry);

  std::string kind() const;
  /// As the statement names them, in the order of the entry.
  const std::vector<std::string>& variables() const { return variables_; }
  /// The domain of the i-th variable.
  kernel::Domain domain(std::size_t i) const;
  std::vector<kernel::Relation> hypotheses() const;
  kernel::Relation claimed_relation() const;

  /// A field of the claim.
  bool claim_has(const char* key) const;
  bool claim_says(const char* key) const;  // true; false when it is missing
  std::size_t claimed_count() const;
  kernel::Term term(const char* key) const;
  std::vector<kernel::Term> terms(const char* key) const;
  /// [lower, upper], two closed terms.
  kernel::Domain closed_domain(const char* lower, const char* upper) const;
  /// The domain of the i-th variable, cut to the box {lo, hi}, or {box: {"x": [lower, upper],
  /// ...}}, in which the claim looks for roots. An end that is the variable's own is open where
  /// that is.
  kernel::Domain searched(std::size_t i) const;
  /// The place of the i-th variable in a box {"x": [lower, upper], ...}, if it has one.
  std::optional<kernel::Domain> place(const char* key, std::size_t i) const;

 private:
  kernel::Relation relation(const nlohmann::json& value, const std::string& what) const;
  kernel::Term function(const nlohmann::json& value, const std::string& what) const;
  /// The text with the variables' names in the statement.
  std::string renamed(const std::string& whole) const;
  const nlohmann::json& claim(const char* key) const;

  const nlohmann::json& entry_;
  std::vector<std::string> written_;    // the variables as the entry names them
  std::vector<std::string> variables_;  // and as the statement does, in the same order
  std::set<std::string> scope_;
};

}  // namespace assay::verify::batch
