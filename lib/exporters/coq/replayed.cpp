#include "certificate/apply.hpp"
#include "exporters/coq/development.hpp"

namespace assay::exporters::coq {

Replayed replayed(const kernel::Statement& statement, certificate::Certificate certificate) {
  Replayed result{statement, std::move(certificate), {kernel::Context{}}, {}};
  for (const certificate::ContextStep& c : result.certificate.contexts)
    result.contexts.push_back(std::visit(
        [&](const auto& added) { return result.contexts[c.parent].with(added); }, c.extension));
  for (const certificate::Step& step : result.certificate.steps)
    result.theorems.push_back(
        certificate::apply(step, {statement.meaning, result.contexts, result.theorems}));
  return result;
}

}  // namespace assay::exporters::coq
