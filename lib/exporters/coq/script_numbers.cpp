// The rules that compute with intervals: data for the checker of the support library.
#include "exporters/coq/reified.hpp"
#include "exporters/coq/script.hpp"
#include "exporters/coq/tree.hpp"

#include <algorithm>

namespace assay::exporters::coq {

namespace {

using kernel::Op;
using kernel::Relation;
using kernel::Term;

const Relation& relation_of(const ReplayedStep& s) {
  return std::get<kernel::Relations>(s.theorem.claim()).all[0];
}

std::string relation(const ReplayedStep& s) {
  return reified(relation_of(s), variable_names(s.context));
}

/// By a checker: its soundness theorem at the step's precision, context and relation, and `more`.
std::string by_check(const ReplayedStep& s, const std::string& checker, const std::string& more) {
  return "by_check (CZ." + checker + "_sound " + std::to_string(s.step.bits) + " " +
         reified(s.context) + "\n  " + relation(s) + more + ") " + point(s.context) + ".\n";
}

/// Whether t is built from literals by operations that the kernel does exactly (enclosure.hpp).
/// The checker of the support library rounds.
bool is_arithmetic(const Term& t) {
  switch (t.op()) {
    case Op::number: return true;
    case Op::negate:
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::power_integer:
    case Op::abs:
    case Op::min:
    case Op::max: return std::ranges::all_of(t.arguments(), is_arithmetic);
    default: return false;
  }
}

std::string enclose(const ReplayedStep& s, const Scope&) {
  const Relation& r = relation_of(s);
  return is_arithmetic(r.left) && is_arithmetic(r.right) ? "by_numbers.\n"
                                                         : by_check(s, "enclose", "");
}

std::string subdivide(const ReplayedStep& s, const Scope&) {
  return by_check(s, "subdivide", "\n  " + tree(s.step.tree));
}

std::string index(const ReplayedStep& s, const std::string& variable) {
  const VariableNames names = variable_names(s.context);
  return std::to_string(std::ranges::find(names, variable) - names.begin());
}

std::string mean_value(const ReplayedStep& s, const Scope&) {
  std::vector<std::string> centre;
  for (const auto& [variable, value] : s.step.with)
    centre.push_back("(" + index(s, variable) + "%nat, " + reified(value.number()) + ")");
  return by_check(s, "subdivide", "\n  (MeanValueAt " + list(centre) + ")");
}

std::string taylor(const ReplayedStep& s, const Scope&) {
  const exact::Rational& centre = *s.step.centre;
  return by_check(s, "subdivide",
                  "\n  (TaylorAt " + index(s, s.step.name) + " " + std::to_string(s.step.order) +
                      " (" + centre.numerator().get_str() + ") " + centre.denominator().get_str() +
                      ")");
}

const RuleScript scripts[] = {
    {"enclose", enclose},
    {"mean_value", mean_value},
    {"taylor", taylor},
    {"subdivide", subdivide},
};

}  // namespace

std::span<const RuleScript> scripts_of_numbers() { return scripts; }

}  // namespace assay::exporters::coq
