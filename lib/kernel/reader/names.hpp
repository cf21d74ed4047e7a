// Defines which words a statement may use as names, and which known name was probably meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace assay::kernel {

/// The words of the grammar, and pi, inf and R: none of them can be a name. ("a", as in "has a
/// root", can: where that word is expected no name is.)
bool is_reserved(std::string_view word);

/// The candidate that differs least from `name` in single letters put in, left out or changed
/// (Levenshtein distance), if these are at most half of the letters; else "".
std::string nearest(std::string_view name, const std::vector<std::string>& candidates);

}  // namespace assay::kernel
