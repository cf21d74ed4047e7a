// Defines what the double arithmetic of this folder asks of the compiler and of the processor:
// every operation rounds its exact result to the nearest double, ties to even (IEEE
// 754-2019, 4.3.1).
#pragma once

#include <cfloat>
#include <limits>

#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__) || \
    defined(__NO_SIGNED_ZEROS__) || __FINITE_MATH_ONLY__
#error "-ffast-math lets the compiler cancel the residuals by which lib/fast rounds outward"
#endif

namespace assay::fast {

static_assert(std::numeric_limits<double>::is_iec559 && std::numeric_limits<double>::digits == 53);
static_assert(FLT_EVAL_METHOD == 0, "x87 registers round twice");

/// Throws std::runtime_error, with the reason, unless the arithmetic of this thread is IEEE 754's
/// in round-to-nearest: the rounding mode may have been changed, and a shared library that was
/// linked with -ffast-math turns subnormal numbers into 0 for the whole program. Of the compiler's
/// liberties it finds those that no macro tells of: regrouped sums, and products that are fused
/// with sums (-ffp-contract=off prevents it).
void require_ieee_arithmetic();

}  // namespace assay::fast
