#include "kernel/reader/terms.hpp"

#include "exact/text.hpp"
#include "kernel/function.hpp"
#include "kernel/reader/names.hpp"
#include "kernel/refusal.hpp"

#include <utility>

namespace assay::kernel {

namespace {

const Definition* find_definition(const Scope& scope, const std::string& name) {
  return scope.definitions == nullptr ? nullptr : scope.definitions->find(name);
}

/// ", did you mean 'cos'?" or nothing.
std::string suggestion(const Scope& scope, const std::string& name) {
  std::vector<std::string> known{"pi"};
  for (const Function& f : functions()) known.emplace_back(f.name);
  if (scope.definitions != nullptr)
    for (const Definition& d : scope.definitions->all()) known.push_back(d.name);
  if (scope.variables != nullptr)
    known.insert(known.end(), scope.variables->begin(), scope.variables->end());
  const std::string meant = nearest(name, known);
  return meant.empty() ? "" : ", did you mean '" + meant + "'?";
}

std::string count_of_arguments(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " argument" : " arguments");
}

/// Recursive descent, one function for each nonterminal of the grammar.
class TermReader {
 public:
  TermReader(Tokens& tokens, const Scope& scope) : tokens_(tokens), scope_(scope) {}

  Term term() {
    Term left = product();
    while (true) {
      if (tokens_.accept("+"))
        left = left + product();
      else if (tokens_.accept("-"))
        left = left - product();
      else
        return left;
    }
  }

 private:
  /// Counts how deeply the reading is nested. A printed term needs at most one level for each of
  /// its own and two for a literal, as in x^(-2), so that nothing that is printed is refused.
  class Level {
   public:
    explicit Level(TermReader& reader) : reader_(reader) {
      if (++reader_.levels_ > max_depth + 2)
        reader_.tokens_.fail("the expression is nested too deeply");
    }
    ~Level() { --reader_.levels_; }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;

   private:
    TermReader& reader_;
  };

  Term product() {
    Term left = unary();
    while (true) {
      if (tokens_.accept("*"))
        left = left * unary();
      else if (tokens_.accept("/"))
        left = quotient(left, unary());
      else
        return left;
    }
  }

  /// A quotient of literals is one literal, which must be as short as those that are written: it
  /// is printed, and read again.
  Term quotient(const Term& a, const Term& b) {
    const Term result = a / b;
    if (result.is(Op::number) &&
        (!is_short(result.number().numerator()) || !is_short(result.number().denominator())))
      tokens_.fail("the quotient of these numbers has too many digits");
    return result;
  }

  static bool is_short(const mpz_class& n) {
    return mpz_sizeinbase(n.get_mpz_t(), 10) <= exact::max_literal_digits;
  }

  Term unary() {
    std::size_t minuses = 0;
    while (tokens_.accept("-")) ++minuses;
    Term t = power();
    for (; minuses > 0; --minuses) t = -t;
    return t;
  }

  Term power() {
    const Term base = atom();
    if (!tokens_.accept("^")) return base;
    const Level level(*this);
    return kernel::power(base, unary());
  }

  Term atom() {
    const Level level(*this);
    if (tokens_.peek().kind == Token::Kind::number) return Term::number(tokens_.next().number);
    if (tokens_.accept("(")) return closed_by(")");
    if (tokens_.accept("|")) return Term::apply(Op::abs, {closed_by("|")});
    if (tokens_.accept("√")) return Term::apply(Op::sqrt, {atom()});
    if (tokens_.accept("pi")) return Term::pi();
    if (tokens_.is_next("inf"))
      tokens_.fail("'inf' is no number: it can only be the end of a domain");
    if (tokens_.peek().kind != Token::Kind::word || is_reserved(tokens_.peek().text))
      tokens_.fail_expecting("a term");
    return named();
  }

  Term closed_by(const char* bracket) {
    Term inside = term();
    if (!tokens_.accept(bracket))
      tokens_.fail_expecting("an operation or '" + std::string(bracket) + "'");
    return inside;
  }

  Term named() {
    const std::string name = tokens_.peek().text;
    const Place place = tokens_.place();
    if (const std::optional<Function> f = find_function(name)) {
      tokens_.next();
      return Term::apply(f->op, arguments(place, name, f->arity));
    }
    if (const Definition* d = find_definition(scope_, name)) {
      tokens_.next();
      return Term::call(name, arguments(place, name, d->parameters.size()));
    }
    Tokens after = tokens_;
    after.next();
    const bool is_called = after.is_next("(");
    const bool is_known = scope_.variables == nullptr || scope_.variables->contains(name);
    if (!is_known && is_called)
      tokens_.fail("unknown function '" + name + "'" + suggestion(scope_, name));
    if (!is_known) tokens_.fail("unknown variable '" + name + "'" + suggestion(scope_, name));
    if (is_called)
      tokens_.fail("'" + name + "' is no function; a product is written with '*'" +
                   suggestion(scope_, name));
    return Term::variable(tokens_.next().text);
  }

  std::vector<Term> arguments(Place place, const std::string& name, std::size_t count) {
    std::vector<Term> all;
    if (count == 0) return all;
    tokens_.expect("(");
    do all.push_back(term());
    while (tokens_.accept(","));
    if (!tokens_.accept(")")) tokens_.fail_expecting("an operation, ',' or ')'");
    if (all.size() != count)
      tokens_.fail(place, "'" + name + "' takes " + count_of_arguments(count) + ", found " +
                              std::to_string(all.size()));
    return all;
  }

  Tokens& tokens_;
  const Scope& scope_;
  std::size_t levels_ = 0;
};

std::optional<Comparison> accept_comparison(Tokens& tokens) {
  if (tokens.accept("<")) return Comparison::less;
  if (tokens.accept("<=")) return Comparison::less_equal;
  if (tokens.accept("=")) return Comparison::equal;
  if (tokens.accept("!=")) return Comparison::not_equal;
  if (tokens.accept(">=")) return Comparison::greater_equal;
  if (tokens.accept(">")) return Comparison::greater;
  return std::nullopt;
}

Comparison read_comparison(Tokens& tokens) {
  const std::optional<Comparison> found = accept_comparison(tokens);
  if (!found) tokens.fail_expecting("an operation or a comparison");
  return *found;
}

/// 1 for < and <=, -1 for > and >=, 0 for =. Not for !=.
int direction(Comparison c) {
  if (c == Comparison::equal) return 0;
  return c == Comparison::less || c == Comparison::less_equal ? 1 : -1;
}

/// Refuses the comparison c after `before` in a chain.
void check_chain(const Tokens& tokens, Place place, const std::vector<Relation>& before,
                 Comparison c) {
  for (const Relation& r : before) {
    if (r.comparison == Comparison::not_equal || c == Comparison::not_equal)
      tokens.fail(place, "'!=' cannot be part of a chain; write it apart, with 'and'");
    if (direction(r.comparison) * direction(c) < 0)
      tokens.fail(place, "a chain has one direction; write the relations apart, with 'and'");
  }
}

void read_chain(Tokens& tokens, const Scope& scope, std::vector<Relation>& all) {
  const Term first = read_term(tokens, scope);
  if (tokens.accept("in")) {
    const std::vector<Relation> parts = membership(first, read_domain(tokens, scope));
    all.insert(all.end(), parts.begin(), parts.end());
    if (parts.empty()) all.push_back(defined(first));
    return;
  }
  const Comparison comparison = read_comparison(tokens);
  std::vector<Relation> chain{{first, comparison, read_term(tokens, scope)}};
  for (Place place = tokens.place(); const auto next = accept_comparison(tokens);
       place = tokens.place()) {
    check_chain(tokens, place, chain, *next);
    const Term left = chain.back().right;
    chain.push_back({left, *next, read_term(tokens, scope)});
  }
  all.insert(all.end(), chain.begin(), chain.end());
}

/// Takes "inf" or "-inf" if it comes next.
bool accept_infinity(Tokens& tokens, bool negative) {
  Tokens after = tokens;
  if (negative && !after.accept("-")) return false;
  if (!after.accept("inf")) return false;
  tokens = after;
  return true;
}

}  // namespace

Term read_term(Tokens& tokens, const Scope& scope) {
  try {
    return TermReader(tokens, scope).term();
  } catch (const Refusal& refusal) {
    tokens.fail(refusal.what());
  }
}

Relation read_relation(Tokens& tokens, const Scope& scope) {
  const Term left = read_term(tokens, scope);
  const Comparison comparison = read_comparison(tokens);
  return {left, comparison, read_term(tokens, scope)};
}

std::vector<Relation> read_relations(Tokens& tokens, const Scope& scope) {
  std::vector<Relation> all;
  do read_chain(tokens, scope, all);
  while (tokens.accept("and"));
  return all;
}

Domain read_domain(Tokens& tokens, const Scope& scope) {
  if (tokens.accept("R")) return Domain::reals();
  Domain d;
  const Place lower = tokens.place();
  d.lower.open = !tokens.accept("[");
  if (d.lower.open && !tokens.accept("(")) tokens.fail_expecting("a domain: R, '[' or '('");
  if (!accept_infinity(tokens, true)) d.lower.at = read_term(tokens, scope);
  if (!d.lower.at && !d.lower.open) tokens.fail(lower, "an infinite end is open: write (-inf");
  if (!tokens.accept(",")) tokens.fail_expecting("an operation or ','");
  if (!accept_infinity(tokens, false)) d.upper.at = read_term(tokens, scope);
  const Place upper = tokens.place();
  d.upper.open = !tokens.accept("]");
  if (d.upper.open && !tokens.accept(")")) tokens.fail_expecting("an operation, ']' or ')'");
  if (!d.upper.at && !d.upper.open) tokens.fail(upper, "an infinite end is open: write inf)");
  return d;
}

std::string read_new_name(Tokens& tokens, const Scope& scope, const std::string& what) {
  if (tokens.peek().kind != Token::Kind::word) tokens.fail_expecting(what);
  const std::string& name = tokens.peek().text;
  if (is_reserved(name)) tokens.fail("'" + name + "' is a word of the language and no name");
  if (find_function(name)) tokens.fail("'" + name + "' is the name of a function");
  if (find_definition(scope, name) != nullptr) tokens.fail("'" + name + "' is defined already");
  if (scope.variables != nullptr && scope.variables->contains(name))
    tokens.fail("'" + name + "' is a variable already");
  return tokens.next().text;
}

}  // namespace assay::kernel
