// The rules about extrema and level sets: theorems of the support library under the rules' names.
#include "exporters/coq/claim.hpp"
#include "exporters/coq/inexpressible.hpp"
#include "exporters/coq/literals.hpp"
#include "exporters/coq/names.hpp"
#include "exporters/coq/script.hpp"
#include "exporters/coq/term.hpp"

namespace assay::exporters::coq {

namespace {

using kernel::Attained;
using kernel::Extremum;
using kernel::Term;

const Extremum& extremum_of(const kernel::Theorem& t) { return std::get<Extremum>(t.claim()); }

std::string suffix(Attained a) {
  switch (a) {
    case Attained::somewhere: return "";
    case Attained::only_in_place: return "_only";
    case Attained::exactly_once: return "_once";
  }
  return "";
}

std::string direction(const Extremum& e) { return e.maximum ? "_max" : "_min"; }

/// "x y".
std::string names(const std::vector<kernel::Range>& over) {
  std::string text;
  for (const kernel::Range& r : over) text += (text.empty() ? "" : " ") + name(r.variable);
  return text;
}

/// The pattern that takes a point apart: "x", "[x y]", "[[x y] z]".
std::string pattern(const std::vector<kernel::Range>& over) {
  std::string text = name(over[0].variable);
  for (std::size_t i = 1; i < over.size(); ++i)
    text = "[" + text + " " + name(over[i].variable) + "]";
  return text;
}

/// What hypotheses say at the point, in the order of its variables.
std::string at_points(const std::vector<kernel::Range>& over) {
  std::vector<Term> point;
  for (const kernel::Range& r : over) point.push_back(Term::variable(r.variable));
  return "cbv beta iota in *. at_points " + tuple(point) + ". ";
}

/// Tactics that look on both sides of the extreme point in each coordinate (`aside`), and at the
/// point itself (`equal`).
std::string compared(const std::vector<kernel::Range>& over, const std::vector<Term>& point,
                     const std::string& aside, const std::string& equal, std::size_t i = 0) {
  if (i == over.size()) return "subst; " + equal;
  return "destruct (Rtotal_order " + name(over[i].variable) + " " + argument(point[i]) +
         ") as [L' | [L' | L']]; [" + aside + " | " + compared(over, point, aside, equal, i + 1) +
         " | " + aside + "]";
}

/// Tactics that look beyond each end of the place: within all of them the point lies in the place.
std::string beyond_ends(const std::vector<kernel::Range>& over) {
  std::string tactics;
  std::string closing;
  for (const kernel::Range& r : over)
    for (const bool lower : {true, false}) {
      const kernel::End& end = lower ? r.place.lower : r.place.upper;
      if (!end.at) continue;
      const std::string x = name(r.variable);
      const std::string e = argument(*end.at);
      // beyond a closed end x < e, beyond an open one x <= e
      tactics += std::string("destruct (") + (end.open ? "Rle_or_lt" : "Rlt_or_le") + " " +
                 (lower ? x + " " + e : e + " " + x) + ") as [L' | L']; [right; by_points | ";
      closing += "]";
    }
  return tactics + "left; implied" + closing;
}

std::string extremum(const ReplayedStep& s, const Scope& scope) {
  const Extremum& claim = extremum_of(s.theorem);
  const std::vector<Term>& m = s.step.terms;
  kernel::Substitution at;
  for (std::size_t i = 0; i < m.size(); ++i) at.emplace(claim.over[i].variable, m[i]);
  const std::string folded = fold_literals({claim.function}, at);
  std::string goals =
      "- implied.\n- implied.\n- " + (folded.empty() ? "" : "cbv beta. " + folded) + "implied.\n";
  const std::string everywhere =
      "- intros " + pattern(claim.over) + " D'. " + at_points(claim.over) + folded;
  if (claim.attained != Attained::exactly_once) goals += everywhere + "by_points.\n";
  if (claim.attained == Attained::only_in_place)
    goals += everywhere + beyond_ends(claim.over) + ".\n";
  if (claim.attained == Attained::exactly_once)
    goals += everywhere + compared(claim.over, m, "right; by_points", "left; reflexivity") + ".\n";
  // On both sides of the point the premises say that f is defined as well.
  std::string everywhere_defined;
  const Propositions defined = definedness_inside(claim);
  if (claim.attained == Attained::exactly_once && !defined.empty())
    everywhere_defined = "assert (everywhere' : " + conjunction(defined) + ").\n{ intros " +
                         names(claim.over) + ". intros. " + at_points(claim.over) +
                         compared(claim.over, m, "by_points", "by_points") + ". }\n";
  return pose_premises(s, scope) + everywhere_defined +
         by_theorem(s,
                    "extremum" + direction(claim) + suffix(claim.attained) + " " +
                        arguments(claim) + " " + tuple(m),
                    goals);
}

/// The weaker claim about where an extremum is attained, from the stronger: how the library says
/// so.
std::string weaker(const Extremum& known, Attained wanted) {
  std::string text;
  if (known.attained == Attained::exactly_once && wanted != Attained::exactly_once)
    text += "apply only_of_once" + direction(known) + ". ";
  if (known.attained != Attained::somewhere && wanted == Attained::somewhere)
    text = "apply some_of_only" + direction(known) + ". " + text;
  return text;
}

std::string extremum_weaken(const ReplayedStep& s, const Scope& scope) {
  const Extremum& claim = extremum_of(s.theorem);
  const Extremum& known = extremum_of(s.premise(0));
  return pose_premises(s, scope) +
         by_theorem(
             s,
             "extremum_weaken" + direction(claim) + suffix(claim.attained) + " " +
                 arguments(known) + " " + set("v'", claim.value) + " " + places(claim.over),
             "- by_points.\n- by_points.\n- " + weaker(known, claim.attained) + "implied.\n");
}

std::string extremum_bound(const ReplayedStep& s, const Scope& scope) {
  const Extremum& known = extremum_of(s.premise(0));
  Extremum somewhere = known;
  somewhere.attained = Attained::somewhere;
  std::vector<Term> point;
  for (const kernel::Range& r : known.over) point.push_back(Term::variable(r.variable));
  return pose_premises(s, scope) + "assert (K' : " + conjunction(plain(somewhere, somewhere)) +
         ").\n{ " + weaker(known, Attained::somewhere) + "implied. }\ndestruct (extremum_bound" +
         direction(known) + " " + arguments(known) + " K' " + tuple(point) +
         " ltac:(implied)) as (v' & V' & B').\nimplied.\n";
}

std::string extreme_value(const ReplayedStep& s, const Scope& scope) {
  const Extremum& claim = extremum_of(s.theorem);
  if (claim.over.size() > 1 || !claim.constraints.empty())
    throw Inexpressible("the rule extreme_value for several variables or with constraints");
  const auto& [x, domain, place] = claim.over[0];
  const std::string theorem = "extreme_value" + direction(claim) + " " + arguments(claim) + " " +
                              argument(*place.lower.at) + " " + argument(*place.upper.at) + " " +
                              argument(s.step.terms[0]);
  return pose_premises(s, scope) + "assert (G' : " + conjunction(plain(claim, claim)) + ").\n{ " +
         (claim.attained == Attained::somewhere ? "apply some_of_only" + direction(claim) + ". "
                                                : "") +
         "apply (" + theorem + ").\n- intros; cbv beta; split; intros; implied.\n- by_points.\n" +
         continuous(claim.function, x, scope) + "- implied.\n- intros v' L' (" + name(x) +
         " & D' & E'). cbv beta in *. subst v'. by_points.\n- intros " + name(x) +
         " D'. cbv beta in *. " + beyond_ends(claim.over) + ".\n}\nimplied.\n";
}

/// A point of the set, which the premise `nonempty` shows to have one.
std::string element(const kernel::Domain& d) {
  if (d.lower.at && d.upper.at && d.lower.open && d.upper.open)
    return "((" + term(*d.lower.at) + " + " + term(*d.upper.at) + ") / 2)";
  if (d.lower.at && !(d.upper.at && d.lower.open))
    return "(" + term(*d.lower.at) + (d.lower.open ? " + 1)" : ")");
  if (d.upper.at) return "(" + term(*d.upper.at) + (d.upper.open ? " - 1)" : ")");
  return "0";
}

std::string level_set(const ReplayedStep& s, const Scope& scope) {
  const auto& claim = std::get<kernel::LevelSet>(s.theorem.claim());
  const std::string& x = claim.variable;
  return pose_premises(s, scope) +
         by_theorem(s,
                    "level_set_equal " + set(x, claim.domain) + " (fun " + name(x) + " => " +
                        comparison(claim.relation) + ") " + set(x, claim.set),
                    "- exists " + element(claim.set) +
                        ". implied.\n- by_points.\n- by_points.\n- by_points.\n");
}

const RuleScript scripts[] = {
    {"extremum", extremum},
    {"extreme_value", extreme_value},
    {"extremum_weaken", extremum_weaken},
    {"extremum_bound", extremum_bound},
    {"level_set", level_set},
};

}  // namespace

std::span<const RuleScript> scripts_of_extrema() { return scripts; }

}  // namespace assay::exporters::coq
