// Defines Inexpressible, which says why something is not exported to Coq.
#pragma once

#include <stdexcept>

namespace assay::exporters::coq {

/// Thrown before anything is written; the message names the function, the rule or the kind of
/// claim.
struct Inexpressible : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace assay::exporters::coq
