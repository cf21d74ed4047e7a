#include "kernel/relation.hpp"

namespace assay::kernel {

Relation operator<(const Term& a, const Term& b) { return {a, Comparison::less, b}; }
Relation operator<=(const Term& a, const Term& b) { return {a, Comparison::less_equal, b}; }
Relation operator>(const Term& a, const Term& b) { return {a, Comparison::greater, b}; }
Relation operator>=(const Term& a, const Term& b) { return {a, Comparison::greater_equal, b}; }
Relation equal(const Term& a, const Term& b) { return {a, Comparison::equal, b}; }
Relation not_equal(const Term& a, const Term& b) { return {a, Comparison::not_equal, b}; }
Relation defined(const Term& t) { return equal(t, t); }

namespace {

Comparison negated(Comparison c) {
  switch (c) {
    case Comparison::less: return Comparison::greater_equal;
    case Comparison::less_equal: return Comparison::greater;
    case Comparison::equal: return Comparison::not_equal;
    case Comparison::not_equal: return Comparison::equal;
    case Comparison::greater_equal: return Comparison::less;
    case Comparison::greater: return Comparison::less_equal;
  }
  return c;
}

Comparison reversed(Comparison c) {
  switch (c) {
    case Comparison::less: return Comparison::greater;
    case Comparison::less_equal: return Comparison::greater_equal;
    case Comparison::greater_equal: return Comparison::less_equal;
    case Comparison::greater: return Comparison::less;
    default: return c;
  }
}

bool stronger(Comparison a, Comparison b) {
  if (a == b) return true;
  switch (a) {
    case Comparison::less: return b == Comparison::less_equal || b == Comparison::not_equal;
    case Comparison::greater: return b == Comparison::greater_equal || b == Comparison::not_equal;
    case Comparison::equal: return b == Comparison::less_equal || b == Comparison::greater_equal;
    default: return false;
  }
}

}  // namespace

Relation negation(const Relation& r) { return {r.left, negated(r.comparison), r.right}; }
Relation mirrored(const Relation& r) { return {r.right, reversed(r.comparison), r.left}; }

Relation forward(const Relation& r) {
  const bool backward =
      r.comparison == Comparison::greater || r.comparison == Comparison::greater_equal;
  return backward ? mirrored(r) : r;
}

bool implies(const Relation& r, const Relation& s) {
  if (r.left == s.left && r.right == s.right && stronger(r.comparison, s.comparison)) return true;
  const Relation m = mirrored(r);
  return m.left == s.left && m.right == s.right && stronger(m.comparison, s.comparison);
}

std::vector<Relation> membership(const Term& x, const Domain& d) {
  std::vector<Relation> all;
  if (d.lower.at) all.push_back(d.lower.open ? *d.lower.at < x : *d.lower.at <= x);
  if (d.upper.at) all.push_back(d.upper.open ? x < *d.upper.at : x <= *d.upper.at);
  return all;
}

}  // namespace assay::kernel
