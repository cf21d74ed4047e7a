#include "kernel/reader/names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace assay::kernel {

namespace {

constexpr std::array<std::string_view, 33> reserved{
    "and",        "assume",   "at",      "attained",  "by",   "decreasing", "define",
    "derivative", "exactly",  "for",     "has",       "in",   "increasing", "inf",
    "is",         "maximum",  "minimum", "no",        "of",   "once",       "one",
    "only",       "over",     "pi",      "proof",     "R",    "root",       "roots",
    "show",       "strictly", "theorem", "undefined", "where"};

// Wagner and Fischer, The string-to-string correction problem, J. ACM 21 (1974), row by row.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[b.size()];
}

}  // namespace

bool is_reserved(std::string_view word) {
  return std::find(reserved.begin(), reserved.end(), word) != reserved.end();
}

std::string nearest(std::string_view name, const std::vector<std::string>& candidates) {
  std::string best;
  std::size_t least = (name.size() + 1) / 2 + 1;
  for (const std::string& candidate : candidates) {
    const std::size_t d = distance(name, candidate);
    if (d >= least || d >= std::max(name.size(), candidate.size())) continue;
    least = d;
    best = candidate;
  }
  return best;
}

}  // namespace assay::kernel
