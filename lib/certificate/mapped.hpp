// Defines mapped, an object of the kernel with a function applied to each of its terms.
#pragma once

#include "certificate/step.hpp"

#include <functional>

namespace assay::certificate {

using TermFunction = std::function<kernel::Term(const kernel::Term&)>;

// Names of variables, bound or not, stay as they are. The order in which the terms are visited is
// the order in which they are written. Throw only what the function throws.

kernel::Relation mapped(const kernel::Relation& r, const TermFunction& f);
kernel::Domain mapped(const kernel::Domain& d, const TermFunction& f);
kernel::Claim mapped(const kernel::Claim& c, const TermFunction& f);
kernel::Combination mapped(const kernel::Combination& c, const TermFunction& f);
ContextStep mapped(const ContextStep& c, const TermFunction& f);
Step mapped(const Step& s, const TermFunction& f);

}  // namespace assay::certificate
