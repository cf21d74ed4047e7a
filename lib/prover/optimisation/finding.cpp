#include "prover/optimisation/finding.hpp"

#include "prover/optimisation/closed_forms.hpp"
#include "prover/optimisation/exact_points.hpp"
#include "prover/workspace.hpp"

#include <algorithm>
#include <cmath>

namespace assay::prover {

using exact::Rational;
using kernel::Attained;
using kernel::Domain;
using kernel::Extremum;
using kernel::Term;

namespace {

/// The decimals on both sides of x that differ from it in the last of `digits` digits.
Domain enclosing(double x, int digits) {
  const int before = x == 0 ? 0 : static_cast<int>(std::floor(std::log10(std::abs(x)))) + 1;
  const int places = std::max(digits - before, 0);
  const Rational unit = Rational(1) / exact::power(Rational(10), places);
  const Rational middle = decimal_near(x, places);
  return Domain::closed(Term::number(middle - unit), Term::number(middle + unit));
}

Domain single(const Term& t) { return Domain::closed(t, t); }

void add_how(std::vector<Extremum>& all, Extremum e, std::size_t minimisers) {
  if (minimisers == 1) {
    for (const Attained how : {Attained::exactly_once, Attained::only_in_place}) {
      e.attained = how;
      all.push_back(e);
    }
  }
  e.attained = Attained::somewhere;
  all.push_back(e);
}

}  // namespace

std::vector<Extremum> extremum_candidates(const Extremum& unknown, int digits) {
  const NumericObjective objective(unknown);
  const std::vector<NumericPoint> minimisers = numeric_minimisers(objective, unknown.function);
  if (minimisers.empty()) throw GaveUp("the search finds no point at which all is defined");
  const NumericPoint& best = minimisers.front();
  const double value = unknown.maximum ? -best.value : best.value;

  std::vector<Extremum> all;
  if (const auto point = exact_point(unknown, objective, best)) {
    Extremum exact = unknown;
    for (std::size_t i = 0; i < point->size(); ++i) exact.over[i].place = single((*point)[i]);
    const auto values = closed_forms(value, 1e-12 * std::max(1.0, std::abs(value)));
    if (!values.empty()) {
      exact.value = single(values.front());
      add_how(all, exact, minimisers.size());
    }
    exact.value = enclosing(value, digits);
    add_how(all, exact, minimisers.size());
  }
  Extremum near = unknown;
  near.value = enclosing(value, digits);
  Extremum placed = near;
  for (std::size_t i = 0; i < best.at.size(); ++i)
    placed.over[i].place = enclosing(best.at[i], std::max(digits / 2, 1));
  add_how(all, placed, minimisers.size());
  all.push_back(near);
  return all;
}

}  // namespace assay::prover
