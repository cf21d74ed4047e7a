// The kernels for every processor, a row at a time.
#include "fast/bulk/loops.hpp"

namespace assay::fast::bulk {

constinit const Table portable_table = table_of<1, Portable>("portable");

}  // namespace assay::fast::bulk
