#include "prover/witnesses.hpp"

#include "interval/interval.hpp"
#include "kernel/evaluate.hpp"

#include <algorithm>
#include <optional>

namespace assay::prover {

using exact::Rational;
using kernel::Term;

namespace {

constexpr std::size_t most_grid_points = 4'000;
constexpr int refinements = 40;

/// The rational ends of a domain as far as they can be had; a closed end counts as inside.
struct Bounds {
  interval::End lower;
  interval::End upper;

  bool contains(const Rational& x) const {
    if (lower.value && (x < *lower.value || (x == *lower.value && lower.open))) return false;
    return !upper.value || x < *upper.value || (x == *upper.value && !upper.open);
  }
};

Bounds bounds(const kernel::Variable& v) {
  kernel::Context alone;
  for (const auto& end : {v.domain.lower, v.domain.upper})
    if (end.at && !end.at->is_closed()) return {};  // depends on other variables
  alone.variables.push_back(v);
  const kernel::Box box = kernel::box_of(alone, interval::Precision(64));
  return {interval::lower_end(box.at(v.name)), interval::upper_end(box.at(v.name))};
}

std::vector<Rational> grid(const Bounds& b, const std::vector<Rational>& hints, std::size_t most) {
  std::vector<Rational> all;
  const auto add = [&](const Rational& x) {
    if (b.contains(x) && std::find(all.begin(), all.end(), x) == all.end()) all.push_back(x);
  };
  if (b.lower.value) add(*b.lower.value);
  if (b.upper.value) add(*b.upper.value);
  add(Rational(0));
  for (const Rational& h : hints) add(h);
  for (const Rational& h : hints) add(-h);
  for (const long n : {0L, 1L, -1L, 2L, -2L}) add(Rational(n));
  if (b.lower.value && b.upper.value)
    for (const long i : {1L, 2L, 3L, 5L, 6L, 7L})
      add(*b.lower.value + (*b.upper.value - *b.lower.value) * Rational(i) / Rational(8));
  const Rational start = b.lower.value ? *b.lower.value : Rational(0);
  const Rational stop = b.upper.value ? *b.upper.value : Rational(0);
  for (long scale = 1; scale <= 1024; scale *= 2) {
    for (const long n : {scale, 3 * scale}) {
      add(start + Rational(n) / Rational(2));
      add(stop - Rational(n) / Rational(2));
      add(start + Rational(1) / Rational(n));
      add(stop - Rational(1) / Rational(n));
    }
  }
  if (all.size() > most) all.resize(most);
  return all;
}

class WitnessSearch {
 public:
  WitnessSearch(const std::vector<kernel::Variable>& variables, const std::vector<Rational>& hints,
                const std::function<bool(const Witness&)>& visit,
                const std::function<std::optional<Rational>(const Witness&)>& score)
      : variables_(variables), visit_(visit), score_(score) {
    std::size_t most = most_grid_points;
    for (std::size_t i = 1; i < variables.size(); ++i) most = square_root(most);
    for (const kernel::Variable& v : variables_) {
      bounds_.push_back(bounds(v));
      grids_.push_back(grid(bounds_.back(), hints, std::max<std::size_t>(most, 3)));
    }
  }

  bool run() { return over_grid(0) || refine(); }

 private:
  static std::size_t square_root(std::size_t n) {
    std::size_t r = 1;
    while ((r + 1) * (r + 1) <= n) ++r;
    return r;
  }

  bool over_grid(std::size_t i) {
    if (i == variables_.size()) return consider();
    for (const Rational& x : grids_[i]) {
      point_.insert_or_assign(variables_[i].name, Term::number(x));
      if (over_grid(i + 1)) return true;
    }
    return false;
  }

  bool consider() {
    if (visit_(point_)) return true;
    const auto s = score_(point_);
    if (s && (!best_score_ || *s > *best_score_)) {
      best_score_ = s;
      best_ = point_;
      improved_ = true;
    }
    return false;
  }

  /// Pattern search (Hooke & Jeeves 1961): steps along the axes, halved when none helps.
  bool refine() {
    if (!best_score_) return false;
    Rational step(1);
    for (int i = 0; i < refinements; ++i) {
      improved_ = false;
      const Witness centre = best_;
      for (std::size_t k = 0; k < variables_.size(); ++k) {
        for (const Rational& h : {step, -step}) {
          const Rational x = centre.at(variables_[k].name).number() + h;
          if (!bounds_[k].contains(x)) continue;
          point_ = centre;
          point_.insert_or_assign(variables_[k].name, Term::number(x));
          if (consider()) return true;
        }
      }
      if (!improved_) step = step / Rational(2);
    }
    return false;
  }

  const std::vector<kernel::Variable>& variables_;
  const std::function<bool(const Witness&)>& visit_;
  const std::function<std::optional<Rational>(const Witness&)>& score_;
  std::vector<Bounds> bounds_;
  std::vector<std::vector<Rational>> grids_;
  Witness point_;
  Witness best_;
  std::optional<Rational> best_score_;
  bool improved_ = false;
};

}  // namespace

bool search_witness(const std::vector<kernel::Variable>& variables,
                    const std::vector<Rational>& hints,
                    const std::function<bool(const Witness&)>& visit,
                    const std::function<std::optional<Rational>(const Witness&)>& score) {
  return WitnessSearch(variables, hints, visit, score).run();
}

}  // namespace assay::prover
