#include "prover/algebra/semidefinite.hpp"

#include <cmath>
#include <optional>

namespace assay::prover::algebra {

namespace {

constexpr double last_weight = 1e8;      // of t against the barrier
constexpr double boundary_slack = 1e-4;  // t below this: perhaps 0 in truth
constexpr double penalty = 1e-9;         // keeps parameters that do not matter in place
constexpr int newton_steps = 30;
constexpr int centring_steps = 15;

using Vector = std::vector<double>;

/// The blocks at some parameters and t, with what Newton's method asks of them.
class Barrier {
 public:
  explicit Barrier(const MatrixFamily& family) : family_(family) {}

  std::vector<Matrix> blocks(const Vector& y, double t) const {
    std::vector<Matrix> result;
    for (const std::size_t n : family_.sizes) {
      result.emplace_back(n);
      for (std::size_t i = 0; i < n; ++i) result.back()(i, i) = t;
    }
    add(result, family_.origin, 1);
    for (std::size_t k = 0; k < y.size(); ++k) add(result, family_.directions[k], y[k]);
    return result;
  }

  static std::optional<std::vector<Matrix>> factored(const std::vector<Matrix>& blocks) {
    std::vector<Matrix> result;
    for (const Matrix& b : blocks) {
      auto l = cholesky(b);
      if (!l) return std::nullopt;
      result.push_back(std::move(*l));
    }
    return result;
  }

  /// weight * t - log det + penalty; nullopt where a block is not positive definite.
  std::optional<double> value(const Vector& y, double t, double weight) const {
    const auto factors = factored(blocks(y, t));
    if (!factors) return std::nullopt;
    double result = weight * t;
    for (const Matrix& l : *factors)
      for (std::size_t i = 0; i < l.size(); ++i) result -= 2 * std::log(l(i, i));
    for (const double c : y) result += penalty * c * c;
    return result;
  }

  /// The Newton step in the parameters and, when `moves_t`, in t (last).
  std::optional<Vector> step(const Vector& y, double t, double weight, bool moves_t) const {
    const auto factors = factored(blocks(y, t));
    if (!factors) return std::nullopt;
    std::vector<Matrix> inverses;
    for (const Matrix& l : *factors) inverses.push_back(inverse(l));

    std::vector<std::vector<Entry>> directions = family_.directions;
    if (moves_t) directions.push_back(identity());
    const std::size_t n = directions.size();
    Vector gradient(n);
    Matrix hessian(n);
    for (std::size_t k = 0; k < n; ++k) {
      gradient[k] = trace(inverses, directions[k]);
      std::vector<Matrix> images;  // W N_k W
      for (std::size_t b = 0; b < inverses.size(); ++b)
        images.push_back(image(inverses[b], directions[k], b));
      for (std::size_t l = k; l < n; ++l)
        hessian(l, k) = hessian(k, l) = trace(images, directions[l]);
    }
    for (std::size_t k = 0; k < y.size(); ++k) {
      gradient[k] -= 2 * penalty * y[k];
      hessian(k, k) += 2 * penalty;
    }
    if (moves_t) gradient[n - 1] -= weight;
    const auto l = cholesky(hessian);
    if (!l) return std::nullopt;
    return solve(*l, std::move(gradient));
  }

 private:
  static void add(std::vector<Matrix>& blocks, const std::vector<Entry>& entries, double factor) {
    for (const Entry& e : entries) {
      blocks[e.block](e.row, e.column) += factor * e.value;
      if (e.row != e.column) blocks[e.block](e.column, e.row) += factor * e.value;
    }
  }

  std::vector<Entry> identity() const {
    std::vector<Entry> result;
    for (std::size_t b = 0; b < family_.sizes.size(); ++b)
      for (std::size_t i = 0; i < family_.sizes[b]; ++i) result.push_back({b, i, i, 1});
    return result;
  }

  /// The trace of the product with the matrix of the entries.
  static double trace(const std::vector<Matrix>& a, const std::vector<Entry>& entries) {
    double result = 0;
    for (const Entry& e : entries)
      result += (e.row == e.column ? 1 : 2) * e.value * a[e.block](e.row, e.column);
    return result;
  }

  static Matrix image(const Matrix& w, const std::vector<Entry>& entries, std::size_t block) {
    Matrix half(w.size());
    for (const Entry& e : entries) {
      if (e.block != block) continue;
      for (std::size_t j = 0; j < w.size(); ++j) {
        half(e.row, j) += e.value * w(e.column, j);
        if (e.row != e.column) half(e.column, j) += e.value * w(e.row, j);
      }
    }
    return w * half;
  }

  const MatrixFamily& family_;
};

/// Newton's method with halved steps; the parameters and t are moved to about the minimum.
void descend(const Barrier& barrier, Vector& y, double& t, double weight, bool moves_t, int steps) {
  for (int i = 0; i < steps; ++i) {
    const auto step = barrier.step(y, t, weight, moves_t);
    const auto before = barrier.value(y, t, weight);
    if (!step || !before) return;
    double size = 1;
    for (; size > 1e-6; size /= 2) {
      Vector next = y;
      for (std::size_t k = 0; k < y.size(); ++k) next[k] += size * (*step)[k];
      const double next_t = moves_t ? t + size * step->back() : t;
      const auto after = barrier.value(next, next_t, weight);
      if (!after || *after >= *before) continue;
      y = std::move(next);
      t = next_t;
      if (*before - *after < 1e-6) return;
      break;
    }
    if (size <= 1e-6) return;
  }
}

}  // namespace

Member centre(const MatrixFamily& family) {
  const Barrier barrier(family);
  Vector y(family.directions.size());
  double t = 1;
  while (t < 1e12 && !Barrier::factored(barrier.blocks(y, t))) t *= 2;
  t *= 2;
  for (double weight = 1; weight <= last_weight && t > -boundary_slack; weight *= 5)
    descend(barrier, y, t, weight, true, newton_steps);
  Member result;
  if (t > boundary_slack) return result;
  if (t < 0 && Barrier::factored(barrier.blocks(y, 0))) {
    double none = 0;
    descend(barrier, y, none, 0, false, centring_steps);
    result.kind = Member::Kind::interior;
  } else {
    result.kind = Member::Kind::boundary;
  }
  result.blocks = barrier.blocks(y, 0);
  result.parameters = std::move(y);
  return result;
}

}  // namespace assay::prover::algebra
