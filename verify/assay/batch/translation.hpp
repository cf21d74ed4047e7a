// Defines translation, which makes a statement file of a problem.
#pragma once

#include "batch/problem_set.hpp"

#include <exception>
#include <string>

namespace assay::verify::batch {

/// A problem that is not of the schema, or that no statement can say; what() says why.
class BadProblem : public std::exception {
 public:
  explicit BadProblem(std::string message) : message_(std::move(message)) {}
  const char* what() const noexcept override { return message_.c_str(); }

 private:
  std::string message_;
};

/// Which values of an extremum are claimed: value_lo and value_hi, or stretch_lo and stretch_hi
/// where the problem has them.
enum class Goal { value, stretch };

/// The statement file with the one theorem problem.name, without a proof. Each text of the problem
/// is read for itself, by the kernel's reader, and printed again: none can say more than its place
/// in the statement. Variables whose names the language needs are renamed. Throws BadProblem.
std::string translation(const Problem& problem, Goal goal);

}  // namespace assay::verify::batch
