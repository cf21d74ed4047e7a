#include "prover/prove.hpp"

#include "kernel/refusal.hpp"
#include "prover/conduct.hpp"
#include "prover/refutation.hpp"
#include "prover/unproved.hpp"

namespace assay::prover {

namespace {

Result finished(Workspace& workspace, Outcome outcome, std::size_t last) {
  const auto verdict =
      outcome == Outcome::proved ? certificate::Verdict::proves : certificate::Verdict::refutes;
  return {outcome, workspace.script().certificate(workspace.statement().name, verdict, last), "",
          std::nullopt, workspace.effort().spent()};
}

Result gave_up(const std::string& message, const std::optional<Goal>& goal, std::size_t steps) {
  if (!goal) return {Outcome::gave_up, std::nullopt, message, std::nullopt, steps};
  auto diagnosis = diagnosis::diagnose(goal->context, goal->relation);
  return {Outcome::gave_up, std::nullopt,
          message + (message.ends_with('\n') ? "" : "\n") + diagnosis::text(diagnosis),
          std::move(diagnosis), steps};
}

/// What the statement claims, when that is one relation.
std::optional<Goal> claimed(const kernel::Statement& statement) {
  const auto* relations = std::get_if<kernel::Relations>(&statement.meaning.claim);
  if (relations == nullptr || relations->all.size() != 1) return std::nullopt;
  return Goal{statement.meaning.context, relations->all.front()};
}

std::optional<Result> refuted(const kernel::File& file, const kernel::Statement& statement,
                              const Budget& budget) {
  Workspace workspace(file, statement, budget);
  try {
    if (const auto step = refute(workspace)) return finished(workspace, Outcome::refuted, *step);
  } catch (const OutOfSteps&) {
    // a refutation may exist
  } catch (const kernel::Refusal&) {
    // a context without points, or terms beyond the limits: no refutation
  }
  return std::nullopt;
}

}  // namespace

Result prove(const kernel::File& file, const kernel::Statement& statement, const Budget& budget) {
  // Without an author's idea a counterexample is the cheaper thing to look for.
  const bool without_idea = statement.proof.empty();
  if (without_idea)
    if (auto result = refuted(file, statement, budget)) return std::move(*result);
  Workspace workspace(file, statement, budget);
  std::string message;
  std::optional<Goal> goal;
  try {
    return finished(workspace, Outcome::proved, conduct(workspace, statement));
  } catch (const Unproved& reason) {
    message = reason.what();
    goal = reason.goal();
  } catch (const GaveUp& reason) {
    message = reason.what();
  } catch (const OutOfSteps& reason) {
    message = reason.what();
    goal = claimed(statement);
  } catch (const kernel::Refusal& refusal) {
    message = refusal.what();
  }
  if (!without_idea)
    if (auto result = refuted(file, statement, budget)) return std::move(*result);
  return gave_up(message, goal, workspace.effort().spent());
}

}  // namespace assay::prover
