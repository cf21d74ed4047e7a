#include "tables/claim.hpp"

#include "kernel/printer.hpp"
#include "kernel/reader/terms.hpp"
#include "kernel/refusal.hpp"

#include <algorithm>

namespace assay::tables {

namespace {

std::map<std::string, std::string> own_titles(const RowClaim& claim) {
  std::map<std::string, std::string> titles;
  for (const kernel::Relation& r : claim.meaning)
    for (const kernel::Term& side : {r.left, r.right})
      for (const std::string& name : kernel::variables(side)) titles[name] = name;
  return titles;
}

/// A report shows titles to people: what a terminal does not print as it stands could hide a claim.
bool is_printable(const std::string& title) {
  return std::all_of(title.begin(), title.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

}  // namespace

RowClaim read_claim(std::string_view text, const kernel::Definitions& definitions,
                    const std::map<std::string, std::string>& titles) {
  kernel::Tokens tokens(text, {}, kernel::Comments::refused);
  const kernel::Place begin = tokens.place();
  RowClaim claim;
  claim.surface = kernel::read_relations(tokens, {&definitions, nullptr});
  if (!tokens.at_end()) tokens.fail_expecting("'and' or the end of the claim");
  try {
    for (const kernel::Relation& r : claim.surface)
      claim.meaning.push_back(kernel::unfold(r, definitions));
  } catch (const kernel::Refusal& refusal) {
    tokens.fail(begin, refusal.what());
  }
  claim.titles = own_titles(claim);
  if (claim.titles.empty()) tokens.fail(begin, "the claim mentions no column");
  for (const auto& [name, title] : titles) {
    const auto found = claim.titles.find(name);
    if (found == claim.titles.end()) tokens.fail(begin, "the claim has no variable '" + name + "'");
    if (!is_printable(title))
      tokens.fail(begin, "the title of the column of '" + name + "' must be printable ASCII");
    found->second = title;
  }
  return claim;
}

std::string print(const RowClaim& claim) {
  std::string text;
  for (const kernel::Relation& r : claim.surface)
    text += (text.empty() ? "" : " and ") + kernel::print(r);
  return text;
}

}  // namespace assay::tables
