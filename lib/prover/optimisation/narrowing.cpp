#include "prover/optimisation/narrowing.hpp"

#include "prover/relations.hpp"
#include "prover/steps.hpp"

#include <optional>

namespace assay::prover {

using kernel::Comparison;
using kernel::Context;
using kernel::End;
using kernel::Relation;
using kernel::Term;

namespace {

/// The context with its last assumption, x < a or a < x, as an end of the domain of x. The
/// assumptions of extrema are never weaker than the end that they replace.
std::optional<Context> narrowed(Context c) {
  if (c.assumptions.empty()) return std::nullopt;
  const Relation last = kernel::forward(c.assumptions.back());
  const bool open = last.comparison == Comparison::less;
  if (!open && last.comparison != Comparison::less_equal) return std::nullopt;
  const bool is_upper = last.left.is(kernel::Op::variable) && last.right.is_closed();
  const bool is_lower = last.right.is(kernel::Op::variable) && last.left.is_closed();
  if (!is_upper && !is_lower) return std::nullopt;
  c.assumptions.pop_back();
  const std::string& name = is_upper ? last.left.name() : last.right.name();
  kernel::Domain domain = c.find(name)->domain;
  (is_upper ? domain.upper : domain.lower) = End{is_upper ? last.right : last.left, open};
  return c.with_domain(name, domain);
}

}  // namespace

std::size_t prove_narrowed(Workspace& workspace, const Position& position, const Relation& r) {
  const auto inside = narrowed(workspace.context(position));
  if (!inside) return prove_or_give_up(workspace, position, r);
  Script& script = workspace.script();
  const std::size_t proved =
      prove_or_give_up(workspace, Position{script.context_of(*inside), {}}, r);
  certificate::Step step = steps::of("restrict_to", position.context);
  step.bits = workspace.budget().bits;
  step.from = {proved};
  if (const auto restricted = script.attempt(std::move(step))) return *restricted;
  return prove_or_give_up(workspace, position, r);
}

}  // namespace assay::prover
