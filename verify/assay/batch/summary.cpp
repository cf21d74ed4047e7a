#include "batch/summary.hpp"

#include <fmt/core.h>
#include <fmt/ranges.h>
#include <algorithm>

namespace assay::verify::batch {

namespace {

/// Of at least one number.
double median(std::vector<double> all) {
  std::sort(all.begin(), all.end());
  const std::size_t half = all.size() / 2;
  return all.size() % 2 == 1 ? all[half] : (all[half - 1] + all[half]) / 2;
}

}  // namespace

void Summary::add(const Problem& problem, const nlohmann::ordered_json& line) {
  const std::string verdict = line.at("verdict");
  if (line.contains("recheck_seconds") && line.at("seconds").get<double>() > 0)
    ratios_.push_back(line.at("recheck_seconds").get<double>() / line.at("seconds").get<double>());
  if (!problem.truth) return;
  const bool holds = *problem.truth;
  for (Counts* counts : {&all_, &groups_[problem.group]}) {
    ++(holds ? counts->are_true : counts->are_false);
    if (holds && verdict == "proved") ++counts->proved;
    if (!holds && verdict == "refuted") ++counts->refuted;
    if (verdict == "malformed") ++counts->malformed;
  }
  if (verdict == (holds ? "refuted" : "proved")) wrong_.push_back(problem.id);
}

std::string Summary::text() const {
  if (groups_.empty()) return "";
  std::string text =
      fmt::format("{:<20} {:>9} {:>9} {:>10}\n", "", "proved", "refuted", "malformed");
  const auto add_row = [&text](const std::string& name, const Counts& c) {
    text +=
        fmt::format("{:<20} {:>9} {:>9} {:>10}\n", name, fmt::format("{}/{}", c.proved, c.are_true),
                    fmt::format("{}/{}", c.refuted, c.are_false), c.malformed);
  };
  for (const auto& [name, counts] : groups_) add_row(name.empty() ? "(no group)" : name, counts);
  add_row("all", all_);
  if (!ratios_.empty())
    text += fmt::format("re-checking takes {:.2f} of the time of finding (median of {})\n",
                        median(ratios_), ratios_.size());
  if (!wrong_.empty()) text += fmt::format("WRONG VERDICTS: {}\n", fmt::join(wrong_, ", "));
  return text;
}

}  // namespace assay::verify::batch
