//     G |- f has exactly a roots in D with x_i in [l, c], at P
//     G |- f has exactly b roots in D with x_i in (c, u], at Q
//     --------------------------------------------------------
//     G |- f has exactly a + b roots in D, at x in R
//
// where D says x_i in [l, u], P lies in R unless a = 0, Q in R unless b = 0. The cut may belong to
// the second part in place of the first; l and u may be open or infinite. f is one or several
// functions, x one or several variables; the other variables have the same domains in all three.
//
// Sound because the two parts are disjoint and their union is D: a point of D with x_i <= c lies in
// the first part, any other in the second, and both parts lie in D.
//
// Side conditions, and what they prevent:
//   the cut is in one part   'x has exactly 1 root in [-1, 0] and 1 in [0, 1], hence 2 in [-1, 1]'
//   no gap at the cut        'x has no root in [-1, 0) and none in (0, 1], hence none in [-1, 1]'
//   the parts lie in D       'x - 3 has exactly 1 root in [0, 5], none in (5, 1], hence 1 in [0,
//   1]' exact numbers            'x^2 - 1 has a root in [-2, 0] and one in (0, 2], hence exactly 2'
#include "kernel/membership.hpp"
#include "kernel/refusal.hpp"
#include "kernel/roots.hpp"

namespace assay::kernel::rules {

namespace {

const Root& counted(const Theorem& t, const Root& claim, const Context& c) {
  const auto* root = std::get_if<Root>(&t.claim());
  require(root != nullptr, Reason::wrong_claim_kind);
  require_context(t, c);
  require_same_roots(*root, claim);
  require(root->count.exactly, Reason::not_unique);
  return *root;
}

/// Refuses unless the domain is the union of the two parts, and they are disjoint.
void require_cut(const Domain& whole, const Domain& lower, const Domain& upper, const Context& c,
                 Premises premises) {
  require(lower.lower == whole.lower, Reason::parts_do_not_cover);
  require(upper.upper == whole.upper, Reason::parts_do_not_cover);
  require(lower.upper.at.has_value(), Reason::parts_do_not_cover);
  require(lower.upper.at == upper.lower.at, Reason::parts_do_not_cover);
  require(lower.upper.open != upper.lower.open, Reason::parts_do_not_cover);
  require_inside(lower, whole, c, premises);
  require_inside(upper, whole, c, premises);
}

}  // namespace

Theorem root_sum(const Context& c, const Root& claim, const std::string& variable,
                 const Theorem& below, const Theorem& above, Premises premises) {
  const Root& lower = counted(below, claim, c);
  const Root& upper = counted(above, claim, c);
  require(claim.count.exactly, Reason::not_unique);
  require(lower.count.number <= claim.count.number, Reason::not_unique);
  require(upper.count.number == claim.count.number - lower.count.number, Reason::not_unique);
  bool is_cut = false;
  for (std::size_t i = 0; i < claim.over.size(); ++i) {
    const Range& whole = claim.over[i];
    is_cut = is_cut || whole.variable == variable;
    if (whole.variable == variable) {
      require_cut(whole.domain, lower.over[i].domain, upper.over[i].domain, c, premises);
    } else {
      require(lower.over[i].domain == whole.domain, Reason::domain_differs);
      require(upper.over[i].domain == whole.domain, Reason::domain_differs);
    }
    for (const Root* part : {&lower, &upper})
      if (part->count != Count::none) require_inside(part->over[i].place, whole.place, c, premises);
    require(claim.count != Count::none || whole.place.is_reals(), Reason::domain_differs);
  }
  require(is_cut, Reason::unknown_variable, [&] { return variable; });
  return Theorem({c, claim}, {{&below, 1}, {&above, 1}, premises});
}

}  // namespace assay::kernel::rules
