// Defines Series, enclosed Taylor coefficients, and their arithmetic.
//
// f_0, ..., f_n with f_k = f^(k)/k! are the coefficients of f at a point; an Enclosure of each
// holds for all points of a set. Each function below turns coefficients of its operands, of the
// same order n >= 0, into those of the result, by identities between real numbers that hold at
// every point at which the operands have derivatives up to order n (Griewank and Walther,
// Evaluating Derivatives, SIAM 2008, section 13.2).
#pragma once

#include "kernel/enclosure.hpp"

#include <optional>
#include <vector>

namespace assay::kernel {

using Series = std::vector<Enclosure>;

/// `first` followed by exact zeros.
Series constant_series(const Enclosure& first, int order, interval::Precision p);
Series negate(const Series& u);
Series add(const Series& u, const Series& v);
Series subtract(const Series& u, const Series& v);
Series multiply(const Series& u, const Series& v);
/// nullopt unless v_0 is known not to be 0.
std::optional<Series> divide(const Series& u, const Series& v);

/// The coefficient of order k of u * u, which knows that both factors are the same number.
Enclosure square_coefficient(const Series& u, std::size_t k);

/// The series of f(u(x)), where `f` is that of the outer function f at u_0.
Series compose(const Series& f, const Series& u);

}  // namespace assay::kernel
