#include "kernel/series.hpp"

namespace assay::kernel {

namespace {

interval::Precision precision(const Series& u) { return interval::precision(u[0]); }

Enclosure number(long n, const Series& u) { return {exact::Rational(n), precision(u)}; }

}  // namespace

Series constant_series(const Enclosure& first, int order, interval::Precision p) {
  Series result(static_cast<std::size_t>(order) + 1, Enclosure(exact::Rational(0), p));
  result[0] = first;
  return result;
}

Series negate(const Series& u) {
  Series result;
  for (const Enclosure& coefficient : u) result.push_back(-coefficient);
  return result;
}

Series add(const Series& u, const Series& v) {
  Series result;
  for (std::size_t k = 0; k < u.size(); ++k) result.push_back(u[k] + v[k]);
  return result;
}

Series subtract(const Series& u, const Series& v) { return add(u, negate(v)); }

// (u v)_k = u_0 v_k + u_1 v_(k-1) + ... + u_k v_0 (Leibniz).
Series multiply(const Series& u, const Series& v) {
  Series result;
  for (std::size_t k = 0; k < u.size(); ++k) {
    Enclosure sum = number(0, u);
    for (std::size_t i = 0; i <= k; ++i) sum = sum + u[i] * v[k - i];
    result.push_back(sum);
  }
  return result;
}

// The same sum for v = u: each product but the middle one occurs twice.
Enclosure square_coefficient(const Series& u, std::size_t k) {
  Enclosure sum = number(0, u);
  for (std::size_t i = 0; 2 * i < k; ++i) sum = sum + u[i] * u[k - i];
  sum = number(2, u) * sum;
  return k % 2 == 0 ? sum + *power(u[k / 2], 2) : sum;
}

// w = u/v solves w v = u: u_k = w_k v_0 + (w_(k-1) v_1 + ... + w_0 v_k).
std::optional<Series> divide(const Series& u, const Series& v) {
  Series result;
  for (std::size_t k = 0; k < u.size(); ++k) {
    Enclosure rest = u[k];
    for (std::size_t i = 1; i <= k; ++i) rest = rest - v[i] * result[k - i];
    const std::optional<Enclosure> coefficient = divide(rest, v[0]);
    if (!coefficient) return std::nullopt;
    result.push_back(*coefficient);
  }
  return result;
}

// With d = u - u_0 = u_1 t + u_2 t^2 + ... it is f_0 + d (f_1 + d (f_2 + ...)), up to t^n: the
// Taylor polynomial of f(u) is that of the composed Taylor polynomials (Faa di Bruno's formula).
Series compose(const Series& f, const Series& u) {
  Series d = u;
  d[0] = number(0, u);
  const int order = static_cast<int>(u.size()) - 1;
  Series result = constant_series(f.back(), order, precision(u));
  for (std::size_t j = f.size() - 1; j > 0; --j) {
    result = multiply(d, result);
    result[0] = f[j - 1];  // d has no constant term
  }
  return result;
}

}  // namespace assay::kernel
