#include "bounds.hpp"

#include <variant>

namespace assay::verify {

namespace {

using kernel::Domain;
using kernel::Op;

struct Place {
  std::string name;
  Domain* domain;
};

/// Where the bounds stand in a claim.
std::vector<Place> places(kernel::Claim& claim) {
  std::vector<Place> all;
  if (auto* extremum = std::get_if<kernel::Extremum>(&claim)) {
    all.push_back({"value", &extremum->value});
    for (kernel::Range& range : extremum->over) all.push_back({range.variable, &range.place});
  } else if (auto* root = std::get_if<kernel::Root>(&claim)) {
    for (kernel::Range& range : root->over) all.push_back({range.variable, &range.place});
  }
  return all;
}

bool is_literal(const kernel::End& end) { return end.at && end.at->is(Op::number); }

kernel::Sequent without_bounds(kernel::Sequent statement) {
  for (const Place& place : places(statement.claim)) *place.domain = Domain::reals();
  return statement;
}

}  // namespace

std::vector<Bound> bounds(const kernel::Sequent& statement) {
  kernel::Claim claim = statement.claim;
  std::vector<Bound> all;
  for (const auto& [name, domain] : places(claim))
    if (is_literal(domain->lower) && is_literal(domain->upper))
      all.push_back({name, domain->lower.at->number(), domain->upper.at->number()});
  return all;
}

bool differ_in_bounds_only(const kernel::Sequent& a, const kernel::Sequent& b) {
  return without_bounds(a) == without_bounds(b);
}

}  // namespace assay::verify
