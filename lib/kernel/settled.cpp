#include "kernel/settled.hpp"

namespace assay::kernel {

bool proves(const Theorem& t, const Sequent& statement) {
  return t.claim() == statement.claim && extends(statement.context, t.context());
}

bool refutes(const Theorem& t, const Sequent& statement) {
  const auto* refuted = std::get_if<Refuted>(&t.claim());
  return refuted != nullptr && *refuted->statement == statement && t.context() == Context{};
}

}  // namespace assay::kernel
