#include "prover/root_finding/krawczyk_test.hpp"

#include "interval/interval.hpp"
#include "kernel/krawczyk_image.hpp"
#include "kernel/refusal.hpp"
#include "kernel/taylor_series.hpp"

#include <algorithm>

namespace assay::prover::root_finding {

using exact::Rational;
using interval::Precision;

namespace {

/// Short numbers make short certificates; the operator forgives an inexact inverse.
constexpr long preconditioner_bits = 16;
constexpr int most_iterations = 60;

std::optional<Bracket> ends(const interval::Interval& v) {
  const auto lower = interval::lower_end(v).value;
  const auto upper = interval::upper_end(v).value;
  if (!lower || !upper) return std::nullopt;
  return Bracket{*lower, *upper};
}

using Matrix = std::vector<std::vector<Rational>>;

std::optional<Matrix> jacobian_at(const System& system, const kernel::Point& m, long bits) {
  const Precision p(bits);
  kernel::Box at;
  for (const auto& [name, value] : m) at.insert_or_assign(name, kernel::Enclosure(value, p));
  Matrix matrix;
  for (const kernel::Term& f : system.functions) {
    std::vector<Rational>& row = matrix.emplace_back();
    for (const std::string& x : system.variables) {
      const auto series = kernel::taylor_series(f, x, at, 1, p);
      if (!series) return std::nullopt;
      const auto slope = ends((*series)[1]);
      if (!slope) return std::nullopt;
      row.push_back(rounded(middle(*slope), 2 * preconditioner_bits));
    }
  }
  return matrix;
}

/// Gauss and Jordan's elimination, the largest pivot of each column first.
std::optional<Matrix> inverse(Matrix a) {
  const std::size_t n = a.size();
  Matrix result(n, std::vector<Rational>(n));
  for (std::size_t i = 0; i < n; ++i) result[i][i] = Rational(1);
  for (std::size_t column = 0; column < n; ++column) {
    std::size_t pivot = column;
    for (std::size_t i = column; i < n; ++i)
      if (exact::abs(a[pivot][column]) < exact::abs(a[i][column])) pivot = i;
    if (a[pivot][column].sign() == 0) return std::nullopt;
    std::swap(a[pivot], a[column]);
    std::swap(result[pivot], result[column]);
    const Rational scale = a[column][column];
    for (std::size_t j = 0; j < n; ++j) {
      a[column][j] = a[column][j] / scale;
      result[column][j] = result[column][j] / scale;
    }
    for (std::size_t i = 0; i < n; ++i) {
      const Rational factor = a[i][column];
      if (i == column || factor.sign() == 0) continue;
      for (std::size_t j = 0; j < n; ++j) {
        a[i][j] = a[i][j] - factor * a[column][j];
        result[i][j] = result[i][j] - factor * result[column][j];
      }
    }
  }
  return result;
}

}  // namespace

bool KrawczykTest::succeeds() const {
  for (std::size_t i = 0; i < box.size(); ++i)
    if (image[i].lower <= box[i].lower || box[i].upper <= image[i].upper) return false;
  return true;
}

Brackets KrawczykTest::place() const {
  Brackets result;
  for (std::size_t i = 0; i < box.size(); ++i) {
    const Rational gap = std::min(image[i].lower - box[i].lower, box[i].upper - image[i].upper);
    const Rational margin =
        std::min(gap / Rational(4), width(image[i]) / Rational(4) + gap / Rational(1024));
    result.push_back({multiple_below(image[i].lower - margin, margin),
                      -multiple_below(-image[i].upper - margin, margin)});
  }
  return result;
}

std::optional<KrawczykTest> krawczyk_test(const System& system, const Brackets& box, long bits) {
  KrawczykTest test{box, {}, {}, {}, bits};
  for (std::size_t i = 0; i < box.size(); ++i)
    test.centre.emplace(system.variables[i], middle(box[i]));
  const auto jacobian = jacobian_at(system, test.centre, bits);
  if (!jacobian) return std::nullopt;
  const auto y = inverse(*jacobian);
  if (!y) return std::nullopt;
  for (const auto& row : *y)
    for (const Rational& entry : row)
      test.preconditioner.push_back(rounded(entry, preconditioner_bits));
  try {
    for (const kernel::Enclosure& k :
         kernel::krawczyk_image(system.context(box), system.functions, system.variables,
                                test.centre, test.preconditioner, Precision(bits))) {
      const auto bounded = ends(k);
      if (!bounded) return std::nullopt;
      test.image.push_back(*bounded);
    }
  } catch (const kernel::Refusal&) {
    return std::nullopt;  // not differentiable on the whole box
  }
  return test;
}

KrawczykTest narrowed(const System& system, KrawczykTest test, const Rational& wanted) {
  for (int i = 0; i < most_iterations; ++i) {
    const bool is_narrow = std::all_of(test.box.begin(), test.box.end(),
                                       [&](const Bracket& b) { return width(b) <= wanted; });
    if (is_narrow) break;
    const auto next = krawczyk_test(system, test.place(), test.bits + 16);
    if (!next || !next->succeeds()) break;
    test = *next;
  }
  return test;
}

}  // namespace assay::prover::root_finding
