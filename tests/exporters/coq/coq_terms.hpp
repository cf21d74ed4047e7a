// Defines read_coq_term, which reads a term as Coq's grammar has it: how tests see what was
// written.
#pragma once

#include "kernel/function.hpp"
#include "kernel/term.hpp"

#include <cctype>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace assay::exporters::coq::testing {

/// Reads the notations of Coq's R_scope with their levels: + and - at 50 and * and / at 40, to the
/// left; prefix - and / at 35; ^ at 30; application at 10. A sign before a numeral
/// belongs to it, unless ^ follows.
class CoqTerms {
 public:
  explicit CoqTerms(std::string text) : text_(std::move(text)) {}

  /// nullopt when the text is no term.
  std::optional<kernel::Term> read() {
    try {
      const kernel::Term t = sum();
      skip();
      return at_ == text_.size() ? std::optional(t) : std::nullopt;
    } catch (const NoTerm&) {
      return std::nullopt;
    }
  }

 private:
  using Term = kernel::Term;
  struct NoTerm {};

  void skip() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  char next() {
    skip();
    return at_ < text_.size() ? text_[at_] : '\0';
  }
  bool take(char symbol) {
    if (next() != symbol) return false;
    ++at_;
    return true;
  }

  Term sum() {
    Term t = product();
    while (true) {
      if (take('+')) {
        t = t + product();
      } else if (take('-')) {
        t = t - product();
      } else {
        return t;
      }
    }
  }

  Term product() {
    Term t = sign();
    while (true) {
      if (take('*')) {
        t = t * sign();
      } else if (take('/')) {
        t = t / sign();
      } else {
        return t;
      }
    }
  }

  Term sign() {
    if (take('-'))
      return std::isdigit(next()) != 0 ? -power() : Term::apply(kernel::Op::negate, {sign()});
    if (!take('/')) return power();
    const Term t = power();
    if (!t.is(kernel::Op::power_integer)) throw NoTerm{};
    return Term::power_integer(t.argument(), -t.exponent());
  }

  Term power() {
    const Term base = application();
    if (!take('^')) return base;
    return Term::power_integer(base, numeral().number().numerator().get_si());
  }

  Term application() {
    if (std::isalpha(next()) == 0) return atom();
    const std::string head = word();
    std::vector<Term> arguments;
    while (std::isalnum(next()) != 0 || next() == '(') arguments.push_back(atom());
    return applied(head, arguments);
  }

  Term atom() {
    if (take('(')) {
      const Term t = sum();
      if (!take(')')) throw NoTerm{};
      return t;
    }
    if (std::isdigit(next()) != 0) return numeral();
    if (std::isalpha(next()) == 0) throw NoTerm{};
    return applied(word(), {});
  }

  static Term applied(const std::string& head, const std::vector<Term>& arguments) {
    static const std::map<std::string, std::string> of_coq{
        {"ln", "log"}, {"Rabs", "abs"}, {"Rmin", "min"}, {"Rmax", "max"}};
    if (head == "PI" && arguments.empty()) return Term::pi();
    if (head == "Rpower" && arguments.size() == 2) {
      const Term& exponent = arguments[1];
      if (exponent.is(kernel::Op::number) && exponent.number().is_integer()) throw NoTerm{};
      return Term::apply(kernel::Op::power, arguments);
    }
    const auto renamed = of_coq.find(head);
    const std::string name = renamed == of_coq.end() ? head : renamed->second;
    for (const kernel::Function& f : kernel::functions())
      if (f.name == name && f.arity == arguments.size()) return Term::apply(f.op, arguments);
    if (head == "x" && arguments.empty()) return Term::variable(head);
    if (head == "y" && arguments.empty()) return Term::variable(head);
    return Term::call(head, arguments);
  }

  Term numeral() {
    next();
    std::string digits;
    while (at_ < text_.size() && std::isdigit(text_[at_]) != 0) digits += text_[at_++];
    if (digits.empty()) throw NoTerm{};
    return Term::number(exact::Rational(mpz_class(digits)));
  }

  std::string word() {
    std::string letters;
    while (at_ < text_.size() && std::isalnum(text_[at_]) != 0) letters += text_[at_++];
    return letters;
  }

  std::string text_;
  std::size_t at_ = 0;
};

inline std::optional<kernel::Term> read_coq_term(const std::string& text) {
  return CoqTerms(text).read();
}

}  // namespace assay::exporters::coq::testing
