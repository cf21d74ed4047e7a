#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

//     Γ |- P[hole := u]     Γ |- u = v
//     --------------------------------
//             Γ |- P[hole := v]
//
// P is a claim in which a variable, the hole, marks the places of u that are replaced. Sound
// because at each point of Γ both u and v have one value, and both claims say of the point what P
// says of it and of this value (substitution lemma).
//
// The hole is no variable of Γ: the result may not speak of it. Bound variables of P occur neither
// in u nor in v (substitute refuses): where x = 1 holds of a variable x of Γ, it does not hold of
// an x that P binds. substitute also refuses to make x^2 of x^hole, which is defined for x > 0
// only.
Theorem replace(const Context& c, const Claim& pattern, const std::string& hole,
                const Theorem& instance, const Theorem& equation) {
  require(c.find(hole) == nullptr, Reason::variable_not_fresh, [&] { return hole; });
  require_context(instance, c);
  require_context(equation, c);
  const auto& equations = relations(equation);
  require(equations.size() == 1, Reason::not_an_equation);
  require(equations[0].comparison == Comparison::equal, Reason::not_an_equation);
  const Term& u = equations[0].left;
  const Term& v = equations[0].right;
  require(instance.claim() == substitute(pattern, {{hole, u}}), Reason::not_substituted);
  return Theorem({c, substitute(pattern, {{hole, v}})},
                 {Premises(&instance, 1), Premises(&equation, 1)});
}

}  // namespace assay::kernel::rules
