// Defines Monomial, a product of powers of atoms, and the order of monomials.
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace assay::kernel::algebra {

/// An unknown of a polynomial, by its number. What the atoms stand for, NormalForms knows.
using Atom = std::size_t;

/// Monomials of a higher degree are refused.
inline constexpr long max_degree = 10'000;

/// atom_1^n_1 * atom_2^n_2 * ... with positive exponents; without atoms it is 1.
class Monomial {
 public:
  /// 1.
  Monomial() = default;
  /// The atom itself.
  explicit Monomial(Atom atom) : powers_{{atom, 1}}, degree_(1) {}

  bool is_one() const { return powers_.empty(); }
  /// The sum of the exponents.
  long degree() const { return degree_; }
  /// The exponent of `atom`, 0 when it does not occur.
  long exponent(Atom atom) const;
  /// The atoms in ascending order with their exponents.
  const std::vector<std::pair<Atom, long>>& powers() const { return powers_; }

  /// Refuses (too_large) a degree above max_degree.
  friend Monomial operator*(const Monomial& a, const Monomial& b);
  /// The q with a = b * q, nullopt when there is none.
  friend std::optional<Monomial> quotient(const Monomial& a, const Monomial& b);
  /// The monomial of greatest degree that divides both.
  friend Monomial common_divisor(const Monomial& a, const Monomial& b);

  friend bool operator==(const Monomial&, const Monomial&) = default;
  /// Graded lexicographic order (Cox, Little & O'Shea, Ideals, Varieties, and Algorithms, section
  /// 2.2, definition 5): by degree, then by the exponent of the first atom in which they differ.
  friend std::strong_ordering operator<=>(const Monomial& a, const Monomial& b);

 private:
  void append(Atom atom, long exponent);

  std::vector<std::pair<Atom, long>> powers_;
  long degree_ = 0;
};

}  // namespace assay::kernel::algebra
