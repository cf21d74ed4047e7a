// The facts about exp, log and powers with real exponents.
#include "kernel/facts/table.hpp"

namespace assay::kernel {

namespace {

constexpr Fact facts[] = {
    // exp
    {"exp_positive", "for x in R show exp(x) > 0", "Rudin 8.6(c)"},
    {"exp_zero", "show exp(0) = 1", "Rudin 8.6"},
    {"exp_sum", "for x, y in R show exp(x + y) = exp(x)*exp(y)", "DLMF 4.8.16"},
    {"exp_difference", "for x, y in R show exp(x - y) = exp(x)/exp(y)", "DLMF 4.8.16"},
    {"exp_negative", "for x in R show exp(-x) = 1/exp(x)", "DLMF 4.8.16 for x and -x"},
    {"exp_reciprocal", "for x in R show exp(-x)*exp(x) = 1", "DLMF 4.8.16 for x and -x"},
    {"exp_double", "for x in R show exp(2*x) = exp(x)^2", "DLMF 4.8.16 for x and x"},
    {"exp_half_squared", "for x in R show exp(x/2)^2 = exp(x)", "DLMF 4.8.16 for x/2 and x/2"},
    {"exp_log", "for x in (0, inf) show exp(log(x)) = x", "DLMF 4.8.10"},
    {"exp_above_tangent", "for x in R show exp(x) >= 1 + x", "DLMF 4.5.8; equal at 0"},
    {"exp_above_tangent_strict", "for x in R assume x != 0 show exp(x) > 1 + x", "DLMF 4.5.8"},
    {"exp_below_hyperbola", "for x in (-inf, 1) show exp(x) <= 1/(1 - x)", "DLMF 4.5.9"},
    {"exp_less", "for x, y in R assume x < y show exp(x) < exp(y)", "Rudin 8.6(c)"},
    {"exp_less_equal", "for x, y in R assume x <= y show exp(x) <= exp(y)", "Rudin 8.6(c)"},
    {"less_from_exp", "for x, y in R assume exp(x) < exp(y) show x < y", "exp_less_equal"},
    {"less_equal_from_exp", "for x, y in R assume exp(x) <= exp(y) show x <= y", "exp_less"},
    {"equal_from_exp", "for x, y in R assume exp(x) = exp(y) show x = y", "exp_less"},

    // log
    {"log_exp", "for x in R show log(exp(x)) = x", "DLMF 4.8.9"},
    {"log_one", "show log(1) = 0", "exp_zero, log_exp"},
    {"log_product", "for x, y in (0, inf) show log(x*y) = log(x) + log(y)", "DLMF 4.8.2"},
    {"log_quotient", "for x, y in (0, inf) show log(x/y) = log(x) - log(y)", "DLMF 4.8.4"},
    {"log_reciprocal", "for x in (0, inf) show log(1/x) = -log(x)", "DLMF 4.8.7"},
    {"log_square", "for x in (0, inf) show log(x^2) = 2*log(x)", "DLMF 4.8.6, n = 2"},
    {"log_sqrt", "for x in (0, inf) show log(sqrt(x)) = log(x)/2", "DLMF 4.8.13, exponent 1/2"},
    {"log_positive", "for x in (1, inf) show log(x) > 0", "log_one, log_less"},
    {"log_nonnegative", "for x in [1, inf) show log(x) >= 0", "log_one, log_less_equal"},
    {"log_negative", "for x in (0, 1) show log(x) < 0", "log_one, log_less"},
    {"log_below_tangent", "for x in (0, inf) show log(x) <= x - 1", "DLMF 4.5.4"},
    {"log_below_tangent_strict", "for x in (0, inf) assume x != 1 show log(x) < x - 1",
     "DLMF 4.5.1 at x - 1"},
    {"log_above_hyperbola", "for x in (0, inf) show 1 - 1/x <= log(x)",
     "DLMF 4.5.1 at x - 1; equal at 1"},
    {"log_above_hyperbola_strict", "for x in (0, inf) assume x != 1 show 1 - 1/x < log(x)",
     "DLMF 4.5.1 at x - 1"},
    {"log_less", "for x, y in (0, inf) assume x < y show log(x) < log(y)", "inverse of exp"},
    {"log_less_equal", "for x, y in (0, inf) assume x <= y show log(x) <= log(y)",
     "inverse of exp"},
    {"less_from_log", "for x, y in (0, inf) assume log(x) < log(y) show x < y", "exp_less"},
    {"less_equal_from_log", "for x, y in (0, inf) assume log(x) <= log(y) show x <= y",
     "exp_less_equal"},
    {"equal_from_log", "for x, y in (0, inf) assume log(x) = log(y) show x = y", "exp_log"},

    // powers with an exponent that is no integer literal
    {"power_is_exp", "for x in (0, inf), y in R show x^y = exp(y*log(x))",
     "DLMF 4.2(iv); the definition"},
    {"power_half", "for x in (0, inf) show x^(1/2) = sqrt(x)", "power_sum for 1/2 and 1/2"},
    {"power_positive", "for x in (0, inf), y in R show x^y > 0", "power_is_exp, exp_positive"},
    {"log_power", "for x in (0, inf), y in R show log(x^y) = y*log(x)", "DLMF 4.8.13"},
    {"power_sum", "for x in (0, inf), y, z in R show x^(y + z) = x^y*x^z", "DLMF 4.8.14"},
    {"power_negative", "for x in (0, inf), y in R show x^(-y) = 1/x^y", "DLMF 4.8.14"},
    {"power_product", "for x, y in (0, inf), z in R show (x*y)^z = x^z*y^z", "DLMF 4.8.15"},
    {"power_power", "for x in (0, inf), y, z in R show (x^y)^z = x^(y*z)",
     "DLMF 4.8.17 at y*log(x)"},
    {"power_base_less", "for x, y, z in (0, inf) assume x < y show x^z < y^z",
     "power_is_exp, log_less, exp_less"},
    {"power_base_less_equal", "for x, y, z in (0, inf) assume x <= y show x^z <= y^z",
     "power_is_exp, log_less_equal, exp_less_equal"},
    {"power_exponent_less", "for x in (1, inf), y, z in R assume y < z show x^y < x^z",
     "power_is_exp, log_positive, exp_less"},
    {"power_exponent_greater", "for x in (0, 1), y, z in R assume y < z show x^y > x^z",
     "power_is_exp, log_negative, exp_less"},
};

}  // namespace

std::span<const Fact> exponential_facts() { return facts; }

}  // namespace assay::kernel
