#include "batch/translation.hpp"

#include "batch/entry_reading.hpp"
#include "kernel/printer.hpp"

#include <fmt/core.h>
#include <fmt/ranges.h>

namespace assay::verify::batch {

using kernel::Domain;
using kernel::print;

namespace {

using Texts = std::vector<std::string>;

template <class All>
Texts printed(const All& all) {
  Texts texts;
  for (const auto& one : all) texts.push_back(print(one));
  return texts;
}

/// "x in [0, 1], y in R"
std::string ranges(const Entry& entry, const std::vector<Domain>& domains) {
  Texts all;
  for (std::size_t i = 0; i < domains.size(); ++i)
    all.push_back(fmt::format("{} in {}", entry.variables()[i], print(domains[i])));
  return fmt::format("{}", fmt::join(all, ", "));
}

std::vector<Domain> domains(const Entry& entry) {
  std::vector<Domain> all;
  for (std::size_t i = 0; i < entry.variables().size(); ++i) all.push_back(entry.domain(i));
  return all;
}

std::string relation(const Entry& entry) {
  std::string text;
  if (!entry.variables().empty()) text += fmt::format("  for {}\n", ranges(entry, domains(entry)));
  for (const std::string& h : printed(entry.hypotheses())) text += fmt::format("  assume {}\n", h);
  return text + "  show " + print(entry.claimed_relation());
}

/// Where the extremum is attained; "" when the problem does not say.
std::string attained(const Entry& entry) {
  if (!entry.claim_has("arg")) return "";
  bool is_point = true;
  Texts places;
  for (std::size_t i = 0; i < entry.variables().size(); ++i) {
    const std::optional<Domain> place = entry.place("arg", i);
    is_point = is_point && place && place->lower == place->upper;
    if (place) places.push_back(fmt::format("{} in {}", entry.variables()[i], print(*place)));
  }
  // At one point only: that is exactly once.
  const bool only = entry.claim_says("arg_all");
  const char* how = !only ? "at" : is_point ? "exactly once, at" : "only at";
  return fmt::format(" attained {} {}", how, fmt::join(places, ", "));
}

std::string extremum(const Entry& entry, const std::string& which, Goal goal) {
  const bool stretch = goal == Goal::stretch && entry.claim_has("stretch_lo");
  const Domain value = stretch ? entry.closed_domain("stretch_lo", "stretch_hi")
                               : entry.closed_domain("value_lo", "value_hi");
  const Texts hypotheses = printed(entry.hypotheses());
  return fmt::format(
      "  show {} of {} over {}{} is in {}{}", which, print(entry.term("expr")),
      ranges(entry, domains(entry)),
      hypotheses.empty() ? "" : fmt::format(" where {}", fmt::join(hypotheses, " and ")),
      print(value), attained(entry));
}

/// "exactly one root" and so on.
std::string number_of_roots(std::size_t count) {
  if (count == 0) return "no root";
  if (count == 1) return "exactly one root";
  return fmt::format("exactly {} roots", count);
}

std::string root(const Entry& entry, const std::string& how_many) {
  if (!entry.hypotheses().empty()) throw BadProblem("a statement about roots has no hypotheses");
  std::vector<Domain> box;
  for (std::size_t i = 0; i < entry.variables().size(); ++i) box.push_back(entry.searched(i));
  if (!entry.claim_has("exprs"))
    return fmt::format("  show {} has {} {}", print(entry.term("expr")), how_many,
                       ranges(entry, box));
  return fmt::format("  show ({}) has {} ({})", fmt::join(printed(entry.terms("exprs")), ", "),
                     how_many, ranges(entry, box));
}

std::string claim(const Entry& entry, Goal goal) {
  const std::string kind = entry.kind();
  if (kind == "forall") return relation(entry);
  if (kind == "max") return extremum(entry, "maximum", goal);
  if (kind == "min") return extremum(entry, "minimum", goal);
  if (kind == "root") return root(entry, "a root");
  if (kind == "unique_root") return root(entry, number_of_roots(1));
  if (kind == "root_count") return root(entry, number_of_roots(entry.claimed_count()));
  throw BadProblem(fmt::format("unknown kind '{}'", kind));
}

}  // namespace

std::string translation(const Problem& problem, Goal goal) {
  if (!problem.entry.is_object()) throw BadProblem("expected an object");
  return fmt::format("theorem {}:\n{}\n", problem.name, claim(Entry(problem.entry), goal));
}

}  // namespace assay::verify::batch
