#pragma once

#include <prover/search.hpp>

namespace assay::audit {
inline const char* sigmoid = "sigma";
}
