// Defines midpoint, where the trees of certificates cut and expand when they do not say where.
#pragma once

#include "exact/rational.hpp"
#include "kernel/domain.hpp"

#include <optional>

namespace assay::certificate {

/// The end's number, when it is a literal.
std::optional<exact::Rational> literal(const kernel::End& end);

/// nullopt unless both ends are literals.
std::optional<exact::Rational> midpoint(const kernel::Domain& d);

}  // namespace assay::certificate
