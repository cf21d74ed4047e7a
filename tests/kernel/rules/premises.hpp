// Defines what the tests of rules share: premises that are assumed, and the check that a rule
// refuses for one reason and no other.
#pragma once

#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace assay::kernel::testing {

inline Term n(long value) { return Term::number(value); }
inline Term variable(const std::string& name) { return Term::variable(name); }
inline Term apply(Op op, const Term& u) { return Term::apply(op, {u}); }

/// (lo, hi); no term stands for an infinite end.
inline Domain open(std::optional<Term> lo, std::optional<Term> hi) {
  return {{std::move(lo), true}, {std::move(hi), true}};
}
/// [lo, inf)
inline Domain at_least(Term lo) { return {{std::move(lo), false}, {}}; }

/// A premise, as if it had been proved.
inline Theorem given(const Context& c, const Claim& claimed) {
  return rules::assume_without_proof({c, claimed});
}
inline Theorem given(const Context& c, const Relation& r) { return given(c, claim(r)); }
inline Theorem given(const Context& c, std::vector<Relation> all) {
  return given(c, Claim(Relations{std::move(all)}));
}

/// Why `rule` refuses; "accepted" when it does not.
template <class Rule>
std::string answer(Rule rule) {
  try {
    rule();
  } catch (const Refusal& refusal) {
    return std::string(describe(refusal.reason()));
  }
  return "accepted";
}

}  // namespace assay::kernel::testing

/// Passes when the expression throws a Refusal for just this reason.
#define CHECK_REFUSED(reason_given, ...)                                           \
  CHECK(assay::kernel::testing::answer([&] { static_cast<void>(__VA_ARGS__); }) == \
        assay::kernel::describe(assay::kernel::Reason::reason_given))
