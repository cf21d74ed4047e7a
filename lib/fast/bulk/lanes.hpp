// Defines Lanes: N doubles side by side, on which a kernel computes the same operations in the same
// order whatever N is, so that its results are bitwise identical in every instruction set.
//
// The files portable.cpp, avx2.cpp and avx512.cpp compile the kernels with different flags. What
// they instantiate has the instruction set in its name, and they use no inline function of anything
// else: the linker keeps one of several equal functions, and could keep the one in AVX code.
#pragma once

#include "fast/ieee.hpp"

#include <cstddef>
#include <cstdint>

#if defined(__AVX2__)
#include <immintrin.h>
#endif

// Everything on lanes is inlined: no function is left for the linker to choose between.
#define ASSAY_LANES [[gnu::always_inline]] static inline

namespace assay::fast::bulk {

struct Portable {};
struct Avx2 {};
struct Avx512 {};

template <int N>
struct Vector {
  typedef double Number __attribute__((vector_size(8 * N)));
  typedef std::uint64_t Bits __attribute__((vector_size(8 * N)));
  typedef std::int64_t Signed __attribute__((vector_size(8 * N)));
};
template <>
struct Vector<1> {
  using Number = double;
  using Bits = std::uint64_t;
  using Signed = std::int64_t;
};

template <int N, class InstructionSet>
struct Lanes {
  static constexpr int count = N;
  using Number = typename Vector<N>::Number;
  using Bits = typename Vector<N>::Bits;  // also masks: all ones for true, 0 for false

  /// The unevaluated sum h + l of two doubles, with |l| <= ulp(h)/2 unless said otherwise.
  struct Double {
    Number h;
    Number l;
  };

  ASSAY_LANES Number all(double x) { return Number{} + x; }
  ASSAY_LANES Number load(const double* from) {
    Number x;
    __builtin_memcpy(&x, from, sizeof x);
    return x;
  }
  ASSAY_LANES void store(double* to, Number x) { __builtin_memcpy(to, &x, sizeof x); }
  ASSAY_LANES Bits bits(Number x) { return __builtin_bit_cast(Bits, x); }
  ASSAY_LANES Number number(Bits x) { return __builtin_bit_cast(Number, x); }

  ASSAY_LANES std::uint64_t mask(bool condition) { return condition ? ~std::uint64_t{0} : 0; }
  ASSAY_LANES Bits less(Number a, Number b) {
    if constexpr (N == 1) {
      return mask(a < b);
    } else {
      return (Bits)(a < b);
    }
  }
  ASSAY_LANES Bits less_equal(Number a, Number b) {
    if constexpr (N == 1) {
      return mask(a <= b);
    } else {
      return (Bits)(a <= b);
    }
  }
  ASSAY_LANES Bits equal(Number a, Number b) {
    if constexpr (N == 1) {
      return mask(a == b);
    } else {
      return (Bits)(a == b);
    }
  }
  /// least <= a <= greatest, for a as integers with a sign.
  ASSAY_LANES Bits is_between(Bits a, std::int64_t least, std::int64_t greatest) {
    const auto signed_a = (typename Vector<N>::Signed)a;
    if constexpr (N == 1) {
      return mask(least <= signed_a && signed_a <= greatest);
    } else {
      return (Bits)(signed_a >= least) & (Bits)(signed_a <= greatest);
    }
  }
  ASSAY_LANES bool is_all(Bits mask) {
    if constexpr (N == 1) {
      return mask != 0;
#if defined(__AVX512F__)
    } else if constexpr (N == 8) {
      return _mm512_movepi64_mask((__m512i)mask) == 0xff;
#endif
#if defined(__AVX2__)
    } else if constexpr (N == 4) {
      return _mm256_movemask_pd((__m256d)mask) == 0xf;
#endif
    }
  }

  ASSAY_LANES Number select(Bits mask, Number a, Number b) {
    return number((mask & bits(a)) | (~mask & bits(b)));
  }
  ASSAY_LANES Number abs(Number a) { return number(bits(a) & 0x7fffffffffffffff); }
  ASSAY_LANES Number min(Number a, Number b) { return select(less(a, b), a, b); }
  ASSAY_LANES Number max(Number a, Number b) { return select(less(a, b), b, a); }

  /// a*b + c with one rounding.
  ASSAY_LANES Number fma(Number a, Number b, Number c) {
    if constexpr (N == 1) {
      return __builtin_fma(a, b, c);
#if defined(__AVX512F__)
    } else if constexpr (N == 8) {
      return (Number)_mm512_fmadd_pd((__m512d)a, (__m512d)b, (__m512d)c);
#endif
#if defined(__AVX2__)
    } else if constexpr (N == 4) {
      return (Number)_mm256_fmadd_pd((__m256d)a, (__m256d)b, (__m256d)c);
#endif
    }
  }
  ASSAY_LANES Number sqrt(Number a) {
    if constexpr (N == 1) {
      return __builtin_sqrt(a);
#if defined(__AVX512F__)
    } else if constexpr (N == 8) {
      return (Number)_mm512_sqrt_pd((__m512d)a);
#endif
#if defined(__AVX2__)
    } else if constexpr (N == 4) {
      return (Number)_mm256_sqrt_pd((__m256d)a);
#endif
    }
  }
  /// table[index] in each lane.
  ASSAY_LANES Number gather(const double* table, Bits index) {
    if constexpr (N == 1) {
      return table[index];
#if defined(__AVX512F__)
    } else if constexpr (N == 8) {
      return (Number)_mm512_i64gather_pd((__m512i)index, table, 8);
#endif
#if defined(__AVX2__)
    } else if constexpr (N == 4) {
      return (Number)_mm256_i64gather_pd(table, (__m256i)index, 8);
#endif
    }
  }
  /// The integers as doubles; |a| < 2^51. (Their bits are added to those of 1.5 * 2^52.)
  ASSAY_LANES Number converted(Bits a) { return number(a + 0x4338000000000000) - 0x1.8p52; }

  /// a + b exactly, if |a| >= |b|, or a is a multiple of ulp(b), or a = 0 (Dekker 1971).
  ASSAY_LANES Double fast_two_sum(Number a, Number b) {
    const Number s = a + b;
    return {s, b - (s - a)};
  }
  /// a + b exactly (Knuth, TAOCP 2, 4.2.2, theorem B).
  ASSAY_LANES Double two_sum(Number a, Number b) {
    const Number s = a + b;
    const Number b_part = s - a;
    return {s, (a - (s - b_part)) + (b - b_part)};
  }

  /// The double before (after) x in the lanes of the mask, where x is neither 0 nor infinite: the
  /// order of doubles of one sign is that of their bits.
  ASSAY_LANES Number stepped_down(Bits mask, Number x) {
    const Bits negative = less(x, all(0));
    return number(bits(x) + ((mask ^ negative) - negative));
  }
  ASSAY_LANES Number stepped_up(Bits mask, Number x) {
    const Bits negative = less(x, all(0));
    return number(bits(x) - ((mask ^ negative) - negative));
  }

  /// Doubles around every v with |v - (h + l)| <= error, where error < ulp(h)/4; h is normal, or 0
  /// with l = error = 0. They are h or its neighbours, because |l| <= ulp(h)/2 (a quarter, towards
  /// 0, at a power of 2). The sign of l -+ error survives its rounding.
  ASSAY_LANES Number lower(Double v, Number error) {
    return stepped_down(less(v.l - error, all(0)), v.h);
  }
  ASSAY_LANES Number upper(Double v, Number error) {
    return stepped_up(less(all(0), v.l + error), v.h);
  }
};

}  // namespace assay::fast::bulk
