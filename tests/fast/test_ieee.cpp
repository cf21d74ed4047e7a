// The self-test accepts this machine, and refuses the arithmetic that would break the enclosures.
#include "fast/ieee.hpp"

#include <doctest/doctest.h>

#include <cfenv>
#include <stdexcept>

#if defined(__SSE2__)
#include <xmmintrin.h>
#endif

namespace assay::fast {
namespace {

TEST_CASE("round-to-nearest is accepted and every other rounding mode refused") {
  CHECK_NOTHROW(require_ieee_arithmetic());
  for (const int mode : {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO}) {
    std::fesetround(mode);
    bool refused = false;
    try {
      require_ieee_arithmetic();
    } catch (const std::runtime_error&) {
      refused = true;
    }
    std::fesetround(FE_TONEAREST);
    CHECK(refused);
  }
}

#if defined(__SSE2__)
TEST_CASE("flush-to-zero and denormals-are-zero are refused") {
  const unsigned usual = _mm_getcsr();
  for (const unsigned flag : {0x8000U, 0x0040U}) {
    _mm_setcsr(usual | flag);
    bool refused = false;
    try {
      require_ieee_arithmetic();
    } catch (const std::runtime_error&) {
      refused = true;
    }
    _mm_setcsr(usual);
    CHECK(refused);
  }
}
#endif

}  // namespace
}  // namespace assay::fast
