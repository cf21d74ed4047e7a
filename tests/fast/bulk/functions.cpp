#include "fast/bulk/functions.hpp"

#include <algorithm>

namespace assay::fast::bulk::testing {
namespace {

// 1/(1 + exp(-x)) with 300 bits before it is rounded.
int logistic(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t direction) {
  mpfr_t value;
  mpfr_init2(value, 300);
  mpfr_neg(value, x, MPFR_RNDN);
  mpfr_exp(value, value, MPFR_RNDN);
  mpfr_add_ui(value, value, 1, MPFR_RNDN);
  mpfr_ui_div(value, 1, value, MPFR_RNDN);
  const int ternary = mpfr_set(r, value, direction);
  mpfr_clear(value);
  return ternary;
}

constexpr double almost_one = 0x1.fffffffffffffp-1;
constexpr double ln2_256 = 0x1.62e42fefa39efp-9;
constexpr double pi_512 = 0x1.921fb54442d18p-8;

// Doubles beside multiples of pi/2, the nearest one for its size last (Muller et al.: Handbook of
// floating-point arithmetic, 2nd edition, 2018, section 10.2), and the border of the reduction.
const std::vector<double> quarter_turns{0x1.921fb54442d18p0,
                                        0x1.921fb54442d18p1,
                                        0x1.2d97c7f3321d2p2,
                                        0x1.921fb54442d18p2,
                                        0x1.f6a7a2955385ep2,
                                        0x1.921fb54442d18p15,
                                        51471,
                                        51472,
                                        0x1p22,
                                        0x1p100,
                                        0x1p1023,
                                        0x1.6ac5b262ca1ffp849};

}  // namespace

const std::vector<Function>& functions() {
  static const std::vector<Function> all{
      {"exp",
       &Table::exp_at,
       &Table::exp,
       mpfr_exp,
       -760,
       730,
       {-746, -745.2, -745.1, -745, -744.4, -720, -708.4, -708, 708, 709, 709.7, 709.78, 709.79,
        710},
       ln2_256},
      {"expm1",
       &Table::expm1_at,
       &Table::expm1,
       mpfr_expm1,
       -760,
       730,
       {-708, -38, -37, -1, -0.5, -0x1p-53, 0x1p-53, 0x1p-9, 1, 708, 709.78, 709.79},
       ln2_256},
      {"log",
       &Table::log_at,
       &Table::log,
       mpfr_log,
       0x1p-1074,
       largest,
       {0.6875, 0.75, 1, 1.25, 1.375, 2, 0x1p-1022, 0x1p-1030}},
      {"log1p",
       &Table::log1p_at,
       &Table::log1p,
       mpfr_log1p,
       -almost_one,
       largest,
       {-almost_one, -0.3125, -0.25, -0x1p-8, -0x1p-53, 0x1p-53, 0x1p-40, 0.25, 0.375, 1,
        0x1p1022}},
      {"logistic",
       &Table::logistic_at,
       &Table::logistic,
       logistic,
       -760,
       760,
       {-746, -708, -600, 36, 37, 600, 700, 708},
       ln2_256},
      {"sinh",
       &Table::sinh_at,
       nullptr,
       mpfr_sinh,
       -712,
       712,
       {0x1p-26, 0x1p-6, 708, 709.78, 710.4758},
       ln2_256},
      {"cosh",
       &Table::cosh_at,
       nullptr,
       mpfr_cosh,
       -712,
       712,
       {0x1p-26, 0x1p-6, 708, 709.78, 710.4758},
       ln2_256},
      {"tanh",
       &Table::tanh_at,
       &Table::tanh,
       mpfr_tanh,
       -25,
       25,
       {0x1p-26, 0x1p-6, 18, 19, 20},
       ln2_256 / 2},
      {"asinh",
       &Table::asinh_at,
       &Table::asinh,
       mpfr_asinh,
       -largest,
       largest,
       {0x1p-26, 0x1p-6, 0x1p26, 0x1p53, 0x1p100, 0x1p511, 0x1p1022}},
      {"acosh",
       &Table::acosh_at,
       nullptr,
       mpfr_acosh,
       1,
       largest,
       {1, 1.5, 0x1p26, 0x1p53, 0x1p100, 0x1p511, 0x1p1022}},
      {"atanh",
       &Table::atanh_at,
       nullptr,
       mpfr_atanh,
       -almost_one,
       almost_one,
       {0x1p-26, 0x1p-6, almost_one}},
      {"sin", &Table::sin_at, &Table::sin, mpfr_sin, -largest, largest, quarter_turns, pi_512},
      {"cos", &Table::cos_at, &Table::cos, mpfr_cos, -largest, largest, quarter_turns, pi_512},
      {"tan", &Table::tan_at, nullptr, mpfr_tan, -largest, largest, quarter_turns, pi_512},
      {"asin",
       &Table::asin_at,
       nullptr,
       mpfr_asin,
       -1,
       1,
       {0x1p-26, 0.5, 0x1.6a09e667f3bcdp-1, 1},
       0x1p-7},
      {"acos",
       &Table::acos_at,
       nullptr,
       mpfr_acos,
       -1,
       1,
       {-1, 0x1p-1074, 0x1p-26, 0.5, 0x1.6a09e667f3bcdp-1, 1},
       0x1p-7},
      {"atan",
       &Table::atan_at,
       &Table::atan,
       mpfr_atan,
       -largest,
       largest,
       {0x1p-26, 0x1p-7, 1, 128, 0x1p53, 0x1p54, 0x1p1000},
       0x1p-7},
      {"erf",
       &Table::erf_at,
       &Table::erf,
       mpfr_erf,
       -8,
       8,
       {0x1p-1074, 0x1p-1022, 0x1p-900, 0x1p-6, 5.86, 5.9, 5.95},
       0x1p-6},
  };
  return all;
}

double argument(const Function& f, Chooser& choose) {
  double x = choose.within(f.lower, f.upper);
  switch (choose.below(6)) {
    case 0: x = f.hard[choose.below(f.hard.size())]; break;
    case 1: x = f.step * std::ldexp(double(choose.below(1U << 20)), -int(choose.below(20))); break;
    case 2:
      x = f.step * std::round(choose.within(std::max(f.lower, -1000.), std::min(f.upper, 1000.)) /
                              (f.step == 0 ? 1 : f.step));
      break;
    case 3: return ordinary_argument(f, choose);
    default: break;
  }
  switch (choose.below(4)) {
    case 0: x = next_up(x); break;
    case 1: x = next_down(x); break;
    default: break;
  }
  return std::clamp(choose.below(2) == 0 ? x : -x, f.lower, f.upper);
}

double ordinary_argument(const Function& f, Chooser& choose) {
  const double x = choose.moderate();
  if (x >= f.lower && x <= f.upper) return x;
  return f.upper < 256 ? f.lower + (f.upper - f.lower) * std::ldexp(std::fabs(x), -8)
                       : std::clamp(std::fabs(x), f.lower, f.upper);
}

}  // namespace assay::fast::bulk::testing
