#pragma once

#include <cmath>

#include "../kernel/rule.hpp"
#include "interval/box.hpp"

namespace assay::exact {
using Pair = long double;
inline auto half() { return 0.5; }
inline auto tenth() { return .1; }
inline auto many() { return 1e10; }
inline auto exact_value(mpq_srcptr x) { return mpq_get_d(x); }
}  // namespace assay::exact
