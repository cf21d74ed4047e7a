// Defines how tests of rules write terms, relations, contexts and sequents: in the statement
// language, as a person would.
#pragma once

#include "kernel/reader/sequents.hpp"
#include "kernel/reader/terms.hpp"
#include "kernel/theorem.hpp"

#include <string>
#include <vector>

namespace assay::kernel::testing {

inline Term term(const std::string& text) {
  Tokens tokens(text);
  return read_term(tokens, {});
}
inline Relation relation(const std::string& text) {
  Tokens tokens(text);
  return read_relation(tokens, {});
}
/// "for x in R assume x > 0 show x != 0"
inline Sequent sequent(const std::string& text) {
  Tokens tokens(text);
  return read_sequent(tokens, {});
}
/// "for x in R assume x > 0"
inline Context context(const std::string& text) { return sequent(text + " show 0 = 0").context; }
/// A premise, as if it had been proved.
inline Theorem given(const std::string& text) { return rules::assume_without_proof(sequent(text)); }

}  // namespace assay::kernel::testing
