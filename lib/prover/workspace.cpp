#include "prover/workspace.hpp"

#include "prover/conduct.hpp"
#include "prover/steps.hpp"

#include <algorithm>
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

namespace {

std::size_t hash(const kernel::Relation& r) { return r.left.hash() * 31 + r.right.hash(); }

}  // namespace

bool Workspace::has_failed(const Position& position, const kernel::Relation& r) const {
  const auto [first, last] = failures_.equal_range(hash(r));
  return std::any_of(first, last, [&](const auto& entry) {
    const Failure& f = entry.second;
    return f.nesting <= nesting_ && f.relation == r && f.position == position;
  });
}

void Workspace::record_failure(const Position& position, const kernel::Relation& r) {
  failures_.emplace(hash(r), Failure{position, r, nesting_});
}

}  // namespace assay::prover
