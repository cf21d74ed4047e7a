// Defines how the objects of a statement are printed: in ASCII, with as few parentheses as the
// grammar allows (reader/terms.hpp), each in one canonical way.
//
// Reading what was printed gives the same object, provided that its terms were made as a reader
// makes them, through the operators of term.hpp. Term::apply(Op::negate, {3}) is another term than
// the literal -3 but prints alike (and has the same value).
#pragma once

#include "kernel/definition.hpp"
#include "kernel/reader/file.hpp"
#include "kernel/sequent.hpp"

#include <string>

namespace assay::kernel {

std::string print(const Term& t);
std::string print(const Relation& r);
std::string print(const Domain& d);
/// On one line. A refutation begins with "refuted:" and cannot be read back.
std::string print(const Claim& c);
/// "for x, y in R" and "assume ..." lines, each ended.
std::string print(const Context& c);
/// The context's lines and "show CLAIM", without a line end.
std::string print(const Sequent& s);
/// "define f(x) := TERM"
std::string print(const Definition& d);
/// The theorem as it is written (its surface), without its proof and without a line end.
std::string print(const Statement& s);

}  // namespace assay::kernel
