#include "prover/root_finding/located.hpp"

#include "kernel/evaluate.hpp"
#include "prover/relations.hpp"
#include "prover/root_finding/region.hpp"

#include <algorithm>

namespace assay::prover::root_finding {

using exact::Rational;
using kernel::Term;

namespace {

/// The end of the domain that the bracket holds.
const kernel::End* end_in(const Bracket& b, const kernel::Domain& d) {
  for (const kernel::End* end : {&d.lower, &d.upper}) {
    const auto at = end_bracket(*end);
    if (at && at->lower <= b.upper && b.lower <= at->upper) return end;
  }
  return nullptr;
}

/// A root on the border: each coordinate an end of its domain, or a short rational.
std::optional<std::vector<Term>> point_on_border(const IsolatedRoot& root,
                                                 const std::vector<kernel::Domain>& all) {
  std::vector<Term> point;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (const kernel::End* end = end_in(root.place[i], all[i])) {
      if (end->open) return std::nullopt;
      point.push_back(*end->at);
    } else {
      point.push_back(Term::number(simplest_between(root.place[i])));
    }
  }
  return point;
}

bool is_root(Workspace& workspace, const Position& position, const kernel::Root& claim,
             const std::vector<Term>& point) {
  kernel::Substitution at;
  for (std::size_t i = 0; i < point.size(); ++i) at.emplace(claim.over[i].variable, point[i]);
  return std::all_of(claim.functions.begin(), claim.functions.end(), [&](const Term& f) {
    const kernel::Relation zero = kernel::equal(kernel::substitute(f, at), Term::number(0));
    return prove(workspace, position, zero).has_value();
  });
}

std::vector<Term> as_terms(const std::vector<Rational>& point) {
  std::vector<Term> terms;
  for (const Rational& x : point) terms.push_back(Term::number(x));
  return terms;
}

/// Whether the root is an open end of some domain, which holds neither it nor anything beyond.
bool is_at_open_end(const IsolatedRoot& root, const std::vector<kernel::Domain>& all) {
  for (std::size_t i = 0; i < all.size(); ++i)
    if (const kernel::End* end = end_in(root.place[i], all[i]); end != nullptr && end->open)
      return true;
  return false;
}

}  // namespace

Located locate(Workspace& workspace, const Position& position, const kernel::Root& claim) {
  const System system(claim);
  const std::vector<kernel::Domain> all = domains(claim);
  Isolation isolation = isolate(system, search_box(system, claim), all, workspace.effort());
  Located result{{}, isolation.is_complete};
  for (IsolatedRoot& root : isolation.roots) {
    LocatedRoot found{root.place, root.unique, std::nullopt};
    if (root.exact) {
      found.point = as_terms(*root.exact);
      for (std::size_t i = 0; i < all.size(); ++i)
        found.place[i] = {(*root.exact)[i], (*root.exact)[i]};
    }
    const Side side = side_of(found.place, all);
    if (side == Side::outside) continue;
    if (side == Side::unknown) {
      // An irrational root that seems to be an open end is none of the domain's, if it is that end.
      if (is_at_open_end(root, all)) continue;
      found.point = point_on_border(root, all);
      if (!found.point || !is_root(workspace, position, claim, *found.point)) {
        result.is_complete = false;
        continue;
      }
    }
    result.roots.push_back(std::move(found));
  }
  return result;
}

std::vector<LocatedRoot> roots_in(const std::vector<LocatedRoot>& all,
                                  const std::vector<kernel::Domain>& part) {
  std::vector<LocatedRoot> inside;
  for (const LocatedRoot& root : all)
    if (side_of(root.place, part) == Side::inside) inside.push_back(root);
  return inside;
}

}  // namespace assay::prover::root_finding
