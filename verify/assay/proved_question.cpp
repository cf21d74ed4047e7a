#include "proved_question.hpp"

#include "prover/prove.hpp"
#include "proving.hpp"

namespace assay::verify {

prover::Question proved_question(const ProofFile& proof, const std::string& name) {
  if (const kernel::Definition* definition = proof.file.definitions.find(name))
    return prover::question(*definition);
  const kernel::Statement& statement = proof.theorem(name);
  prover::Question question = prover::question(statement);
  const Proved general = prove_and_recheck(proof, statement, {});
  if (!is_proved(general.report))
    throw prover::GaveUp(name + " is not proved: " + general.report.reason);
  return question;
}

}  // namespace assay::verify
