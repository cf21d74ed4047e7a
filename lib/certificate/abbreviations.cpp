#include "certificate/abbreviations.hpp"

#include <algorithm>

namespace assay::certificate {

using kernel::Op;
using kernel::Term;

bool is_abbreviation(std::string_view name) {
  return name.size() > 1 && name.front() == '_' &&
         std::all_of(name.begin() + 1, name.end(), [](char c) { return '0' <= c && c <= '9'; });
}

void Abbreviations::visit(const Term& term) {
  if (term.size() < least_abbreviated_size) return;
  if (const auto known = places_.find(term); known != places_.end()) {
    ++known->second;
    return;
  }
  for (const Term& argument : term.arguments()) visit(argument);
  places_.emplace(term, 1);
  visited_.push_back(term);
}

const std::vector<Term>& Abbreviations::define() {
  for (const Term& term : visited_) {
    Term result = shorten_arguments(term);
    if (places_.at(term) > 1) {
      defined_.push_back(result);
      result = Term::variable("_" + std::to_string(defined_.size()));
    }
    short_.emplace(term, result);
  }
  return defined_;
}

Term Abbreviations::shorten(const Term& term) {
  const auto known = short_.find(term);
  return known == short_.end() ? term : known->second;
}

// No literal is abbreviated, so that nothing is folded and the long term comes back when the names
// are replaced.
Term Abbreviations::shorten_arguments(const Term& term) {
  std::vector<Term> arguments;
  for (const Term& argument : term.arguments()) arguments.push_back(shorten(argument));
  if (term.is(Op::call)) return Term::call(term.name(), std::move(arguments));
  if (term.is(Op::power_integer)) return Term::power_integer(arguments[0], term.exponent());
  return Term::apply(term.op(), std::move(arguments));
}

}  // namespace assay::certificate
