// Defines RowClaim, what is claimed of each row of a table.
#pragma once

#include "kernel/definition.hpp"
#include "kernel/relation.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace assay::tables {

/// Relations whose variables are columns. Meaning: in each row all of them hold, so that everything
/// in them is defined, with the row's numbers put for the variables.
struct RowClaim {
  std::vector<kernel::Relation> surface;      // as it is written, with defined names
  std::vector<kernel::Relation> meaning;      // unfolded
  std::map<std::string, std::string> titles;  // of the column of each variable
};

/// Reads RELATIONS of kernel/reader/terms.hpp, where every name that is not a defined one is a
/// variable. Its column has the title that is given, or else the variable's name. Throws
/// kernel::Malformed, also for a title that is given for no variable or is not printable ASCII, and
/// when there is no variable.
RowClaim read_claim(std::string_view text, const kernel::Definitions& definitions,
                    const std::map<std::string, std::string>& titles);

/// "a <= b and c = d": the surface, which is read again as the same claim.
std::string print(const RowClaim& claim);

}  // namespace assay::tables
