// Defines Table, the bulk kernels as one instruction set computes them.
#pragma once

#include <cstddef>

namespace assay::fast::bulk {

struct Ends {
  double lower;
  double upper;
};

/// The intervals [lower[i], upper[i]], i < count: structure of arrays.
struct Source {
  const double* lower;
  const double* upper;
};
struct Target {
  double* lower;
  double* upper;
};

struct Table {
  using Binary = void (*)(Source a, Source b, Target result, std::size_t count);
  using Unary = void (*)(Source a, Target result, std::size_t count);
  using AtPoint = Ends (*)(double x);

  const char* name;
  Binary add;
  Binary subtract;
  Binary multiply;
  Binary divide;
  Unary sqrt;
  Unary exp;
  Unary expm1;
  Unary log;
  Unary log1p;
  Unary logistic;
  Unary tanh;
  Unary asinh;
  Unary sin;
  Unary cos;
  Unary atan;
  Unary erf;
  void (*window)(const double* w, const double* b, Target left, Target right, std::size_t count);
  AtPoint exp_at;
  AtPoint expm1_at;
  AtPoint log_at;
  AtPoint log1p_at;
  AtPoint logistic_at;
  AtPoint sinh_at;
  AtPoint cosh_at;
  AtPoint tanh_at;
  AtPoint asinh_at;
  AtPoint acosh_at;
  AtPoint atanh_at;
  AtPoint sin_at;
  AtPoint cos_at;
  AtPoint tan_at;
  AtPoint asin_at;
  AtPoint acos_at;
  AtPoint atan_at;
  AtPoint erf_at;
};

extern const Table portable_table;
#if defined(__x86_64__)
extern const Table avx2_table;
extern const Table avx512_table;
#endif

}  // namespace assay::fast::bulk
