#include "prover/definedness.hpp"

#include "kernel/definedness.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

#include <unordered_set>

namespace assay::prover {

using kernel::Relation;
using kernel::Term;
using References = std::vector<std::size_t>;

namespace {

class DefinednessSearch {
 public:
  DefinednessSearch(Workspace& workspace, const Position& position)
      : workspace_(workspace), position_(position) {}

  bool add(const Term& t) {
    if (known(t, premises_) || add_known(t)) return true;
    // The whole by one enclosure, else part by part.
    if (const auto step = prove_directly(workspace_, position_, kernel::defined(t))) {
      premises_.push_back(*step);
      return true;
    }
    return add_parts(t) && known(t, premises_);
  }

  References premises() { return std::move(premises_); }

 private:
  bool known(const Term& t, const References& steps) {
    std::vector<kernel::Theorem> theorems;
    for (const std::size_t step : steps) theorems.push_back(workspace_.theorem(step));
    return kernel::known_defined(t, workspace_.context(position_), theorems);
  }

  /// The steps known at the position, when they suffice: as few of them as possible.
  bool add_known(const Term& t) {
    References all = premises_;
    all.insert(all.end(), position_.known.begin(), position_.known.end());
    if (!known(t, all)) return false;
    for (std::size_t i = all.size(); i-- > premises_.size();) {
      References fewer = all;
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
      if (known(t, fewer)) all = std::move(fewer);
    }
    premises_ = std::move(all);
    return true;
  }

  bool add_parts(const Term& t) {
    if (!seen_.insert(t.identity()).second) return true;
    for (const Term& argument : t.arguments())
      if (!known(argument, premises_) && !add_known(argument) && !add_parts(argument)) return false;
    if (known(t, premises_)) return true;
    for (const Relation& condition : kernel::side_conditions(t)) {
      const auto step = prove(workspace_, position_, condition);
      if (!step) return false;
      premises_.push_back(*step);
    }
    return true;
  }

  Workspace& workspace_;
  const Position& position_;
  References premises_;
  std::unordered_set<const void*> seen_;
};

}  // namespace

std::optional<References> definedness(Workspace& workspace, const Position& position,
                                      std::span<const Term> terms) {
  DefinednessSearch search(workspace, position);
  for (const Term& t : terms)
    if (!search.add(t)) return std::nullopt;
  return search.premises();
}

std::optional<std::size_t> prove_defined(Workspace& workspace, const Position& position,
                                         const Term& t) {
  if (const auto step = prove_directly(workspace, position, kernel::defined(t))) return step;
  auto premises = definedness(workspace, position, {&t, 1});
  if (!premises) return std::nullopt;
  return workspace.script().attempt(steps::of(
      "defined", position.context, kernel::claim(kernel::defined(t)), std::move(*premises)));
}

}  // namespace assay::prover
