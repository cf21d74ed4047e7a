// Defines the kernel of log(1 + x): that of log (logarithm.hpp), at the exact sum of 1 and x.
#pragma once

#include "fast/bulk/bounds.hpp"
#include "fast/bulk/logarithm.hpp"

namespace assay::fast::bulk {

template <class L>
struct LogarithmOnePlus : Bounds<L, LogarithmOnePlus<L>> {
  using Number = typename L::Number;

  static constexpr double error = Logarithm<L>::error;

  ASSAY_LANES typename L::Double evaluate(Number x) {
    return Logarithm<L>::evaluate(L::two_sum(L::all(1), x));
  }

  /// x > -1, not so near to 0 that the proof of log ends, nor so large as to overflow there.
  ASSAY_LANES typename L::Bits are_ordinary(Number least, Number greatest) {
    return L::less(L::all(-1), least) & L::less_equal(greatest, L::all(0x1p1022)) &
           L::less_equal(L::all(0x1p-53), L::abs(least)) &
           L::less_equal(L::all(0x1p-53), L::abs(greatest));
  }
};

}  // namespace assay::fast::bulk
