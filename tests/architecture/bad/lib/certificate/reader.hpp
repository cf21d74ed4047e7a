#pragma once

#include "fast/exp.hpp"
#include "kernel/rule.hpp"
#include "prover/search.hpp"

namespace assay::kernel {
class Theorem;
}
namespace assay::certificate {
inline double progress = 0.5;
}
