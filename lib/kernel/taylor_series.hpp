// Defines taylor_series, the Taylor coefficients of a term in one of its variables, enclosed.
#pragma once

#include "kernel/evaluate.hpp"
#include "kernel/series.hpp"

#include <optional>
#include <string>

namespace assay::kernel {

/// The largest order that a rule asks for, so that no certificate can ask for endless work.
inline constexpr int max_order = 64;

/// Encloses the Taylor coefficients f_0, ..., f_order of t in `variable` at every point of the box,
/// from those of its parts (Moore, Methods and Applications of Interval Analysis, SIAM 1979,
/// section 3.4). A coefficient that is seen to be a rational number, 0 above all, stays exact.
///
/// When there is a result, then at every point of the box each part of t is defined, and each
/// operation inside t that has an argument with the variable in it is infinitely differentiable
/// in a neighbourhood of its arguments. nullopt when this is not known: sqrt, abs or min at their
/// kinks, for instance. `order` is not negative.
std::optional<Series> taylor_series(const Term& t, const std::string& variable, const Box& box,
                                    int order, interval::Precision p);

}  // namespace assay::kernel
