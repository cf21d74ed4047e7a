// The kernels for every processor, two rows at a time, without a fused multiply-add.
#include "fast/bulk/loops.hpp"

namespace assay::fast::bulk {

constinit const Table portable_table = table_of<2, Portable>("portable");

}  // namespace assay::fast::bulk
