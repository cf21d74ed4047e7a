#include "kernel/algebra/normal_form.hpp"
#include "kernel/definedness.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel::rules {

//     rewritings: Γ |- m_i = t_i     l and r are defined in Γ
//     -------------------------------------------------------  l - r has the normal form 0
//                           Γ |- l = r
//
// The normal form is a quotient of polynomials with rational coefficients, with the other subterms
// as atoms, modulo the rewritings; each m_i is a product of powers of atoms, like sqrt(u)^2.
// Sound because at a point of Γ every part of l and r has a value and every rewriting holds, so
// that the value of the normal form is l - r (algebra/normal_form.hpp).
//
// Without definedness x/x = 1 would hold on R, sqrt(x)^2 = x for negative x, and 0*(1/x) = 0 at
// x = 0.
Theorem identity(const Context& c, const Relation& equation, Premises rewritings,
                 Premises defined) {
  require(equation.comparison == Comparison::equal, Reason::not_an_equation);
  std::vector<Theorem> all(defined.begin(), defined.end());
  all.insert(all.end(), rewritings.begin(), rewritings.end());
  require_defined(equation.left, c, all);
  require_defined(equation.right, c, all);

  algebra::NormalForms forms;
  for (const Theorem& rewriting : rewritings) {
    require_context(rewriting, c);
    forms.rewrite(only_relation(rewriting));
  }
  require(forms.vanishes(forms.of(equation.left) - forms.of(equation.right)),
          Reason::not_an_identity);
  return Theorem({c, claim(equation)}, {rewritings, defined});
}

}  // namespace assay::kernel::rules
