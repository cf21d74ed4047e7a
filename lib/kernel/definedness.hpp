// Defines when a term is defined: the side conditions of each operation, and when they are known
// to hold at every point of a context.
#pragma once

#include "kernel/theorem.hpp"

#include <vector>

namespace assay::kernel {

/// The side conditions of the operation at the top of t. At a point where the arguments of t are
/// defined, t is defined exactly when all of them hold: the rules that prove a term defined rely
/// on one direction, the rule `undefined` on the other.
///   a / b                       b != 0
///   a^n, n < 0 an integer       a != 0
///   a^b, any other exponent     0 < a
///   sqrt(u)                     0 <= u
///   log(u)                      0 < u
///   tan(u)                      cos(u) != 0
///   asin(u), acos(u)            -1 <= u, u <= 1
///   acosh(u)                    1 <= u
///   atanh(u)                    -1 < u, u < 1
/// All other operations are total. Refuses a defined name (contains_call).
std::vector<Relation> side_conditions(const Term& t);

/// Whether t is seen to be defined at every point of c. Each part of t must be a part of a
/// hypothesis of c or of a relation that a premise claims in c (a relation holds only where
/// everything in it is defined), or else have defined arguments and side conditions that follow.
/// False says only "not known". Refuses a defined name (contains_call).
bool known_defined(const Term& t, const Context& c, Premises premises);

/// Refuses (not_known_defined, with the term) unless t is known to be defined.
void require_defined(const Term& t, const Context& c, Premises premises);

}  // namespace assay::kernel
