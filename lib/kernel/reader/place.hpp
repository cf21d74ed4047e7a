// Defines Place, a position in a text that a person wrote.
#pragma once

#include <cstddef>

namespace assay::kernel {

/// Both count from 1; a column is one Unicode character, also a tab.
struct Place {
  std::size_t line = 1;
  std::size_t column = 1;
  friend bool operator==(const Place&, const Place&) = default;
};

}  // namespace assay::kernel
