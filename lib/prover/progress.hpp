// Defines Progress, what a long subdivision says of itself while it goes on.
#pragma once

#include <cstddef>
#include <functional>

namespace assay::prover {

struct Progress {
  std::size_t steps = 0;   // of the search so far
  std::size_t closed = 0;  // boxes
  std::size_t open = 0;    // boxes that wait
  int depth = 0;           // how often the box at hand was cut
  double share = 0;        // of the domain that is closed, where each cut halves
};

/// Is told now and then. Nothing that is found depends on it.
using OnProgress = std::function<void(const Progress&)>;

}  // namespace assay::prover
