#include "audit/functions/formula.hpp"

#include "interval/interval.hpp"
#include "kernel/definedness.hpp"
#include "kernel/evaluate.hpp"

#include <algorithm>

namespace assay::audit::functions {

namespace {

using interval::Precision;

bool holds(const kernel::Relation& r, const kernel::Box& box, Precision p) {
  const auto difference = kernel::enclosure_of(r.left - r.right, box, p);
  return difference && kernel::decides(r.comparison, *difference);
}

bool is_undefined(const kernel::Term& t, const kernel::Box& box, Precision p) {
  const auto is_violated = [&](const kernel::Relation& condition) {
    return holds(kernel::negation(condition), box, p);
  };
  const auto is_undefined_part = [&](const kernel::Term& part) {
    return is_undefined(part, box, p);
  };
  return std::ranges::any_of(t.arguments(), is_undefined_part) ||
         std::ranges::any_of(kernel::side_conditions(t), is_violated);
}

}  // namespace

std::optional<kernel::Enclosure> Formula::at(const exact::Rational& x, Precision p) const {
  return kernel::enclosure_of(term, {{variable, kernel::Enclosure(x, p)}}, p);
}

bool Formula::is_undefined_on(const exact::Rational& lower, const exact::Rational& upper) const {
  const Precision p(128);
  const kernel::Enclosure points =
      lower == upper ? kernel::Enclosure(lower, p)
                     : kernel::Enclosure(interval::between({lower, false}, {upper, false}, p));
  return is_undefined(term, {{variable, points}}, p);
}

}  // namespace assay::audit::functions
