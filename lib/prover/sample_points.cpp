#include "prover/sample_points.hpp"

namespace assay::prover {

using exact::Rational;
using kernel::Box;
using kernel::Relation;

namespace {

/// A number inside the end, as near to it as the precision allows; nullopt at infinity.
std::optional<Rational> inside(const kernel::End& end, const Box& box, bool is_lower,
                               interval::Precision precision) {
  if (!end.at) return std::nullopt;
  const auto value = kernel::evaluate(*end.at, box, precision);
  if (!value) return std::nullopt;
  return is_lower ? interval::upper_end(*value).value : interval::lower_end(*value).value;
}

/// u in (0, 1) stretched over the domain: mostly within a distance of 3 of its finite end.
Rational stretched(const std::optional<Rational>& lower, const std::optional<Rational>& upper,
                   const Rational& u, const Rational& far) {
  if (lower && upper) return *lower + (*upper - *lower) * u;
  const bool is_far = far < Rational(1) / Rational(4);
  const Rational reach = is_far ? 4 * u / (1 - u) : 3 * u;
  if (lower) return *lower + reach;
  if (upper) return *upper - reach;
  return is_far || u * 64 <= 32 ? 2 * reach - 3 : reach;
}

}  // namespace

Rational SamplePoints::draw() {
  std::uint64_t z = state_ += 0x9e3779b97f4a7c15U;
  z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
  z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
  z = z ^ (z >> 31U);
  return Rational(static_cast<long>(z % 63 + 1)) / Rational(64);
}

bool SamplePoints::holds(const Relation& r, const Box& at) const {
  const auto difference = kernel::enclosure_of(r.left - r.right, at, precision_);
  return difference && kernel::decides(r.comparison, *difference);
}

std::optional<Box> SamplePoints::next() {
  Box at;
  for (const kernel::Variable& v : context_.variables) {
    const auto lower = inside(v.domain.lower, at, true, precision_);
    const auto upper = inside(v.domain.upper, at, false, precision_);
    const Rational u = draw();
    const Rational x = stretched(lower, upper, u, draw());
    at.emplace(v.name, kernel::Enclosure(x, precision_));
    for (const Relation& r : kernel::membership(kernel::Term::number(x), v.domain))
      if (!holds(r, at)) return std::nullopt;
  }
  for (const Relation& assumed : context_.assumptions)
    if (!holds(assumed, at)) return std::nullopt;
  return at;
}

}  // namespace assay::prover
