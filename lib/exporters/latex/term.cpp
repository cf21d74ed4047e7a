#include "exporters/latex/term.hpp"

#include "exact/text.hpp"
#include "kernel/function.hpp"
#include "kernel/reader/alphabet.hpp"

#include <string_view>

namespace assay::exporters::latex {

using exact::Direction;
using exact::Rational;
using kernel::Comparison;
using kernel::Op;
using kernel::Term;

namespace {

// How tightly typeset mathematics binds. A fraction or a root has brackets of its own, so that it
// binds like a letter, except as the base of a power.
enum class Level { sum, product, function, fraction, atom };

struct Typeset {
  std::string text;
  Level level;
};

/// Whether LaTeX has a command of this name for a Greek letter.
bool is_greek(std::string_view name) {
  constexpr char32_t first = U'\u0391';
  constexpr char32_t last = U'\u03C9';
  for (char32_t code = first; code <= last; ++code)
    if (kernel::greek_name(code) == name) return true;
  return false;
}

std::string in_parentheses(const std::string& text) { return "\\left(" + text + "\\right)"; }

Typeset typeset(const Term& t);

std::string operand(const Term& t, Level least) {
  const Typeset inner = typeset(t);
  return inner.level < least ? in_parentheses(inner.text) : inner.text;
}

/// Behind an operation a leading minus has parentheses: a - (-3).
std::string right_operand(const Term& t, Level least) {
  const Typeset inner = typeset(t);
  return inner.level < least || inner.text.starts_with("-") ? in_parentheses(inner.text)
                                                            : inner.text;
}

std::string fraction(const std::string& above, const std::string& below) {
  return "\\frac{" + above + "}{" + below + "}";
}

/// "1.5e-12" as 1.5 * 10^-12.
std::string decimal(const std::string& text) {
  const std::size_t e = text.find('e');
  if (e == std::string::npos) return text;
  const std::string digits = text.substr(0, e);
  const std::string power = "10^{" + text.substr(e + (text[e + 1] == '+' ? 2 : 1)) + "}";
  if (digits == "1") return power;
  if (digits == "-1") return "-" + power;
  return digits + "\\cdot " + power;
}

Typeset typeset_number(const Rational& value) {
  const std::string text = exact::print(value);
  const std::size_t slash = text.find('/');
  if (slash != std::string::npos) {
    const bool negative = text.front() == '-';
    const std::size_t start = negative ? 1 : 0;
    const std::string quotient =
        fraction(text.substr(start, slash - start), text.substr(slash + 1));
    return {(negative ? "-" : "") + quotient, negative ? Level::sum : Level::fraction};
  }
  if (text.front() == '-') return {decimal(text), Level::sum};
  return {decimal(text), text.find('e') == std::string::npos ? Level::atom : Level::product};
}

std::string arguments(const std::vector<Term>& all) {
  std::string text;
  for (const Term& t : all) text += (text.empty() ? "" : ", ") + typeset(t).text;
  return in_parentheses(text);
}

std::string function_name(Op op) {
  switch (op) {
    case Op::asin: return "\\arcsin";
    case Op::acos: return "\\arccos";
    case Op::atan: return "\\arctan";
    case Op::asinh: return "\\operatorname{arsinh}";
    case Op::acosh: return "\\operatorname{arcosh}";
    case Op::atanh: return "\\operatorname{artanh}";
    case Op::erf: return "\\operatorname{erf}";
    default: return "\\" + std::string(kernel::name_of(op));  // \log, \sin, \min, ... exist
  }
}

Typeset typeset_product(const Term& t) {
  const std::string right = right_operand(t.argument(1), Level::function);
  // "2 3" would read as twenty-three.
  const bool before_digit = right.front() >= '0' && right.front() <= '9';
  const bool between_functions =
      t.argument(0).is(Op::multiply) == false && typeset(t.argument(0)).level == Level::function;
  const char* sign = before_digit || between_functions ? " \\cdot " : " ";
  return {operand(t.argument(0), Level::product) + sign + right, Level::product};
}

Typeset typeset_power(const Term& base, const std::string& exponent) {
  return {operand(base, Level::atom) + "^{" + exponent + "}", Level::fraction};
}

Typeset typeset(const Term& t) {
  switch (t.op()) {
    case Op::number: return typeset_number(t.number());
    case Op::pi: return {"\\pi", Level::atom};
    case Op::variable: return {name(t.name()), Level::atom};
    case Op::call:
      if (t.arguments().empty()) return {name(t.name()), Level::atom};
      return {name(t.name()) + arguments(t.arguments()), Level::fraction};
    case Op::negate: return {"-" + right_operand(t.argument(), Level::product), Level::sum};
    case Op::add:
      return {operand(t.argument(0), Level::sum) + " + " + right_operand(t.argument(1), Level::sum),
              Level::sum};
    case Op::subtract:
      return {
          operand(t.argument(0), Level::sum) + " - " + right_operand(t.argument(1), Level::product),
          Level::sum};
    case Op::multiply: return typeset_product(t);
    case Op::divide:
      return {fraction(typeset(t.argument(0)).text, typeset(t.argument(1)).text), Level::fraction};
    case Op::power_integer: return typeset_power(t.argument(), std::to_string(t.exponent()));
    case Op::power: return typeset_power(t.argument(0), typeset(t.argument(1)).text);
    case Op::sqrt: return {"\\sqrt{" + typeset(t.argument()).text + "}", Level::fraction};
    case Op::exp: return {"e^{" + typeset(t.argument()).text + "}", Level::fraction};
    case Op::abs: return {"\\left|" + typeset(t.argument()).text + "\\right|", Level::atom};
    default: return {function_name(t.op()) + arguments(t.arguments()), Level::function};
  }
}

std::string_view sign(Comparison c) {
  switch (c) {
    case Comparison::less: return " < ";
    case Comparison::less_equal: return " \\le ";
    case Comparison::equal: return " = ";
    case Comparison::not_equal: return " \\ne ";
    case Comparison::greater_equal: return " \\ge ";
    case Comparison::greater: return " > ";
  }
  return "";
}

std::string end(const kernel::End& e, const char* infinity) {
  return e.at ? typeset(*e.at).text : infinity;
}

std::string between(const kernel::Domain& d, const std::string& lower, const std::string& upper) {
  return (d.lower.open ? "(" : "[") + lower + ",\\, " + upper + (d.upper.open ? ")" : "]");
}

/// At most the digits given, rounded in the direction; exactly, when the text is no longer.
std::string rounded(const Rational& value, int digits, Direction direction) {
  const std::string exactly = number(value);
  const std::string shorter = decimal(exact::print_decimal(value, digits, direction));
  return shorter.size() < exactly.size() ? shorter : exactly;
}

std::string outward_end(const kernel::End& e, int digits, Direction direction) {
  if (!e.at) return direction == Direction::down ? "-\\infty" : "\\infty";
  return e.at->is(Op::number) ? rounded(e.at->number(), digits, direction) : typeset(*e.at).text;
}

}  // namespace

std::string name(const std::string& text) {
  std::size_t letters = text.size();
  while (letters > 1 && text[letters - 1] >= '0' && text[letters - 1] <= '9') --letters;
  std::string stem = text.substr(0, letters);
  const std::string index = text.substr(letters);
  if (is_greek(stem)) {
    stem = "\\" + stem;
  } else if (stem.size() > 1) {
    std::string escaped;
    for (const char letter : stem)
      escaped += letter == '_' ? std::string("\\_") : std::string(1, letter);
    stem = "\\mathrm{" + escaped + "}";
  }
  return index.empty() ? stem : stem + "_{" + index + "}";
}

std::string number(const Rational& value) { return typeset_number(value).text; }

std::string term(const Term& t) { return typeset(t).text; }

std::string relation(const kernel::Relation& r) {
  return term(r.left) + std::string(sign(r.comparison)) + term(r.right);
}

std::string domain(const kernel::Domain& d) {
  if (d.is_reals()) return "\\mathbb{R}";
  return between(d, end(d.lower, "-\\infty"), end(d.upper, "\\infty"));
}

std::string outward_domain(const kernel::Domain& d, int digits) {
  if (d.is_reals()) return "\\mathbb{R}";
  return between(d, outward_end(d.lower, digits, Direction::down),
                 outward_end(d.upper, digits, Direction::up));
}

}  // namespace assay::exporters::latex
