// Defines Inputs, the inputs of an audit, in portions that can be judged apart from each other.
#pragma once

#include "audit/functions/format.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace assay::audit::functions {

/// The numbers of the format with ordinals in [first, last].
struct OrdinalRange {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
};

/// Those in [from, to]; {1, 0} when there are none.
template <Binary F>
OrdinalRange range_between(const exact::Rational& from, const exact::Rational& to);

template <Binary F>
class Inputs {
 public:
  /// All of the range.
  static Inputs every(OrdinalRange range, std::size_t portion_size);

  /// Some of the range, in pairs of neighbours: `count` spaced evenly among the numbers of the
  /// format, `count` chosen at random (always the same ones), and hard ones: every power of 2,
  /// every integer up to 100, the numbers next to multiples of log(2)/2 and pi/4 up to the
  /// hundredth, the ends of the range, each with its neighbours.
  static Inputs sample(OrdinalRange range, std::size_t count, std::size_t portion_size);

  struct Portion {
    std::vector<F> inputs;    // in ascending order
    std::size_t context = 0;  // so many of the first belong to the portion before
  };
  std::size_t portions() const { return (size() + portion_size_ - 1) / portion_size_; }
  Portion portion(std::size_t i) const;
  /// How many inputs there are.
  std::uint64_t size() const;

 private:
  Inputs(OrdinalRange range, std::size_t portion_size)
      : range_(range), portion_size_(portion_size) {}
  std::uint64_t ordinal(std::uint64_t i) const;
  void choose_hard();

  OrdinalRange range_;
  std::size_t portion_size_;
  bool is_sample_ = false;
  std::vector<std::uint64_t> chosen_;  // of a sample
};

}  // namespace assay::audit::functions
