#include "prover/factors.hpp"

namespace assay::prover {

std::vector<kernel::Term> factors_of(const kernel::Term& t) {
  if (!t.is(kernel::Op::multiply)) return {t};
  std::vector<kernel::Term> factors = factors_of(t.argument(0));
  for (const kernel::Term& factor : factors_of(t.argument(1))) factors.push_back(factor);
  return factors;
}

}  // namespace assay::prover
