// The rules about derivatives, monotone functions, roots, extrema and level sets.
#include "certificate/rule.hpp"

namespace assay::certificate {

namespace {

using kernel::Theorem;
namespace rules = kernel::rules;

Theorem derivative(const Application& a) {
  return rules::derivative(a.context, a.claim<kernel::Derivative>(), a.from);
}

Theorem monotone(const Application& a) {
  return rules::monotone(a.context, a.claim<kernel::Monotone>(), a.from[0], a.from[1], a.from[2]);
}

Theorem monotone_from_order(const Application& a) {
  return rules::monotone_from_order(a.context, a.claim<kernel::Monotone>(), a.step.name, a.from[0]);
}

Theorem monotone_order(const Application& a) {
  return rules::monotone_order(a.context, a.relation(), a.from[0], a.others(1));
}

Theorem sign_change(const Application& a) {
  return rules::sign_change(a.context, a.claim<kernel::Root>(), a.from[0], a.from[1], a.from[2]);
}

Theorem exactly_one_root(const Application& a) {
  return rules::exactly_one_root(a.context, a.claim<kernel::Root>(), a.from[0], a.from[1],
                                 a.others(2));
}

Theorem no_root(const Application& a) {
  return rules::no_root(a.context, a.claim<kernel::Root>(), a.from[0]);
}

Theorem krawczyk(const Application& a) {
  return rules::krawczyk(a.context, a.claim<kernel::Root>(), a.point(), a.numbers(), a.precision());
}

Theorem root_at(const Application& a) {
  return rules::root_at(a.context, a.claim<kernel::Root>(), a.step.terms, a.from);
}

Theorem root_domain(const Application& a) {
  return rules::root_domain(a.context, a.claim<kernel::Root>(), a.from[0], a.others(1));
}

Theorem root_place(const Application& a) {
  return rules::root_place(a.context, a.claim<kernel::Root>(), a.from[0], a.others(1));
}

Theorem root_sum(const Application& a) {
  return rules::root_sum(a.context, a.claim<kernel::Root>(), a.step.name, a.from[0], a.from[1],
                         a.others(2));
}

Theorem obtain(const Application& a) {
  return rules::obtain(a.context, a.step.name, a.from[0], a.from[1]);
}

Theorem extremum(const Application& a) {
  return rules::extremum(a.context, a.claim<kernel::Extremum>(), a.step.terms, a.from);
}

Theorem extreme_value(const Application& a) {
  return rules::extreme_value(a.context, a.claim<kernel::Extremum>(), a.step.terms, a.from);
}

Theorem extremum_unique(const Application& a) {
  return rules::extremum_unique(a.context, a.from[0], a.from[1], a.from[2], a.others(3));
}

Theorem extremum_weaken(const Application& a) {
  return rules::extremum_weaken(a.context, a.claim<kernel::Extremum>(), a.from[0], a.others(1));
}

Theorem extremum_bound(const Application& a) {
  return rules::extremum_bound(a.context, a.relation(), a.from[0]);
}

Theorem level_set(const Application& a) {
  return rules::level_set(a.context, a.claim<kernel::LevelSet>(), a.from[0], a.from[1], a.from[2],
                          a.from[3]);
}

}  // namespace

std::vector<Rule> rules_of_analysis() {
  using enum Field;
  return {
      {"derivative",
       "a derivative, by the rules of differentiation",
       {context, show, from},
       {0, any_number},
       derivative},
      {"monotone",
       "monotone, from the sign of the derivative",
       {context, show, from},
       {3, 3},
       monotone},
      {"monotone_from_order",
       "monotone, from the order of two values",
       {context, show, name, from},
       {1, 1},
       monotone_from_order},
      {"monotone_order",
       "the order of two values of a monotone function",
       {context, show, from},
       {2, any_number},
       monotone_order},
      {"sign_change",
       "a root, from a sign change of a continuous function",
       {context, show, from},
       {3, 3},
       sign_change},
      {"exactly_one_root",
       "exactly one root, where there is one and no two",
       {context, show, from},
       {2, any_number},
       exactly_one_root},
      {"krawczyk",
       "exactly one root, by the Krawczyk operator about `with` with the matrix `terms`",
       {context, show, terms, bits, with},
       {0, 0},
       krawczyk},
      {"no_root",
       "no root, of functions that are not all 0",
       {context, show, from},
       {1, 1},
       no_root},
      {"root_at",
       "a root at the point `terms`",
       {context, show, terms, from},
       {0, any_number},
       root_at},
      {"root_domain",
       "a root, in a wider domain",
       {context, show, from},
       {1, any_number},
       root_domain},
      {"root_place",
       "a root, in a wider place",
       {context, show, from},
       {1, any_number},
       root_place},
      {"root_sum",
       "as many roots as in two parts of the domain of `name`",
       {context, show, name, from},
       {2, any_number},
       root_sum},
      {"obtain", "what a name given to a root has proved", {context, name, from}, {2, 2}, obtain},
      {"extremum",
       "a maximum or minimum at the point `terms`",
       {context, show, terms, from},
       {0, any_number},
       extremum},
      {"extreme_value",
       "a maximum or minimum in a compact place, where the value is reached at `terms`",
       {context, show, terms, from},
       {0, any_number},
       extreme_value},
      {"extremum_unique",
       "an extremum is attained once, where its derivative has one root",
       {context, from},
       {3, any_number},
       extremum_unique},
      {"extremum_weaken",
       "an extremum with a wider value or place",
       {context, show, from},
       {1, any_number},
       extremum_weaken},
      {"extremum_bound",
       "the bound that an extremum gives",
       {context, show, from},
       {1, 1},
       extremum_bound},
      {"level_set",
       "a level set, from its two inclusions",
       {context, show, from},
       {4, 4},
       level_set},
  };
}

}  // namespace assay::certificate
