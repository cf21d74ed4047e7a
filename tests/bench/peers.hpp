// Defines the benchmarks of the peers that are installed.
#pragma once

namespace assay::bench {

/// Registers OPERATION/PEER for the peers trusted (lib/interval), MPFI and Arb.
void register_peers();

/// Registers peak_DIGITS/Assay and peak_DIGITS/Arb.
void register_digits();

}  // namespace assay::bench
