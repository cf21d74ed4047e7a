#include "prover/root_finding/rootless.hpp"

#include "interval/interval.hpp"
#include "kernel/printer.hpp"
#include "prover/relations.hpp"
#include "prover/root_finding/region.hpp"
#include "prover/root_finding/root_steps.hpp"
#include "prover/steps.hpp"

#include <algorithm>

namespace assay::prover::root_finding {

using exact::Rational;
using kernel::Domain;
using kernel::Relation;
using kernel::Root;
using kernel::Term;

namespace {

/// How often a region of a system is cut before the general search is asked.
constexpr int most_cuts = 24;

Term sum_of_squares(const std::vector<Term>& functions) {
  Term sum = Term::power_integer(functions[0], 2);
  for (std::size_t j = 1; j < functions.size(); ++j)
    sum = sum + Term::power_integer(functions[j], 2);
  return sum;
}

bool is_bounded(const Domain& d) { return d.lower.at && d.upper.at; }

class Rootless {
 public:
  Rootless(Workspace& workspace, const Position& position)
      : workspace_(workspace), position_(position) {}

  std::size_t prove_of_one(const Root& region) {
    const Position within = inside(workspace_, position_, region);
    const Term& f = region.functions[0];
    const Term zero = Term::number(0);
    for (const Relation& apart : {f > zero, f < zero}) {
      if (is_refuted_at_a_point(region, apart)) continue;
      if (const auto step = prove(workspace_, within, apart)) return conclude(region, *step);
    }
    give_up(region);
  }

  std::size_t prove_of_several(const Root& region, int cuts) {
    const Position within = inside(workspace_, position_, region);
    const Relation apart = sum_of_squares(region.functions) > Term::number(0);
    if (const auto step = prove_directly(workspace_, within, apart)) return conclude(region, *step);
    const bool bounded = std::all_of(region.over.begin(), region.over.end(),
                                     [](const kernel::Range& r) { return is_bounded(r.domain); });
    if (bounded)
      if (const auto step = prove_by_subdivision(workspace_, within, apart))
        return conclude(region, *step);
    if (!bounded && cuts < most_cuts) return prove_in_two(region, cuts + 1);
    if (const auto step = prove(workspace_, within, apart)) return conclude(region, *step);
    give_up(region);
  }

 private:
  bool is_refuted_at_a_point(const Root& region, const Relation& apart) const {
    const interval::Precision p(64);
    kernel::Box at;
    for (const kernel::Range& r : region.over) {
      for (const kernel::End& end : {r.domain.lower, r.domain.upper})
        if (end.at && !end_bracket(end)) return false;
      at.insert_or_assign(r.variable, kernel::Enclosure(some_point(r.domain), p));
    }
    const auto value = kernel::enclosure_of(apart.left - apart.right, at, p);
    return value && kernel::decides(kernel::negation(apart).comparison, *value);
  }

  std::size_t conclude(const Root& region, std::size_t apart) {
    return workspace_.script().add(
        steps::of("no_root", position_.context, counted(region, kernel::Count::none), {apart}));
  }

  /// Cuts a half-line or R at a point, for the two parts are proved more easily.
  std::size_t prove_in_two(const Root& region, int cuts) {
    std::size_t i = 0;
    while (is_bounded(region.over[i].domain)) ++i;
    const Domain& d = region.over[i].domain;
    const Term cut = Term::number(some_point(d));
    const Root below = with_domain(region, i, {d.lower, {cut, false}});
    const Root above = with_domain(region, i, {{cut, true}, d.upper});
    return add_counts(workspace_, position_, counted(region, kernel::Count::none), i,
                      prove_of_several(below, cuts), prove_of_several(above, cuts));
  }

  [[noreturn]] static void give_up(const Root& region) {
    throw GaveUp("not proved: " +
                 kernel::print(kernel::Claim(counted(region, kernel::Count::none))));
  }

  Workspace& workspace_;
  const Position& position_;
};

}  // namespace

std::size_t prove_rootless(Workspace& workspace, const Position& position, const Root& region) {
  Rootless proof(workspace, position);
  if (region.functions.size() == 1) return proof.prove_of_one(region);
  return proof.prove_of_several(region, 0);
}

}  // namespace assay::prover::root_finding
