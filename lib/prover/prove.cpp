#include "prover/prove.hpp"

#include "kernel/refusal.hpp"
#include "prover/conduct.hpp"
#include "prover/refutation.hpp"

namespace assay::prover {

namespace {

Result finished(Workspace& workspace, Outcome outcome, std::size_t last) {
  const auto verdict =
      outcome == Outcome::proved ? certificate::Verdict::proves : certificate::Verdict::refutes;
  return {outcome, workspace.script().certificate(workspace.statement().name, verdict, last), "",
          workspace.effort().spent()};
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
  try {
    return finished(workspace, Outcome::proved, conduct(workspace, statement));
  } catch (const GaveUp& reason) {
    message = reason.what();
  } catch (const OutOfSteps& reason) {
    message = std::string(reason.what()) + "; --steps N allows more";
  } catch (const kernel::Refusal& refusal) {
    message = refusal.what();
  }
  if (!without_idea)
    if (auto result = refuted(file, statement, budget)) return std::move(*result);
  return {Outcome::gave_up, std::nullopt, message, workspace.effort().spent()};
}

}  // namespace assay::prover
