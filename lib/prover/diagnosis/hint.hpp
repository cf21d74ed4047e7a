// Defines hint, what may help to prove a relation that is open.
#pragma once

#include "prover/diagnosis/diagnosis.hpp"

namespace assay::prover::diagnosis {

/// For a person, one sentence.
std::string hint(const kernel::Context&, const kernel::Relation&, const Diagnosis&);

/// "x = 0.25, y = 1", to a few digits.
std::string text(const kernel::Point&);

}  // namespace assay::prover::diagnosis
