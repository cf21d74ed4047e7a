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

/// The relation from what premises say of it at ends of the domain of the variable `name`.
std::string from_ends(const ReplayedStep& s, const std::string& checker, const std::string& more,
                      const std::vector<Term>& ends) {
  std::string text = "checked (CZ." + checker + "_sound " + std::to_string(s.step.bits) + " " +
                     reified(s.context) + "\n  " + relation(s) + " " + index(s, s.step.name) +
                     more + ") " + point(s.context) + " R'.\n";
  for (std::size_t i = 0; i < ends.size(); ++i)
    text += "pose proof " +
            instance(lemma_name(s.step.from[i]), s.premise(i).context(), {{s.step.name, ends[i]}}) +
            " as P" + std::to_string(i + 1) + ".\n";
  return text + "specialize (R' ltac:(implied)).\nimplied.\n";
}

std::string monotone_face(const ReplayedStep& s, const Scope&) {
  const kernel::Domain& domain = s.context.find(s.step.name)->domain;
  const kernel::Variable* on_face = s.premise(0).context().find(s.step.name);
  // Where the premise does not mention the variable, each closed end will do.
  const bool up = on_face == nullptr ? domain.upper.at && !domain.upper.open
                                     : domain.upper.at == on_face->domain.upper.at;
  return from_ends(s, "monotone_face", up ? " true" : " false",
                   {up ? *domain.upper.at : *domain.lower.at});
}

std::string convex_faces(const ReplayedStep& s, const Scope&) {
  const kernel::Domain& domain = s.context.find(s.step.name)->domain;
  return from_ends(s, "convex_faces", "", {*domain.lower.at, *domain.upper.at});
}

const RuleScript scripts[] = {
    {"enclose", enclose},     {"mean_value", mean_value},       {"taylor", taylor},
    {"subdivide", subdivide}, {"monotone_face", monotone_face}, {"convex_faces", convex_faces},
};

}  // namespace

std::span<const RuleScript> scripts_of_numbers() { return scripts; }

}  // namespace assay::exporters::coq
