// Defines table_of, which makes the loops over arrays from the kernels: N rows at a time where all
// are ordinary, one at a time by irregular.hpp where they are not.
#pragma once

#include "fast/bulk/arctangent.hpp"
#include "fast/bulk/arithmetic.hpp"
#include "fast/bulk/error_function.hpp"
#include "fast/bulk/hyperbolic.hpp"
#include "fast/bulk/irregular.hpp"
#include "fast/bulk/logarithm_one_plus.hpp"
#include "fast/bulk/logistic.hpp"
#include "fast/bulk/table.hpp"
#include "fast/bulk/trigonometric.hpp"
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

  /// `row` is the operation on one row, whether it is ordinary or not.
  template <class Operation, Ends (*row)(Ends)>
  static void unary(Source a, Target result, std::size_t count) {
    std::size_t i = 0;
    for (; i + N <= count; i += N) {
      const typename A::Ends x{L::load(a.lower + i), L::load(a.upper + i)};
      if (L::is_all(Operation::is_ordinary(x))) [[likely]] {
        const typename A::Ends y = Operation::evaluate(x);
        L::store(result.lower + i, y.lower);
        L::store(result.upper + i, y.upper);
      } else {
        one_by_one<row>(a, result, i, i + N);
      }
    }
    one_by_one<row>(a, result, i, count);
  }

  /// An increasing function: its kernel F<L> on the ends.
  template <template <class> class F>
  struct Increasing {
    using Ends = typename A::Ends;
    ASSAY_LANES typename L::Bits is_ordinary(Ends a) {
      return F<L>::are_ordinary(a.lower, a.upper) & L::less_equal(a.lower, a.upper);
    }
    ASSAY_LANES Ends evaluate(Ends a) { return {F<L>::lower(a.lower), F<L>::upper(a.upper)}; }
  };
  /// NaN where the function is undefined at an end, or has its limit -inf at a finite one.
  template <template <class> class F, Ends (*irregular)(double)>
  static Ends increasing_row(Ends a) {
    const Ends low = at_point<F, irregular>(a.lower);
    const Ends high = at_point<F, irregular>(a.upper);
    const double least = -__builtin_inf();
    if (a.lower <= a.upper && low.lower <= high.upper && (low.lower > least || a.lower == least))
      return {low.lower, high.upper};
    return {__builtin_nan(""), __builtin_nan("")};
  }
  template <template <class> class F, Ends (*irregular)(double)>
  static constexpr Table::Unary increasing = unary<Increasing<F>, increasing_row<F, irregular>>;

  /// sin or cos: the bounds of its values at the ends, except where an extreme is between these.
  template <template <class> class F>
  struct Oscillating {
    using Ends = typename A::Ends;
    ASSAY_LANES typename L::Bits is_ordinary(Ends a) {
      return F<L>::are_ordinary(a.lower, a.upper) & L::less_equal(a.lower, a.upper);
    }
    ASSAY_LANES Ends evaluate(Ends a) {
      const auto least = L::min(F<L>::lower(a.lower), F<L>::lower(a.upper));
      const auto greatest = L::max(F<L>::upper(a.lower), F<L>::upper(a.upper));
      return {L::select(F<L>::has_same_turns(a.lower, a.upper, 384), least, L::all(-1)),
              L::select(F<L>::has_same_turns(a.lower, a.upper, 128), greatest, L::all(1))};
    }
  };

  template <template <class> class F, Ends (*irregular)(double)>
  static Ends at_point(double x) {
    if (F<One>::are_ordinary(x, x) == 0) return irregular(x);
    return {F<One>::lower(x), F<One>::upper(x)};
  }

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
  return {.name = name,
          .add = F::template binary<typename A::Sum, irregular_add>,
          .subtract = F::template binary<typename A::Difference, irregular_subtract>,
          .multiply = F::template binary<typename A::Product, irregular_multiply>,
          .divide = F::template binary<typename A::Quotient, irregular_divide>,
          .sqrt = F::template unary<typename A::SquareRoot, irregular_sqrt>,
          .exp = F::template increasing<Exponential, irregular_exp>,
          .expm1 = F::template increasing<ExponentialMinusOne, irregular_expm1>,
          .log = F::template increasing<Logarithm, irregular_log>,
          .log1p = F::template increasing<LogarithmOnePlus, irregular_log1p>,
          .logistic = F::template increasing<Logistic, irregular_logistic>,
          .tanh = F::template increasing<Tanh, irregular_tanh>,
          .asinh = F::template increasing<Asinh, irregular_asinh>,
          .sin = F::template unary<typename F::template Oscillating<Sine>, irregular_sin>,
          .cos = F::template unary<typename F::template Oscillating<Cosine>, irregular_cos>,
          .atan = F::template increasing<Atan, irregular_atan>,
          .erf = F::template increasing<Erf, irregular_erf>,
          .window = F::window,
          .exp_at = F::template at_point<Exponential, irregular_exp>,
          .expm1_at = F::template at_point<ExponentialMinusOne, irregular_expm1>,
          .log_at = F::template at_point<Logarithm, irregular_log>,
          .log1p_at = F::template at_point<LogarithmOnePlus, irregular_log1p>,
          .logistic_at = F::template at_point<Logistic, irregular_logistic>,
          .sinh_at = F::template at_point<Sinh, irregular_sinh>,
          .cosh_at = F::template at_point<Cosh, irregular_cosh>,
          .tanh_at = F::template at_point<Tanh, irregular_tanh>,
          .asinh_at = F::template at_point<Asinh, irregular_asinh>,
          .acosh_at = F::template at_point<Acosh, irregular_acosh>,
          .atanh_at = F::template at_point<Atanh, irregular_atanh>,
          .sin_at = F::template at_point<Sine, irregular_sin>,
          .cos_at = F::template at_point<Cosine, irregular_cos>,
          .tan_at = F::template at_point<Tangent, irregular_tan>,
          .asin_at = F::template at_point<Asin, irregular_asin>,
          .acos_at = F::template at_point<Acos, irregular_acos>,
          .atan_at = F::template at_point<Atan, irregular_atan>,
          .erf_at = F::template at_point<Erf, irregular_erf>};
}

}  // namespace assay::fast::bulk
