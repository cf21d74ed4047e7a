// Defines NormalForms, which brings terms to fractions of polynomials in atoms, modulo equations.
//
// Numbers, + - * /, negation and small integer powers are computed; any other term (a variable, pi,
// exp(u), sqrt(u), ...) is an atom. Two terms are the same atom when they apply the same operation
// to arguments whose normal forms are equal: exp(w*a + b) and exp(b + a*w) are one atom.
//
// Soundness. Take a point at which every part of the terms in question has a value and every
// rewriting equation holds. Give each atom the value of the term that it stands for. Then, by
// induction over the term, of(t) has nonzero factors there and its value is that of t:
//   - equal arguments have equal values, and so has the operation applied to them: the value of an
//     atom does not depend on which of its terms is meant;
//   - t = a/b has a value, so b is not 0 there, and fraction.hpp applies to the reciprocal of b;
//   - rewriting replaces a monomial by a fraction of the same value at that point.
// Hence: if vanishes(of(s) - of(t)), then s = t at that point. It says nothing about points at
// which a part is undefined; rules ask that every part is known to be defined.
#pragma once

#include "kernel/algebra/fraction.hpp"
#include "kernel/relation.hpp"

#include <unordered_map>
#include <vector>

namespace assay::kernel::algebra {

/// Powers beyond this exponent are atoms.
inline constexpr long max_computed_exponent = 64;
/// More atoms, more monomials in all normal forms together, and more rounds of rewriting are
/// refused.
inline constexpr std::size_t max_atoms = 1'000;
inline constexpr std::size_t max_monomials_kept = 1'000'000;
inline constexpr int max_rounds = 100;

class NormalForms {
 public:
  /// From now on replaces the left side of `equation` by the right side: in what vanishes() tests
  /// and in the arguments by which atoms are compared. Equations are used in the order in which
  /// they were given.
  /// Refuses what is not an equation (not_an_equation) and a left side whose normal form is not a
  /// product of atoms like sqrt(u)^2 or exp(z)*exp(-z) (not_a_rewriting).
  void rewrite(const Relation& equation);

  /// The normal form of t. Refuses a defined name (contains_call), a division by what is
  /// identically 0 (not_known_defined), and what is beyond the limits (too_large).
  const Fraction& of(const Term& t);

  /// f with the equations applied to its numerator until none applies; nonzero factors stay nonzero
  /// factors. Refuses (too_large) when that does not end.
  Fraction rewritten(Fraction f) const;

  /// Whether f is 0 modulo the equations.
  bool vanishes(const Fraction& f) const { return rewritten(f).is_zero(); }

  /// The terms that the atoms stand for, by number.
  const std::vector<Term>& atoms() const { return atoms_; }

 private:
  struct Rewriting {
    Monomial left;
    Fraction right;
  };
  Fraction computed(const Term& t);
  Fraction reciprocal_of(const Term& t);
  Atom atom_of(const Term& t);
  bool same_atom(const Term& a, const Term& b);

  std::vector<Term> atoms_;
  std::vector<Rewriting> rewritings_;
  std::unordered_map<Term, Fraction> known_;
  std::size_t monomials_kept_ = 0;
};

}  // namespace assay::kernel::algebra
