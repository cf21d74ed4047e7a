#include "prover/conduct.hpp"

#include "kernel/printer.hpp"
#include "prover/citation.hpp"
#include "prover/methods/extrema.hpp"
#include "prover/methods/level_sets.hpp"
#include "prover/methods/relation_methods.hpp"
#include "prover/methods/roots.hpp"
#include "prover/methods/slopes.hpp"
#include "prover/proof_text/reading.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"
#include "prover/unproved.hpp"

#include <string>

namespace assay::prover {

namespace {

/// The claim of the statement by the last method of its proof, by kind.
struct Conclusion {
  Workspace& workspace;
  const Position& position;
  const Proof& proof;

  std::size_t operator()(const kernel::Relations& claim) const {
    Position growing = position;
    std::vector<std::size_t> parts;
    for (const kernel::Relation& r : claim.all) {
      const std::size_t step = prove_by(workspace, growing, r, proof.last);
      growing = growing.with(step);
      parts.push_back(restate(workspace, position, step, r));
    }
    if (parts.size() == 1) return parts.front();
    return workspace.script().add(steps::conjunction(position.context, std::move(parts)));
  }
  std::size_t operator()(const kernel::Derivative& claim) const {
    return prove_derivative(workspace, with_named(workspace, position, proof.last), claim);
  }
  std::size_t operator()(const kernel::Monotone& claim) const {
    return prove_monotone(workspace, with_named(workspace, position, proof.last), claim,
                          proof.last.term);
  }
  std::size_t operator()(const kernel::Root& claim) const {
    return prove_root(workspace, with_named(workspace, position, proof.last), claim);
  }
  std::size_t operator()(const kernel::Extremum& claim) const {
    return prove_extremum(workspace, position, claim, proof.last);
  }
  std::size_t operator()(const kernel::LevelSet& claim) const {
    return prove_level_set(workspace, position, claim, proof);
  }
  std::size_t operator()(const kernel::Undefined&) const {
    throw GaveUp("that a term is undefined is not a claim to prove; state what uses it");
  }
  std::size_t operator()(const kernel::Refuted&) const {
    throw GaveUp("a refutation is not a claim to prove");
  }
};

/// To be called while the reason is handled.
[[noreturn]] void give_up_at(const kernel::Place& place, const GaveUp& reason) {
  const std::string message = reason.what();
  // The innermost place is the one that helps.
  if (message.starts_with("line ")) throw;
  const std::string placed = "line " + std::to_string(place.line) + ", column " +
                             std::to_string(place.column) + ": " + message;
  if (const auto* unproved = dynamic_cast<const Unproved*>(&reason))
    throw Unproved(placed, unproved->goal());
  throw GaveUp(placed);
}

}  // namespace

Position with_named(Workspace& workspace, const Position& position, const Method& method) {
  Position result = position;
  for (const std::string& name : method.using_names) {
    const std::size_t general = workspace.cited(name);
    const auto step = instantiate(workspace, position, general, {});
    if (!step)
      throw GaveUp("cannot use " + name +
                   " here: " + missing_assumption(workspace, position, general, {}));
    result = result.with(*step);
  }
  return result;
}

std::size_t prove_by(Workspace& workspace, const Position& position, const kernel::Relation& r,
                     const Method& method) {
  try {
    return prove_relation_by(workspace, with_named(workspace, position, method), r, method);
  } catch (const GaveUp& reason) {
    give_up_at(method.place, reason);
  }
}

Position after(Workspace& workspace, Position position, const std::vector<Line>& lines) {
  for (const Line& line : lines)
    for (const kernel::Relation& r : line.relations)
      position = position.with(prove_by(workspace, position, r, line.method));
  return position;
}

std::size_t conduct(Workspace& workspace, const kernel::Statement& statement) {
  const Proof proof = read_proof(workspace.file(), statement);
  Position position;
  position.context = workspace.script().context_of(statement.meaning.context);
  try {
    position = after(workspace, position, proof.lines);
    return std::visit(Conclusion{workspace, position, proof}, statement.meaning.claim);
  } catch (const GaveUp& reason) {
    give_up_at(statement.place, reason);
  }
}

}  // namespace assay::prover
