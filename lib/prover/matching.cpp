#include "prover/matching.hpp"

namespace assay::prover {

using kernel::Op;
using kernel::Relation;
using kernel::Substitution;
using kernel::Term;

bool match(const Term& pattern, const Term& t, const std::set<std::string>& open,
           Substitution& found) {
  if (pattern.is(Op::variable) && open.contains(pattern.name()))
    return found.try_emplace(pattern.name(), t).first->second == t;
  if (pattern.op() != t.op() || pattern.arguments().size() != t.arguments().size()) return false;
  if (pattern.arguments().empty()) return pattern == t;
  if (pattern.exponent() != t.exponent() || pattern.name() != t.name()) return false;
  for (std::size_t i = 0; i < t.arguments().size(); ++i)
    if (!match(pattern.argument(i), t.argument(i), open, found)) return false;
  return true;
}

namespace {

bool match_sides(const Relation& pattern, const Relation& r, const std::set<std::string>& open,
                 Substitution& found) {
  const Relation like{r.left, pattern.comparison, r.right};
  return kernel::implies(like, r) && match(pattern.left, r.left, open, found) &&
         match(pattern.right, r.right, open, found);
}

}  // namespace

bool match(const Relation& pattern, const Relation& r, const std::set<std::string>& open,
           Substitution& found) {
  const Substitution before = found;
  if (match_sides(pattern, r, open, found)) return true;
  found = before;
  return match_sides(pattern, kernel::mirrored(r), open, found);
}

}  // namespace assay::prover
