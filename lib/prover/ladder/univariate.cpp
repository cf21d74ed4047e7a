#include "prover/ladder/univariate.hpp"

namespace assay::prover::ladder {

using exact::Rational;

namespace {

void trim(Univariate& p) {
  while (!p.empty() && p.back().sign() == 0) p.pop_back();
}

Univariate difference(Univariate p, const Univariate& q) {
  if (p.size() < q.size()) p.resize(q.size());
  for (std::size_t i = 0; i < q.size(); ++i) p[i] = p[i] - q[i];
  trim(p);
  return p;
}

Univariate remainder(const Univariate& p, const Univariate& q) {
  return difference(p, product(quotient(p, q), q));
}

Univariate monic(Univariate p) {
  if (p.empty()) return p;
  const Rational leading = p.back();
  for (Rational& c : p) c = c / leading;
  return p;
}

}  // namespace

std::size_t degree(const Univariate& p) { return p.size() - 1; }

Univariate product(const Univariate& p, const Univariate& q) {
  if (p.empty() || q.empty()) return {};
  Univariate result(p.size() + q.size() - 1);
  for (std::size_t i = 0; i < p.size(); ++i)
    for (std::size_t j = 0; j < q.size(); ++j) result[i + j] = result[i + j] + p[i] * q[j];
  return result;
}

Univariate derivative(const Univariate& p) {
  Univariate result;
  for (std::size_t i = 1; i < p.size(); ++i)
    result.push_back(p[i] * Rational(static_cast<long>(i)));
  return result;
}

Rational value(const Univariate& p, const Rational& at) {
  Rational sum;
  for (std::size_t i = p.size(); i-- > 0;) sum = sum * at + p[i];
  return sum;
}

Univariate quotient(const Univariate& p, const Univariate& q) {
  if (p.size() < q.size()) return {};
  Univariate rest = p;
  Univariate result(p.size() - q.size() + 1);
  for (std::size_t i = result.size(); i-- > 0;) {
    result[i] = rest[i + q.size() - 1] / q.back();
    for (std::size_t j = 0; j < q.size(); ++j) rest[i + j] = rest[i + j] - result[i] * q[j];
  }
  trim(result);
  return result;
}

Univariate common_divisor(Univariate p, Univariate q) {
  while (!q.empty()) {
    Univariate r = monic(remainder(p, q));
    p = std::move(q);
    q = std::move(r);
  }
  return monic(std::move(p));
}

Univariate composed(const Univariate& p, const Rational& scale, const Rational& shift) {
  Univariate result;
  for (std::size_t i = p.size(); i-- > 0;) {
    result = product(result, {shift, scale});
    if (result.empty()) result.resize(1);
    result[0] = result[0] + p[i];
  }
  trim(result);
  return result;
}

Univariate square_divisor(const Univariate& p) {
  Univariate slope = derivative(p);
  const Univariate repeated = common_divisor(p, slope);
  Univariate b = quotient(p, repeated);
  Univariate d = difference(quotient(slope, repeated), derivative(b));
  Univariate result{Rational(1)};
  for (int multiplicity = 1; degree(b) > 0; ++multiplicity) {
    const Univariate factor = common_divisor(b, d);
    for (int i = 0; i < multiplicity / 2; ++i) result = product(result, factor);
    b = quotient(b, factor);
    d = difference(quotient(d, factor), derivative(b));
  }
  return result;
}

std::vector<Rational> bernstein_coefficients(const Univariate& p, const Rational& a,
                                             const Rational& b) {
  const Univariate on_unit = composed(p, b - a, a);
  const std::size_t n = degree(p);
  std::vector<Rational> result(n + 1);
  for (std::size_t k = 0; k <= n; ++k)
    for (std::size_t i = 0; i <= k && i < on_unit.size(); ++i)
      result[k] = result[k] + binomial(k, i) / binomial(n, i) * on_unit[i];
  return result;
}

Rational binomial(std::size_t n, std::size_t k) {
  mpz_class result;
  mpz_bin_uiui(result.get_mpz_t(), n, k);
  return Rational(result);
}

}  // namespace assay::prover::ladder
