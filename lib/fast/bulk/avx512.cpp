// The kernels for processors with AVX-512, 8 rows at a time. Compiled with -mavx512f -mavx512dq.
#if defined(__x86_64__)

#include "fast/bulk/loops.hpp"

namespace assay::fast::bulk {

constinit const Table avx512_table = table_of<8, Avx512>("AVX-512");

}  // namespace assay::fast::bulk

#endif
