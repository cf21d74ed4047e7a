#include "kernel/evaluate.hpp"
#include "kernel/hypotheses.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel::rules {

//     Δ |- C     every point of Γ is a point of Δ
//     -------------------------------------------
//                      Γ |- C
//
// The variables of Δ are variables of Γ, under the same names. Each hypothesis of Δ (a variable
// lies in its domain, an assumption) is shown to hold at every point of Γ in one of these ways:
//   it is implied by a hypothesis of Γ;
//   it follows from a hypothesis of Γ and an order of ends: 2 <= x and 1 < 2 give 1 < x;
//   interval evaluation over a box around Γ decides it.
// Sound because C is true at each point of Δ. C is a conjunction of relations: this rule serves
// subdivisions, other claims go through the rule `use`. Their own bound domains are never touched
// here, and must not be: a root in [0, 2] need not be one in [0, 1].
//
// In the last two ways the evaluation shows that the ends are defined: where 1/y is undefined, no x
// lies in [1/y, inf).

namespace {

bool is_order(const Relation& r) {
  return r.comparison == Comparison::less || r.comparison == Comparison::less_equal;
}

/// r: a <(=) x from q: b <(=) x and the order of a and b; or r: x <(=) a from q: x <(=) b.
bool follows_from(const Relation& q, const Relation& r, const Box& box, interval::Precision p) {
  if (!is_order(q) || !is_order(r)) return false;
  std::optional<Enclosure> difference;
  if (q.right == r.right) difference = enclosure_of(r.left - q.left, box, p);
  if (q.left == r.left) difference = enclosure_of(q.right - r.right, box, p);
  const bool equality_suffices =
      q.comparison == Comparison::less || r.comparison == Comparison::less_equal;
  return difference &&
         decides(equality_suffices ? Comparison::less_equal : Comparison::less, *difference);
}

bool holds(const Relation& r, const Context& c, const Box& box, interval::Precision p) {
  if (follows(r, c, {})) return true;
  for (const Relation& hypothesis : hypotheses(c))
    if (follows_from(forward(hypothesis), forward(r), box, p)) return true;
  const std::optional<Enclosure> difference = enclosure_of(r.left - r.right, box, p);
  return difference && decides(r.comparison, *difference);
}

}  // namespace

Theorem restrict_to(const Context& c, const Theorem& general, interval::Precision p) {
  relations(general);
  const Context& wider = general.context();
  const Box box = box_of(c, p);
  for (const Variable& v : wider.variables)
    require(c.find(v.name) != nullptr, Reason::unknown_variable, [&] { return v.name; });
  for (const Relation& hypothesis : hypotheses(wider))
    require(holds(hypothesis, c, box, p), Reason::domain_differs);
  return Theorem({c, general.claim()}, {Premises(&general, 1)});
}

}  // namespace assay::kernel::rules
