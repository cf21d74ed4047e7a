// The facts about squares, sqrt, abs, min and max. They are true in every ordered field in which
// nonnegative elements have square roots, and follow from its axioms in a line (Rudin 1.17, 1.18;
// 1.21 for the square root).
#include "kernel/facts/table.hpp"

namespace assay::kernel {

namespace {

constexpr Fact facts[] = {
    // squares
    {"square_nonnegative", "for x in R show x^2 >= 0", "Rudin 1.18(d)"},
    {"square_positive", "for x in R assume x != 0 show x^2 > 0", "Rudin 1.18(d)"},
    {"square_less", "for x, y in [0, inf) assume x < y show x^2 < y^2",
     "y^2 - x^2 = (y - x)*(y + x)"},
    {"square_less_equal", "for x, y in [0, inf) assume x <= y show x^2 <= y^2",
     "y^2 - x^2 = (y - x)*(y + x)"},
    {"less_from_square", "for x in R, y in [0, inf) assume x^2 < y^2 show x < y",
     "square_less_equal"},
    {"less_equal_from_square", "for x in R, y in [0, inf) assume x^2 <= y^2 show x <= y",
     "square_less"},
    {"equal_from_square", "for x, y in [0, inf) assume x^2 = y^2 show x = y", "square_less"},

    // reciprocals
    {"reciprocal_positive", "for x in (0, inf) show 1/x > 0", "Rudin 1.18(e)"},
    {"reciprocal_less", "for x, y in (0, inf) assume x < y show 1/y < 1/x", "Rudin 1.18(e)"},
    {"reciprocal_less_equal", "for x, y in (0, inf) assume x <= y show 1/y <= 1/x",
     "Rudin 1.18(e)"},

    // sqrt
    {"sqrt_squared", "for x in [0, inf) show sqrt(x)^2 = x", "Rudin 1.21"},
    {"sqrt_nonnegative", "for x in [0, inf) show sqrt(x) >= 0", "Rudin 1.21"},
    {"sqrt_positive", "for x in (0, inf) show sqrt(x) > 0", "Rudin 1.21"},
    {"sqrt_unique", "for x, y in [0, inf) assume y^2 = x show sqrt(x) = y", "Rudin 1.21"},
    {"sqrt_of_square", "for x in R show sqrt(x^2) = abs(x)", "sqrt_unique, abs_squared"},
    {"sqrt_zero", "show sqrt(0) = 0", "sqrt_unique"},
    {"sqrt_one", "show sqrt(1) = 1", "sqrt_unique"},
    {"sqrt_product", "for x, y in [0, inf) show sqrt(x*y) = sqrt(x)*sqrt(y)",
     "Rudin 1.21, corollary"},
    {"sqrt_quotient", "for x in [0, inf), y in (0, inf) show sqrt(x/y) = sqrt(x)/sqrt(y)",
     "Rudin 1.21, corollary"},
    {"sqrt_less", "for x, y in [0, inf) assume x < y show sqrt(x) < sqrt(y)",
     "square_less_equal, sqrt_squared"},
    {"sqrt_less_equal", "for x, y in [0, inf) assume x <= y show sqrt(x) <= sqrt(y)",
     "square_less, sqrt_squared"},
    {"less_from_sqrt", "for x, y in [0, inf) assume sqrt(x) < sqrt(y) show x < y",
     "square_less, sqrt_squared"},
    {"less_equal_from_sqrt", "for x, y in [0, inf) assume sqrt(x) <= sqrt(y) show x <= y",
     "square_less_equal, sqrt_squared"},
    {"sqrt_below_tangent", "for x in [0, inf) show sqrt(x) <= (1 + x)/2", "(sqrt(x) - 1)^2 >= 0"},

    // abs
    {"abs_nonnegative", "for x in R show abs(x) >= 0", "definition"},
    {"abs_positive", "for x in R assume x != 0 show abs(x) > 0", "definition"},
    {"nonzero_from_abs", "for x in R assume abs(x) > 0 show x != 0", "|0| = 0"},
    {"abs_squared", "for x in R show abs(x)^2 = x^2", "definition"},
    {"abs_above", "for x in R show x <= abs(x)", "definition"},
    {"abs_above_negative", "for x in R show -x <= abs(x)", "definition"},
    {"abs_of_nonnegative", "for x in [0, inf) show abs(x) = x", "definition"},
    {"abs_of_nonpositive", "for x in (-inf, 0] show abs(x) = -x", "definition"},
    {"abs_negative", "for x in R show abs(-x) = abs(x)", "definition"},
    {"abs_product", "for x, y in R show abs(x*y) = abs(x)*abs(y)", "Rudin 1.33(c)"},
    {"abs_quotient", "for x, y in R assume y != 0 show abs(x/y) = abs(x)/abs(y)",
     "abs_product for x/y and y"},
    {"abs_triangle", "for x, y in R show abs(x + y) <= abs(x) + abs(y)", "Rudin 1.33(e)"},
    {"abs_triangle_reverse", "for x, y in R show abs(x) - abs(y) <= abs(x - y)",
     "abs_triangle for x - y and y"},
    {"abs_less", "for x, y in R assume -y < x and x < y show abs(x) < y", "definition"},
    {"abs_less_equal", "for x, y in R assume -y <= x and x <= y show abs(x) <= y", "definition"},
    {"less_from_abs", "for x, y in R assume abs(x) < y show x < y", "abs_above"},
    {"less_equal_from_abs", "for x, y in R assume abs(x) <= y show x <= y", "abs_above"},
    {"greater_from_abs", "for x, y in R assume abs(x) < y show -y < x", "abs_above_negative"},
    {"greater_equal_from_abs", "for x, y in R assume abs(x) <= y show -y <= x",
     "abs_above_negative"},

    // min, max
    {"min_is_abs", "for x, y in R show min(x, y) = (x + y - abs(x - y))/2", "definition"},
    {"max_is_abs", "for x, y in R show max(x, y) = (x + y + abs(x - y))/2", "definition"},
    {"min_first", "for x, y in R show min(x, y) <= x", "definition"},
    {"min_second", "for x, y in R show min(x, y) <= y", "definition"},
    {"max_first", "for x, y in R show x <= max(x, y)", "definition"},
    {"max_second", "for x, y in R show y <= max(x, y)", "definition"},
    {"min_greatest", "for x, y, z in R assume z <= x and z <= y show z <= min(x, y)", "definition"},
    {"max_least", "for x, y, z in R assume x <= z and y <= z show max(x, y) <= z", "definition"},
    {"min_of_ordered", "for x, y in R assume x <= y show min(x, y) = x", "definition"},
    {"max_of_ordered", "for x, y in R assume x <= y show max(x, y) = y", "definition"},
    {"min_commutes", "for x, y in R show min(x, y) = min(y, x)", "definition"},
    {"max_commutes", "for x, y in R show max(x, y) = max(y, x)", "definition"},
};

}  // namespace

std::span<const Fact> algebraic_facts() { return facts; }

}  // namespace assay::kernel
