// Defines the export of a certificate to Coq: a file that states the theorem in terms of Coq's real
// numbers and proves it step by step.
#pragma once

#include "certificate/step.hpp"
#include "kernel/reader/file.hpp"
#include "kernel/theorem.hpp"

#include <span>
#include <string>
#include <vector>

namespace assay::exporters::coq {

/// A certificate of a statement and the theorems of its steps.
struct Replayed {
  const kernel::Statement& statement;
  certificate::Certificate certificate;
  std::vector<kernel::Context> contexts;  // the first is the empty one
  std::vector<kernel::Theorem> theorems;
};

/// Applies the steps of a certificate, with all theorems kept. Throws kernel::Refusal.
Replayed replayed(const kernel::Statement& statement, certificate::Certificate certificate);

/// The development: for each certificate a lemma for each step, then the definitions that the
/// statements use, and theorems under the statements' names: NAME is the statement, and
/// NAME_defined says, unless that is evident, that everything in it is defined. Of a refuted
/// statement NAME says that it is false, and NAME_undefined, where the certificate shows a term to
/// be undefined everywhere, that it is. Then Print Assumptions. It requires Assay.Support
/// (support/). Throws Inexpressible, with the theorem's name, when a certificate uses a rule or a
/// function that cannot be exported: before anything is written.
std::string development(const kernel::File& file, std::span<const Replayed> certificates);

}  // namespace assay::exporters::coq
