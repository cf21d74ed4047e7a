#include "kernel/function_series.hpp"

#include <array>
#include <stdexcept>
#include <string>

namespace assay::kernel {

namespace {

using exact::Rational;

/// The exact number n, with the precision of u.
Enclosure number(const Rational& n, const Enclosure& u) { return {n, interval::precision(u)}; }

/// a / k for a positive integer.
Enclosure divided(const Enclosure& a, int k) { return *divide(a, number(k, a)); }

/// A function whose derivatives of order 0, 1, 2, ... are `cycle`, again and again:
/// f_k = f^(k)/k!.
Series cyclic(const std::array<Enclosure, 4>& cycle, int order) {
  Series result{cycle[0]};
  Rational factorial = 1;
  for (int k = 1; k <= order; ++k) {
    factorial = factorial * Rational(k);
    const Enclosure& derivative = cycle[static_cast<std::size_t>(k % 4)];
    result.push_back(*divide(derivative, number(factorial, derivative)));
  }
  return result;
}

Enclosure at(Op op, const Enclosure& u) { return *result_of(op, {u}); }

Series exponential(const Enclosure& u, int order) {
  const Enclosure e = at(Op::exp, u);
  return cyclic({e, e, e, e}, order);
}

Series sine(const Enclosure& u, int order) {
  const Enclosure s = at(Op::sin, u);
  const Enclosure c = at(Op::cos, u);
  return cyclic({s, c, -s, -c}, order);
}

Series cosine(const Enclosure& u, int order) {
  const Enclosure s = at(Op::sin, u);
  const Enclosure c = at(Op::cos, u);
  return cyclic({c, -s, -c, s}, order);
}

Series hyperbolic_sine(const Enclosure& u, int order) {
  const Enclosure s = at(Op::sinh, u);
  const Enclosure c = at(Op::cosh, u);
  return cyclic({s, c, s, c}, order);
}

Series hyperbolic_cosine(const Enclosure& u, int order) {
  const Enclosure s = at(Op::sinh, u);
  const Enclosure c = at(Op::cosh, u);
  return cyclic({c, s, c, s}, order);
}

/// log: f_k = (-1)^(k-1) / (k u^k).
std::optional<Series> logarithm(const Enclosure& u, int order) {
  const std::optional<Enclosure> first = result_of(Op::log, {u});
  if (!first) return std::nullopt;
  Series result{*first};
  for (int k = 1; k <= order; ++k) {
    const Enclosure size = divided(*power(u, -k), k);
    result.push_back(k % 2 == 1 ? size : -size);
  }
  return result;
}

/// tan (sign 1) and tanh (sign -1) solve f' = 1 + sign * f^2: (k+1) f_(k+1) = [k = 0] +- (f^2)_k.
std::optional<Series> tangent(Op op, int sign, const Enclosure& u, int order) {
  const std::optional<Enclosure> first = result_of(op, {u});
  if (!first) return std::nullopt;
  Series result{*first};
  for (int k = 0; k < order; ++k) {
    const Enclosure square = square_coefficient(result, static_cast<std::size_t>(k));
    const Enclosure derivative = number(k == 0 ? 1 : 0, u) + number(sign, u) * square;
    result.push_back(divided(derivative, k + 1));
  }
  return result;
}

/// From f_0 and the series g of f': f_k = g_(k-1) / k.
Series integrated(const Enclosure& first, const Series& g, int order) {
  Series result{first};
  for (int k = 1; k <= order; ++k) result.push_back(divided(g[static_cast<std::size_t>(k) - 1], k));
  return result;
}

/// The series of q^r for a number r and a quadratic polynomial q(u + t) = q_0 + q_1 t + q_2 t^2.
/// w = q^r solves q w' = r q' w:  k q_0 w_k = sum for i = 1, 2 of (r i - (k - i)) q_i w_(k-i).
/// `first` is w_0, and q_0 is not 0.
std::optional<Series> power_of_quadratic(const std::array<Enclosure, 3>& q, const Rational& r,
                                         const Enclosure& first, int order) {
  Series w{first};
  for (int k = 1; k <= order; ++k) {
    Enclosure sum = number(0, first);
    for (int i = 1; i <= 2 && i <= k; ++i) {
      const Rational factor = r * Rational(i) - Rational(k - i);
      sum = sum + number(factor, first) * q[static_cast<std::size_t>(i)] *
                      w[static_cast<std::size_t>(k - i)];
    }
    const std::optional<Enclosure> coefficient = divide(divided(sum, k), q[0]);
    if (!coefficient) return std::nullopt;
    w.push_back(*coefficient);
  }
  return w;
}

/// A function f whose derivative is (c + s u^2)^r, with c, s = 1 or -1 and r = -1 or -1/2:
///   atan (1 + u^2)^-1,     atanh (1 - u^2)^-1,     asin (1 - u^2)^(-1/2),
///   asinh (1 + u^2)^(-1/2),  acosh (u^2 - 1)^(-1/2)   (DLMF 4.24, 4.38).
/// At +-1, the ends of the domains of asin and acosh, the quadratic is 0 and there is no result.
std::optional<Series> inverse(Op op, int c, int s, bool root, const Enclosure& u, int order) {
  const std::optional<Enclosure> first = result_of(op, {u});
  if (!first) return std::nullopt;
  const Enclosure q = number(c, u) + number(s, u) * *power(u, 2);
  if (!interval::is_positive(q)) return std::nullopt;
  const Rational exponent = root ? Rational(-1) / Rational(2) : Rational(-1);
  const std::optional<Enclosure> slope =
      root ? result_of(Op::power, {q, number(exponent, u)}) : power(q, -1);
  if (!slope) return std::nullopt;
  const std::optional<Series> derivative =
      power_of_quadratic({q, number(2 * s, u) * u, number(s, u)}, exponent, *slope, order);
  if (!derivative) return std::nullopt;
  return integrated(*first, *derivative, order);
}

/// acos = pi/2 - asin.
std::optional<Series> arc_cosine(const Enclosure& u, int order) {
  const std::optional<Series> sine = inverse(Op::asin, 1, -1, true, u, order);
  if (!sine) return std::nullopt;
  Series result = negate(*sine);
  result[0] = at(Op::acos, u);
  return result;
}

/// erf: f' = 2/sqrt(pi) g, where g = exp(-u^2) solves g' = -2 u g:
/// k g_k = -2 (u g_(k-1) + g_(k-2)).
Series error_function(const Enclosure& u, int order) {
  Series g{at(Op::exp, -*power(u, 2))};
  for (int k = 1; k <= order; ++k) {
    const auto last = static_cast<std::size_t>(k) - 1;
    Enclosure sum = u * g[last];
    if (k >= 2) sum = sum + g[last - 1];
    g.push_back(divided(number(-2, u) * sum, k));
  }
  const Enclosure pi = interval::pi(interval::precision(u));
  const Enclosure factor = *divide(number(2, u), at(Op::sqrt, pi));
  for (Enclosure& coefficient : g) coefficient = factor * coefficient;
  return integrated(at(Op::erf, u), g, order);
}

}  // namespace

std::optional<Series> function_series(Op op, const Enclosure& u, int order) {
  switch (op) {
    case Op::sqrt: return power_series(u, number(Rational(1) / Rational(2), u), order);
    case Op::exp: return exponential(u, order);
    case Op::log: return logarithm(u, order);
    case Op::sin: return sine(u, order);
    case Op::cos: return cosine(u, order);
    case Op::tan: return tangent(Op::tan, 1, u, order);
    case Op::asin: return inverse(Op::asin, 1, -1, true, u, order);
    case Op::acos: return arc_cosine(u, order);
    case Op::atan: return inverse(Op::atan, 1, 1, false, u, order);
    case Op::sinh: return hyperbolic_sine(u, order);
    case Op::cosh: return hyperbolic_cosine(u, order);
    case Op::tanh: return tangent(Op::tanh, -1, u, order);
    case Op::asinh: return inverse(Op::asinh, 1, 1, true, u, order);
    case Op::acosh: return inverse(Op::acosh, -1, 1, true, u, order);
    case Op::atanh: return inverse(Op::atanh, 1, -1, false, u, order);
    case Op::erf: return error_function(u, order);
    default: throw std::logic_error("no Taylor coefficients for this operation");
  }
}

// x^n: f_k = C(n, k) x^(n-k), where C(n, k) is 0 for k > n >= 0.
std::optional<Series> power_series(const Enclosure& u, long n, int order) {
  Series result;
  Rational binomial = 1;
  for (int k = 0; k <= order; ++k) {
    if (binomial.sign() == 0) {
      result.push_back(number(0, u));
      continue;
    }
    const std::optional<Enclosure> rest = power(u, n - k);
    if (!rest) return std::nullopt;
    result.push_back(number(binomial, u) * *rest);
    binomial = binomial * Rational(n - k) / Rational(k + 1);
  }
  return result;
}

std::optional<Series> power_series(const Enclosure& u, const Enclosure& a, int order) {
  Series result;
  Enclosure binomial = number(1, u);
  for (int k = 0; k <= order; ++k) {
    const Enclosure exponent = a - number(k, u);
    const std::optional<Enclosure> rest = result_of(Op::power, {u, exponent});
    if (!rest) return std::nullopt;
    result.push_back(binomial * *rest);
    binomial = divided(binomial * exponent, k + 1);
  }
  return result;
}

}  // namespace assay::kernel
