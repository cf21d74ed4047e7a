// The rule krawczyk, about systems of equations: data for the checker of the support library.
#include "exporters/coq/claim.hpp"
#include "exporters/coq/inexpressible.hpp"
#include "exporters/coq/left_inverse.hpp"
#include "exporters/coq/names.hpp"
#include "exporters/coq/reified.hpp"
#include "exporters/coq/script.hpp"

#include <algorithm>

namespace assay::exporters::coq {

namespace {

using kernel::Term;

/// The preconditioner, which the step writes row after row.
Matrix preconditioner(const certificate::Step& step, std::size_t size) {
  Matrix rows(size);
  for (std::size_t i = 0; i < step.terms.size(); ++i)
    rows[i / size].push_back(step.terms[i].number());
  return rows;
}

std::string matrix(const Matrix& a) {
  std::vector<std::string> rows;
  for (const std::vector<exact::Rational>& row : a) {
    std::vector<std::string> entries;
    for (const exact::Rational& x : row) entries.push_back(reified(x));
    rows.push_back(list(entries));
  }
  return list(rows);
}

/// The ends of a domain of the rule `krawczyk`, which are numbers.
std::string range(const kernel::Domain& d) {
  return "(" + reified(d.lower.at->number()) + ", " + reified(d.upper.at->number()) + ")";
}

std::string krawczyk(const ReplayedStep& s, const Scope&) {
  const kernel::Root& claim = std::get<kernel::Root>(s.theorem.claim());
  const Matrix y = preconditioner(s.step, claim.over.size());
  const std::optional<Matrix> inverse = left_inverse(y);
  if (!inverse) throw Inexpressible("the rule krawczyk with a singular matrix");
  VariableNames variables = variable_names(s.context);
  std::vector<std::string> box;
  std::vector<std::string> places;
  std::vector<std::string> centre;
  std::string root;
  for (const kernel::Range& r : claim.over) {
    variables.push_back(r.variable);
    box.push_back(range(r.domain));
    places.push_back(range(r.place));
    const auto at =
        std::ranges::find(s.step.with, r.variable, &std::pair<std::string, Term>::first);
    centre.push_back(reified(at->second.number()));
    root += name(r.variable) + " & ";
  }
  std::vector<std::string> functions;
  for (const Term& f : claim.functions) functions.push_back(reified(f, variables));
  std::vector<Term> point;
  for (const kernel::Range& r : claim.over) point.push_back(Term::variable(r.variable));
  return "checked (CZ.krawczyk_sound " + std::to_string(s.step.bits) + " " + reified(s.context) +
         "\n  " + list(functions) + "\n  " + list(box) + " " + list(places) + " " + list(centre) +
         "\n  " + matrix(y) + " " + matrix(*inverse) + ") " + coq::point(s.context) +
         " R'.\ndestruct R' as [(" + root +
         "B' & L' & Z' & U') D'].\nassert (G' : " + conjunction(plain(claim, claim)) +
         ").\n{ exists " + tuple(point) +
         ". split; [cbv beta iota; implied | only_point U']. }\nimplied.\n";
}

const RuleScript scripts[] = {{"krawczyk", krawczyk}};

}  // namespace

std::span<const RuleScript> scripts_of_systems() { return scripts; }

}  // namespace assay::exporters::coq
