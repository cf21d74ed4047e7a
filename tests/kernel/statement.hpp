// Defines statement, which reads a sequent from text, and reason_of, the reason for which a rule
// refuses.
#pragma once

#include "kernel/reader/file.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

#include <optional>
#include <string>

namespace assay::kernel {

/// "for x in [0, 1] show x <= 1"
inline Sequent statement(const std::string& text) {
  return read_file("theorem t:\n  " + text + "\n").statements.at(0).meaning;
}

inline Relation relation_of(const Sequent& s) { return std::get<Relations>(s.claim).all.at(0); }

inline Theorem assumed(const std::string& text) {
  return rules::assume_without_proof(statement(text));
}

/// The reason for which `step` refuses; nothing when it does not.
template <class Step>
std::optional<Reason> reason_of(Step step) {
  try {
    step();
    return std::nullopt;
  } catch (const Refusal& refusal) {
    return refusal.reason();
  }
}

}  // namespace assay::kernel
