#include "kernel/about_centre.hpp"

#include "kernel/refusal.hpp"

namespace assay::kernel {

namespace {

using exact::Rational;
using interval::Interval;
using interval::Precision;

bool is_in_closure(const Rational& m, const Interval& x) {
  const std::optional<Rational> lower = interval::lower_end(x).value;
  const std::optional<Rational> upper = interval::upper_end(x).value;
  return (!lower || *lower <= m) && (!upper || m <= *upper);
}

/// An end of a domain, seen from m; no bound where the end is not known exactly.
interval::End seen_from(const Rational& m, const End& end, const Box& box, Precision p) {
  if (!end.at) return {};
  const std::optional<Enclosure> at = enclosure_of(*end.at, box, p);
  if (!at || !at->exact()) return {};
  return {*at->exact() - m, end.open};
}

Interval common(const Interval& a, const Interval& b) {
  const std::optional<Interval> both = interval::intersection(a, b);
  require(both.has_value(), Reason::empty_domain);
  return *both;
}

Enclosure displaced(const Variable& v, const Rational& m, const Box& box, Precision p) {
  const Enclosure rounded = box.at(v.name) - Enclosure(m, p);
  if (rounded.exact()) return rounded;
  const interval::End lower = seen_from(m, v.domain.lower, box, p);
  const interval::End upper = seen_from(m, v.domain.upper, box, p);
  const Interval above = common(rounded, interval::between(lower, {}, p));
  return common(above, interval::between({}, upper, p));
}

}  // namespace

AboutCentre about_centre(const Context& c, const Point& centre, Precision p) {
  const Box box = box_of(c, p);
  AboutCentre result{box, box, {}};
  for (const auto& [name, m] : centre) {
    const Variable* v = c.find(name);
    require(v != nullptr, Reason::unknown_variable, [&name = name] { return name; });
    const Interval x = box.at(name);
    require(is_in_closure(m, x), Reason::not_in_domain, [&name = name] { return name; });
    result.at_centre.insert_or_assign(name, Enclosure(m, p));
    result.reached.insert_or_assign(name, interval::hull(x, interval::point(m, p)));
    result.displacement.insert_or_assign(name, displaced(*v, m, box, p));
  }
  return result;
}

}  // namespace assay::kernel
