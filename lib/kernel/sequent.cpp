#include "kernel/sequent.hpp"

#include "kernel/refusal.hpp"

#include <algorithm>

namespace assay::kernel {

namespace {

using Names = std::set<std::string>;

void add_ends(const Domain& d, std::vector<Term>& all) {
  if (d.lower.at) all.push_back(*d.lower.at);
  if (d.upper.at) all.push_back(*d.upper.at);
}

/// The terms of a claim, sorted by what its bound variables mean in them.
struct Scopes {
  std::vector<std::string> bound;
  std::vector<Term> inside;   // the bound variables may occur
  std::vector<Term> outside;  // they may not
};

struct ClaimScopes {
  Scopes operator()(const Relations& c) const {
    Scopes s;
    for (const Relation& r : c.all) s.outside.insert(s.outside.end(), {r.left, r.right});
    return s;
  }
  Scopes operator()(const Monotone& c) const {
    Scopes s{{c.variable}, {c.function}, {}};
    add_ends(c.domain, s.outside);
    return s;
  }
  Scopes operator()(const Derivative& c) const {
    Scopes s{{c.variable}, {c.function, c.derivative}, {}};
    add_ends(c.domain, s.outside);
    return s;
  }
  Scopes operator()(const Root& c) const {
    Scopes s{{}, c.functions, {}};
    for (const Range& r : c.over) {
      s.bound.push_back(r.variable);
      add_ends(r.domain, s.outside);
      add_ends(r.place, s.outside);
    }
    return s;
  }
  Scopes operator()(const Extremum& c) const {
    Scopes s{{}, {c.function}, {}};
    for (const Relation& r : c.constraints) s.inside.insert(s.inside.end(), {r.left, r.right});
    for (const Range& r : c.over) {
      s.bound.push_back(r.variable);
      add_ends(r.domain, s.outside);
      add_ends(r.place, s.outside);
    }
    add_ends(c.value, s.outside);
    return s;
  }
  Scopes operator()(const LevelSet& c) const {
    Scopes s{{c.variable}, {c.relation.left, c.relation.right}, {}};
    add_ends(c.domain, s.outside);
    add_ends(c.set, s.outside);
    return s;
  }
  Scopes operator()(const Undefined& c) const { return {{}, {}, {c.term}}; }
  Scopes operator()(const Refuted& c) const {
    check_sequent(*c.statement);
    return {};
  }
};

Scopes scopes(const Claim& c) { return std::visit(ClaimScopes{}, c); }

void check_names(const Term& t, const Names& known) {
  require(!t.has_call(), Reason::contains_call);
  for (const std::string& name : variables(t))
    require(known.contains(name), Reason::unknown_variable, [&] { return name; });
}

Names names_of(const Context& c) {
  Names names;
  for (const Variable& v : c.variables) names.insert(v.name);
  return names;
}

/// An infinite end is always open: nothing may be said to hold "at infinity".
void check_ends(const Domain& d) {
  require(d.lower.at || d.lower.open, Reason::malformed_context);
  require(d.upper.at || d.upper.open, Reason::malformed_context);
}

struct ClaimEnds {
  void operator()(const Relations& c) const { require(!c.all.empty(), Reason::wrong_claim_kind); }
  void operator()(const Monotone& c) const { check_ends(c.domain); }
  void operator()(const Derivative& c) const { check_ends(c.domain); }
  void operator()(const Root& c) const {
    require(!c.functions.empty(), Reason::wrong_claim_kind);
    require(!c.over.empty(), Reason::wrong_claim_kind);
    for (const Range& r : c.over) {
      check_ends(r.domain);
      check_ends(r.place);
    }
  }
  void operator()(const Extremum& c) const {
    require(!c.over.empty(), Reason::wrong_claim_kind);
    for (const Range& r : c.over) {
      check_ends(r.domain);
      check_ends(r.place);
    }
    check_ends(c.value);
  }
  void operator()(const LevelSet& c) const {
    check_ends(c.domain);
    check_ends(c.set);
  }
  void operator()(const Undefined&) const {}
  void operator()(const Refuted&) const {}
};

}  // namespace

bool operator==(const Refuted& a, const Refuted& b) {
  return *a.statement == *b.statement && a.undefined_everywhere == b.undefined_everywhere &&
         a.witness == b.witness;
}

Claim claim(Relation r) { return Relations{{std::move(r)}}; }

const Variable* Context::find(const std::string& name) const {
  for (const Variable& v : variables)
    if (v.name == name) return &v;
  return nullptr;
}

Context Context::with(Variable v) const {
  require(find(v.name) == nullptr, Reason::variable_not_fresh, [&] { return v.name; });
  Context result = *this;
  result.variables.push_back(std::move(v));
  return result;
}

Context Context::with(Relation assumption) const {
  Context result = *this;
  result.assumptions.push_back(std::move(assumption));
  return result;
}

Context Context::with_domain(const std::string& name, Domain domain) const {
  require(find(name) != nullptr, Reason::unknown_variable, [&] { return name; });
  Context result = *this;
  for (Variable& v : result.variables)
    if (v.name == name) v.domain = domain;
  return result;
}

void check_context(const Context& c) {
  Names known;
  for (const Variable& v : c.variables) {
    check_ends(v.domain);
    std::vector<Term> ends;
    add_ends(v.domain, ends);
    for (const Term& end : ends) check_names(end, known);
    require(known.insert(v.name).second, Reason::variable_not_fresh, [&] { return v.name; });
  }
  for (const Relation& r : c.assumptions) {
    check_names(r.left, known);
    check_names(r.right, known);
  }
}

void check_sequent(const Sequent& s) {
  check_context(s.context);
  std::visit(ClaimEnds{}, s.claim);
  const Names known = names_of(s.context);
  const Scopes parts = scopes(s.claim);
  for (const Term& t : parts.outside) check_names(t, known);
  Names within = known;
  for (const std::string& name : parts.bound)
    require(within.insert(name).second, Reason::variable_not_fresh, [&] { return name; });
  for (const Term& t : parts.inside) check_names(t, within);
}

void check_term(const Context& c, const Term& t) { check_names(t, names_of(c)); }

bool extends(const Context& stronger, const Context& weaker) {
  for (const Variable& v : weaker.variables) {
    const Variable* same = stronger.find(v.name);
    if (same == nullptr || !(same->domain == v.domain)) return false;
  }
  for (const Relation& needed : weaker.assumptions) {
    const auto gives = [&](const Relation& r) { return implies(r, needed); };
    if (std::none_of(stronger.assumptions.begin(), stronger.assumptions.end(), gives)) return false;
  }
  return true;
}

std::set<std::string> free_variables(const Claim& c) {
  const Scopes parts = scopes(c);
  Names names;
  for (const Term& t : parts.inside) names.merge(variables(t));
  for (const std::string& name : parts.bound) names.erase(name);
  for (const Term& t : parts.outside) names.merge(variables(t));
  return names;
}

std::vector<Term> terms(const Claim& c) {
  Scopes parts = scopes(c);
  parts.outside.insert(parts.outside.end(), parts.inside.begin(), parts.inside.end());
  return parts.outside;
}

}  // namespace assay::kernel
