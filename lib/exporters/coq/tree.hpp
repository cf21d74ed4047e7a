// Defines how the tree of a subdivision is written as data for Coq.
#pragma once

#include "certificate/step.hpp"

#include <string>
#include <vector>

namespace assay::exporters::coq {

/// The nodes, in prefix order, as a term of the type `tree` of the support library.
std::string tree(const std::vector<certificate::Node>& nodes);

}  // namespace assay::exporters::coq
