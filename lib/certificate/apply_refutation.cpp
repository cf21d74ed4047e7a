// The rules that prove the statement of the certificate false. They take the statement from the
// .proof file, and hold in the empty context.
#include "certificate/rule.hpp"

namespace assay::certificate {

namespace {

using kernel::Theorem;
namespace rules = kernel::rules;

/// `terms` of the rules that point at one undefined term.
const kernel::Term& the_term(const Application& a) {
  kernel::require(a.step.terms.size() == 1, kernel::Reason::not_undefined,
                  [] { return "the step must name one term"; });
  return a.step.terms[0];
}

Theorem undefined(const Application& a) {
  return rules::undefined(a.context, a.claim<kernel::Undefined>().term, a.from[0]);
}

Theorem counterexample(const Application& a) {
  return rules::counterexample(a.statement, a.substitution(), a.from[0], a.others(1));
}

Theorem undefined_at(const Application& a) {
  return rules::undefined_at(a.statement, a.substitution(), the_term(a), a.from[0], a.others(1));
}

Theorem undefined_everywhere(const Application& a) {
  return rules::undefined_everywhere(a.statement, a.substitution(), the_term(a), a.from[0],
                                     a.others(1));
}

Theorem extremum_refuted(const Application& a) {
  return rules::extremum_refuted(a.statement, a.substitution(), a.from[0], a.others(1));
}

Theorem extremum_unattained(const Application& a) {
  return rules::extremum_unattained(a.statement, a.substitution(), a.from[0], a.others(1));
}

Theorem root_refuted(const Application& a) {
  return rules::root_refuted(a.statement, a.substitution(), a.from[0], a.others(1));
}

}  // namespace

std::vector<Rule> rules_of_refutation() {
  using enum Field;
  return {
      {"undefined",
       "a term has no value anywhere in the context",
       {context, show, from},
       {1, 1},
       undefined},
      {"counterexample",
       "the statement fails at the point `with`",
       {from, with},
       {1, any_number},
       counterexample},
      {"undefined_at",
       "a term of the statement is undefined at the point `with`",
       {terms, from, with},
       {1, any_number},
       undefined_at},
      {"undefined_everywhere",
       "a term of the statement is undefined everywhere",
       {terms, from, with},
       {1, any_number},
       undefined_everywhere},
      {"extremum_refuted",
       "the value at the point `with` lies beyond the claimed extremum",
       {from, with},
       {1, any_number},
       extremum_refuted},
      {"extremum_unattained",
       "the function stays worse than the claimed extremum, or than at the point `with`",
       {from, with},
       {1, any_number},
       extremum_unattained},
      {"root_refuted",
       "another number of roots than the statement claims at the point `with`",
       {from, with},
       {1, any_number},
       root_refuted},
  };
}

}  // namespace assay::certificate
