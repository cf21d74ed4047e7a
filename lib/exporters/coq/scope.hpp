// Defines Scope, a context of the kernel inside a Coq proof: its variables and named hypotheses.
#pragma once

#include "exporters/coq/proposition.hpp"
#include "kernel/sequent.hpp"

#include <string>
#include <vector>

namespace assay::exporters::coq {

/// A hypothesis of a context: that a variable lies in its domain (none when it is R), or an
/// assumption.
struct Hypothesis {
  std::string name;
  std::string proposition;
  friend bool operator==(const Hypothesis&, const Hypothesis&) = default;
};

class Scope {
 public:
  explicit Scope(const kernel::Context& context) : Scope(context, context) {}
  /// The hypotheses as they are written with defined names.
  Scope(kernel::Context context, const kernel::Context& written);

  const kernel::Context& context() const { return context_; }
  /// Those of the domains in the order of the variables, then the assumptions: H1, H2, ...
  const std::vector<Hypothesis>& hypotheses() const { return hypotheses_; }

  /// " forall x y : R, p -> q ->": what a lemma of this context begins with; "" for an empty one.
  std::string quantifiers() const;
  /// "intros x y H1 H2." on a line; nothing in the empty context.
  std::string introduction() const;

  /// Within this context, the lemma of a theorem whose context it extends: "(step_3 x H1)". A
  /// hypothesis that this context does not have word by word is left to the tactic `implied`.
  std::string applied(const std::string& lemma, const kernel::Context& of) const;

  /// This scope below the binders of a variable and of the hypothesis that it lies in its domain,
  /// or of an assumption.
  Scope with(const kernel::Variable& v) const;
  Scope with(const kernel::Relation& assumption) const;
  /// The binders that with() added, in their order: " x H3 H4".
  const std::string& binders() const { return binders_; }

 private:
  void add(std::string proposition);

  kernel::Context context_;
  std::vector<Hypothesis> hypotheses_;
  std::string binders_;
};

}  // namespace assay::exporters::coq
