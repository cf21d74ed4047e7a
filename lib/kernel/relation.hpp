// Defines Relation, a comparison of two terms.
#pragma once

#include "kernel/domain.hpp"
#include "kernel/term.hpp"

#include <vector>

namespace assay::kernel {

enum class Comparison { less, less_equal, equal, not_equal, greater_equal, greater };

/// Holds at a point when both sides are defined there and compare so. In particular `t = t` says
/// that t is defined.
struct Relation {
  Term left;
  Comparison comparison;
  Term right;

  friend bool operator==(const Relation&, const Relation&) = default;
};

Relation operator<(const Term& a, const Term& b);
Relation operator<=(const Term& a, const Term& b);
Relation operator>(const Term& a, const Term& b);
Relation operator>=(const Term& a, const Term& b);
Relation equal(const Term& a, const Term& b);
Relation not_equal(const Term& a, const Term& b);
/// t = t
Relation defined(const Term& t);

/// Where both sides are defined exactly one of r and negation(r) holds.
Relation negation(const Relation& r);
/// The same relation read from right to left: a < b becomes b > a.
Relation mirrored(const Relation& r);
/// The same relation with > and >= turned into < and <=; the others unchanged.
Relation forward(const Relation& r);

/// Whether r, whatever its terms mean, implies s: the same terms (perhaps mirrored) and a
/// comparison that is at least as strong (a < b implies a <= b and a != b; a = b implies a <= b).
bool implies(const Relation& r, const Relation& s);

/// x in D as relations: none for R, else one for each finite end.
std::vector<Relation> membership(const Term& x, const Domain& d);

}  // namespace assay::kernel
