// Defines Summary, how the verdicts on a problem set compare with the truth that the set gives.
#pragma once

#include "batch/problem_set.hpp"

#include <map>
#include <string>
#include <vector>

namespace assay::verify::batch {

class Summary {
 public:
  /// The verdict is that of attempt().
  void add(const Problem& problem, const nlohmann::ordered_json& line);
  /// A true statement refuted or a false one proved.
  bool has_wrong_verdicts() const { return !wrong_.empty(); }
  /// For a person: a line for each group and their sum, the wrong verdicts, and how long the
  /// re-check takes beside the search; "" when no problem had a known truth.
  std::string text() const;

 private:
  struct Counts {
    std::size_t are_true = 0;
    std::size_t proved = 0;  // of those
    std::size_t are_false = 0;
    std::size_t refuted = 0;  // of those
    std::size_t malformed = 0;
  };
  std::map<std::string, Counts> groups_;
  Counts all_;
  std::vector<std::string> wrong_;  // ids
  std::vector<double> ratios_;      // of the re-check's time and that of the search
};

}  // namespace assay::verify::batch
