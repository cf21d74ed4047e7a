// Defines attempt, what is done with one problem.
#pragma once

#include "batch/translation.hpp"
#include "prover/workspace.hpp"

#include <filesystem>

namespace assay::verify::batch {

/// Writes the statement to FOLDER/NAME.proof and has it proved or refuted; the certificate is
/// written to FOLDER/NAME.cert, and both files are read again by the code of assay-recheck, whose
/// verdict counts. Returns the line of the problem but for its time limit:
///   id, verdict    proved, refuted, gave_up or malformed
///   reason         why it is refuted or malformed, or why the prover gave up
///   statement, certificate      the paths of the files, when there are such
///   steps, leaves  how many steps the search took; how many leaves the certificate's trees have
///   seconds, recheck_seconds    for finding and for re-checking
/// A folder that cannot be written throws recheck::FileError.
nlohmann::ordered_json attempt(const Problem& problem, const std::filesystem::path& folder,
                               Goal goal, const prover::Budget& budget);

}  // namespace assay::verify::batch
