#include "audit/functions/inputs.hpp"

#include "fast/interval.hpp"

#include <algorithm>
#include <cmath>

namespace assay::audit::functions {

namespace {

/// Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014 (SplitMix64).
std::uint64_t random_bits(std::uint64_t index) {
  std::uint64_t z = (index + 1) * 0x9e3779b97f4a7c15;
  z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27U)) * 0x94d049bb133111eb;
  return z ^ (z >> 31U);
}

/// floor(i * range / count), without overflow.
std::uint64_t share(std::uint64_t range, std::size_t i, std::size_t count) {
  const mpz_class product = mpz_class(range) * mpz_class(i) / mpz_class(count);
  return product.get_ui();
}

/// A number of the format beside x, which the caller corrects by a step.
template <Binary F>
F near(const exact::Rational& x) {
  return static_cast<F>(fast::enclosure(x).lower());
}

}  // namespace

template <Binary F>
OrdinalRange range_between(const exact::Rational& from, const exact::Rational& to) {
  using Of = Format<F>;
  const auto is_below = [](F y, const exact::Rational& x) {
    return std::isinf(y) ? y < 0 : Of::exact(y) < x;
  };
  const auto is_above = [](F y, const exact::Rational& x) {
    return std::isinf(y) ? y > 0 : Of::exact(y) > x;
  };
  // 0 has two ordinals, and a range from 0 or to 0 has both.
  OrdinalRange range{Of::ordinal(near<F>(from)), Of::ordinal(near<F>(to))};
  while (is_below(Of::at(range.first), from)) ++range.first;
  while (!is_below(Of::at(range.first - 1), from)) --range.first;
  while (is_above(Of::at(range.last), to)) --range.last;
  while (!is_above(Of::at(range.last + 1), to)) ++range.last;
  return range.first <= range.last ? range : OrdinalRange{1, 0};
}

template OrdinalRange range_between<float>(const exact::Rational&, const exact::Rational&);
template OrdinalRange range_between<double>(const exact::Rational&, const exact::Rational&);

template <Binary F>
Inputs<F> Inputs<F>::every(OrdinalRange range, std::size_t portion_size) {
  return Inputs(range, portion_size);
}

template <Binary F>
Inputs<F> Inputs<F>::sample(OrdinalRange range, std::size_t count, std::size_t portion_size) {
  Inputs inputs(range, portion_size);
  inputs.is_sample_ = true;
  const std::uint64_t steps = range.last - range.first;
  std::vector<std::uint64_t>& chosen = inputs.chosen_;
  for (std::size_t i = 0; i < count; ++i) {
    chosen.push_back(range.first + share(steps, i, count));
    chosen.push_back(range.first +
                     (steps == ~std::uint64_t{0} ? random_bits(i) : random_bits(i) % (steps + 1)));
  }
  inputs.choose_hard();
  const std::size_t alone = chosen.size();
  for (std::size_t i = 0; i < alone; ++i)
    if (chosen[i] < range.last) chosen.push_back(chosen[i] + 1);
  std::ranges::sort(chosen);
  chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
  return inputs;
}

template <Binary F>
void Inputs<F>::choose_hard() {
  using Of = Format<F>;
  const auto choose = [&](std::uint64_t ordinal) {
    if (range_.first <= ordinal && ordinal <= range_.last) chosen_.push_back(ordinal);
  };
  const auto choose_around = [&](F x) {
    for (const F y : {x, -x}) {
      const std::uint64_t ordinal = Of::ordinal(y);
      for (const std::uint64_t neighbour : {ordinal - 1, ordinal, ordinal + 1}) choose(neighbour);
    }
  };
  choose(range_.first);
  choose(range_.last);
  choose_around(0);
  choose_around(Of::Limits::infinity());
  choose_around(Of::Limits::max());
  for (int e = Of::least_exponent - Of::digits + 1; e <= Of::greatest_exponent; ++e)
    choose_around(std::ldexp(F{1}, e));
  for (int n = 1; n <= 100; ++n) {
    choose_around(static_cast<F>(n));
    choose_around(static_cast<F>(n * 0x1.62e42fefa39efp-2));  // log(2)/2
    choose_around(static_cast<F>(n * 0x1.921fb54442d18p-1));  // pi/4
  }
}

template <Binary F>
std::uint64_t Inputs<F>::size() const {
  if (is_sample_) return chosen_.size();
  return range_.first <= range_.last ? range_.last - range_.first + 1 : 0;
}

template <Binary F>
std::uint64_t Inputs<F>::ordinal(std::uint64_t i) const {
  return is_sample_ ? chosen_[i] : range_.first + i;
}

template <Binary F>
auto Inputs<F>::portion(std::size_t i) const -> Portion {
  const std::uint64_t start = i * portion_size_;
  const std::uint64_t end = std::min<std::uint64_t>(start + portion_size_, size());
  Portion portion;
  portion.context = start > 0 && ordinal(start - 1) + 1 == ordinal(start) ? 1 : 0;
  for (std::uint64_t k = start - portion.context; k < end; ++k)
    portion.inputs.push_back(Format<F>::at(ordinal(k)));
  return portion;
}

template class Inputs<float>;
template class Inputs<double>;

}  // namespace assay::audit::functions
