// Defines the reading of a statement file.
//
// GRAMMAR. TERM and SEQUENT are those of terms.hpp and sequents.hpp.
//
//   FILE      = { DEFINE | THEOREM }
//   DEFINE    = 'define' NAME [ '(' NAME { ',' NAME } ')' ] ':=' TERM
//   THEOREM   = 'theorem' NAME ':' SEQUENT [ PROOF ]
//
//   'define' and 'theorem' begin in the first column, and nothing else may: a line that begins so
//   ends what stands before it. PROOF is all text from the word 'by' or 'proof' behind the claim up
//   to the next such line. It is not read here: it is a hint to the prover and has no meaning.
//   A NAME is no word of the language, no function and not in use already.
#pragma once

#include "kernel/definition.hpp"
#include "kernel/reader/place.hpp"
#include "kernel/sequent.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace assay::kernel {

struct Statement {
  std::string name;
  Sequent surface;    // as it is written, with defined names
  Sequent meaning;    // the surface unfolded: what a proof proves
  Place place;        // of the name
  std::string proof;  // "" when there is none
  Place proof_place;
};

struct File {
  Definitions definitions;
  std::vector<Statement> statements;

  /// nullptr when there is no theorem of that name.
  const Statement* find(std::string_view name) const;
};

/// Throws Malformed.
File read_file(std::string_view text);

}  // namespace assay::kernel
