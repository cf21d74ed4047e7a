// Defines Univariate, a polynomial in one unknown with exact coefficients, and its forms in which
// positivity on an interval can be read off.
#pragma once

#include "exact/rational.hpp"

#include <cstddef>
#include <vector>

namespace assay::prover::ladder {

/// The coefficients of 1, t, t^2, ...; the last one is not 0, and the polynomial 0 has none.
using Univariate = std::vector<exact::Rational>;

/// The degree of a polynomial that is not 0.
std::size_t degree(const Univariate& p);

Univariate product(const Univariate& p, const Univariate& q);
Univariate derivative(const Univariate& p);
exact::Rational value(const Univariate& p, const exact::Rational& at);
/// The quotient without the remainder, of polynomials with q not 0.
Univariate quotient(const Univariate& p, const Univariate& q);
/// The greatest common divisor with leading coefficient 1; of two zeros it is 0.
Univariate common_divisor(Univariate p, Univariate q);

/// p(scale*t + shift)
Univariate composed(const Univariate& p, const exact::Rational& scale,
                    const exact::Rational& shift);

/// The greatest s of leading coefficient 1 for which s^2 divides p, which is not 0 (Yun's
/// algorithm; von zur Gathen & Gerhard, Modern Computer Algebra, 14.21).
Univariate square_divisor(const Univariate& p);

/// The b_k with p(t) = sum of b_k * binomial(n, k) * s^k * (1 - s)^(n - k), s = (t - a)/(b - a), n
/// the degree of p (Lorentz, Bernstein Polynomials, 1953). Where all are positive, p is positive on
/// [a, b].
std::vector<exact::Rational> bernstein_coefficients(const Univariate& p, const exact::Rational& a,
                                                    const exact::Rational& b);

exact::Rational binomial(std::size_t n, std::size_t k);

}  // namespace assay::prover::ladder
