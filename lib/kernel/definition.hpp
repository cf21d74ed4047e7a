// Defines Definition, a name for a term with parameters, and unfold, which replaces the names.
//
// A definition is an abbreviation and nothing more: the meaning of a statement is the statement
// with every defined name replaced by its body. No rule ever sees a defined name.
#pragma once

#include "kernel/sequent.hpp"

#include <map>
#include <string>
#include <vector>

namespace assay::kernel {

/// name(parameters) := body. Without parameters it is a constant.
struct Definition {
  std::string name;
  std::vector<std::string> parameters;
  Term body;  // may call earlier definitions
  friend bool operator==(const Definition&, const Definition&) = default;
};

/// Definitions in their order, each using earlier ones only.
class Definitions {
 public:
  /// Refuses (malformed_definition):
  ///   a name that is defined already, or a parameter named twice;
  ///   a body with a variable that is no parameter;
  ///   a parameter that does not occur in the body: with f(x) := 1 the term f(log(-1)) would be 1,
  ///   although a term is undefined as soon as a part of it is;
  /// and what unfold refuses in the body.
  void add(Definition d);

  /// nullptr when there is none of that name.
  const Definition* find(const std::string& name) const;
  /// The body of find(name) without defined names.
  const Term& unfolded_body(const std::string& name) const { return unfolded_.at(name); }
  const std::vector<Definition>& all() const { return all_; }

 private:
  std::vector<Definition> all_;
  std::map<std::string, std::size_t> index_;
  std::map<std::string, Term> unfolded_;
};

/// Replaces each defined name by its body, with the arguments put for the parameters. Terms bind
/// no variables, so that nothing can be captured.
/// Refuses an unknown name or a wrong number of arguments (contains_call), results beyond the
/// limits (too_deep, too_large), and an integer literal put for an exponent (not_substituted,
/// see substitution.hpp).
Term unfold(const Term& t, const Definitions& definitions);
Relation unfold(const Relation& r, const Definitions& definitions);
Domain unfold(const Domain& d, const Definitions& definitions);
Claim unfold(const Claim& c, const Definitions& definitions);
Context unfold(const Context& c, const Definitions& definitions);
Sequent unfold(const Sequent& s, const Definitions& definitions);

}  // namespace assay::kernel
