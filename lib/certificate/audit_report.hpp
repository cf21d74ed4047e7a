// Defines the reading of the report of an audit (AUDITS.md). Whatever is read here, assay-recheck
// makes a report of it again and compares the texts.
#pragma once

#include "tables/report.hpp"

#include <string>
#include <string_view>

namespace assay::certificate {

/// What a report says it is about; nothing else of it is read.
struct Heading {
  tables::RowClaim claim;
  interval::Precision most;
};

/// Throws kernel::Malformed.
Heading read_heading(std::string_view report, const kernel::Definitions& definitions);

/// For a person: the first line in which a report differs, as it should be. The reports differ.
std::string difference(const std::string& expected, const std::string& found);

}  // namespace assay::certificate
