#include "prover/search/box.hpp"

#include "interval/interval.hpp"
#include "kernel/evaluate.hpp"

#include <algorithm>
#include <cmath>

namespace assay::prover::search {

using exact::Rational;
using kernel::Domain;
using kernel::End;
using kernel::Term;

namespace {

/// A double as a rational of few digits near it.
Rational near(double x) {
  int exponent = 0;
  const double fraction = std::frexp(x, &exponent);
  constexpr int kept_bits = 12;
  const auto digits = static_cast<long>(std::ldexp(fraction, kept_bits));
  const Rational scale = exact::power(Rational(2), std::abs(exponent - kept_bits));
  return exponent >= kept_bits ? Rational(digits) * scale : Rational(digits) / scale;
}

Interval outward(const interval::Interval& x) {
  const auto lower = interval::lower_end(x).value;
  const auto upper = interval::upper_end(x).value;
  return Interval(lower ? fast::enclosure(*lower).lower() : -fast::infinity,
                  upper ? fast::enclosure(*upper).upper() : fast::infinity);
}

/// An end beyond a finite one: 0, then growing numbers.
Rational beyond(double end) {
  if (end < 0) return Rational(0);
  const Rational from = near(end);
  return from + std::max(Rational(1), from);
}

Box with_domain(const Box& box, std::size_t variable, const Domain& d, const Interval& values) {
  Box result = box;
  result.context.variables[variable].domain = d;
  result.values[variable] = values;
  return result;
}

}  // namespace

Box whole_box(const kernel::Context& c) {
  const kernel::Box enclosed = kernel::box_of(c, interval::Precision{64});
  Box box{c, {}};
  for (const kernel::Variable& v : c.variables) box.values.push_back(outward(enclosed.at(v.name)));
  return box;
}

std::optional<Rational> cut_of(const Interval& values) {
  const bool has_lower = values.lower() > -fast::infinity;
  const bool has_upper = values.upper() < fast::infinity;
  if (!has_lower && !has_upper) return Rational(0);
  if (!has_upper) return beyond(values.lower());
  if (!has_lower) return -beyond(-values.upper());
  const Rational cut = near(values.lower() / 2 + values.upper() / 2);
  const Interval place = fast::enclosure(cut);
  const bool is_inside = values.lower() < place.lower() && place.upper() < values.upper();
  return is_inside ? std::optional(cut) : std::nullopt;
}

Interval middle_of(const Interval& values) {
  if (fast::is_bounded(values)) return Interval(values.lower() / 2 + values.upper() / 2);
  if (values.lower() > -fast::infinity) return Interval(values.lower() + 1);
  return Interval(values.upper() < fast::infinity ? values.upper() - 1 : 0);
}

Box lower_part(const Box& box, std::size_t variable, const Rational& cut) {
  const Interval& values = box.values[variable];
  const double end = std::max(values.lower(), fast::enclosure(cut).upper());
  const End at{Term::number(cut), false};
  return with_domain(box, variable, {box.context.variables[variable].domain.lower, at},
                     Interval(values.lower(), std::min(values.upper(), end)));
}

Box upper_part(const Box& box, std::size_t variable, const Rational& cut) {
  const Interval& values = box.values[variable];
  const double end = std::min(values.upper(), fast::enclosure(cut).lower());
  const End at{Term::number(cut), false};
  return with_domain(box, variable, {at, box.context.variables[variable].domain.upper},
                     Interval(std::max(values.lower(), end), values.upper()));
}

bool has_face(const Box& box, std::size_t variable, bool at_upper_end) {
  const Domain& d = box.context.variables[variable].domain;
  const End& end = at_upper_end ? d.upper : d.lower;
  return end.at && !end.open && !(d.lower == d.upper);
}

Box face(const Box& box, std::size_t variable, bool at_upper_end) {
  const Domain& d = box.context.variables[variable].domain;
  const End& end = at_upper_end ? d.upper : d.lower;
  const Interval& values = box.values[variable];
  Interval point = values;
  if (const auto number = literal(end))
    point = fast::enclosure(*number);
  else
    point = Interval(at_upper_end ? values.upper() : values.lower());
  return with_domain(box, variable, Domain::closed(*end.at, *end.at), point);
}

}  // namespace assay::prover::search
