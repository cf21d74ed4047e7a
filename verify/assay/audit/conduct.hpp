// Defines conduct_audit, which audits a function however it is computed.
#pragma once

#include "audit/options.hpp"
#include "audit/portions.hpp"
#include "output.hpp"

#include <cstddef>
#include <nlohmann/json.hpp>

namespace assay::verify {

/// `audited` says what the function is; the type, the formula and the inputs are added. The results
/// are computed in portions of so many inputs.
template <functions::Binary F>
void conduct_audit(const AuditOptions& options, nlohmann::ordered_json audited,
                   std::size_t portion_size, const Evaluation<F>& evaluation, Output& output);

}  // namespace assay::verify
