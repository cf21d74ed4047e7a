// Defines Instructions: N doubles side by side, and the operations on them that processors have.
// They give the same bits whatever N is.
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
#elif defined(__SSE2__)
#include <emmintrin.h>
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
struct Instructions {
  static constexpr int count = N;
  using Number = typename Vector<N>::Number;
  using Bits = typename Vector<N>::Bits;  // also masks: all ones for true, 0 for false

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
  ASSAY_LANES Bits equal(Bits a, Bits b) {
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
    } else if constexpr (N == 2) {
      return (mask[0] & mask[1]) != 0;
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
#if defined(__AVX2__)
    if constexpr (N == 4) return (Number)_mm256_blendv_pd((__m256d)b, (__m256d)a, (__m256d)mask);
#endif
    return number((mask & bits(a)) | (~mask & bits(b)));
  }
  ASSAY_LANES Number abs(Number a) { return number(bits(a) & 0x7fffffffffffffff); }
  /// a if a < b, otherwise b: also where a is NaN.
  ASSAY_LANES Number min(Number a, Number b) {
#if defined(__AVX512F__)
    if constexpr (N == 8) return (Number)_mm512_min_pd((__m512d)a, (__m512d)b);
#endif
#if defined(__AVX2__)
    if constexpr (N == 4) return (Number)_mm256_min_pd((__m256d)a, (__m256d)b);
#endif
#if defined(__SSE2__)
    if constexpr (N == 2) return (Number)_mm_min_pd((__m128d)a, (__m128d)b);
#endif
    return select(less(a, b), a, b);
  }
  /// a if a > b, otherwise b: also where a is NaN.
  ASSAY_LANES Number max(Number a, Number b) {
#if defined(__AVX512F__)
    if constexpr (N == 8) return (Number)_mm512_max_pd((__m512d)a, (__m512d)b);
#endif
#if defined(__AVX2__)
    if constexpr (N == 4) return (Number)_mm256_max_pd((__m256d)a, (__m256d)b);
#endif
#if defined(__SSE2__)
    if constexpr (N == 2) return (Number)_mm_max_pd((__m128d)a, (__m128d)b);
#endif
    return select(less(b, a), a, b);
  }

  /// A fused multiply-add is an instruction; otherwise kernels of many lanes do without it.
#if defined(__FP_FAST_FMA)
  static constexpr bool has_fma = N != 2;
#else
  static constexpr bool has_fma = N > 2;
#endif

  /// a*b + c with one rounding; for N = 1 perhaps by a call of libm.
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
    } else if constexpr (N == 2) {
#if defined(__SSE2__)
      return (Number)_mm_sqrt_pd((__m128d)a);
#else
      return Number{__builtin_sqrt(a[0]), __builtin_sqrt(a[1])};
#endif
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
  struct Pair {
    Number first;
    Number second;
  };
  /// table[index] and table[index + 1] in each lane; the index is even.
  ASSAY_LANES Pair look_up_pair(const double* table, Bits index) {
    if constexpr (N == 1) {
      return {table[index], table[index + 1]};
    } else if constexpr (N == 2) {
      const double* const a = table + index[0];
      const double* const b = table + index[1];
      return {Number{a[0], b[0]}, Number{a[1], b[1]}};
#if defined(__AVX512F__)
    } else if constexpr (N == 8) {
      return {(Number)_mm512_i64gather_pd((__m512i)index, table, 8),
              (Number)_mm512_i64gather_pd((__m512i)index, table + 1, 8)};
#endif
#if defined(__AVX2__)
    } else if constexpr (N == 4) {
      // Loads of rows, transposed: faster than gathers.
      const auto half = [&](int first, int second) __attribute__((always_inline)) {
        return _mm256_insertf128_pd(_mm256_castpd128_pd256(_mm_load_pd(table + index[first])),
                                    _mm_load_pd(table + index[second]), 1);
      };
      const __m256d even = half(0, 2);
      const __m256d odd = half(1, 3);
      return {(Number)_mm256_unpacklo_pd(even, odd), (Number)_mm256_unpackhi_pd(even, odd)};
#endif
    }
  }
  struct Triple {
    Number first;
    Number second;
    Number third;
  };
  /// table[index], table[index + 1] and table[index + 2] in each lane; the index is a multiple
  /// of 4.
  ASSAY_LANES Triple look_up_triple(const double* table, Bits index) {
    if constexpr (N == 1) {
      return {table[index], table[index + 1], table[index + 2]};
    } else if constexpr (N == 2) {
      const double* const a = table + index[0];
      const double* const b = table + index[1];
      return {Number{a[0], b[0]}, Number{a[1], b[1]}, Number{a[2], b[2]}};
#if defined(__AVX512F__)
    } else if constexpr (N == 8) {
      return {(Number)_mm512_i64gather_pd((__m512i)index, table, 8),
              (Number)_mm512_i64gather_pd((__m512i)index, table + 1, 8),
              (Number)_mm512_i64gather_pd((__m512i)index, table + 2, 8)};
#endif
#if defined(__AVX2__)
    } else if constexpr (N == 4) {
      const auto row = [&](int lane) __attribute__((always_inline)) {
        return _mm256_load_pd(table + index[lane]);
      };
      const __m256d a = row(0), b = row(1), c = row(2), d = row(3);
      const __m256d ab = _mm256_unpacklo_pd(a, b), cd = _mm256_unpacklo_pd(c, d);
      return {
          (Number)_mm256_permute2f128_pd(ab, cd, 0x20),
          (Number)_mm256_permute2f128_pd(_mm256_unpackhi_pd(a, b), _mm256_unpackhi_pd(c, d), 0x20),
          (Number)_mm256_permute2f128_pd(ab, cd, 0x31)};
#endif
    }
  }
  /// The integers as doubles; |a| < 2^51. (Their bits are added to those of 1.5 * 2^52.)
  ASSAY_LANES Number converted(Bits a) { return number(a + 0x4338000000000000) - 0x1.8p52; }
};

}  // namespace assay::fast::bulk
