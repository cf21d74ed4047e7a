#include "audit/table.hpp"

namespace assay::tables {

double number();

}  // namespace assay::tables
