// The facts about sinh, cosh, tanh and their inverses.
#include "kernel/facts/table.hpp"

namespace assay::kernel {

namespace {

constexpr Fact facts[] = {
    // by exp
    {"sinh_is_exp", "for x in R show sinh(x) = (exp(x) - exp(-x))/2", "DLMF 4.28.1"},
    {"cosh_is_exp", "for x in R show cosh(x) = (exp(x) + exp(-x))/2", "DLMF 4.28.2"},
    {"cosh_plus_sinh", "for x in R show cosh(x) + sinh(x) = exp(x)", "DLMF 4.28.3"},
    {"cosh_minus_sinh", "for x in R show cosh(x) - sinh(x) = exp(-x)", "DLMF 4.28.3"},
    {"tanh_is_quotient", "for x in R show tanh(x) = sinh(x)/cosh(x)", "DLMF 4.28.4"},
    {"tanh_is_exp", "for x in R show tanh(x) = (exp(2*x) - 1)/(exp(2*x) + 1)",
     "DLMF 4.28.4 times exp(x)/exp(x)"},

    // values
    {"sinh_zero", "show sinh(0) = 0", "sinh_is_exp"},
    {"cosh_zero", "show cosh(0) = 1", "cosh_is_exp"},
    {"tanh_zero", "show tanh(0) = 0", "tanh_is_quotient"},

    // identities
    {"cosh_sinh_squares", "for x in R show cosh(x)^2 - sinh(x)^2 = 1", "DLMF 4.35.11"},
    {"tanh_squared", "for x in R show 1 - tanh(x)^2 = 1/cosh(x)^2", "DLMF 4.35.12"},
    {"sinh_sum", "for x, y in R show sinh(x + y) = sinh(x)*cosh(y) + cosh(x)*sinh(y)",
     "DLMF 4.35.1"},
    {"sinh_difference", "for x, y in R show sinh(x - y) = sinh(x)*cosh(y) - cosh(x)*sinh(y)",
     "DLMF 4.35.1"},
    {"cosh_sum", "for x, y in R show cosh(x + y) = cosh(x)*cosh(y) + sinh(x)*sinh(y)",
     "DLMF 4.35.2"},
    {"cosh_difference", "for x, y in R show cosh(x - y) = cosh(x)*cosh(y) - sinh(x)*sinh(y)",
     "DLMF 4.35.2"},
    {"tanh_sum", "for x, y in R show tanh(x + y) = (tanh(x) + tanh(y))/(1 + tanh(x)*tanh(y))",
     "DLMF 4.35.3; the divisor is positive by tanh_abs_below_one"},
    {"sinh_double", "for x in R show sinh(2*x) = 2*sinh(x)*cosh(x)", "DLMF 4.35.26"},
    {"cosh_double", "for x in R show cosh(2*x) = 2*cosh(x)^2 - 1", "DLMF 4.35.27"},
    {"cosh_double_sinh", "for x in R show cosh(2*x) = 2*sinh(x)^2 + 1", "DLMF 4.35.27"},
    {"tanh_double", "for x in R show tanh(2*x) = 2*tanh(x)/(1 + tanh(x)^2)", "DLMF 4.35.28"},
    {"sinh_negative", "for x in R show sinh(-x) = -sinh(x)", "DLMF 4.35.23"},
    {"cosh_negative", "for x in R show cosh(-x) = cosh(x)", "DLMF 4.35.24"},
    {"tanh_negative", "for x in R show tanh(-x) = -tanh(x)", "DLMF 4.35.25"},

    // bounds
    {"cosh_at_least_one", "for x in R show cosh(x) >= 1", "cosh_sinh_squares, cosh > 0"},
    {"cosh_above_one", "for x in R assume x != 0 show cosh(x) > 1", "cosh_sinh_squares, cosh > 0"},
    {"cosh_above_parabola", "for x in R show cosh(x) >= 1 + x^2/2", "power series, DLMF 4.33.2"},
    {"cosh_above_sinh", "for x in R show sinh(x) < cosh(x)", "cosh_minus_sinh"},
    {"sinh_positive", "for x in (0, inf) show sinh(x) > 0", "power series, DLMF 4.33.1"},
    {"sinh_above", "for x in [0, inf) show sinh(x) >= x", "power series, DLMF 4.33.1"},
    {"sinh_above_strict", "for x in (0, inf) show sinh(x) > x", "power series, DLMF 4.33.1"},
    {"tanh_upper", "for x in R show tanh(x) < 1", "tanh_is_exp"},
    {"tanh_lower", "for x in R show tanh(x) > -1", "tanh_is_exp"},
    {"tanh_abs_below_one", "for x in R show abs(tanh(x)) < 1", "tanh_is_exp"},
    {"tanh_positive", "for x in (0, inf) show tanh(x) > 0", "tanh_is_exp"},
    {"tanh_below", "for x in [0, inf) show tanh(x) <= x", "DLMF 4.32.2; equal at 0"},
    {"tanh_below_strict", "for x in (0, inf) show tanh(x) < x", "DLMF 4.32.2"},

    // order
    {"sinh_less", "for x, y in R assume x < y show sinh(x) < sinh(y)", "derivative cosh > 0"},
    {"sinh_less_equal", "for x, y in R assume x <= y show sinh(x) <= sinh(y)",
     "derivative cosh > 0"},
    {"less_from_sinh", "for x, y in R assume sinh(x) < sinh(y) show x < y", "sinh_less_equal"},
    {"less_equal_from_sinh", "for x, y in R assume sinh(x) <= sinh(y) show x <= y", "sinh_less"},
    {"cosh_less", "for x, y in [0, inf) assume x < y show cosh(x) < cosh(y)",
     "derivative sinh > 0 on (0, inf)"},
    {"cosh_less_equal", "for x, y in [0, inf) assume x <= y show cosh(x) <= cosh(y)",
     "derivative sinh >= 0 on [0, inf)"},
    {"less_from_cosh", "for x, y in [0, inf) assume cosh(x) < cosh(y) show x < y",
     "cosh_less_equal"},
    {"less_equal_from_cosh", "for x, y in [0, inf) assume cosh(x) <= cosh(y) show x <= y",
     "cosh_less"},
    {"tanh_less", "for x, y in R assume x < y show tanh(x) < tanh(y)", "derivative 1/cosh^2 > 0"},
    {"tanh_less_equal", "for x, y in R assume x <= y show tanh(x) <= tanh(y)",
     "derivative 1/cosh^2 > 0"},
    {"less_from_tanh", "for x, y in R assume tanh(x) < tanh(y) show x < y", "tanh_less_equal"},
    {"less_equal_from_tanh", "for x, y in R assume tanh(x) <= tanh(y) show x <= y", "tanh_less"},

    // asinh, acosh, atanh
    {"asinh_is_log", "for x in R show asinh(x) = log(x + sqrt(x^2 + 1))", "DLMF 4.37.16"},
    {"acosh_is_log", "for x in [1, inf) show acosh(x) = log(x + sqrt(x^2 - 1))", "DLMF 4.37.19"},
    {"atanh_is_log", "for x in (-1, 1) show atanh(x) = log((1 + x)/(1 - x))/2", "DLMF 4.37.24"},
    {"sinh_asinh", "for x in R show sinh(asinh(x)) = x", "DLMF 4.37(v); the definition"},
    {"asinh_sinh", "for x in R show asinh(sinh(x)) = x", "sinh is one-to-one"},
    {"cosh_acosh", "for x in [1, inf) show cosh(acosh(x)) = x", "DLMF 4.37(v); the definition"},
    {"acosh_cosh", "for x in [0, inf) show acosh(cosh(x)) = x", "cosh is one-to-one on [0, inf)"},
    {"tanh_atanh", "for x in (-1, 1) show tanh(atanh(x)) = x", "DLMF 4.37(v); the definition"},
    {"atanh_tanh", "for x in R show atanh(tanh(x)) = x", "tanh is one-to-one"},
    {"cosh_asinh", "for x in R show cosh(asinh(x)) = sqrt(x^2 + 1)", "cosh_sinh_squares, cosh > 0"},
    {"sinh_acosh", "for x in [1, inf) show sinh(acosh(x)) = sqrt(x^2 - 1)",
     "cosh_sinh_squares; acosh >= 0"},
    {"asinh_zero", "show asinh(0) = 0", "sinh_zero"},
    {"acosh_one", "show acosh(1) = 0", "cosh_zero"},
    {"atanh_zero", "show atanh(0) = 0", "tanh_zero"},
    {"asinh_negative", "for x in R show asinh(-x) = -asinh(x)", "DLMF 4.37.10"},
    {"atanh_negative", "for x in (-1, 1) show atanh(-x) = -atanh(x)", "DLMF 4.37.12"},
    {"acosh_nonnegative", "for x in [1, inf) show acosh(x) >= 0", "the definition"},
    {"acosh_positive", "for x in (1, inf) show acosh(x) > 0", "the definition"},
    {"asinh_positive", "for x in (0, inf) show asinh(x) > 0", "asinh_less"},
    {"asinh_below", "for x in [0, inf) show asinh(x) <= x", "sinh_above at asinh(x)"},
    {"atanh_above", "for x in [0, 1) show x <= atanh(x)", "tanh_below at atanh(x)"},
    {"asinh_less", "for x, y in R assume x < y show asinh(x) < asinh(y)", "inverse of sinh"},
    {"asinh_less_equal", "for x, y in R assume x <= y show asinh(x) <= asinh(y)",
     "inverse of sinh"},
    {"less_from_asinh", "for x, y in R assume asinh(x) < asinh(y) show x < y", "sinh_less"},
    {"less_equal_from_asinh", "for x, y in R assume asinh(x) <= asinh(y) show x <= y",
     "sinh_less_equal"},
    {"acosh_less", "for x, y in [1, inf) assume x < y show acosh(x) < acosh(y)",
     "inverse of cosh on [0, inf)"},
    {"acosh_less_equal", "for x, y in [1, inf) assume x <= y show acosh(x) <= acosh(y)",
     "inverse of cosh on [0, inf)"},
    {"less_from_acosh", "for x, y in [1, inf) assume acosh(x) < acosh(y) show x < y", "cosh_less"},
    {"less_equal_from_acosh", "for x, y in [1, inf) assume acosh(x) <= acosh(y) show x <= y",
     "cosh_less_equal"},
    {"atanh_less", "for x, y in (-1, 1) assume x < y show atanh(x) < atanh(y)", "inverse of tanh"},
    {"atanh_less_equal", "for x, y in (-1, 1) assume x <= y show atanh(x) <= atanh(y)",
     "inverse of tanh"},
    {"less_from_atanh", "for x, y in (-1, 1) assume atanh(x) < atanh(y) show x < y", "tanh_less"},
    {"less_equal_from_atanh", "for x, y in (-1, 1) assume atanh(x) <= atanh(y) show x <= y",
     "tanh_less_equal"},
};

}  // namespace

std::span<const Fact> hyperbolic_facts() { return facts; }

}  // namespace assay::kernel
