#include "certificate/combinations.hpp"

#include "exact/text.hpp"
#include "kernel/printer.hpp"

#include <charconv>

namespace assay::certificate {

namespace {

using kernel::Factor;
using kernel::Product;
using kernel::Tokens;

bool begins_products(const Tokens& tokens) {
  return tokens.peek().kind == kernel::Token::Kind::number || tokens.is_next("-");
}

exact::Rational read_coefficient(Tokens& tokens) {
  const kernel::Place place = tokens.place();
  std::string text = tokens.accept("-") ? "-" : "";
  const auto take_number = [&] {
    if (tokens.peek().kind != kernel::Token::Kind::number) tokens.fail_expecting("a coefficient");
    text += tokens.next().text;
  };
  take_number();
  if (tokens.accept("/")) {
    text += "/";
    take_number();
  }
  const std::optional<exact::Rational> value = exact::read_number(text);
  if (!value) tokens.fail(place, "'" + text + "' is not a number");
  return *value;
}

/// p0, p1, ...
std::size_t read_premise(Tokens& tokens, std::size_t premises) {
  const std::string& word = tokens.peek().text;
  std::size_t index = 0;
  const auto end = word.data() + word.size();
  const bool is_premise = word.starts_with('p') &&
                          std::from_chars(word.data() + 1, end, index).ptr == end &&
                          word == "p" + std::to_string(index);
  if (!is_premise) tokens.fail_expecting("a factor: p0, sq(...) or t(...)");
  if (index >= premises)
    tokens.fail("there is no premise " + word + ": 'from' names " + std::to_string(premises));
  tokens.next();
  return index;
}

kernel::Term read_parenthesised(Tokens& tokens, const kernel::Scope& scope) {
  tokens.expect("(");
  kernel::Term term = kernel::read_term(tokens, scope);
  tokens.expect(")");
  return term;
}

class Reading {
 public:
  Reading(Tokens& tokens, const kernel::Scope& scope, std::size_t premises)
      : tokens_(tokens), scope_(scope), premises_(premises) {}

  std::vector<Product> products() {
    std::vector<Product> all;
    do {
      Product product{read_coefficient(tokens_), {}};
      while (tokens_.accept("*")) product.factors.push_back(factor());
      all.push_back(std::move(product));
    } while (tokens_.accept("+"));
    return all;
  }

  std::vector<std::size_t> rewritings() {
    std::vector<std::size_t> all;
    do {
      all.push_back(read_premise(tokens_, premises_));
    } while (tokens_.peek().kind == kernel::Token::Kind::word);
    return all;
  }

 private:
  Factor factor() {
    if (tokens_.accept("sq")) return with_term(Factor::Kind::square);
    if (tokens_.accept("t")) return with_term(Factor::Kind::term);
    Factor result{Factor::Kind::premise};
    result.premise = read_premise(tokens_, premises_);
    return result;
  }

  Factor with_term(Factor::Kind kind) {
    Factor result{kind};
    result.term = read_parenthesised(tokens_, scope_);
    return result;
  }

  Tokens& tokens_;
  const kernel::Scope& scope_;
  std::size_t premises_;
};

std::string premise(std::size_t index) { return "p" + std::to_string(index); }

std::string print_factor(const Factor& factor) {
  switch (factor.kind) {
    case Factor::Kind::premise: return premise(factor.premise);
    case Factor::Kind::square: return "sq(" + kernel::print(factor.term) + ")";
    case Factor::Kind::term: return "t(" + kernel::print(factor.term) + ")";
  }
  return "";
}

std::string print_products(const std::vector<Product>& products) {
  std::string text;
  for (const Product& product : products) {
    text += text.empty() ? " " : " + ";
    text += exact::print(product.coefficient);
    for (const Factor& factor : product.factors) text += " * " + print_factor(factor);
  }
  return text;
}

}  // namespace

kernel::Combination read_combination(Tokens& tokens, const kernel::Scope& scope,
                                     std::size_t premises) {
  kernel::Combination c;
  Reading reading(tokens, scope, premises);
  if (begins_products(tokens)) c.summands = reading.products();
  if (tokens.accept("multiplier")) c.multiplier = reading.products();
  if (tokens.accept("modulo")) c.rewritings = reading.rewritings();
  return c;
}

std::string print(const kernel::Combination& c) {
  std::string text = "sum" + print_products(c.summands);
  if (!c.multiplier.empty()) text += " multiplier" + print_products(c.multiplier);
  if (!c.rewritings.empty()) text += " modulo";
  for (const std::size_t i : c.rewritings) text += " " + premise(i);
  return text;
}

}  // namespace assay::certificate
