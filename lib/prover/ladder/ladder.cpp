#include "prover/ladder/ladder.hpp"

#include "prover/ladder/search.hpp"

namespace assay::prover::ladder {

using kernel::Comparison;
using kernel::Context;
using kernel::Domain;
using kernel::End;
using kernel::Relation;
using kernel::Term;

namespace {

bool is_closed(const End& e) { return !e.at || e.at->is_closed(); }

/// The smaller of two upper ends (the greater of two lower ones) where both are numbers, else the
/// first that there is.
End tighter(const End& a, const End& b, bool upper) {
  if (!a.at) return b;
  const auto x = enclosure(*a.at);
  const auto y = enclosure(*b.at);
  if (!x || !y) return a;
  const bool b_inside = upper ? interval::certainly_less(*y, *x) : interval::certainly_less(*x, *y);
  if (b_inside) return b;
  if (*a.at == *b.at && b.open) return b;
  return a;
}

/// The domain of x, cut down by the assumptions that bound x by a term without variables.
std::optional<Domain> domain_of(const std::string& x, const Context& c) {
  Domain d = c.find(x)->domain;
  if (!is_closed(d.lower) || !is_closed(d.upper)) return std::nullopt;
  for (const Relation& assumption : c.assumptions) {
    const Relation r = kernel::forward(assumption);
    if (r.comparison != Comparison::less && r.comparison != Comparison::less_equal) continue;
    const bool open = r.comparison == Comparison::less;
    if (r.left == Term::variable(x) && r.right.is_closed())
      d.upper = tighter(d.upper, {r.right, open}, true);
    if (r.right == Term::variable(x) && r.left.is_closed())
      d.lower = tighter(d.lower, {r.left, open}, false);
  }
  return d;
}

}  // namespace

std::optional<std::size_t> prove_by_ladder(Workspace& workspace, const Position& position,
                                           const Relation& r) {
  auto mentioned = kernel::variables(r.left);
  mentioned.merge(kernel::variables(r.right));
  if (mentioned.size() != 1 || r.comparison == Comparison::equal) return std::nullopt;
  const std::string& x = *mentioned.begin();
  const Context context = workspace.context(position);  // the search makes more contexts
  if (context.find(x) == nullptr) return std::nullopt;
  const auto d = domain_of(x, context);
  if (!d) return std::nullopt;
  const auto step = Search(workspace, x).prove(r, *d);
  if (!step || *d == context.find(x)->domain) return step;
  auto restricted = steps::of("restrict_to", position.context);
  restricted.from = {*step};
  restricted.bits = workspace.budget().bits;
  return workspace.script().attempt(std::move(restricted));
}

}  // namespace assay::prover::ladder
