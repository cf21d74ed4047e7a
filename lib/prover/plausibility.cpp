#include "prover/plausibility.hpp"

#include "kernel/evaluate.hpp"

#include <cstdint>
#include <optional>

namespace assay::prover {

using exact::Rational;
using kernel::Box;
using kernel::Context;
using kernel::Relation;

namespace {

constexpr int samples = 120;
const interval::Precision precision(64);

/// k/64 for k from 1 to 63 by the generator SplitMix64 (G. L. Steele et al., OOPSLA 2014).
class Numbers {
 public:
  Rational next() {
    std::uint64_t z = state_ += 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    z = z ^ (z >> 31U);
    return Rational(static_cast<long>(z % 63 + 1)) / Rational(64);
  }

 private:
  std::uint64_t state_ = 0;
};

/// A number inside the end, as near to it as 64 bits allow; nullopt at infinity.
std::optional<Rational> inside(const kernel::End& end, const Box& box, bool is_lower) {
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

bool holds(const Relation& r, const Box& at) {
  const auto difference = kernel::enclosure_of(r.left - r.right, at, precision);
  return difference && kernel::decides(r.comparison, *difference);
}

/// A point of the context, where the numbers give one.
std::optional<Box> sample(const Context& c, Numbers& numbers) {
  Box at;
  for (const kernel::Variable& v : c.variables) {
    const auto lower = inside(v.domain.lower, at, true);
    const auto upper = inside(v.domain.upper, at, false);
    const Rational u = numbers.next();
    const Rational x = stretched(lower, upper, u, numbers.next());
    at.emplace(v.name, kernel::Enclosure(x, precision));
    for (const Relation& r : kernel::membership(kernel::Term::number(x), v.domain))
      if (!holds(r, at)) return std::nullopt;
  }
  for (const Relation& assumed : c.assumptions)
    if (!holds(assumed, at)) return std::nullopt;
  return at;
}

}  // namespace

bool plausible(const Context& c, const Relation& r) {
  Numbers numbers;
  const Relation opposite = kernel::negation(r);
  for (int i = 0; i < samples; ++i) {
    const auto at = sample(c, numbers);
    if (at && holds(opposite, *at)) return false;
    if (c.variables.empty()) break;
  }
  return true;
}

}  // namespace assay::prover
