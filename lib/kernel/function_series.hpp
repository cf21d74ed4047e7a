// Defines the Taylor coefficients of the elementary functions and powers at their arguments.
#pragma once

#include "kernel/series.hpp"

#include <optional>

namespace assay::kernel {

/// Encloses the Taylor coefficients up to `order` of the function `op` at every number in u. When
/// there is a result, the function has derivatives of every order in a neighbourhood of each such
/// number; nullopt when that is not known. For the named functions but abs, min and max
/// (std::logic_error for those and for the other operations).
std::optional<Series> function_series(Op op, const Enclosure& u, int order);

/// The same for x^n.
std::optional<Series> power_series(const Enclosure& u, long n, int order);

/// The same for x^a = exp(a log x), x > 0, with a constant a.
std::optional<Series> power_series(const Enclosure& u, const Enclosure& a, int order);

}  // namespace assay::kernel
