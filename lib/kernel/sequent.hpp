// Defines Context (variables with their domains, and assumptions) and Sequent (a claim in a
// context), which is what a theorem states.
//
// Meaning. A point gives a real number to each variable. It satisfies a context when each variable
// lies in its domain and each assumption holds (so everything in them is defined there). A sequent
// is true when its claim is true at every point that satisfies its context.
#pragma once

#include "kernel/claim.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace assay::kernel {

struct Variable {
  std::string name;
  Domain domain;
  friend bool operator==(const Variable&, const Variable&) = default;
};

struct Context {
  std::vector<Variable> variables;
  std::vector<Relation> assumptions;

  /// nullptr when there is no variable of that name.
  const Variable* find(const std::string& name) const;
  /// This context and one more variable. Refuses a name that is already in use
  /// (variable_not_fresh).
  Context with(Variable v) const;
  /// This context and one more assumption.
  Context with(Relation assumption) const;
  /// This context with another domain for a variable that it has.
  Context with_domain(const std::string& name, Domain domain) const;

  friend bool operator==(const Context&, const Context&) = default;
};

struct Sequent {
  Context context;
  Claim claim;
  friend bool operator==(const Sequent&, const Sequent&) = default;
};

/// Refuses a context in which a name is introduced twice, a domain mentions a variable that is not
/// introduced before it, or an assumption mentions an unknown variable (malformed_context), and any
/// defined name that is not unfolded (contains_call).
void check_context(const Context& c);

/// Refuses a claim that mentions variables that are neither the context's nor bound in the claim
/// (unknown_variable), that binds a name of the context (variable_not_fresh), or that contains
/// a defined name (contains_call). Includes check_context.
void check_sequent(const Sequent& s);

/// Refuses a term that mentions a variable unknown to c (unknown_variable) or a defined name.
void check_term(const Context& c, const Term& t);

/// Every point that satisfies `stronger` satisfies `weaker` as well, seen from their text: every
/// variable of `weaker` is one of `stronger` with the same domain, every assumption of `weaker`
/// is implied by one of `stronger`.
bool extends(const Context& stronger, const Context& weaker);

/// The variables that occur free in a claim.
std::set<std::string> free_variables(const Claim& c);
/// All terms of a claim that lie outside the scope of its bound variables, and those inside.
std::vector<Term> terms(const Claim& c);

}  // namespace assay::kernel
