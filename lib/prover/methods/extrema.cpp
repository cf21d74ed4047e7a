#include "prover/methods/extrema.hpp"

#include "prover/conduct.hpp"
#include "prover/optimisation/attained.hpp"
#include "prover/optimisation/automatic.hpp"
#include "prover/optimisation/weakening.hpp"
#include "prover/relations.hpp"

namespace assay::prover {

using kernel::Extremum;
using kernel::Relation;
using kernel::Term;

namespace {

/// f(x) < f(m) (or <=, >, >=) in a context of x, by the author's method.
std::size_t beside(Workspace& workspace, const Position& position, const Relation& bound,
                   const Method& method) {
  const std::size_t step = prove_by(workspace, position, bound, method);
  return restate(workspace, position, step, bound);
}

std::size_t attained_at(Workspace& workspace, const Position& position, const Extremum& claim,
                        const Term& m, const Method& method) {
  if (claim.over.size() != 1) throw GaveUp("'attained at' takes one variable");
  const auto by_method = [&](const Position& there, const Relation& r) {
    return beside(workspace, there, r, method);
  };
  return prove_attained(workspace, position, claim, {m}, by_method);
}

}  // namespace

std::size_t prove_extremum(Workspace& workspace, const Position& position, const Extremum& claim,
                           const Method& method) {
  switch (method.idea) {
    case Method::Idea::automatic: return prove_extremum_automatically(workspace, position, claim);
    case Method::Idea::cited:
      return prove_weakened(workspace, position, claim, workspace.cited(method.name));
    case Method::Idea::unimodal: return prove_unimodal(workspace, position, claim, *method.term);
    case Method::Idea::attained:
      return attained_at(workspace, position, claim, *method.term,
                         method.with ? *method.with : Method{});
    default:
      throw GaveUp(
          "say how the extremum is found: 'by auto', 'by unimodal with DERIVATIVE', "
          "'by attained at POINT' or 'by THEOREM'");
  }
}

}  // namespace assay::prover
