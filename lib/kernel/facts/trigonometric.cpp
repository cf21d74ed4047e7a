// The facts about sin, cos, tan and their inverses.
#include "kernel/facts/table.hpp"

namespace assay::kernel {

namespace {

constexpr Fact facts[] = {
    // values
    {"sin_zero", "show sin(0) = 0", "DLMF 4.17"},
    {"cos_zero", "show cos(0) = 1", "DLMF 4.17"},
    {"tan_zero", "show tan(0) = 0", "DLMF 4.17"},
    {"sin_half_pi", "show sin(pi/2) = 1", "DLMF 4.17"},
    {"cos_half_pi", "show cos(pi/2) = 0", "DLMF 4.17"},
    {"sin_pi", "show sin(pi) = 0", "DLMF 4.17"},
    {"cos_pi", "show cos(pi) = -1", "DLMF 4.17"},

    // identities
    {"sin_cos_squares", "for x in R show sin(x)^2 + cos(x)^2 = 1", "DLMF 4.21.12"},
    {"sin_sum", "for x, y in R show sin(x + y) = sin(x)*cos(y) + cos(x)*sin(y)", "DLMF 4.21.2"},
    {"sin_difference", "for x, y in R show sin(x - y) = sin(x)*cos(y) - cos(x)*sin(y)",
     "DLMF 4.21.2"},
    {"cos_sum", "for x, y in R show cos(x + y) = cos(x)*cos(y) - sin(x)*sin(y)", "DLMF 4.21.3"},
    {"cos_difference", "for x, y in R show cos(x - y) = cos(x)*cos(y) + sin(x)*sin(y)",
     "DLMF 4.21.3"},
    {"sin_double", "for x in R show sin(2*x) = 2*sin(x)*cos(x)", "DLMF 4.21.27"},
    {"cos_double", "for x in R show cos(2*x) = 2*cos(x)^2 - 1", "DLMF 4.21.28"},
    {"cos_double_sin", "for x in R show cos(2*x) = 1 - 2*sin(x)^2", "DLMF 4.21.28"},
    {"tan_is_quotient", "for x in R assume cos(x) != 0 show tan(x) = sin(x)/cos(x)",
     "DLMF 4.14.4; the definition"},
    {"tan_squared", "for x in R assume cos(x) != 0 show 1 + tan(x)^2 = 1/cos(x)^2", "DLMF 4.21.13"},
    {"sin_negative", "for x in R show sin(-x) = -sin(x)", "DLMF 4.21.24"},
    {"cos_negative", "for x in R show cos(-x) = cos(x)", "DLMF 4.21.25"},
    {"tan_negative", "for x in R assume cos(x) != 0 show tan(-x) = -tan(x)", "DLMF 4.21.26"},
    {"sin_shift_pi", "for x in R show sin(x + pi) = -sin(x)", "sin_sum, sin_pi, cos_pi"},
    {"cos_shift_pi", "for x in R show cos(x + pi) = -cos(x)", "cos_sum, sin_pi, cos_pi"},
    {"sin_period", "for x in R show sin(x + 2*pi) = sin(x)", "sin_shift_pi twice"},
    {"cos_period", "for x in R show cos(x + 2*pi) = cos(x)", "cos_shift_pi twice"},
    {"sin_complement", "for x in R show sin(pi/2 - x) = cos(x)", "sin_difference"},
    {"cos_complement", "for x in R show cos(pi/2 - x) = sin(x)", "cos_difference"},

    // bounds
    {"sin_upper", "for x in R show sin(x) <= 1", "sin_cos_squares"},
    {"sin_lower", "for x in R show sin(x) >= -1", "sin_cos_squares"},
    {"cos_upper", "for x in R show cos(x) <= 1", "sin_cos_squares"},
    {"cos_lower", "for x in R show cos(x) >= -1", "sin_cos_squares"},
    {"sin_below", "for x in [0, inf) show sin(x) <= x", "DLMF 4.18.1; sin <= 1 beyond pi/2"},
    {"sin_below_strict", "for x in (0, inf) show sin(x) < x", "integral of 1 - cos over (0, x)"},
    {"sin_abs_below", "for x in R show abs(sin(x)) <= abs(x)", "sin_below, sin_negative"},
    {"sin_above_chord", "for x in [0, pi/2] show 2*x/pi <= sin(x)", "DLMF 4.18.1 (Jordan)"},
    {"sin_above_cubic", "for x in [0, inf) show x - x^3/6 <= sin(x)",
     "cos_above_parabola integrated"},
    {"cos_above_parabola", "for x in R show cos(x) >= 1 - x^2/2", "sin_below integrated"},
    {"tan_above", "for x in [0, pi/2) show x <= tan(x)", "DLMF 4.18.2"},
    {"sin_positive", "for x in (0, pi) show sin(x) > 0", "DLMF 4.16"},
    {"cos_positive", "for x in (-pi/2, pi/2) show cos(x) > 0", "DLMF 4.16"},

    // order
    {"sin_less", "for x, y in [-pi/2, pi/2] assume x < y show sin(x) < sin(y)", "cos_positive"},
    {"sin_less_equal", "for x, y in [-pi/2, pi/2] assume x <= y show sin(x) <= sin(y)",
     "cos_positive"},
    {"cos_greater", "for x, y in [0, pi] assume x < y show cos(x) > cos(y)", "sin_positive"},
    {"cos_greater_equal", "for x, y in [0, pi] assume x <= y show cos(x) >= cos(y)",
     "sin_positive"},
    {"tan_less", "for x, y in (-pi/2, pi/2) assume x < y show tan(x) < tan(y)",
     "derivative 1 + tan^2 > 0"},
    {"tan_less_equal", "for x, y in (-pi/2, pi/2) assume x <= y show tan(x) <= tan(y)",
     "derivative 1 + tan^2 > 0"},

    // asin, acos, atan: DLMF 4.23(ii) defines the principal values
    {"sin_asin", "for x in [-1, 1] show sin(asin(x)) = x", "the definition"},
    {"asin_sin", "for x in [-pi/2, pi/2] show asin(sin(x)) = x", "the definition"},
    {"cos_acos", "for x in [-1, 1] show cos(acos(x)) = x", "the definition"},
    {"acos_cos", "for x in [0, pi] show acos(cos(x)) = x", "the definition"},
    {"tan_atan", "for x in R show tan(atan(x)) = x", "the definition"},
    {"atan_tan", "for x in (-pi/2, pi/2) show atan(tan(x)) = x", "the definition"},
    {"asin_upper", "for x in [-1, 1] show asin(x) <= pi/2", "the definition"},
    {"asin_lower", "for x in [-1, 1] show asin(x) >= -pi/2", "the definition"},
    {"acos_upper", "for x in [-1, 1] show acos(x) <= pi", "the definition"},
    {"acos_lower", "for x in [-1, 1] show acos(x) >= 0", "the definition"},
    {"atan_upper", "for x in R show atan(x) < pi/2", "the definition"},
    {"atan_lower", "for x in R show atan(x) > -pi/2", "the definition"},
    {"asin_zero", "show asin(0) = 0", "sin_zero"},
    {"asin_one", "show asin(1) = pi/2", "sin_half_pi"},
    {"acos_zero", "show acos(0) = pi/2", "cos_half_pi"},
    {"acos_one", "show acos(1) = 0", "cos_zero"},
    {"atan_zero", "show atan(0) = 0", "tan_zero"},
    {"atan_one", "show atan(1) = pi/4", "DLMF 4.17"},
    {"asin_negative", "for x in [-1, 1] show asin(-x) = -asin(x)", "DLMF 4.23.10"},
    {"acos_negative", "for x in [-1, 1] show acos(-x) = pi - acos(x)", "DLMF 4.23.11"},
    {"atan_negative", "for x in R show atan(-x) = -atan(x)", "DLMF 4.23.12"},
    {"asin_acos_sum", "for x in [-1, 1] show asin(x) + acos(x) = pi/2", "DLMF 4.23.16"},
    {"atan_reciprocal", "for x in (0, inf) show atan(1/x) = pi/2 - atan(x)",
     "DLMF 4.23.9, 4.23.18"},
    {"cos_asin", "for x in [-1, 1] show cos(asin(x)) = sqrt(1 - x^2)",
     "sin_cos_squares; cos >= 0 on [-pi/2, pi/2]"},
    {"sin_acos", "for x in [-1, 1] show sin(acos(x)) = sqrt(1 - x^2)",
     "sin_cos_squares; sin >= 0 on [0, pi]"},
    {"atan_below", "for x in [0, inf) show atan(x) <= x", "tan_above at atan(x)"},
    {"asin_less", "for x, y in [-1, 1] assume x < y show asin(x) < asin(y)", "inverse of sin"},
    {"asin_less_equal", "for x, y in [-1, 1] assume x <= y show asin(x) <= asin(y)",
     "inverse of sin"},
    {"acos_greater", "for x, y in [-1, 1] assume x < y show acos(x) > acos(y)", "inverse of cos"},
    {"acos_greater_equal", "for x, y in [-1, 1] assume x <= y show acos(x) >= acos(y)",
     "inverse of cos"},
    {"atan_less", "for x, y in R assume x < y show atan(x) < atan(y)", "inverse of tan"},
    {"atan_less_equal", "for x, y in R assume x <= y show atan(x) <= atan(y)", "inverse of tan"},
    {"less_from_atan", "for x, y in R assume atan(x) < atan(y) show x < y", "tan_less"},
    {"less_equal_from_atan", "for x, y in R assume atan(x) <= atan(y) show x <= y",
     "tan_less_equal"},
};

}  // namespace

std::span<const Fact> trigonometric_facts() { return facts; }

}  // namespace assay::kernel
