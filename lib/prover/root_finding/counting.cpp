#include "prover/root_finding/counting.hpp"

#include "prover/root_finding/region.hpp"
#include "prover/root_finding/root_steps.hpp"
#include "prover/root_finding/rootless.hpp"
#include "prover/steps.hpp"

#include <algorithm>

namespace assay::prover::root_finding {

using exact::Rational;
using kernel::Count;
using kernel::Domain;
using kernel::Root;
using kernel::Term;

namespace {

constexpr long narrow_bits = 192;

/// A cut across range i at `at`; the point belongs to the part below or to that above.
struct Cut {
  std::size_t i;
  Term at;
  bool below_is_closed;
};

Domain point_domain(const Term& t) { return Domain::closed(t, t); }

/// Whether the domain is seen to reach beyond b below (above).
bool reaches_below(const Domain& d, const Rational& b) {
  const auto end = end_bracket(d.lower);
  return !end || end->lower < b;
}
bool reaches_above(const Domain& d, const Rational& b) {
  const auto end = end_bracket(d.upper);
  return !end || b < end->upper;
}

class Counting {
 public:
  Counting(Workspace& workspace, const Position& position)
      : workspace_(workspace), position_(position) {}

  std::size_t count(const Root& region, const std::vector<LocatedRoot>& roots) {
    if (roots.empty()) return prove_rootless(workspace_, position_, region);
    const std::optional<Cut> cut =
        roots.size() == 1 ? cut_around(region, roots[0]) : cut_between(region, roots);
    if (!cut) return prove_only(region, roots[0]);
    const Domain& whole = region.over[cut->i].domain;
    const Root below = with_domain(region, cut->i, {whole.lower, {cut->at, !cut->below_is_closed}});
    const Root above = with_domain(region, cut->i, {{cut->at, cut->below_is_closed}, whole.upper});
    std::vector<LocatedRoot> lower;
    std::vector<LocatedRoot> upper;
    for (const LocatedRoot& root : roots) (lies_below(root, *cut) ? lower : upper).push_back(root);
    return add_counts(workspace_, position_, counted(region, Count{true, roots.size()}), cut->i,
                      count(below, lower), count(above, upper));
  }

  std::size_t place(const Root& region, const LocatedRoot& root) {
    if (!root.unique) return prove_root_at(workspace_, position_, region, Count::some, *root.point);
    if (fits(root.unique->place(), region))
      return prove_by_krawczyk(workspace_, position_, region, *root.unique);
    if (root.point) return prove_root_at(workspace_, position_, region, Count::some, *root.point);
    KrawczykTest narrow = *root.unique;
    narrow.bits = narrow_bits;
    for (Rational width = 1; !fits(narrow.place(), region); width = width / Rational(1 << 10)) {
      if (width < exact::power(Rational(2), -narrow_bits))
        throw GaveUp("a root is too close to an end of the domain");
      narrow = narrowed(System(region), narrow, width);
    }
    return prove_by_krawczyk(workspace_, position_, region, narrow);
  }

 private:
  static bool fits(const Brackets& place, const Root& region) {
    return side_of(place, domains(region)) == Side::inside &&
           side_of(place, places(region)) == Side::inside;
  }

  static bool lies_below(const LocatedRoot& root, const Cut& cut) {
    if (root.point && (*root.point)[cut.i] == cut.at) return cut.below_is_closed;
    const auto at = end_bracket({cut.at, false});
    return at && root.place[cut.i].upper <= at->lower;
  }

  /// Between two roots, where they are farthest from each other.
  static std::optional<Cut> cut_between(const Root& region, const std::vector<LocatedRoot>& roots) {
    std::optional<Bracket> widest;
    std::size_t across = 0;
    for (std::size_t i = 0; i < region.over.size(); ++i) {
      std::vector<Bracket> along;
      for (const LocatedRoot& root : roots) along.push_back(root.place[i]);
      std::sort(along.begin(), along.end(),
                [](const Bracket& a, const Bracket& b) { return a.lower < b.lower; });
      for (std::size_t k = 0; k + 1 < along.size(); ++k) {
        const Bracket gap{along[k].upper, along[k + 1].lower};
        if (gap.upper <= gap.lower || (widest && width(gap) <= width(*widest))) continue;
        widest = gap;
        across = i;
      }
    }
    if (!widest) throw GaveUp("two roots are too close to each other");
    const Rational third = width(*widest) / Rational(3);
    const Rational at = simplest_between({widest->lower + third, widest->upper - third});
    return Cut{across, Term::number(at), true};
  }

  /// Cuts off what of the region is outside the box of the root, or not the root itself.
  static std::optional<Cut> cut_around(const Root& region, const LocatedRoot& root) {
    for (std::size_t i = 0; i < region.over.size(); ++i) {
      const Domain& d = region.over[i].domain;
      if (root.unique) {
        const Bracket& b = root.unique->box[i];
        if (reaches_above(d, b.upper)) return Cut{i, Term::number(b.upper), true};
        if (reaches_below(d, b.lower)) return Cut{i, Term::number(b.lower), false};
      } else {
        const Term& p = (*root.point)[i];
        if (d == point_domain(p)) continue;
        const bool ends_at_p = d.upper.at == p && !d.upper.open;
        return ends_at_p ? Cut{i, p, false} : Cut{i, p, true};
      }
    }
    return std::nullopt;
  }

  /// Exactly one root in a region that lies in the box of the root, or is the root.
  std::size_t prove_only(const Root& region, const LocatedRoot& located) {
    const Root claim = counted(region, Count::exactly_one);
    if (!located.unique)
      return restate_place(
          workspace_, position_, claim,
          prove_root_at(workspace_, position_, region, Count::exactly_one, *located.point));
    const std::size_t unique = prove_by_krawczyk(workspace_, position_, region, *located.unique);
    const Root box = std::get<Root>(workspace_.theorem(unique).claim());
    const bool is_whole_box = domains(box) == domains(region);
    if (is_whole_box && fits(located.unique->place(), region))
      return restate_place(workspace_, position_, claim, unique);
    const std::size_t some = place(region, located);
    const Root found = std::get<Root>(workspace_.theorem(some).claim());
    Root at_place = claim;
    std::vector<std::size_t> premises{some, unique};
    for (std::size_t i = 0; i < claim.over.size(); ++i) {
      at_place.over[i].place = found.over[i].place;
      add_order(workspace_, position_, found.over[i].place, region.over[i].domain, premises);
      add_order(workspace_, position_, region.over[i].domain, box.over[i].domain, premises);
    }
    const std::size_t only = workspace_.script().add(
        steps::of("exactly_one_root", position_.context, at_place, std::move(premises)));
    return restate_place(workspace_, position_, claim, only);
  }

  Workspace& workspace_;
  const Position& position_;
};

}  // namespace

std::size_t prove_count(Workspace& workspace, const Position& position, const Root& region,
                        const std::vector<LocatedRoot>& roots) {
  return Counting(workspace, position).count(region, roots);
}

std::size_t prove_one_root(Workspace& workspace, const Position& position, const Root& region,
                           const LocatedRoot& root) {
  return Counting(workspace, position).place(region, root);
}

}  // namespace assay::prover::root_finding
