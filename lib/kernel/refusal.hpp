// Defines Refusal, what a rule throws when a side condition fails, and the list of reasons.
#pragma once

#include <exception>
#include <string>
#include <string_view>

namespace assay::kernel {

/// Why a rule refused. A reason is data; the place (line, step) is added once, by the caller.
enum class Reason {
  // terms, contexts, claims
  too_deep,
  too_large,
  malformed_context,
  malformed_definition,
  unknown_variable,
  variable_not_fresh,
  variable_captured,
  empty_domain,
  contains_call,
  // premises
  wrong_number_of_premises,
  premise_context,
  premise_differs,
  wrong_claim_kind,
  domain_differs,
  // definedness and numbers
  not_known_defined,
  undefined_on_box,
  not_enclosed,
  not_differentiable,
  not_in_domain,
  wrong_order,
  no_face,
  parts_do_not_cover,
  // algebra
  not_an_identity,
  not_an_equation,
  not_a_rewriting,
  negative_coefficient,
  not_a_sign,
  not_strict,
  // facts and logic
  unknown_fact,
  not_an_assumption,
  not_a_negation,
  not_absurd,
  not_substituted,
  no_such_part,
  // analysis
  not_the_derivative,
  not_a_root,
  not_monotone,
  not_convex,
  not_unique,
  not_an_extremum,
  not_compact,
  not_a_level_set,
  // refutation
  not_undefined,
  not_a_counterexample,
  // what a certificate concludes
  not_the_statement,
};

/// One sentence for a person, e.g. "a coefficient is negative".
std::string_view describe(Reason reason);

class Refusal : public std::exception {
 public:
  Refusal(Reason reason, std::string detail);
  Reason reason() const { return reason_; }
  /// What exactly was wrong, e.g. the term that is not known to be defined. May be empty.
  const std::string& detail() const { return detail_; }
  const char* what() const noexcept override { return message_.c_str(); }

 private:
  Reason reason_;
  std::string detail_;
  std::string message_;
};

/// The one form of a check in a rule: refuses for `reason` unless `condition` holds.
inline void require(bool condition, Reason reason) {
  if (!condition) throw Refusal(reason, {});
}

/// The same with a detail that is made only when it is needed.
template <class Detail>
void require(bool condition, Reason reason, Detail&& detail) {
  if (!condition) throw Refusal(reason, std::string(detail()));
}

}  // namespace assay::kernel
