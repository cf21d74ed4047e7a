// Defines table_of, which makes the loops over arrays from the kernels: N rows at a time where all
// are ordinary, one at a time by irregular.hpp where they are not.
#pragma once

#include "fast/bulk/arithmetic.hpp"
#include "fast/bulk/hyperbolic.hpp"
#include "fast/bulk/irregular.hpp"
#include "fast/bulk/logarithm.hpp"
#include "fast/bulk/logistic.hpp"
#include "fast/bulk/table.hpp"
#include "fast/bulk/window.hpp"

namespace assay::fast::bulk {

/// The loops for N lanes of an instruction set, for which this file is compiled.
template <int N, class InstructionSet>
struct Loops {
  using L = Lanes<N, InstructionSet>;
  using One = Lanes<1, InstructionSet>;
  using A = Arithmetic<L>;

  template <class Operation, Ends (*irregular)(Ends, Ends)>
  static void binary(Source a, Source b, Target result, std::size_t count) {
    std::size_t i = 0;
    for (; i + N <= count; i += N) {
      const typename A::Ends x{L::load(a.lower + i), L::load(a.upper + i)};
      const typename A::Ends y{L::load(b.lower + i), L::load(b.upper + i)};
      if (L::is_all(Operation::is_ordinary(x, y))) [[likely]] {
        const typename A::Ends z = Operation::evaluate(x, y);
        L::store(result.lower + i, z.lower);
        L::store(result.upper + i, z.upper);
      } else {
        one_by_one<irregular>(a, b, result, i, i + N);
      }
    }
    one_by_one<irregular>(a, b, result, i, count);
  }

  static void sqrt(Source a, Target result, std::size_t count) {
    std::size_t i = 0;
    for (; i + N <= count; i += N) {
      const typename A::Ends x{L::load(a.lower + i), L::load(a.upper + i)};
      if (L::is_all(A::SquareRoot::is_ordinary(x))) [[likely]] {
        const typename A::Ends z = A::SquareRoot::evaluate(x);
        L::store(result.lower + i, z.lower);
        L::store(result.upper + i, z.upper);
      } else {
        one_by_one<irregular_sqrt>(a, result, i, i + N);
      }
    }
    one_by_one<irregular_sqrt>(a, result, i, count);
  }

  /// An increasing function: its kernel F<L> on the ends.
  template <template <class> class F, Ends (*irregular)(double), bool (*is_defined)(Ends)>
  static void increasing(Source a, Target result, std::size_t count) {
    const auto one_row = [&](std::size_t k) __attribute__((always_inline)) {
      const Ends x{a.lower[k], a.upper[k]};
      const bool defined = is_defined(x);
      result.lower[k] = defined ? at_point<F, irregular>(x.lower).lower : __builtin_nan("");
      result.upper[k] = defined ? at_point<F, irregular>(x.upper).upper : __builtin_nan("");
    };
    std::size_t i = 0;
    for (; i + N <= count; i += N) {
      const auto lower = L::load(a.lower + i);
      const auto upper = L::load(a.upper + i);
      if (L::is_all(F<L>::are_ordinary(lower, upper))) [[likely]] {
        L::store(result.lower + i, F<L>::lower(lower));
        L::store(result.upper + i, F<L>::upper(upper));
      } else {
        for (std::size_t k = i; k < i + N; ++k) one_row(k);
      }
    }
    for (; i < count; ++i) one_row(i);
  }

  template <template <class> class F, Ends (*irregular)(double)>
  static Ends at_point(double x) {
    if (F<One>::are_ordinary(x, x) == 0) return irregular(x);
    return {F<One>::lower(x), F<One>::upper(x)};
  }

  static bool is_interval(Ends x) { return x.lower <= x.upper; }
  static bool is_positive(Ends x) { return 0 < x.lower && x.lower <= x.upper; }

  /// Three short loops over a block keep more rows in flight than one long chain of operations.
  static void window(const double* w, const double* b, Target left, Target right,
                     std::size_t count) {
    constexpr std::size_t block = 128;
    alignas(64) double h[block];
    alignas(64) double l[block];
    const std::size_t whole = count - count % N;
    for (std::size_t start = 0; start < whole; start += block) {
      const std::size_t rows = whole - start < block ? whole - start : block;
      for (std::size_t i = 0; i < rows; i += N) {
        const auto x = Window<L>::argument(L::abs(L::load(w + start + i)));
        L::store(h + i, x.h);
        L::store(l + i, x.l);
      }
      for (std::size_t i = 0; i < rows; i += N) {
        const auto length = Logarithm<L>::evaluate({L::load(h + i), L::load(l + i)});
        L::store(h + i, length.h);
        L::store(l + i, length.l);
      }
      for (std::size_t i = 0; i < rows; i += N) {
        const std::size_t at = start + i;
        const auto weight = L::load(w + at);
        const auto size = L::abs(weight);
        // The window of (-w, b) is that of (w, -b).
        const auto sign = L::bits(weight) ^ L::bits(size);
        const auto shift = L::number(L::bits(L::load(b + at)) ^ sign);
        const auto row = Window<L>::row(size, shift, {L::load(h + i), L::load(l + i)});
        if (L::is_all(Window<L>::is_ordinary(size, shift) & Window<L>::is_tight(row))) [[likely]] {
          L::store(left.lower + at, row.left_lower);
          L::store(left.upper + at, row.left_upper);
          L::store(right.lower + at, row.right_lower);
          L::store(right.upper + at, row.right_upper);
        } else {
          for (std::size_t k = at; k < at + N; ++k) window_row(w, b, left, right, k);
        }
      }
    }
    for (std::size_t i = whole; i < count; ++i) window_row(w, b, left, right, i);
  }

 private:
  template <Ends (*row)(Ends, Ends)>
  static void one_by_one(Source a, Source b, Target result, std::size_t i, std::size_t end) {
    for (; i < end; ++i) {
      const Ends z = row({a.lower[i], a.upper[i]}, {b.lower[i], b.upper[i]});
      result.lower[i] = z.lower;
      result.upper[i] = z.upper;
    }
  }

  template <Ends (*row)(Ends)>
  static void one_by_one(Source a, Target result, std::size_t i, std::size_t end) {
    for (; i < end; ++i) {
      const Ends z = row({a.lower[i], a.upper[i]});
      result.lower[i] = z.lower;
      result.upper[i] = z.upper;
    }
  }

  static void window_row(const double* w, const double* b, Target left, Target right,
                         std::size_t i) {
    const double size = One::abs(w[i]);
    const double shift = w[i] < 0 ? -b[i] : b[i];
    WindowEnds ends;
    bool is_done = false;
    if (Window<One>::is_ordinary(size, shift) != 0) {
      const auto length = Logarithm<One>::evaluate(Window<One>::argument(size));
      const auto row = Window<One>::row(size, shift, length);
      ends = {{row.left_lower, row.left_upper}, {row.right_lower, row.right_upper}};
      is_done = Window<One>::is_tight(row) != 0;
    }
    if (!is_done) ends = irregular_window(size, shift);
    left.lower[i] = ends.left.lower;
    left.upper[i] = ends.left.upper;
    right.lower[i] = ends.right.lower;
    right.upper[i] = ends.right.upper;
  }
};

template <int N, class InstructionSet>
constexpr Table table_of(const char* name) {
  using F = Loops<N, InstructionSet>;
  using A = typename F::A;
  using H = Hyperbolic<typename F::One>;
  return {name,
          F::template binary<typename A::Sum, irregular_add>,
          F::template binary<typename A::Difference, irregular_subtract>,
          F::template binary<typename A::Product, irregular_multiply>,
          F::template binary<typename A::Quotient, irregular_divide>,
          F::sqrt,
          F::template increasing<Exponential, irregular_exp, F::is_interval>,
          F::template increasing<Logarithm, irregular_log, F::is_positive>,
          F::template increasing<Logistic, irregular_logistic, F::is_interval>,
          F::window,
          F::template at_point<Exponential, irregular_exp>,
          F::template at_point<Logarithm, irregular_log>,
          F::template at_point<Logistic, irregular_logistic>,
          H::sinh,
          H::cosh,
          H::tanh,
          H::asinh,
          H::acosh,
          H::atanh};
}

}  // namespace assay::fast::bulk
