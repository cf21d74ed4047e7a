#include "certificate/combinations.hpp"
#include "certificate/fields.hpp"
#include "certificate/nodes.hpp"
#include "certificate/rule.hpp"
#include "exact/text.hpp"
#include "kernel/reader/claims.hpp"
#include "kernel/reader/names.hpp"

#include <charconv>
#include <set>

namespace assay::certificate {

namespace {

using kernel::Token;
using kernel::Tokens;

std::size_t read_number_below(Tokens& tokens, std::string_view what, std::size_t least,
                              std::size_t end) {
  const kernel::Place place = tokens.place();
  const std::size_t number = read_integer(tokens, "the number of an earlier " + std::string(what));
  if (number >= least && number < end) return number;
  tokens.fail(place, std::string(what) + " " + std::to_string(number) +
                         " does not precede this line; only earlier ones can be used");
}

/// An integer that some limit bounds, so that it fits any integer type.
std::size_t read_bounded(Tokens& tokens, std::string_view what, std::size_t least,
                         std::size_t most) {
  const kernel::Place place = tokens.place();
  const std::size_t number = read_integer(tokens, what);
  if (number < least || number > most)
    tokens.fail(place, std::string(what) + " is outside " + std::to_string(least) + " to " +
                           std::to_string(most));
  return number;
}

exact::Rational read_rational(Tokens& tokens) {
  const kernel::Place place = tokens.place();
  const kernel::Term term = kernel::read_term(tokens, {});
  if (!term.is(kernel::Op::number)) tokens.fail(place, "expected a number");
  return term.number();
}

class FieldReader {
 public:
  FieldReader(Tokens& tokens, const kernel::Scope& scope, const Extent& earlier, const Rule& rule)
      : tokens_(tokens), scope_(scope), earlier_(earlier), rule_(rule) {
    step_.rule = rule.name;
  }

  Step read() {
    for (const Field field : all_fields) {
      if (!rule_.takes(field)) continue;
      const bool may_be_absent = field == Field::with || field == Field::modulo ||
                                 (field == Field::from && rule_.premises.least == 0);
      const std::string word(keyword(field));
      if (may_be_absent && !tokens_.is_next(word)) continue;
      if (!tokens_.accept(word)) tokens_.fail_expecting("'" + word + "': " + expectation());
      read(field);
    }
    if (!tokens_.at_end()) tokens_.fail_expecting("the end of the line: " + expectation());
    return std::move(step_);
  }

 private:
  /// "combine takes in, show, from, sum (in this order)"
  std::string expectation() const {
    std::string text(rule_.name);
    std::string separator = " takes ";
    for (const Field field : all_fields) {
      if (!rule_.takes(field)) continue;
      text += separator + std::string(keyword(field));
      separator = ", ";
    }
    return text + " in this order";
  }

  void read(Field field) {
    switch (field) {
      case Field::context: step_.context = read_context_number(tokens_, earlier_); return;
      case Field::show:
      case Field::pattern: step_.claim = kernel::read_claim(tokens_, scope_); return;
      case Field::terms: return read_terms();
      case Field::name: step_.name = tokens_.expect_word("a name").text; return;
      case Field::centre: step_.centre = read_rational(tokens_); return;
      case Field::order:
        step_.order = static_cast<int>(read_bounded(tokens_, "the order", 1, max_order));
        return;
      case Field::bits:
        step_.bits = static_cast<long>(
            read_bounded(tokens_, "the number of bits", interval::Precision::smallest, max_bits));
        return;
      case Field::from: return read_from();
      case Field::with: return read_with();
      case Field::modulo: return read_steps(step_.modulo);
      case Field::sum:
        step_.combination = read_combination(tokens_, scope_, step_.from.size());
        return;
      case Field::tree: return;  // the word alone
    }
  }

  void read_terms() {
    do step_.terms.push_back(kernel::read_term(tokens_, scope_));
    while (tokens_.accept(","));
  }

  void read_steps(std::vector<std::size_t>& steps) {
    do steps.push_back(read_step_number(tokens_, earlier_));
    while (tokens_.peek().kind == Token::Kind::number);
  }

  void read_from() {
    const kernel::Place place = tokens_.place();
    read_steps(step_.from);
    const auto [least, most] = rule_.premises;
    const std::size_t count = step_.from.size();
    if (least <= count && count <= most) return;
    tokens_.fail(place, std::string(rule_.name) + " takes " + (least == most ? "" : "at least ") +
                            std::to_string(least) + " premises, found " + std::to_string(count));
  }

  void read_with() {
    std::set<std::string> names;
    do {
      const Token name = tokens_.expect_word("a variable");
      if (!names.insert(name.text).second)
        tokens_.fail(name.place, "the variable '" + name.text + "' has a term already");
      tokens_.expect("=");
      step_.with.emplace_back(name.text, kernel::read_term(tokens_, scope_));
    } while (tokens_.accept(","));
  }

  Tokens& tokens_;
  const kernel::Scope& scope_;
  const Extent& earlier_;
  const Rule& rule_;
  Step step_;
};

const Rule& read_rule(Tokens& tokens) {
  const Token name = tokens.expect_word("the name of a rule");
  if (const Rule* rule = find_rule(name.text)) return *rule;
  std::vector<std::string> names;
  for (const Rule& rule : rules()) names.emplace_back(rule.name);
  const std::string meant = kernel::nearest(name.text, names);
  tokens.fail(name.place, "there is no rule '" + name.text + "'" +
                              (meant.empty() ? "" : ", did you mean '" + meant + "'?"));
}

}  // namespace

std::size_t read_integer(Tokens& tokens, std::string_view what) {
  const std::string text = tokens.peek().text;
  std::size_t value = 0;
  const auto end = text.data() + text.size();
  const bool is_integer = tokens.peek().kind == Token::Kind::number &&
                          std::from_chars(text.data(), end, value).ptr == end &&
                          text == std::to_string(value);
  if (!is_integer) tokens.fail_expecting(what);
  tokens.next();
  return value;
}

std::size_t read_step_number(Tokens& tokens, const Extent& earlier) {
  return read_number_below(tokens, "step", 1, earlier.steps + 1) - 1;
}

std::size_t read_context_number(Tokens& tokens, const Extent& earlier) {
  return read_number_below(tokens, "context", 0, earlier.contexts);
}

Step read_step(Tokens& tokens, const kernel::Scope& scope, const Extent& earlier) {
  const Rule& rule = read_rule(tokens);
  return FieldReader(tokens, scope, earlier, rule).read();
}

}  // namespace assay::certificate
