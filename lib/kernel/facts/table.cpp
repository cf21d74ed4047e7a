#include "kernel/facts/table.hpp"

namespace assay::kernel {

std::array<std::span<const Fact>, 5> fact_groups() {
  return {exponential_facts(), algebraic_facts(), trigonometric_facts(), hyperbolic_facts(),
          error_function_facts()};
}

const Fact* find_fact(std::string_view name) {
  for (const std::span<const Fact> group : fact_groups())
    for (const Fact& fact : group)
      if (fact.name == name) return &fact;
  return nullptr;
}

}  // namespace assay::kernel
