#include "prover/optimisation/numeric_search.hpp"

#include "kernel/differentiate.hpp"
#include "kernel/refusal.hpp"
#include "prover/workspace.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace assay::prover {

using kernel::Comparison;
using kernel::Term;
using Vector = std::vector<double>;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::size_t halton_points = 1'500;
constexpr std::size_t most_corners = 729;
constexpr std::size_t most_starts = 10;
constexpr int most_pattern_rounds = 400;
constexpr int newton_steps = 12;
/// What counts as equal: an equation at a point, two values, two points.
constexpr double tolerance = 1e-9;
/// How near to an open end the search goes, relative to the size of the end.
constexpr double margin = 1e-9;

/// From [0, 1] to the range; the infinite ends are approached, not reached.
double spread(double t, const NumericRange& r) {
  const bool below = std::isfinite(r.lower);
  const bool above = std::isfinite(r.upper);
  if (below && above) return r.lower + (r.upper - r.lower) * t;
  if (below) return r.lower + t / (1.001 - t);
  if (above) return r.upper - t / (1.001 - t);
  const double u = 2 * t - 1;
  return u / (1.001 - std::abs(u));
}

double clamped(double x, const NumericRange& r) {
  const auto inward = [](double end) { return margin * std::max(1.0, std::abs(end)); };
  const double lower = r.lower_open && std::isfinite(r.lower) ? r.lower + inward(r.lower) : r.lower;
  const double upper = r.upper_open && std::isfinite(r.upper) ? r.upper - inward(r.upper) : r.upper;
  return std::clamp(x, lower, std::max(lower, upper));
}

/// The i-th number of van der Corput's sequence in this base.
double radical_inverse(std::size_t i, std::size_t base) {
  double result = 0;
  double digit = 1;
  for (; i > 0; i /= base) {
    digit /= static_cast<double>(base);
    result += digit * static_cast<double>(i % base);
  }
  return result;
}

/// Solves a*x = b by elimination with pivots; nullopt when singular.
std::optional<Vector> solved(std::vector<Vector> a, Vector b) {
  const std::size_t n = b.size();
  for (std::size_t k = 0; k < n; ++k) {
    std::size_t pivot = k;
    for (std::size_t i = k + 1; i < n; ++i)
      if (std::abs(a[i][k]) > std::abs(a[pivot][k])) pivot = i;
    if (!(std::abs(a[pivot][k]) > 0)) return std::nullopt;
    std::swap(a[k], a[pivot]);
    std::swap(b[k], b[pivot]);
    for (std::size_t i = k + 1; i < n; ++i) {
      const double factor = a[i][k] / a[k][k];
      for (std::size_t j = k; j < n; ++j) a[i][j] -= factor * a[k][j];
      b[i] -= factor * b[k];
    }
  }
  for (std::size_t k = n; k-- > 0;) {
    for (std::size_t j = k + 1; j < n; ++j) b[k] -= a[k][j] * b[j];
    b[k] /= a[k][k];
  }
  return b;
}

class Descent {
 public:
  Descent(const NumericObjective& f, const Term& function) : f_(f) {
    try {
      for (const std::string& v : f.variables())
        gradient_.emplace_back(kernel::differentiate(function, v), f.variables());
    } catch (const kernel::Refusal&) {
      gradient_.clear();  // too large: without Newton's method
    }
  }

  NumericPoint from(NumericPoint p) const {
    pattern_search(p);
    if (!gradient_.empty()) newton(p);
    return p;
  }

 private:
  bool try_move(NumericPoint& p, const Vector& direction, double step) const {
    Vector next = p.at;
    for (std::size_t i = 0; i < next.size(); ++i)
      next[i] = clamped(next[i] + step * direction[i], f_.ranges()[i]);
    const double value = f_(next);
    if (!(value < p.value)) return false;
    p = {std::move(next), value};
    return true;
  }

  void pattern_search(NumericPoint& p) const {
    const std::size_t n = p.at.size();
    std::vector<Vector> directions;
    for (std::size_t i = 0; i < n; ++i) {
      Vector axis(n, 0.0);
      axis[i] = 1;
      directions.push_back(axis);
      for (std::size_t j = 0; j < i; ++j)
        for (const double other : {1.0, -1.0}) {
          axis[j] = other;
          directions.push_back(axis);
          axis[j] = 0;
        }
    }
    double step = 0.25;
    for (int round = 0; round < most_pattern_rounds && step > 1e-14; ++round) {
      bool improved = false;
      for (const Vector& d : directions)
        if (try_move(p, d, step) || try_move(p, d, -step)) improved = true;
      step *= improved ? 2 : 0.25;
    }
  }

  Vector gradient(const Vector& at) const {
    Vector g;
    for (const NumericFunction& part : gradient_) g.push_back(part(at));
    return g;
  }

  /// The coordinates that are not at an end of their range.
  std::vector<std::size_t> free_coordinates(const Vector& at) const {
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < at.size(); ++i) {
      const NumericRange& r = f_.ranges()[i];
      const double near = 1e-6 * std::max(1.0, std::abs(at[i]));
      if (at[i] - r.lower > near && r.upper - at[i] > near) free.push_back(i);
    }
    return free;
  }

  void newton(NumericPoint& p) const {
    const std::vector<std::size_t> free = free_coordinates(p.at);
    const std::size_t n = free.size();
    for (int round = 0; round < newton_steps; ++round) {
      const Vector g = gradient(p.at);
      Vector right(n);
      std::vector<Vector> hessian(n, Vector(n));
      for (std::size_t j = 0; j < n; ++j) {
        right[j] = -g[free[j]];
        const double h = 1e-5 * std::max(1.0, std::abs(p.at[free[j]]));
        Vector ahead = p.at;
        Vector behind = p.at;
        ahead[free[j]] += h;
        behind[free[j]] -= h;
        const Vector above = gradient(ahead);
        const Vector below = gradient(behind);
        for (std::size_t i = 0; i < n; ++i)
          hessian[i][j] = (above[free[i]] - below[free[i]]) / (2 * h);
      }
      const auto move = solved(hessian, right);
      if (!move) return;
      Vector next = p.at;
      for (std::size_t i = 0; i < n; ++i)
        next[free[i]] = clamped(next[free[i]] + (*move)[i], f_.ranges()[free[i]]);
      const double value = f_(next);
      // The last digits of the place do not show in the value.
      if (!(value <= p.value + 1e-13 * std::max(1.0, std::abs(p.value)))) return;
      p = {std::move(next), value};
    }
  }

  const NumericObjective& f_;
  std::vector<NumericFunction> gradient_;
};

bool close(const Vector& a, const Vector& b) {
  for (std::size_t i = 0; i < a.size(); ++i)
    if (std::abs(a[i] - b[i]) > 1e-5 * std::max(1.0, std::abs(a[i]))) return false;
  return true;
}

}  // namespace

double numeric_end(const kernel::End& end, double infinite) {
  if (!end.at) return infinite;
  if (!end.at->is_closed()) throw GaveUp("the search needs domains with constant ends");
  return NumericFunction(*end.at, {})({});
}

NumericRange numeric_range(const kernel::Domain& d) {
  return {numeric_end(d.lower, -infinity), numeric_end(d.upper, infinity), d.lower.open,
          d.upper.open};
}

bool is_in_place(const kernel::Extremum& e, const Vector& at) {
  for (std::size_t i = 0; i < at.size(); ++i) {
    const NumericRange place = numeric_range(e.over[i].place);
    const double slack = tolerance * std::max(1.0, std::abs(at[i]));
    if (at[i] < place.lower - slack || at[i] > place.upper + slack) return false;
  }
  return true;
}

NumericObjective::NumericObjective(const kernel::Extremum& e)
    : variables_([&] {
        std::vector<std::string> names;
        for (const kernel::Range& r : e.over) names.push_back(r.variable);
        return names;
      }()),
      sign_(e.maximum ? -1 : 1),
      function_(e.function, variables_) {
  for (const kernel::Range& r : e.over) ranges_.push_back(numeric_range(r.domain));
  for (const kernel::Relation& r : e.constraints)
    constraints_.push_back({NumericFunction(r.left - r.right, variables_), r.comparison});
}

double NumericObjective::operator()(const Vector& at) const {
  for (const Constraint& c : constraints_) {
    const double d = c.difference(at);
    const bool holds = c.comparison == Comparison::less            ? d < 0
                       : c.comparison == Comparison::less_equal    ? d <= 0
                       : c.comparison == Comparison::greater       ? d > 0
                       : c.comparison == Comparison::greater_equal ? d >= 0
                       : c.comparison == Comparison::equal         ? std::abs(d) <= tolerance
                                                                   : d != 0;
    if (!holds) return infinity;
  }
  const double value = sign_ * function_(at);
  return std::isnan(value) ? infinity : value;
}

void visit_samples(const std::vector<NumericRange>& ranges,
                   const std::function<void(const Vector&)>& visit) {
  constexpr std::array<std::size_t, 12> primes{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};
  const std::size_t n = ranges.size();
  if (n > primes.size()) throw GaveUp("the search takes up to 12 variables");
  Vector at(n);
  std::size_t corners = 1;
  for (std::size_t i = 0; i < n && corners <= most_corners; ++i) corners *= 3;
  for (std::size_t k = 0; k < std::min(corners, most_corners); ++k) {
    std::size_t rest = k;
    for (std::size_t i = 0; i < n; ++i, rest /= 3)
      at[i] = clamped(spread(static_cast<double>(rest % 3) / 2, ranges[i]), ranges[i]);
    visit(at);
  }
  for (std::size_t k = 1; k <= halton_points; ++k) {
    for (std::size_t i = 0; i < n; ++i)
      at[i] = clamped(spread(radical_inverse(k, primes[i]), ranges[i]), ranges[i]);
    visit(at);
  }
}

std::vector<NumericPoint> numeric_minimisers(const NumericObjective& f, const Term& function) {
  std::vector<NumericPoint> starts;
  visit_samples(f.ranges(), [&](const Vector& at) {
    const double value = f(at);
    if (value < infinity) starts.push_back({at, value});
  });
  const auto better = [](const NumericPoint& a, const NumericPoint& b) {
    return a.value < b.value;
  };
  std::stable_sort(starts.begin(), starts.end(), better);
  if (starts.size() > most_starts) starts.resize(most_starts);
  const Descent descent(f, function);
  std::vector<NumericPoint> found;
  for (const NumericPoint& start : starts) {
    const NumericPoint end = descent.from(start);
    const bool is_new = std::none_of(found.begin(), found.end(),
                                     [&](const NumericPoint& p) { return close(p.at, end.at); });
    if (is_new) found.push_back(end);
  }
  std::stable_sort(found.begin(), found.end(), better);
  const auto worse = std::find_if(found.begin(), found.end(), [&](const NumericPoint& p) {
    return p.value > found.front().value + tolerance * std::max(1.0, std::abs(p.value));
  });
  found.erase(worse, found.end());
  return found;
}

}  // namespace assay::prover
