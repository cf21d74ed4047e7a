#include "audit/functions/formula.hpp"

#include "interval/interval.hpp"
#include "kernel/evaluate.hpp"
#include "tables/verdict.hpp"

namespace assay::audit::functions {

using interval::Precision;

std::optional<kernel::Enclosure> Formula::at(const exact::Rational& x, Precision p) const {
  return kernel::enclosure_of(term, {{variable, kernel::Enclosure(x, p)}}, p);
}

bool Formula::is_undefined_on(const exact::Rational& lower, const exact::Rational& upper) const {
  const Precision p(128);
  const kernel::Enclosure points =
      lower == upper ? kernel::Enclosure(lower, p)
                     : kernel::Enclosure(interval::between({lower, false}, {upper, false}, p));
  return tables::undefined_part(term, {{variable, points}}, p).has_value();
}

}  // namespace assay::audit::functions
