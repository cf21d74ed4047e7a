// The rules about extrema and level sets: theorems of the support library under the rules' names.
#include "exporters/coq/claim.hpp"
#include "exporters/coq/literals.hpp"
#include "exporters/coq/names.hpp"
#include "exporters/coq/reified.hpp"
#include "exporters/coq/script.hpp"
#include "exporters/coq/term.hpp"

namespace assay::exporters::coq {

namespace {

using kernel::Attained;
using kernel::Extremum;
using kernel::Term;

const Extremum& extremum_of(const kernel::Theorem& t) { return std::get<Extremum>(t.claim()); }

/// The point m put in for the variables.
kernel::Substitution at(const Extremum& e, const std::vector<Term>& m) {
  kernel::Substitution s;
  for (std::size_t i = 0; i < m.size(); ++i) s.emplace(e.over[i].variable, m[i]);
  return s;
}

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

/// Tactics that look on both sides of the extreme point in each coordinate, and at the point
/// itself.
std::string beside(const std::vector<kernel::Range>& over, const std::vector<Term>& point,
                   const std::string& aside, const std::string& at_point) {
  std::string tactics;
  for (std::size_t i = 0; i < over.size(); ++i)
    tactics += "beside (Rtotal_order " + name(over[i].variable) + " " + argument(point[i]) +
               ") ltac:(" + aside + "). ";
  return tactics + "subst; " + at_point;
}

/// Tactics that look beyond each end of the place: within all of them the point lies in the place.
std::string beyond_ends(const std::vector<kernel::Range>& over) {
  std::string tactics;
  for (const kernel::Range& r : over)
    for (const bool lower : {true, false}) {
      const kernel::End& end = lower ? r.place.lower : r.place.upper;
      if (!end.at) continue;
      const std::string x = name(r.variable);
      const std::string e = argument(*end.at);
      // beyond a closed end x < e, beyond an open one x <= e
      tactics += std::string("beyond (") + (end.open ? "Rle_or_lt" : "Rlt_or_le") + " " +
                 (lower ? x + " " + e : e + " " + x) + "). ";
    }
  return tactics + "left; implied";
}

std::string extremum(const ReplayedStep& s, const Scope& scope) {
  const Extremum& claim = extremum_of(s.theorem);
  const std::vector<Term>& m = s.step.terms;
  const bool once = claim.attained == Attained::exactly_once;
  const std::string folded = fold_literals({claim.function}, at(claim, m));
  std::string goals =
      "- implied.\n- implied.\n- " + (folded.empty() ? "" : "cbv beta. " + folded) + "implied.\n";
  const std::string everywhere =
      "- intros " + pattern(claim.over) + " D'. " + at_points(claim.over) + folded;
  if (!once) goals += everywhere + "by_points.\n";
  if (claim.attained == Attained::only_in_place)
    goals += everywhere + beyond_ends(claim.over) + ".\n";
  if (once)
    goals += everywhere + beside(claim.over, m, "right; by_points", "left; reflexivity") + ".\n";
  // On both sides of the point the premises say that f is defined as well.
  std::string everywhere_defined;
  const Propositions defined = definedness_inside(claim);
  if (once && !defined.empty())
    everywhere_defined = "assert (everywhere' : " + conjunction(defined) + ").\n{ intros " +
                         names(claim.over) + ". intros. " + at_points(claim.over) +
                         beside(claim.over, m, "by_points", "by_points") + ". }\n";
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

/// What the theorem extreme_value is told of the place: the coordinates of a point, the point of a
/// list of coordinates, the intervals, and the constraints, as propositions and as data.
std::string box(const Extremum& claim, const Scope& scope) {
  Scope inner = scope;
  std::string intervals;
  std::string back;
  for (const kernel::Variable& v : scope.context().variables)
    intervals += (intervals.empty() ? "(" : "; (") + name(v.name) + ", " + name(v.name) + ")";
  for (const kernel::Range& r : claim.over) {
    back += (back.empty() ? "nth " : ", nth ") + std::to_string(inner.context().variables.size()) +
            " l' 0";
    inner = inner.with({r.variable, {}});
    intervals += (intervals.empty() ? "(" : "; (") + term(*r.place.lower.at) + ", " +
                 term(*r.place.upper.at) + ")";
  }
  const VariableNames numbered = variable_names(inner.context());
  std::string data;
  for (const kernel::Relation& r : claim.constraints)
    data += (data.empty() ? "" : "; ") + reified(r, numbered);
  return "(fun " + point(claim.over) + " => " + point(inner.context()) + ") (fun l' => (" + back +
         "))\n  [" + intervals + "] [" + data + "] " + constraints(claim) + " " +
         reified(claim.function, numbered);
}

std::string extreme_value(const ReplayedStep& s, const Scope& scope) {
  const Extremum& claim = extremum_of(s.theorem);
  const std::vector<Term>& p = s.step.terms;
  std::vector<Term> terms{claim.function};
  for (const kernel::Relation& r : claim.constraints) {
    terms.push_back(r.left);
    terms.push_back(r.right);
  }
  const std::string folded = fold_literals(terms, at(claim, p));
  const std::string x = pattern(claim.over);
  const std::string known = at_points(claim.over);
  const std::string theorem = "extreme_value" + direction(claim) + " " + box(claim, scope) +
                              "\n  " + arguments(claim) + " " + tuple(p);
  return pose_premises(s, scope) + "assert (G' : " + conjunction(plain(claim, claim)) + ").\n{ " +
         (claim.attained == Attained::somewhere ? "apply some_of_only" + direction(claim) + ". "
                                                : "") +
         "apply (" + theorem + ").\n- by_coordinates.\n- intros " + x +
         ". split; intros D'; plainly D'; implied.\n- intros " + x + " D'. plainly D'.\n" + known +
         "split; intros C'; plainly C'; by_points.\n- reflexivity.\n- intros " + x +
         " D'. plainly D'.\n" + known + "by_points.\n- intros " + x + ". reflexivity.\n- intros " +
         x + " D' C'. plainly D'. plainly C'.\n" + known + "by_points.\n- intros " + x +
         " D' C'. plainly D'. plainly C'. implied.\n- intros " + x +
         " D'. plainly D'. implied.\n- cbv beta iota. implied.\n- cbv beta iota. " + folded +
         "implied.\n- intros " + x + " D' C' L'. " + known + folded + "by_points.\n- intros " + x +
         " D'. " + known + folded + beyond_ends(claim.over) + ".\n}\nimplied.\n";
}

/// An open interval about x that lies in a domain of which x is an inner point: "a, b".
std::string about(const std::string& x, const kernel::Domain& d) {
  return (d.lower.at ? argument(*d.lower.at) : "(" + x + " - 1)") + ", " +
         (d.upper.at ? argument(*d.upper.at) : "(" + x + " + 1)");
}

std::string extremum_unique(const ReplayedStep& s, const Scope& scope) {
  const Extremum& claim = extremum_of(s.theorem);
  const auto& slope = std::get<kernel::Derivative>(s.premise(1).claim());
  const auto& root = std::get<kernel::Root>(s.premise(2).claim());
  const kernel::Range& range = claim.over[0];
  const std::string x = name(range.variable);
  return pose_premises(s, scope) +
         by_theorem(s,
                    "extremum_unique" + direction(claim) + " " +
                        function(range.variable, claim.function) + " " +
                        function(range.variable, slope.derivative) + " " +
                        set(range.variable, range.domain) + " " + set("v'", claim.value) + " " +
                        places(claim.over) + " " + places(root.over),
                    "- implied.\n- implied.\n- implied.\n- intros " + x + " D'. exists " +
                        about(x, range.domain) + ". split; by_points.\n");
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
    {"extremum_unique", extremum_unique},
    {"extremum_weaken", extremum_weaken},
    {"extremum_bound", extremum_bound},
    {"level_set", level_set},
};

}  // namespace

std::span<const RuleScript> scripts_of_extrema() { return scripts; }

}  // namespace assay::exporters::coq
