#include "certificate/midpoint.hpp"

namespace assay::certificate {

using exact::Rational;

std::optional<Rational> literal(const kernel::End& end) {
  if (end.at && end.at->is(kernel::Op::number)) return end.at->number();
  return std::nullopt;
}

std::optional<Rational> midpoint(const kernel::Domain& d) {
  const auto lower = literal(d.lower);
  const auto upper = literal(d.upper);
  if (!lower || !upper) return std::nullopt;
  return (*lower + *upper) / Rational(2);
}

}  // namespace assay::certificate
