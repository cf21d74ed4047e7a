#include "exporters/coq/reified.hpp"

#include "exporters/coq/inexpressible.hpp"
#include "exporters/coq/names.hpp"

#include <algorithm>
#include <string_view>

namespace assay::exporters::coq {

using kernel::Comparison;
using kernel::Op;
using kernel::Term;

namespace {

std::string_view constructor(Op op) {
  switch (op) {
    case Op::number: return "Num";
    case Op::pi: return "Pi";
    case Op::variable: return "Var";
    case Op::negate: return "Neg";
    case Op::add: return "Add";
    case Op::subtract: return "Sub";
    case Op::multiply: return "Mul";
    case Op::divide: return "Div";
    case Op::power_integer: return "Pow";
    case Op::power: return "Power";
    case Op::sqrt: return "Sqrt";
    case Op::exp: return "Exp";
    case Op::log: return "Log";
    case Op::sin: return "Sin";
    case Op::cos: return "Cos";
    case Op::tan: return "Tan";
    case Op::asin: return "Asin";
    case Op::acos: return "Acos";
    case Op::atan: return "Atan";
    case Op::sinh: return "Sinh";
    case Op::cosh: return "Cosh";
    case Op::tanh: return "Tanh";
    case Op::asinh: return "Asinh";
    case Op::acosh: return "Acosh";
    case Op::atanh: return "Atanh";
    case Op::abs: return "Abs";
    case Op::min: return "Min";
    case Op::max: return "Max";
    case Op::erf: throw Inexpressible("the function erf: Coq's library of reals does not have it");
    case Op::call: break;
  }
  throw Inexpressible("a defined name that is not unfolded");
}

std::string_view constructor(Comparison c) {
  switch (c) {
    case Comparison::less: return "Lt";
    case Comparison::less_equal: return "Le";
    case Comparison::equal: return "Eq";
    case Comparison::not_equal: return "Ne";
    case Comparison::greater_equal: return "Ge";
    case Comparison::greater: return "Gt";
  }
  return "";
}

std::string integer(const std::string& digits) {
  return digits.front() == '-' ? "(" + digits + ")" : digits;
}

std::string end(const kernel::End& e, const VariableNames& variables) {
  if (!e.at) return "None";
  return "(Some (" + reified(*e.at, variables) + ", " + (e.open ? "true" : "false") + "))";
}

}  // namespace

VariableNames variable_names(const kernel::Context& c) {
  VariableNames names;
  for (const kernel::Variable& v : c.variables) names.push_back(v.name);
  return names;
}

std::string reified(const exact::Rational& r) {
  return "((" + r.numerator().get_str() + ")%Z, " + r.denominator().get_str() + "%positive)";
}

std::string list(const std::vector<std::string>& elements) {
  std::string text;
  for (const std::string& e : elements) text += (text.empty() ? "" : "; ") + e;
  return "[" + text + "]";
}

std::string reified(const Term& t, const VariableNames& variables) {
  std::string text = "(" + std::string(constructor(t.op()));
  for (const Term& a : t.arguments()) text += " " + reified(a, variables);
  if (t.is(Op::number))
    text +=
        " " + integer(t.number().numerator().get_str()) + " " + t.number().denominator().get_str();
  if (t.is(Op::variable))
    text += " " + std::to_string(std::ranges::find(variables, t.name()) - variables.begin());
  if (t.is(Op::power_integer)) text += " " + integer(std::to_string(t.exponent()));
  return text + ")";
}

std::string reified(const kernel::Relation& r, const VariableNames& variables) {
  return "(Rel " + reified(r.left, variables) + " " + std::string(constructor(r.comparison)) + " " +
         reified(r.right, variables) + ")";
}

std::string reified(const kernel::Domain& d, const VariableNames& variables) {
  return "(Dom " + end(d.lower, variables) + " " + end(d.upper, variables) + ")";
}

std::string reified(const kernel::Context& c) {
  const VariableNames variables = variable_names(c);
  std::vector<std::string> domains;
  for (const kernel::Variable& v : c.variables) domains.push_back(reified(v.domain, variables));
  std::vector<std::string> assumptions;
  for (const kernel::Relation& r : c.assumptions) assumptions.push_back(reified(r, variables));
  return "(Ctx " + list(domains) + " " + list(assumptions) + ")";
}

std::string point(const kernel::Context& c) {
  std::vector<std::string> values;
  for (const kernel::Variable& v : c.variables) values.push_back(name(v.name));
  return values.empty() ? "(@nil R)" : list(values);
}

}  // namespace assay::exporters::coq
