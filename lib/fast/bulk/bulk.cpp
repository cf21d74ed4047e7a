#include "fast/bulk/bulk.hpp"

namespace assay::fast::bulk {

std::vector<const Table*> tables() {
  std::vector<const Table*> all{&portable_table};
#if defined(__x86_64__)
  const bool has_avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  if (has_avx2) all.push_back(&avx2_table);
  const bool has_avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq");
  if (has_avx2 && has_avx512) all.push_back(&avx512_table);
#endif
  return all;
}

const Table& table() {
  static const Table& fastest = *tables().back();
  return fastest;
}

}  // namespace assay::fast::bulk
