#include "kernel/continuity.hpp"

#include "kernel/definedness.hpp"

namespace assay::kernel {

void require_continuous(const Term& t, const std::string& variable, const Domain& d,
                        const Context& c, const Theorem& defined) {
  const Context inside = c.with(Variable{variable, d});
  require_defined(t, inside, Premises(&defined, 1));
}

}  // namespace assay::kernel
