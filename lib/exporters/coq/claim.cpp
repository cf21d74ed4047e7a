#include "exporters/coq/claim.hpp"

#include "exporters/coq/names.hpp"
#include "exporters/coq/scope.hpp"
#include "exporters/coq/term.hpp"
#include "kernel/demanded.hpp"

namespace assay::exporters::coq {

using kernel::Range;

std::string point(const std::vector<Range>& over) {
  if (over.size() == 1) return name(over[0].variable);
  std::string list;
  for (const Range& r : over) list += (list.empty() ? "" : ", ") + name(r.variable);
  return "'(" + list + ")";
}

namespace {

std::string lambda(const std::string& point, const std::string& body) {
  return "(fun " + point + " => " + body + ")";
}

/// The conjunction of what is said of each variable, as a predicate of all of them.
std::string predicate(const std::vector<Range>& over, const Propositions& all) {
  return lambda(all.empty() ? "_" : point(over), conjunction(all));
}

}  // namespace

std::string zeros(const kernel::Root& c) {
  Propositions all;
  for (const kernel::Term& f : c.functions) all.push_back(term(f) + " = 0");
  return lambda(point(c.over), conjunction(all));
}

std::string domains(const std::vector<Range>& over) {
  Propositions all;
  for (const Range& r : over) append(all, between(name(r.variable), r.domain));
  return predicate(over, all);
}

std::string places(const std::vector<Range>& over) {
  Propositions all;
  for (const Range& r : over) append(all, between(name(r.variable), r.place));
  return predicate(over, all);
}

namespace {

void append_constraints(Propositions& all, const kernel::Extremum& e,
                        const kernel::Extremum& written) {
  for (std::size_t i = 0; i < e.constraints.size(); ++i)
    append(all, holds(e.constraints[i], written.constraints[i]));
}

/// That each variable lies in its domain and the constraints hold.
std::string feasible_set(const kernel::Extremum& e, const kernel::Extremum& written) {
  Propositions all;
  for (const Range& r : written.over) append(all, between(name(r.variable), r.domain));
  append_constraints(all, e, written);
  return predicate(e.over, all);
}

}  // namespace

std::string set(const std::string& variable, const kernel::Domain& d) {
  return lambda(d.is_reals() ? "_" : name(variable), conjunction(between(name(variable), d)));
}

std::string function(const std::string& variable, const kernel::Term& body) {
  return lambda(name(variable), term(body));
}

namespace {

std::string arguments(const kernel::Extremum& c, const kernel::Extremum& written) {
  return lambda(point(written.over), term(written.function)) + " " + feasible_set(c, written) +
         " " + set("v'", written.value) + " " + places(written.over);
}

std::string root(const kernel::Root& c) {
  const bool one_function = c.functions.size() == 1;
  const std::string roots = one_function ? lambda(point(c.over), term(c.functions[0])) : zeros(c);
  const std::string where = roots + " " + domains(c.over);
  const std::string placed = where + " " + places(c.over);
  if (c.count == kernel::Count::some) return (one_function ? "has_root " : "has_zero ") + placed;
  if (c.count == kernel::Count::none) return (one_function ? "no_root_in " : "no_zero ") + where;
  if (c.count == kernel::Count::exactly_one)
    return (one_function ? "exactly_one_root_in " : "exactly_one_zero ") + placed;
  return (one_function ? "exactly_roots_in " : "exactly_zeros ") + std::to_string(c.count.number) +
         " " + placed;
}

std::string extremum(const kernel::Extremum& c, const kernel::Extremum& written) {
  std::string kind = c.maximum ? "maximum_of" : "minimum_of";
  if (c.attained == kernel::Attained::only_in_place) kind += "_only";
  if (c.attained == kernel::Attained::exactly_once) kind += "_once";
  return kind + " " + arguments(c, written);
}

struct Plain {
  const kernel::Claim& meaning;

  Propositions operator()(const kernel::Relations& c) const {
    Propositions all;
    for (const kernel::Relation& r : c.all) all.push_back(comparison(r));
    return all;
  }
  Propositions operator()(const kernel::Monotone& c) const {
    return {std::string(c.increasing ? "increasing_on " : "decreasing_on ") +
            function(c.variable, c.function) + " " + set(c.variable, c.domain)};
  }
  Propositions operator()(const kernel::Derivative& c) const {
    return {"derivative_on " + function(c.variable, c.function) + " " + set(c.variable, c.domain) +
            " " + function(c.variable, c.derivative)};
  }
  Propositions operator()(const kernel::Root& c) const { return {root(c)}; }
  Propositions operator()(const kernel::Extremum& c) const {
    return {extremum(std::get<kernel::Extremum>(meaning), c)};
  }
  Propositions operator()(const kernel::LevelSet& c) const {
    return {"level_set " + set(c.variable, c.domain) + " " +
            lambda(name(c.variable), comparison(c.relation)) + " " + set(c.variable, c.set)};
  }
  Propositions operator()(const kernel::Undefined& c) const {
    // A side condition of a part fails; with all of them, also the evident ones, t has a value.
    Propositions all;
    for (const kernel::Relation& r : side_conditions(c.term)) append(all, {comparison(r)});
    return {"~ (" + conjunction(all) + ")"};
  }
  Propositions operator()(const kernel::Refuted& c) const {
    const kernel::Sequent& s = *std::get<kernel::Refuted>(meaning).statement;
    const std::string quantifiers = Scope(s.context, c.statement->context).quantifiers();
    Propositions claimed = definedness(s.claim);
    append(claimed, plain(s.claim, c.statement->claim));
    return {"~ (" + (quantifiers.empty() ? "" : quantifiers.substr(1) + " ") +
            conjunction(claimed) + ")"};
  }
};

}  // namespace

std::string constraints(const kernel::Extremum& c) {
  Propositions all;
  append_constraints(all, c, c);
  return predicate(c.over, all);
}

std::string arguments(const kernel::Extremum& c) { return arguments(c, c); }

Propositions plain(const kernel::Claim& claim, const kernel::Claim& written) {
  return std::visit(Plain{claim}, written);
}

std::string definedness_near(const kernel::Derivative& c) {
  const Propositions all = definedness({c.function});
  if (all.empty()) return "";
  return "near " + name(c.variable) + " " + lambda(name(c.variable), conjunction(all));
}

namespace {

/// That the terms below bound variables are defined at a point: what is differentiated, also near
/// it.
Propositions definedness_at_point(const kernel::Claim& claim, const kernel::Demanded& d) {
  const auto* c = std::get_if<kernel::Derivative>(&claim);
  if (c == nullptr) return definedness(d.inside);
  Propositions all;
  const std::string nearby = definedness_near(*c);
  if (!nearby.empty()) all.push_back(nearby);
  append(all, definedness({c->derivative}));
  return all;
}

}  // namespace

Propositions definedness_inside(const kernel::Claim& claim) {
  const kernel::Demanded d = kernel::demanded(claim);
  const Propositions inside = definedness_at_point(claim, d);
  if (inside.empty()) return {};
  std::string text = "forall";
  for (const kernel::Variable& v : d.bound) text += " " + name(v.name);
  text += " : R, ";
  for (const kernel::Variable& v : d.bound) {
    const Propositions in_domain = membership(name(v.name), v.domain, v.domain);
    if (!in_domain.empty()) text += conjunction(in_domain) + " -> ";
  }
  for (const kernel::Relation& r : d.where) text += conjunction(holds(r, r)) + " -> ";
  return {text + conjunction(inside)};
}

Propositions definedness(const kernel::Claim& claim) {
  Propositions all = definedness(kernel::demanded(claim).outside);
  append(all, definedness_inside(claim));
  return all;
}

Propositions meaning(const kernel::Claim& claim) {
  Propositions all = definedness(claim);
  append(all, plain(claim, claim));
  return all;
}

}  // namespace assay::exporters::coq
