#include "kernel/faces.hpp"

#include "kernel/refusal.hpp"
#include "kernel/taylor_series.hpp"

namespace assay::kernel {

namespace {

bool mentions(const std::string& x, const Relation& r) {
  return occurs(x, r.left) || occurs(x, r.right);
}

bool mentions(const std::string& x, const End& end) { return end.at && occurs(x, *end.at); }

}  // namespace

Context with_free(const std::string& x, const Context& c) {
  Context result{c.variables, {}};
  for (const Relation& assumption : c.assumptions)
    if (!mentions(x, assumption)) result.assumptions.push_back(assumption);
  for (const Variable& v : c.variables)
    require(!mentions(x, v.domain.lower) && !mentions(x, v.domain.upper), Reason::domain_differs,
            [&] { return v.name; });
  return result;
}

Enclosure coefficient_inside(const Term& h, const std::string& x, const Box& box, int order,
                             interval::Precision p) {
  const interval::Interval all = box.at(x);
  require(!interval::is_point(all), Reason::no_face);
  Box inside = box;
  inside.insert_or_assign(x, interval::between({interval::lower_end(all).value, true},
                                               {interval::upper_end(all).value, true}, p));
  const std::optional<Series> series = taylor_series(h, x, inside, order, p);
  require(series.has_value(), Reason::not_differentiable);
  return series->back();
}

}  // namespace assay::kernel
