#include "kernel/printer.hpp"

#include "exact/text.hpp"
#include "kernel/function.hpp"

#include <string_view>

namespace assay::kernel {

namespace {

// How tightly a printed term binds: the nonterminals of the grammar.
enum class Level { sum, product, unary, power, atom };

struct Printed {
  std::string text;
  Level level;
};

Printed printed(const Term& t);

/// The term as an operand that must bind at least so tightly.
std::string operand(const Term& t, Level least) {
  Printed inner = printed(t);
  return inner.level < least ? "(" + inner.text + ")" : inner.text;
}

/// The same behind an operation: "a - (-3)" although "a - -3" could be read.
std::string right_operand(const Term& t, Level least) {
  Printed inner = printed(t);
  const bool begins_with_minus = inner.text.starts_with("-");
  if (inner.level < least || begins_with_minus) return "(" + inner.text + ")";
  return inner.text;
}

// "-1/4" is read as (-1)/4, which is one literal again; as an operand it binds like a quotient.
Printed printed_number(const exact::Rational& value) {
  std::string text = exact::print(value);
  const bool is_quotient = text.find('/') != std::string::npos;
  if (is_quotient) return {std::move(text), Level::product};
  return {std::move(text), value.sign() < 0 ? Level::unary : Level::atom};
}

Printed printed_call(std::string_view name, const std::vector<Term>& arguments) {
  std::string text(name);
  for (std::size_t i = 0; i < arguments.size(); ++i)
    text += (i == 0 ? "(" : ", ") + printed(arguments[i]).text;
  if (!arguments.empty()) text += ")";
  return {std::move(text), Level::atom};
}

Printed printed_binary(const Term& t, Level level, const char* sign) {
  const auto tighter = static_cast<Level>(static_cast<int>(level) + 1);
  return {operand(t.argument(0), level) + sign + right_operand(t.argument(1), tighter), level};
}

Printed printed_power(const Term& base, const std::string& exponent) {
  return {operand(base, Level::atom) + "^" + exponent, Level::power};
}

std::string integer_exponent(long n) {
  const std::string text = std::to_string(n);
  return n < 0 ? "(" + text + ")" : text;
}

Printed printed(const Term& t) {
  switch (t.op()) {
    case Op::number: return printed_number(t.number());
    case Op::pi: return {"pi", Level::atom};
    case Op::variable: return {t.name(), Level::atom};
    case Op::call: return printed_call(t.name(), t.arguments());
    case Op::negate: return {"-" + right_operand(t.argument(), Level::power), Level::unary};
    case Op::add: return printed_binary(t, Level::sum, " + ");
    case Op::subtract: return printed_binary(t, Level::sum, " - ");
    case Op::multiply: return printed_binary(t, Level::product, "*");
    case Op::divide: return printed_binary(t, Level::product, "/");
    case Op::power_integer: return printed_power(t.argument(), integer_exponent(t.exponent()));
    case Op::power: return printed_power(t.argument(0), right_operand(t.argument(1), Level::power));
    default: return printed_call(name_of(t.op()), t.arguments());
  }
}

std::string_view sign(Comparison c) {
  switch (c) {
    case Comparison::less: return " < ";
    case Comparison::less_equal: return " <= ";
    case Comparison::equal: return " = ";
    case Comparison::not_equal: return " != ";
    case Comparison::greater_equal: return " >= ";
    case Comparison::greater: return " > ";
  }
  return "";
}

/// The t of a domain [t, t].
const Term* single_point(const Domain& d) {
  const bool is_closed = !d.lower.open && !d.upper.open && d.lower.at && d.upper.at;
  return is_closed && *d.lower.at == *d.upper.at ? &*d.lower.at : nullptr;
}

std::string printed_place(const std::string& variable, const Domain& place) {
  if (const Term* point = single_point(place)) return variable + " = " + print(*point);
  return variable + " in " + print(place);
}

/// "at x = 1, y in [2, 3]" behind `before`, or nothing. Places that say nothing are left out, but
/// for `all`.
std::string printed_places(const std::vector<Range>& over, const std::string& before,
                           bool all = false) {
  std::string text;
  for (const Range& r : over) {
    if (r.place.is_reals() && !all) continue;
    text += text.empty() ? before + "at " : ", ";
    text += printed_place(r.variable, r.place);
  }
  return text;
}

std::string printed_count(Count count) {
  if (count == Count::none) return "no root";
  if (count == Count::some) return "a root";
  if (count == Count::exactly_one) return "exactly one root";
  return "exactly " + std::to_string(count.number) + " roots";
}

/// "a" or "(a, b)".
std::string printed_tuple(const std::vector<std::string>& all) {
  std::string text;
  for (const std::string& one : all) text += (text.empty() ? "" : ", ") + one;
  return all.size() == 1 ? text : "(" + text + ")";
}

struct ClaimPrinter {
  std::string operator()(const Relations& c) const {
    std::string text;
    for (const Relation& r : c.all) text += (text.empty() ? "" : " and ") + print(r);
    return text;
  }
  std::string operator()(const Monotone& c) const {
    const char* direction = c.increasing ? "increasing" : "decreasing";
    return print(c.function) + " is strictly " + direction + " in " + c.variable + " over " +
           print(c.domain);
  }
  std::string operator()(const Derivative& c) const {
    return "derivative of " + print(c.function) + " in " + c.variable + " over " + print(c.domain) +
           " is " + print(c.derivative);
  }
  std::string operator()(const Root& c) const {
    std::vector<std::string> functions;
    for (const Term& f : c.functions) functions.push_back(print(f));
    std::vector<std::string> variables;
    for (const Range& r : c.over) variables.push_back(r.variable + " in " + print(r.domain));
    return printed_tuple(functions) + " has " + printed_count(c.count) + " " +
           printed_tuple(variables) + printed_places(c.over, " ");
  }
  std::string operator()(const Extremum& c) const {
    std::string text = c.maximum ? "maximum of " : "minimum of ";
    text += print(c.function);
    for (std::size_t i = 0; i < c.over.size(); ++i)
      text += (i == 0 ? " over " : ", ") + c.over[i].variable + " in " + print(c.over[i].domain);
    for (std::size_t i = 0; i < c.constraints.size(); ++i)
      text += (i == 0 ? " where " : " and ") + print(c.constraints[i]);
    const Term* value = single_point(c.value);
    text += value != nullptr ? " is " + print(*value) : " is in " + print(c.value);
    const bool only = c.attained == Attained::only_in_place;
    if (only) text += " attained only";
    if (c.attained == Attained::exactly_once) text += " attained exactly once";
    return text + printed_places(c.over, ", ", only);
  }
  std::string operator()(const LevelSet& c) const {
    return "{ " + c.variable + " in " + print(c.domain) + " : " + print(c.relation) +
           " } = " + print(c.set);
  }
  std::string operator()(const Undefined& c) const { return print(c.term) + " is undefined"; }
  std::string operator()(const Refuted& c) const {
    std::string text = "refuted: ";
    for (const char letter : print(*c.statement)) text += letter == '\n' ? ' ' : letter;
    if (c.undefined_everywhere)
      text += "; " + print(*c.undefined_everywhere) + " is undefined at every point";
    for (const auto& [name, value] : c.witness) text += "; " + name + " = " + print(value);
    return text;
  }
};

/// Each line of the text behind two blanks.
std::string indented(const std::string& text) {
  std::string result = "  ";
  for (const char letter : text) {
    result += letter;
    if (letter == '\n') result += "  ";
  }
  return result;
}

}  // namespace

std::string print(const Term& t) { return printed(t).text; }

std::string print(const Relation& r) {
  return print(r.left) + std::string(sign(r.comparison)) + print(r.right);
}

std::string print(const Domain& d) {
  if (d.is_reals()) return "R";
  const std::string lower = d.lower.at ? print(*d.lower.at) : "-inf";
  const std::string upper = d.upper.at ? print(*d.upper.at) : "inf";
  return (d.lower.open ? "(" : "[") + lower + ", " + upper + (d.upper.open ? ")" : "]");
}

std::string print(const Claim& c) { return std::visit(ClaimPrinter{}, c); }

std::string print(const Context& c) {
  std::string text;
  for (std::size_t i = 0; i < c.variables.size(); ++i) {
    const Variable& v = c.variables[i];
    const bool continues = i > 0 && c.variables[i - 1].domain == v.domain;
    text += (continues ? ", " : "for ") + v.name;
    const bool goes_on = i + 1 < c.variables.size() && c.variables[i + 1].domain == v.domain;
    if (!goes_on) text += " in " + print(v.domain) + "\n";
  }
  for (const Relation& r : c.assumptions) text += "assume " + print(r) + "\n";
  return text;
}

std::string print(const Sequent& s) { return print(s.context) + "show " + print(s.claim); }

std::string print(const Definition& d) {
  std::string text = "define " + d.name;
  for (std::size_t i = 0; i < d.parameters.size(); ++i)
    text += (i == 0 ? "(" : ", ") + d.parameters[i];
  if (!d.parameters.empty()) text += ")";
  return text + " := " + print(d.body);
}

std::string print(const Statement& s) {
  return "theorem " + s.name + ":\n" + indented(print(s.surface));
}

}  // namespace assay::kernel
