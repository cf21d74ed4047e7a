// Defines Abbreviations, the names _1, _2, ... that a certificate gives to long terms which it
// repeats.
#pragma once

#include "certificate/mapped.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace assay::certificate {

/// Terms of fewer parts than this are repeated instead: the name would hardly be shorter.
inline constexpr std::size_t least_abbreviated_size = 6;

/// Whether the name is _1, _2, ...: no variable of a certificate may be called so.
bool is_abbreviation(std::string_view name);

/// Chooses the abbreviations for a text. First visit() every term of it, then define(), then
/// shorten() them.
///
/// Every term that stands in two places gets a name, where the place inside a term that has a name
/// itself counts once. The choice and the numbers depend on the terms and on the order of the
/// visits alone.
class Abbreviations {
 public:
  void visit(const kernel::Term& term);
  /// The terms _1, _2, ... in this order, each shortened by the names before it.
  const std::vector<kernel::Term>& define();
  /// The term with names (as variables) in the place of what they stand for.
  kernel::Term shorten(const kernel::Term& term);

 private:
  kernel::Term shorten_arguments(const kernel::Term& term);

  std::unordered_map<kernel::Term, std::size_t> places_;  // of terms that are long enough
  std::vector<kernel::Term> visited_;                     // these, parts first
  std::unordered_map<kernel::Term, kernel::Term> short_;
  std::vector<kernel::Term> defined_;
};

}  // namespace assay::certificate
