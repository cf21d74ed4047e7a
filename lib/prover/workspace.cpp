#include "prover/workspace.hpp"

#include "prover/conduct.hpp"
#include "prover/steps.hpp"

#include <utility>

namespace assay::prover {

std::size_t Workspace::cited(const std::string& name) {
  if (const auto known = cited_.find(name); known != cited_.end()) return known->second;
  for (const kernel::Statement& earlier : file_.statements) {
    if (&earlier == &statement_) break;  // a theorem may not lean on itself or on later ones
    if (earlier.name != name) continue;
    // What the search does for the earlier theorem starts from its own statement.
    const int nesting = std::exchange(nesting_, 0);
    const std::size_t step = conduct(*this, earlier);
    nesting_ = nesting;
    cited_.emplace(name, step);
    return step;
  }
  const auto step = script_.attempt(steps::fact(name));
  if (!step) throw GaveUp("there is no earlier theorem and no fact named '" + name + "'");
  cited_.emplace(name, *step);
  return *step;
}

}  // namespace assay::prover
