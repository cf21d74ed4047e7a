// Defines Diagnosis: where a relation stays unproved, by how much, and what may help.
#pragma once

#include "kernel/sequent.hpp"
#include "prover/diagnosis/region.hpp"

#include <string>
#include <vector>

namespace assay::prover::diagnosis {

struct Diagnosis {
  /// What enclosures leave open, merged into a few boxes, the worst first.
  std::vector<Region> open;
  /// How many boxes it took to see this, and how many of them are closed.
  std::size_t boxes = 0;
  std::size_t closed = 0;
  /// For a person: what may help.
  std::string hint;
};

/// Cuts the box of the context breadth first, so that the picture is one of all of it, and does so
/// within a small fixed number of boxes. It proves nothing.
Diagnosis diagnose(const kernel::Context&, const kernel::Relation&);

/// A line for each region and one for the hint.
std::string text(const Diagnosis&);

}  // namespace assay::prover::diagnosis
