#include "prover/optimisation/compact_box.hpp"

#include "prover/optimisation/closed_forms.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace assay::prover {

using kernel::End;
using kernel::Extremum;
using kernel::Term;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Enough decimal places to tell numbers that differ by `distance`.
int places_for(double distance) {
  int places = 0;
  while (places < 18 && distance < 16 * std::pow(10.0, -places)) ++places;
  return places;
}

End end_of_box(const kernel::Range& r, bool is_lower, double x, const BoxAbout& box) {
  const double outward = is_lower ? -infinity : infinity;
  const End& place = is_lower ? r.place.lower : r.place.upper;
  const End& domain = is_lower ? r.domain.lower : r.domain.upper;
  const double place_at = numeric_end(place, outward);
  const double domain_at = numeric_end(domain, outward);
  const bool place_is_inside = is_lower ? place_at > domain_at : place_at < domain_at;
  const End& end = place_is_inside ? place : domain;
  const double distance = std::abs((place_is_inside ? place_at : domain_at) - x);
  const bool is_near = distance <= box.radius;
  if (end.at && !end.open && (is_near || !box.small)) return end;
  const double away = std::min(box.radius, distance / 2);
  return {Term::number(decimal_near(is_lower ? x - away : x + away, places_for(away))), false};
}

class Outside {
 public:
  Outside(const Extremum& e, const NumericObjective& objective) : objective_(objective) {
    for (const kernel::Range& r : e.over) {
      box_.push_back(numeric_range(r.place));
      is_everything_ = is_everything_ && r.place == r.domain;
    }
  }

  /// The best value that samples outside the box, or on its faces inside the domain, have.
  double best(const std::vector<NumericPoint>& minimisers) {
    if (is_everything_) return infinity;
    for (const NumericPoint& p : minimisers) consider(p.at);
    visit_samples(objective_.ranges(), [&](const std::vector<double>& at) { consider(at); });
    visit_samples(box_, [&](const std::vector<double>& at) {
      for (std::size_t i = 0; i < at.size(); ++i)
        for (const double end : {box_[i].lower, box_[i].upper}) consider_face(at, i, end);
    });
    return best_;
  }

 private:
  void consider(const std::vector<double>& at) {
    for (std::size_t i = 0; i < at.size(); ++i)
      if (at[i] < box_[i].lower || at[i] > box_[i].upper) best_ = std::min(best_, objective_(at));
  }

  void consider_face(std::vector<double> at, std::size_t i, double end) {
    const NumericRange& domain = objective_.ranges()[i];
    at[i] = end;
    if (domain.lower < end && end < domain.upper) best_ = std::min(best_, objective_(at));
  }

  const NumericObjective& objective_;
  std::vector<NumericRange> box_;
  bool is_everything_ = true;
  double best_ = infinity;
};

}  // namespace

std::optional<Extremum> in_compact_box(const Extremum& claim, const NumericObjective& objective,
                                       const std::vector<NumericPoint>& minimisers,
                                       const BoxAbout& about) {
  Extremum result = claim;
  result.attained = kernel::Attained::only_in_place;
  for (std::size_t i = 0; i < about.point.size(); ++i) {
    kernel::Range& r = result.over[i];
    r.place = {end_of_box(r, true, about.point[i], about),
               end_of_box(r, false, about.point[i], about)};
  }
  End& near_end = claim.maximum ? result.value.lower : result.value.upper;
  const double sign = claim.maximum ? -1 : 1;
  const double best = minimisers.front().value;
  const double claimed = sign * numeric_end(near_end, sign * infinity);
  const double outside = Outside(result, objective).best(minimisers);
  if (!(outside > best)) return std::nullopt;
  // Claimed ends are kept where they leave room for a proof that the outside is worse.
  if (claimed < infinity && (outside == infinity || claimed < best + (outside - best) * 3 / 4))
    return result;
  const double gap = std::min(outside - best, std::max(1.0, std::abs(best)));
  near_end = {Term::number(decimal_near(sign * (best + gap / 4), places_for(gap))), false};
  return result;
}

}  // namespace assay::prover
