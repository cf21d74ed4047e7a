// Defines the benchmarks of the peers that are installed.
#pragma once

namespace assay::bench {

/// Registers OPERATION/MPFI and OPERATION/Arb.
void register_peers();

}  // namespace assay::bench
