// Defines recheck_audit, which makes the report of an audit again.
#pragma once

#include "report.hpp"
#include "tables/report.hpp"

#include <string>

namespace assay::recheck {

/// Reads what the report claims and decides every row of the table anew, with the definitions of
/// the proof file ("" for none). The verdict is `confirmed` when this gives the same report, byte
/// for byte, and `refused` otherwise. Throws FileError.
Report recheck_audit(const std::string& report_path, const std::string& table_path,
                     const std::string& proof_path);

/// 0 when all rows are right, 1 when some are wrong, else 2.
Exit exit_of(const tables::Audit& audit);

}  // namespace assay::recheck
