#include "prover/optimisation/exact_bound.hpp"

#include "prover/optimisation/closed_forms.hpp"
#include "prover/optimisation/growth.hpp"
#include "prover/optimisation/narrowing.hpp"
#include "prover/optimisation/numeric_function.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

#include <algorithm>
#include <cmath>

namespace assay::prover {

using kernel::Relation;
using kernel::Term;

namespace {

constexpr double tolerance = 1e-11;

/// A variable that the context does not have.
std::string hole(const kernel::Context& c) {
  std::string name = "value";
  while (c.find(name) != nullptr) name += "_";
  return name;
}

/// One variable is cut best, several grow.
std::size_t prove_beside(Workspace& workspace, const Position& position, const Relation& r) {
  if (workspace.context(position).variables.size() > 1)
    if (const auto step = prove_by_growth(workspace, position, r)) return *step;
  return prove_narrowed(workspace, position, r);
}

}  // namespace

std::size_t prove_exact_bound(Workspace& workspace, const Position& position, const Relation& r) {
  if (!r.right.is_closed() || r.right.is(kernel::Op::number))
    return prove_beside(workspace, position, r);
  const double value = NumericFunction(r.right, {})({});
  if (std::isnan(value)) return prove_beside(workspace, position, r);
  for (const Term& simple : closed_forms(value, tolerance * std::max(1.0, std::abs(value)))) {
    if (simple == r.right) break;
    const auto equation = prove(workspace, position, kernel::equal(simple, r.right));
    if (!equation) continue;
    const Relation simpler{r.left, r.comparison, simple};
    const std::size_t bound =
        restate(workspace, position, prove_beside(workspace, position, simpler), simpler);
    const std::string name = hole(workspace.context(position));
    certificate::Step step = steps::of(
        "replace", position.context, kernel::claim({r.left, r.comparison, Term::variable(name)}),
        {bound, restate(workspace, position, *equation, kernel::equal(simple, r.right))});
    step.name = name;
    return workspace.script().add(std::move(step));
  }
  return prove_beside(workspace, position, r);
}

}  // namespace assay::prover
