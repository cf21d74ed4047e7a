// The facts about erf. DLMF 7.2.1 defines it as 2/sqrt(pi) times the integral of exp(-t^2) from 0.
#include "kernel/facts/table.hpp"

namespace assay::kernel {

namespace {

constexpr Fact facts[] = {
    {"erf_zero", "show erf(0) = 0", "DLMF 7.2.1"},
    {"erf_negative", "for x in R show erf(-x) = -erf(x)", "DLMF 7.4.1"},
    {"erf_upper", "for x in R show erf(x) < 1", "DLMF 7.2.1; exp(-t^2) > 0, limit 1 at infinity"},
    {"erf_lower", "for x in R show erf(x) > -1", "erf_upper, erf_negative"},
    {"erf_abs_below_one", "for x in R show abs(erf(x)) < 1", "erf_upper, erf_lower"},
    {"erf_positive", "for x in (0, inf) show erf(x) > 0", "DLMF 7.2.1; exp(-t^2) > 0"},
    {"erf_less", "for x, y in R assume x < y show erf(x) < erf(y)", "DLMF 7.2.1; exp(-t^2) > 0"},
    {"erf_less_equal", "for x, y in R assume x <= y show erf(x) <= erf(y)",
     "DLMF 7.2.1; exp(-t^2) > 0"},
    {"less_from_erf", "for x, y in R assume erf(x) < erf(y) show x < y", "erf_less_equal"},
    {"less_equal_from_erf", "for x, y in R assume erf(x) <= erf(y) show x <= y", "erf_less"},
};

}  // namespace

std::span<const Fact> error_function_facts() { return facts; }

}  // namespace assay::kernel
