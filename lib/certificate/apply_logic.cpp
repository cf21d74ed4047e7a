// The rules that connect theorems, whatever they are about.
#include "certificate/rule.hpp"

namespace assay::certificate {

namespace {

using kernel::Theorem;
namespace rules = kernel::rules;

Theorem fact(const Application& a) { return rules::fact(a.step.name); }

Theorem assumption(const Application& a) { return rules::assumption(a.context, a.relation()); }

/// `defined` shows t = t.
Theorem defined(const Application& a) {
  const kernel::Relation& r = a.relation();
  kernel::require(r == kernel::defined(r.left), kernel::Reason::wrong_claim_kind);
  return rules::defined(a.context, r.left, a.from);
}

Theorem use(const Application& a) {
  return rules::use(a.context, a.from[0], a.substitution(), a.others(1));
}

Theorem cases(const Application& a) {
  return rules::cases(a.context, a.from[0], a.from[1], a.others(2));
}

Theorem contradiction(const Application& a) {
  return rules::contradiction(a.context, a.relation(), a.from[0], a.others(1));
}

Theorem vacuous(const Application& a) { return rules::vacuous(a.context, a.relation(), a.from[0]); }

Theorem conjunction(const Application& a) { return rules::conjunction(a.context, a.from); }

Theorem part(const Application& a) { return rules::part(a.context, a.relation(), a.from[0]); }

Theorem replace(const Application& a) {
  return rules::replace(a.context, *a.step.claim, a.step.name, a.from[0], a.from[1]);
}

Theorem assume_without_proof(const Application& a) {
  return rules::assume_without_proof({a.context, *a.step.claim});
}

}  // namespace

std::vector<Rule> rules_of_logic() {
  using enum Field;
  return {
      {"fact", "a fact of the kernel's table", {name}, {0, 0}, fact},
      {"assumption", "what the context says", {context, show}, {0, 0}, assumption},
      {"defined", "t = t: the term t has a value", {context, show, from}, {0, any_number}, defined},
      {"use",
       "an earlier theorem at the terms `with`",
       {context, from, with},
       {1, any_number},
       use},
      {"cases",
       "what holds under an assumption and under its negation",
       {context, from},
       {2, any_number},
       cases},
      {"contradiction",
       "a relation whose negation leads to an absurdity",
       {context, show, from},
       {1, any_number},
       contradiction},
      {"vacuous", "anything, where a hypothesis is false", {context, show, from}, {1, 1}, vacuous},
      {"conjunction", "several theorems as one", {context, from}, {1, any_number}, conjunction},
      {"part", "one relation of a conjunction", {context, show, from}, {1, 1}, part},
      {"replace",
       "a claim with a term replaced by an equal one",
       {context, pattern, name, from},
       {2, 2},
       replace},
      {"assume_without_proof",
       "anything: the verdict then says that it was assumed",
       {context, show},
       {0, 0},
       assume_without_proof},
  };
}

}  // namespace assay::certificate
