// Defines enclose_at: quantities of a theorem or a definition at given parameters, to any number of
// digits, with a proof.
#pragma once

#include "kernel/reader/file.hpp"
#include "prover/quantities.hpp"
#include "prover/refine.hpp"

#include <map>
#include <string>
#include <vector>

namespace assay::prover {

/// For each parameter a closed interval, or one point [t, t]; the ends are closed terms.
using Parameters = std::map<std::string, kernel::Domain>;

/// What is asked for: quantities under hypotheses, all in the same variables.
struct Question {
  std::string name;  // of the theorem that states the answer
  kernel::Context hypotheses;
  std::vector<Quantity> quantities;
};

/// The question that a theorem answers: its quantities where its hypotheses hold.
Question question(const kernel::Statement& statement);
/// The question for the value of a definition, everywhere.
Question question(const kernel::Definition& definition);

/// States that the hypotheses hold for the parameters and that the quantities lie in narrow
/// intervals, and proves it. For points the intervals are as narrow as `digits` significant digits
/// need; for interval parameters they enclose the range over all of them.
/// Throws GaveUp: a parameter without a value or an unknown one, a hypothesis that does not hold, a
/// quantity that is not defined there.
RefinedResult enclose_at(const kernel::File& file, const Question& question,
                         const Parameters& parameters, int digits);

}  // namespace assay::prover
