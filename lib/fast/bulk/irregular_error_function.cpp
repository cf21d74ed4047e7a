// Beyond 5.9, erf differs from 1 by less than 2^-53. Below 2^-900, erf x is 2^-500 erf(2^500 x) up
// to a relative 2^-700, which is within what the bounds of erf allow for.
#include "fast/bulk/error_function.hpp"
#include "fast/bulk/irregular.hpp"
#include "fast/rounding.hpp"

namespace assay::fast::bulk {

Ends irregular_erf(double x) {
  using Kernel = Erf<Lanes<1, Portable>>;
  if (std::isnan(x)) return {x, x};
  if (x == 0) return {0, 0};
  if (x > 1) return {x == infinity ? 1 : next_down(1), 1};
  if (x < -1) return {-1, x == -infinity ? -1 : next_up(-1)};
  const double scaled = x * 0x1p500;
  return {Rounding::mul_down(Kernel::lower(scaled), 0x1p-500),
          Rounding::mul_up(Kernel::upper(scaled), 0x1p-500)};
}

}  // namespace assay::fast::bulk
