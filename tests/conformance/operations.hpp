// Defines the operations of both arithmetics as the conformance test calls them: intervals with
// doubles for ends go in and come out.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace assay::conformance {

/// A closed interval; an infinite end means unbounded. An integer operand n is [n, n].
struct Ends {
  double lower;
  double upper;
};

struct Arithmetic {
  virtual ~Arithmetic() = default;
  virtual std::string name() const = 0;
  virtual bool offers(const std::string& operation) const = 0;
  /// The result of an operation that it offers; nullopt where it refuses.
  virtual std::optional<Ends> apply(const std::string& operation,
                                    const std::vector<Ends>& operands) const = 0;
};

/// lib/interval with 53 bits.
const Arithmetic& trusted();
/// lib/fast.
const Arithmetic& fast();

}  // namespace assay::conformance
