#include "kernel/refusal.hpp"

#include <utility>

namespace assay::kernel {

std::string_view describe(Reason reason) {
  switch (reason) {
    case Reason::too_deep: return "the expression is nested too deeply";
    case Reason::too_large: return "the expression is too large";
    case Reason::malformed_context: return "the context is malformed";
    case Reason::malformed_definition: return "the definition is malformed";
    case Reason::unknown_variable: return "a variable is not introduced by the context";
    case Reason::variable_not_fresh: return "a variable that must be new is already in use";
    case Reason::variable_captured: return "a substitution would capture a variable";
    case Reason::empty_domain: return "a domain is empty or not known to be nonempty";
    case Reason::contains_call: return "a defined name was not unfolded";
    case Reason::wrong_number_of_premises: return "the number of premises is wrong";
    case Reason::premise_context: return "a premise holds in another context";
    case Reason::premise_differs: return "a premise claims something else than the rule needs";
    case Reason::wrong_claim_kind: return "a claim is of the wrong kind";
    case Reason::domain_differs: return "a domain differs from the one that the rule needs";
    case Reason::not_known_defined: return "a term is not known to be defined";
    case Reason::undefined_on_box: return "a term may be undefined somewhere in the box";
    case Reason::not_enclosed: return "the enclosures do not decide the relation";
    case Reason::not_differentiable: return "a term may be not differentiable somewhere in the box";
    case Reason::not_in_domain: return "a point is not known to lie in the domain";
    case Reason::wrong_order: return "an order of expansion is out of range";
    case Reason::no_face: return "the box has no face on the side that bounds the term";
    case Reason::parts_do_not_cover: return "the parts do not cover the whole";
    case Reason::not_an_identity: return "the two sides have different normal forms";
    case Reason::not_an_equation: return "an equation is needed";
    case Reason::not_a_rewriting: return "an equation does not rewrite a power of an atom";
    case Reason::negative_coefficient: return "a coefficient is negative";
    case Reason::not_a_sign: return "a factor is not known to be nonnegative";
    case Reason::not_strict: return "no summand is strictly positive";
    case Reason::unknown_fact: return "there is no such fact";
    case Reason::not_an_assumption: return "the context does not assume this";
    case Reason::not_a_negation: return "the assumptions are not exhaustive";
    case Reason::not_absurd: return "the contradiction is not absurd";
    case Reason::not_substituted: return "the claim is not the substituted one";
    case Reason::no_such_part: return "the conjunction has no such part";
    case Reason::not_the_derivative: return "this is not the derivative";
    case Reason::not_convex: return "the sign of the second derivative is not established";
    case Reason::not_a_root: return "the root is not established";
    case Reason::not_monotone: return "the sign of the derivative is not established";
    case Reason::not_unique: return "uniqueness is not established";
    case Reason::not_compact:
      return "a place must be closed and bounded, a constraint closed: <=, >= or =";
    case Reason::not_an_extremum: return "the extremum is not established";
    case Reason::not_a_level_set: return "the level set is not established";
    case Reason::not_undefined: return "the term is not known to be undefined";
    case Reason::not_the_statement: return "the theorem proved is not the statement";
    case Reason::not_a_counterexample: return "the point does not refute the statement";
  }
  return "refused";
}

Refusal::Refusal(Reason reason, std::string detail) : reason_(reason), detail_(std::move(detail)) {
  message_ = describe(reason_);
  if (!detail_.empty()) message_ += ": " + detail_;
}

}  // namespace assay::kernel
