// Defines Script, a certificate that grows: each step is applied by the kernel as it is added, so
// what is in a script has been proved.
#pragma once

#include "certificate/apply.hpp"
#include "certificate/step.hpp"
#include "prover/effort.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace assay::prover {

class Script {
 public:
  /// A script about `statement` (refutations speak of it), whose steps the effort counts.
  Script(const kernel::Sequent& statement, Effort& effort);

  /// The context `parent` and one more variable or assumption; the same extension of the same
  /// parent is made once. Throws kernel::Refusal for a name that is in use.
  std::size_t extend(std::size_t parent, kernel::Variable variable);
  std::size_t extend(std::size_t parent, kernel::Relation assumption);
  /// The index of a context with the variables and assumptions of `c`, in their order.
  std::size_t context_of(const kernel::Context& c);
  const kernel::Context& context(std::size_t i) const { return contexts_.at(i); }

  /// Adds a step that the kernel accepts and gives its number. Throws kernel::Refusal, OutOfSteps.
  std::size_t add(certificate::Step step);
  /// The same; nullopt when the kernel refuses.
  std::optional<std::size_t> attempt(certificate::Step step);

  const kernel::Theorem& theorem(std::size_t i) const { return theorems_.at(i); }
  std::size_t size() const { return theorems_.size(); }
  /// A step that claims just this relation (or a stronger one) in a context that `context` extends.
  std::optional<std::size_t> find(std::size_t context, const kernel::Relation& r) const;

  certificate::Certificate certificate(const std::string& theorem, certificate::Verdict verdict,
                                       std::size_t last) const;

 private:
  std::size_t extend(std::size_t parent, certificate::ContextStep step, kernel::Context result);

  const kernel::Sequent& statement_;
  Effort& effort_;
  std::vector<kernel::Context> contexts_;
  std::vector<certificate::ContextStep> context_steps_;
  std::vector<certificate::Step> steps_;
  std::vector<kernel::Theorem> theorems_;
};

}  // namespace assay::prover
