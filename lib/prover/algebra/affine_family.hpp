// Defines AffineFamily, all solutions of linear equations, parametrised by the unknowns that the
// equations leave free.
#pragma once

#include "prover/algebra/simplex.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace assay::prover::algebra {

class AffineFamily {
 public:
  /// All x with the equations; nullopt when there is none. `eliminated_first` are the unknowns that
  /// are expressed by others before the rest.
  static std::optional<AffineFamily> solutions(const std::vector<LinearEquation>& equations,
                                               std::size_t unknowns,
                                               const std::vector<bool>& eliminated_first);

  /// The free unknowns, in ascending order: the parameters.
  const std::vector<std::size_t>& parameters() const { return parameters_; }
  /// The unknowns when all parameters are 0.
  std::vector<exact::Rational> origin() const;
  /// How the unknowns change with parameter k; those that are not listed do not.
  std::map<std::size_t, exact::Rational> direction(std::size_t k) const;
  /// The unknowns for given values of the parameters.
  std::vector<exact::Rational> at(const std::vector<exact::Rational>& values) const;

 private:
  /// x_pivot = right - sum of coefficients * parameters.
  std::map<std::size_t, LinearEquation> rows_;
  std::vector<std::size_t> parameters_;
  std::size_t unknowns_ = 0;
};

}  // namespace assay::prover::algebra
