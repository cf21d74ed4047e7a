// Defines the choice between the bulk kernels of different instruction sets. Their results are
// bitwise identical.
//
// Each kernel of Table takes intervals as two arrays of lower and upper ends; the result may be one
// of the operands. Where a function is undefined both ends of the result are NaN, and so they are
// where an operand is. Enclosures of + - * / sqrt are the tightest; those of the elementary
// functions are at most 2 units wide around each end's value, and 1 unit in 99.9 % of all cases.
#pragma once

#include "fast/bulk/table.hpp"

#include <vector>

namespace assay::fast::bulk {

/// The kernels that this processor can run, the slowest first.
std::vector<const Table*> tables();

/// The fastest kernels for this processor, chosen once.
const Table& table();

}  // namespace assay::fast::bulk
