#include "exporters/coq/term.hpp"

#include "exporters/coq/inexpressible.hpp"
#include "exporters/coq/names.hpp"
#include "kernel/function.hpp"

#include <string_view>

namespace assay::exporters::coq {

using exact::Rational;
using kernel::Op;
using kernel::Term;

namespace {

// How tightly an expression binds, in the order of Coq's levels 50, 40, 35, 30, 10 and 0.
enum class Level { sum, product, sign, power, application, atom };

struct Written {
  std::string text;
  Level level;
};

Written write(const Term& t);

std::string operand(const Term& t, Level least) {
  const Written inner = write(t);
  return inner.level < least ? "(" + inner.text + ")" : inner.text;
}

Written write_number(const Rational& value) {
  const std::string above = value.numerator().get_str();
  if (!value.is_integer()) return {above + " / " + value.denominator().get_str(), Level::product};
  return {above, value.sign() < 0 ? Level::sign : Level::atom};
}

std::string_view function_name(Op op) {
  switch (op) {
    case Op::log: return "ln";
    case Op::abs: return "Rabs";
    case Op::min: return "Rmin";
    case Op::max: return "Rmax";
    case Op::power: return "Rpower";
    case Op::erf: throw Inexpressible("the function erf: Coq's library of reals does not have it");
    default: return kernel::name_of(op);
  }
}

Written apply(std::string text, const Term& t) {
  for (const Term& a : t.arguments()) text += " " + argument(a);
  return {text, t.arguments().empty() ? Level::atom : Level::application};
}

// Coq counts an exponent up from 0 when it compares powers.
constexpr long largest_exponent = 5000;

Written write_power(const Term& t) {
  const long n = t.exponent();
  if (n > largest_exponent || n < -largest_exponent)
    throw Inexpressible("the exponent " + std::to_string(n) +
                        ": Coq's are natural numbers in unary, " + "here up to " +
                        std::to_string(largest_exponent));
  const std::string text =
      operand(t.argument(), Level::application) + " ^ " + std::to_string(n < 0 ? -n : n);
  return n < 0 ? Written{"/ " + text, Level::sign} : Written{text, Level::power};
}

Written write(const Term& t) {
  switch (t.op()) {
    case Op::number: return write_number(t.number());
    case Op::pi: return {"PI", Level::atom};
    case Op::variable: return {name(t.name()), Level::atom};
    case Op::call: return apply(name(t.name()), t);
    // A sign before a numeral would be read as a part of it.
    case Op::negate:
      if (t.argument().is(Op::number)) return {"- (" + term(t.argument()) + ")", Level::sign};
      return {"- " + operand(t.argument(), Level::sign), Level::sign};
    case Op::add:
      return {operand(t.argument(0), Level::sum) + " + " + operand(t.argument(1), Level::product),
              Level::sum};
    case Op::subtract:
      return {operand(t.argument(0), Level::sum) + " - " + operand(t.argument(1), Level::product),
              Level::sum};
    case Op::multiply:
      return {operand(t.argument(0), Level::product) + " * " + operand(t.argument(1), Level::sign),
              Level::product};
    case Op::divide:
      return {operand(t.argument(0), Level::product) + " / " + operand(t.argument(1), Level::sign),
              Level::product};
    case Op::power_integer: return write_power(t);
    default: return apply(std::string(function_name(t.op())), t);
  }
}

}  // namespace

std::string number(const Rational& value) { return write_number(value).text; }

std::string term(const Term& t) { return write(t).text; }

std::string argument(const Term& t) { return operand(t, Level::atom); }

}  // namespace assay::exporters::coq
