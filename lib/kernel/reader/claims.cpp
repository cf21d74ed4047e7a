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

/// The number of roots that is claimed: "one" or an integer that is not 0.
std::size_t read_exact_number(Tokens& tokens) {
  if (tokens.accept("one")) return 1;
  const Token token = tokens.peek();
  const bool is_count = token.kind == Token::Kind::number && token.number.is_integer() &&
                        token.number.sign() > 0 && token.number <= exact::Rational(1'000'000);
  if (!is_count) tokens.fail_expecting("'one' or an integer from 1 to 1000000");
  tokens.next();
  return token.number.numerator().get_ui();
}

Count read_count(Tokens& tokens) {
  if (tokens.accept("no")) return Count::none;
  if (tokens.accept("a")) return Count::some;
  if (!tokens.accept("exactly")) tokens.fail_expecting("'a', 'no' or 'exactly'");
  return {true, read_exact_number(tokens)};
}

/// NAME in DOMAIN
Range read_range(Tokens& tokens, const Scope& scope, BoundNames& names) {
  const std::string variable = names.read(tokens);
  tokens.expect("in");
  return {variable, read_domain(tokens, scope), Domain::reals()};
}

/// NAME in DOMAIN, NAME in DOMAIN, ...
std::vector<Range> read_ranges(Tokens& tokens, const Scope& scope, BoundNames& names) {
  std::vector<Range> over;
  do over.push_back(read_range(tokens, scope, names));
  while (tokens.accept(","));
  return over;
}

void read_place_of_one(Tokens& tokens, const Scope& scope, std::vector<Range>& over,
                       std::set<std::string>& placed) {
  const Place place = tokens.place();
  const std::string name = tokens.expect_word("a variable that the claim binds").text;
  for (Range& range : over) {
    if (range.variable != name) continue;
    if (!placed.insert(name).second) tokens.fail(place, "'" + name + "' has a place already");
    range.place = read_place(tokens, scope);
    return;
  }
  tokens.fail(place, "the claim does not bind '" + name + "'");
}

/// What follows 'at'.
void read_places(Tokens& tokens, const Scope& scope, std::vector<Range>& over) {
  std::set<std::string> placed;
  do read_place_of_one(tokens, scope, over, placed);
  while (tokens.accept(","));
}

/// Whether a list of functions comes next: "(f, ...". No other claim begins so.
bool is_next_tuple(Tokens tokens, const Scope& scope) {
  if (!tokens.accept("(")) return false;
  read_term(tokens, {scope.definitions, nullptr});
  return tokens.is_next(",");
}

/// The functions between "(" and ")".
std::vector<EarlyTerm> read_tuple(Tokens& tokens, const Scope& scope) {
  tokens.expect("(");
  std::vector<EarlyTerm> all;
  do all.emplace_back(tokens, scope);
  while (tokens.accept(","));
  tokens.expect(")");
  return all;
}

/// What follows 'has'.
Claim read_root(Tokens& tokens, const Scope& scope, const std::vector<EarlyTerm>& functions) {
  const Count count = read_count(tokens);
  const bool is_plural = count.number > 1 && tokens.accept("roots");
  if (!is_plural) tokens.expect("root");
  BoundNames names(scope);
  std::vector<Range> over;
  if (tokens.accept("(")) {
    over = read_ranges(tokens, scope, names);
    tokens.expect(")");
  } else {
    over.push_back(read_range(tokens, scope, names));
  }
  std::vector<Term> terms;
  for (const EarlyTerm& f : functions) terms.push_back(f.read(names.inside()));
  if (count != Count::none && tokens.accept("at")) read_places(tokens, scope, over);
  return Root{terms, over, count};
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
  std::vector<Range> over = read_ranges(tokens, scope, names);
  const Term left = function.read(names.inside());
  std::vector<Relation> constraints;
  if (tokens.accept("where")) constraints = read_relations(tokens, names.inside());
  tokens.expect("is");
  const Domain value = read_value(tokens, scope);
  const Attained attained = tokens.accept("attained") ? read_attained(tokens) : Attained::somewhere;
  const bool has_places = tokens.accept(",") || attained == Attained::only_in_place;
  if (has_places && !tokens.is_next("at")) tokens.fail_expecting("'at'");
  if (tokens.accept("at")) read_places(tokens, scope, over);
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
  if (is_next_tuple(tokens, scope)) {
    const std::vector<EarlyTerm> functions = read_tuple(tokens, scope);
    tokens.expect("has");
    return read_root(tokens, scope, functions);
  }
  const Tokens start = tokens;
  const EarlyTerm first(tokens, scope);
  if (tokens.accept("has")) return read_root(tokens, scope, {first});
  if (tokens.accept("is")) {
    if (tokens.accept("undefined")) return Undefined{first.read(scope)};
    return read_monotone(tokens, scope, first);
  }
  tokens = start;
  return Relations{read_relations(tokens, scope)};
}

}  // namespace assay::kernel
