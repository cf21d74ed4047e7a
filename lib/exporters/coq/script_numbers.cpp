// The rules that compute with intervals: data for the checker of the support library.
#include "exporters/coq/reified.hpp"
#include "exporters/coq/script.hpp"
#include "exporters/coq/tree.hpp"

namespace assay::exporters::coq {

namespace {

std::string relation(const ReplayedStep& s) {
  const kernel::Relation& r = std::get<kernel::Relations>(s.theorem.claim()).all[0];
  return reified(r, variable_names(s.context));
}

/// By a checker: its soundness theorem at the step's precision, context and relation, and `more`.
std::string by_check(const ReplayedStep& s, const std::string& checker, const std::string& more) {
  return "by_check (CZ." + checker + "_sound " + std::to_string(s.step.bits) + " " +
         reified(s.context) + "\n  " + relation(s) + more + ") " + point(s.context) + ".\n";
}

std::string enclose(const ReplayedStep& s, const Scope&) { return by_check(s, "enclose", ""); }

std::string subdivide(const ReplayedStep& s, const Scope&) {
  return by_check(s, "subdivide", "\n  " + tree(s.step.tree));
}

const RuleScript scripts[] = {
    {"enclose", enclose},
    {"subdivide", subdivide},
};

}  // namespace

std::span<const RuleScript> scripts_of_numbers() { return scripts; }

}  // namespace assay::exporters::coq
