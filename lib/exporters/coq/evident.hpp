// Defines which side conditions of a term are evident, so that no exported statement mentions them.
#pragma once

#include "kernel/relation.hpp"

namespace assay::exporters::coq {

/// Whether r holds wherever its parts are defined, as is seen from signs alone: a comparison of two
/// literals, or t != 0, 0 < t, 0 <= t where t is built from positive literals, pi, exp, cosh, even
/// powers, abs, sqrt and the like by + * / and powers. The tactic `evident` of
/// support/Evident.v proves the same relations.
bool is_evident(const kernel::Relation& r);

}  // namespace assay::exporters::coq
