// Defines the bounds of a function from its kernel: Bounds<L, F> for F::evaluate, which gives the
// value up to a relative F::error where F::is_ordinary, and Odd<L, F> for an odd function whose
// F::of_size is the same at |x|, for |x| from F::least to F::greatest.
#pragma once

#include "fast/bulk/double_double.hpp"

namespace assay::fast::bulk {

template <class L, class F>
struct Bounds {
  using Number = typename L::Number;

  ASSAY_LANES typename L::Bits are_ordinary(Number a, Number b) {
    return F::is_ordinary(a) & F::is_ordinary(b);
  }
  ASSAY_LANES Number lower(Number x) {
    const typename L::Double v = F::evaluate(x);
    return L::lower(v, L::abs(v.h) * F::error);
  }
  ASSAY_LANES Number upper(Number x) {
    const typename L::Double v = F::evaluate(x);
    return L::upper(v, L::abs(v.h) * F::error);
  }
};

template <class L, class F>
struct Odd : Bounds<L, F> {
  using Number = typename L::Number;
  using Bits = typename L::Bits;

  ASSAY_LANES Bits is_ordinary(Number x) {
    const Number size = L::abs(x);
    return L::less_equal(L::all(F::least), size) & L::less_equal(size, L::all(F::greatest));
  }
  ASSAY_LANES typename L::Double evaluate(Number x) {
    const Number size = L::abs(x);
    return DoubleDouble<L>::with_sign(L::bits(x) ^ L::bits(size), F::of_size(size));
  }
};

}  // namespace assay::fast::bulk
