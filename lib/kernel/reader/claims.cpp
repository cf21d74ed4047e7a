#include "kernel/reader/claims.hpp"

#include <utility>

namespace assay::kernel {

namespace {

/// A scope and the variables that a claim binds in it.
class BoundNames {
 public:
  explicit BoundNames(const Scope& outer) : outer_(outer) {
    if (outer.variables != nullptr) names_ = *outer.variables;
  }
  std::string read(Tokens& tokens) {
    const Place place = tokens.place();
    std::string name = read_new_name(tokens, outer_, "a new variable");
    if (!bound_.insert(name).second) tokens.fail(place, "'" + name + "' is bound twice");
    names_.insert(name);
    return name;
  }
  Scope inside() const {
    return {outer_.definitions, outer_.variables == nullptr ? nullptr : &names_};
  }

 private:
  const Scope& outer_;
  std::set<std::string> names_;
  std::set<std::string> bound_;
};

/// A term whose bound variables are named only after it. It is read twice: first with every name
/// allowed, to find its end, then in its scope.
class EarlyTerm {
 public:
  EarlyTerm(Tokens& tokens, const Scope& outer) : start_(tokens) {
    read_term(tokens, {outer.definitions, nullptr});
  }
  Term read(const Scope& scope) const {
    Tokens tokens = start_;
    return read_term(tokens, scope);
  }

 private:
  Tokens start_;
};

Domain read_value(Tokens& tokens, const Scope& scope) {
  if (tokens.accept("in")) return read_domain(tokens, scope);
  const Term value = read_term(tokens, scope);
  return Domain::closed(value, value);
}

/// What follows the variable of a place.
Domain read_place(Tokens& tokens, const Scope& scope) {
  if (tokens.accept("in")) return read_domain(tokens, scope);
  if (!tokens.accept("=")) tokens.fail_expecting("'in' or '='");
  const Term value = read_term(tokens, scope);
  return Domain::closed(value, value);
}

Claim read_monotone(Tokens& tokens, const Scope& scope, const EarlyTerm& function) {
  tokens.expect("strictly");
  const bool increasing = tokens.accept("increasing");
  if (!increasing && !tokens.accept("decreasing"))
    tokens.fail_expecting("'increasing' or 'decreasing'");
  tokens.expect("in");
  BoundNames names(scope);
  const std::string variable = names.read(tokens);
  tokens.expect("over");
  const Domain domain = read_domain(tokens, scope);
  return Monotone{function.read(names.inside()), variable, domain, increasing};
}

Claim read_derivative(Tokens& tokens, const Scope& scope) {
  tokens.expect("of");
  const EarlyTerm function(tokens, scope);
  tokens.expect("in");
  BoundNames names(scope);
  const std::string variable = names.read(tokens);
  tokens.expect("over");
  const Domain domain = read_domain(tokens, scope);
  const Term left = function.read(names.inside());
  tokens.expect("is");
  return Derivative{left, variable, domain, read_term(tokens, names.inside())};
}

Count read_count(Tokens& tokens) {
  if (tokens.accept("no")) return Count::none;
  if (tokens.accept("a")) return Count::some;
  if (!tokens.accept("exactly")) tokens.fail_expecting("'a', 'no' or 'exactly one'");
  tokens.expect("one");
  return Count::exactly_one;
}

Claim read_root(Tokens& tokens, const Scope& scope, const EarlyTerm& function) {
  const Count count = read_count(tokens);
  tokens.expect("root");
  BoundNames names(scope);
  const std::string variable = names.read(tokens);
  tokens.expect("in");
  const Domain domain = read_domain(tokens, scope);
  const Term left = function.read(names.inside());
  Root root{left, variable, domain, count, Domain::reals()};
  if (count != Count::none && tokens.accept("at")) {
    if (!tokens.accept(variable)) tokens.fail_expecting("the root '" + variable + "'");
    root.place = read_place(tokens, scope);
  }
  return root;
}

void read_extremum_place(Tokens& tokens, const Scope& scope, std::vector<Range>& over,
                         std::set<std::string>& placed) {
  const Place place = tokens.place();
  const std::string name = tokens.expect_word("a variable of the extremum").text;
  for (Range& range : over) {
    if (range.variable != name) continue;
    if (!placed.insert(name).second) tokens.fail(place, "'" + name + "' has a place already");
    range.place = read_place(tokens, scope);
    return;
  }
  tokens.fail(place, "the extremum is not taken over '" + name + "'");
}

/// What follows 'attained'.
Attained read_attained(Tokens& tokens) {
  if (tokens.accept("only")) return Attained::only_in_place;
  if (!tokens.accept("exactly")) return Attained::somewhere;
  tokens.expect("once");
  return Attained::exactly_once;
}

Claim read_extremum(Tokens& tokens, const Scope& scope, bool maximum) {
  tokens.expect("of");
  const EarlyTerm function(tokens, scope);
  tokens.expect("over");
  BoundNames names(scope);
  std::vector<Range> over;
  do {
    const std::string variable = names.read(tokens);
    tokens.expect("in");
    over.push_back({variable, read_domain(tokens, scope), Domain::reals()});
  } while (tokens.accept(","));
  const Term left = function.read(names.inside());
  std::vector<Relation> constraints;
  if (tokens.accept("where")) constraints = read_relations(tokens, names.inside());
  tokens.expect("is");
  const Domain value = read_value(tokens, scope);
  const Attained attained = tokens.accept("attained") ? read_attained(tokens) : Attained::somewhere;
  const bool has_places = tokens.accept(",") || attained == Attained::only_in_place;
  if (has_places && !tokens.is_next("at")) tokens.fail_expecting("'at'");
  if (tokens.accept("at")) {
    std::set<std::string> placed;
    do read_extremum_place(tokens, scope, over, placed);
    while (tokens.accept(","));
  }
  return Extremum{maximum, left, over, value, attained, constraints};
}

Claim read_level_set(Tokens& tokens, const Scope& scope) {
  BoundNames names(scope);
  const std::string variable = names.read(tokens);
  tokens.expect("in");
  const Domain domain = read_domain(tokens, scope);
  tokens.expect(":");
  const Relation relation = read_relation(tokens, names.inside());
  tokens.expect("}");
  tokens.expect("=");
  return LevelSet{variable, domain, relation, read_domain(tokens, scope)};
}

}  // namespace

Claim read_claim(Tokens& tokens, const Scope& scope) {
  if (tokens.accept("{")) return read_level_set(tokens, scope);
  if (tokens.accept("derivative")) return read_derivative(tokens, scope);
  if (tokens.accept("maximum")) return read_extremum(tokens, scope, true);
  if (tokens.accept("minimum")) return read_extremum(tokens, scope, false);
  const Tokens start = tokens;
  const EarlyTerm first(tokens, scope);
  if (tokens.accept("has")) return read_root(tokens, scope, first);
  if (tokens.accept("is")) {
    if (tokens.accept("undefined")) return Undefined{first.read(scope)};
    return read_monotone(tokens, scope, first);
  }
  tokens = start;
  return Relations{read_relations(tokens, scope)};
}

}  // namespace assay::kernel
