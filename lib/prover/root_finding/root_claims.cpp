#include "prover/root_finding/root_claims.hpp"

#include "prover/root_finding/counting.hpp"
#include "prover/root_finding/region.hpp"
#include "prover/root_finding/root_steps.hpp"
#include "prover/root_finding/rootless.hpp"
#include "prover/root_finding/sign_changes.hpp"
#include "prover/steps.hpp"

namespace assay::prover::root_finding {

using kernel::Count;
using kernel::Domain;
using kernel::Root;
using kernel::Term;

namespace {

/// Where the claimed roots lie: for each variable its place, when that lies in the domain.
Root with_places_as_domains(Root claim) {
  for (kernel::Range& r : claim.over) {
    const auto lower = end_bracket(r.place.lower);
    const auto upper = end_bracket(r.place.upper);
    if (!lower || !upper) continue;
    if (side_of({{lower->lower, upper->upper}}, {r.domain}) != Side::inside) continue;
    r.domain = r.place;
    r.place = Domain::reals();
  }
  return claim;
}

Root anywhere(Root claim) {
  for (kernel::Range& r : claim.over) r.place = Domain::reals();
  return claim;
}

/// The part of the domain, of one variable, from the first root to root number `last`.
Root from_first_to(const Root& claim, const std::vector<LocatedRoot>& roots, std::size_t last) {
  const LocatedRoot& a = roots.front();
  const LocatedRoot& b = roots[last];
  const Term lower = a.point ? a.point->front() : Term::number(a.place.front().lower);
  const Term upper = b.point ? b.point->front() : Term::number(b.place.front().upper);
  return with_domain(claim, 0, Domain::closed(lower, upper));
}

std::size_t prove_some(Workspace& workspace, const Position& position, const Root& claim) {
  const std::vector<LocatedRoot> roots =
      roots_in(locate(workspace, position, claim).roots, places(claim));
  if (!roots.empty())
    return widen_domain(workspace, position, claim,
                        prove_one_root(workspace, position, claim, roots.front()));
  if (const auto root = prove_by_sign_change(workspace, position, claim))
    return widen_domain(workspace, position, claim, *root);
  throw GaveUp("no root was found");
}

/// A step that proves another number of roots than is claimed.
std::optional<std::size_t> prove_contradiction(Workspace& workspace, const Root& claim) {
  const Position nowhere;
  const Located found = locate(workspace, nowhere, claim);
  const std::size_t claimed = claim.count.number;
  const Root region = anywhere(claim);
  if (claim.count.exactly && found.roots.size() > claimed) {
    if (claimed == 0) return prove_one_root(workspace, nowhere, region, found.roots.front());
    if (region.over.size() > 1) return prove_count(workspace, nowhere, region, found.roots);
    const std::vector<LocatedRoot> enough(
        found.roots.begin(), found.roots.begin() + static_cast<std::ptrdiff_t>(claimed) + 1);
    return prove_count(workspace, nowhere, from_first_to(region, enough, claimed), enough);
  }
  const Root where = with_places_as_domains(claim);
  const std::vector<LocatedRoot> there = roots_in(found.roots, domains(where));
  if (there.size() < claimed && found.is_complete)
    return prove_count(workspace, nowhere, anywhere(where), there);
  return std::nullopt;
}

}  // namespace

std::size_t prove_claim(Workspace& workspace, const Position& position, const Root& claim) {
  if (claim.count == Count::none) return prove_rootless(workspace, position, claim);
  if (!claim.count.exactly) return prove_some(workspace, position, claim);
  const Located found = locate(workspace, position, claim);
  const std::size_t n = found.roots.size();
  if (n != claim.count.number)
    throw GaveUp("found " + std::to_string(n) + (n == 1 ? " root" : " roots") + ", not " +
                 std::to_string(claim.count.number));
  return prove_count(workspace, position, claim, found.roots);
}

std::optional<std::size_t> refute_claim(Workspace& workspace) {
  const kernel::Sequent& statement = workspace.statement().meaning;
  const auto* claim = std::get_if<Root>(&statement.claim);
  if (claim == nullptr || !(statement.context == kernel::Context{})) return std::nullopt;
  try {
    const auto root = prove_contradiction(workspace, *claim);
    if (!root) return std::nullopt;
    std::vector<std::size_t> premises{*root};
    const Root found = std::get<Root>(workspace.theorem(*root).claim());
    for (std::size_t i = 0; i < claim->over.size(); ++i)
      for (const Domain& inner : {found.over[i].domain, found.over[i].place})
        add_order(workspace, {}, inner, claim->over[i].domain, premises);
    certificate::Step step = steps::of("root_refuted", 0);
    step.from = std::move(premises);
    return workspace.script().attempt(std::move(step));
  } catch (const GaveUp&) {
    return std::nullopt;
  }
}

}  // namespace assay::prover::root_finding
