#include <mpfr.h>

#include <boost/optional.hpp>

#include "certificate/reader.hpp"

namespace assay::kernel::rules {
// The derivative of the Sigmoid.
const char* name = "dsigma";
inline auto endpoint = mpfr_get_prec;
inline auto value = x.to_double();
}  // namespace assay::kernel::rules
