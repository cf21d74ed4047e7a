#include "kernel/demanded.hpp"

#include <algorithm>

namespace assay::kernel {

namespace {

void add_ends(const Domain& d, std::vector<Term>& all) {
  if (d.lower.at) all.push_back(*d.lower.at);
  if (d.upper.at) all.push_back(*d.upper.at);
}

struct ClaimDemands {
  Demanded operator()(const Relations& c) const {
    Demanded d;
    for (const Relation& r : c.all) d.outside.insert(d.outside.end(), {r.left, r.right});
    return d;
  }
  Demanded operator()(const Monotone& c) const {
    Demanded d{{}, {{c.variable, c.domain}}, {c.function}};
    add_ends(c.domain, d.outside);
    return d;
  }
  Demanded operator()(const Derivative& c) const {
    Demanded d{{}, {{c.variable, c.domain}}, {c.function, c.derivative}};
    add_ends(c.domain, d.outside);
    return d;
  }
  Demanded operator()(const Root& c) const {
    Demanded d{{}, {}, c.functions};
    for (const Range& r : c.over) {
      d.bound.push_back({r.variable, r.domain});
      add_ends(r.domain, d.outside);
      if (c.count != Count::none) add_ends(r.place, d.outside);
    }
    return d;
  }
  Demanded operator()(const Extremum& c) const {
    Demanded d{{}, {}, {c.function}, c.constraints};
    for (const Range& r : c.over) {
      d.bound.push_back({r.variable, r.domain});
      add_ends(r.domain, d.outside);
      add_ends(r.place, d.outside);
    }
    add_ends(c.value, d.outside);
    return d;
  }
  Demanded operator()(const LevelSet& c) const {
    Demanded d{{}, {{c.variable, c.domain}}, {c.relation.left, c.relation.right}};
    add_ends(c.domain, d.outside);
    add_ends(c.set, d.outside);
    return d;
  }
  Demanded operator()(const Undefined&) const { return {}; }
  Demanded operator()(const Refuted&) const { return {}; }
};

}  // namespace

Demanded demanded(const Claim& c) { return std::visit(ClaimDemands{}, c); }

bool is_part_of_any(const Term& t, const std::vector<Term>& terms) {
  return std::any_of(terms.begin(), terms.end(),
                     [&](const Term& whole) { return is_part(t, whole); });
}

}  // namespace assay::kernel
