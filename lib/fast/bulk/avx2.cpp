// The kernels for processors with AVX2 and FMA, 4 rows at a time. Compiled with -mavx2 -mfma.
#if defined(__x86_64__)

#include "fast/bulk/loops.hpp"

namespace assay::fast::bulk {

constinit const Table avx2_table = table_of<4, Avx2>("AVX2");

}  // namespace assay::fast::bulk

#endif
