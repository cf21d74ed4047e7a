#include "kernel/about_centre.hpp"
#include "kernel/refusal.hpp"
#include "kernel/taylor_series.hpp"

namespace assay::kernel::rules {

//     h = a - b is n times differentiable in x on a box X that contains every point of Γ and m
//     sum for k < n of h_k(m) (x - m)^k + h_n(X) (x - m)^n is enclosed in D     d OP 0 for d in D
//     -----------------------------------------------------------------------------------------
//                                          Γ |- a OP b
//
// h_k is the k-th derivative in x over k!. Taylor's theorem with Lagrange's remainder (Rudin,
// Principles of Mathematical Analysis, 5.15): h(x) is the sum with h_n at some point between m and
// x, which lies in X because X is an interval in x. The other variables are parameters; they range
// over X in every coefficient.
//
// If h_0(m) = ... = h_(j-1)(m) = 0 exactly, then h(x) = (x - m)^j (h_j + h_(j+1) (x - m) + ...),
// and the enclosure of the product has the sign of its factors. So bounds that are attained at m
// close: h(m) = h'(m) = 0 and h'' <= 0 prove h <= 0. They are even strict when m is an open end.
//
// Differentiability on all of X is needed: about 1, sqrt(x) has a polynomial that says nothing of
// sqrt(-1). m must lie in X or at its border, so that an expansion outside the domain, which could
// at best prove nothing, is refused by its name. A coefficient that merely contains 0 is no zero:
// about 0, x - 1e-400 is not x.

namespace {

/// h_j + h_(j+1) d + ... + h_n d^(n-j). Horner's form is the tighter one where d keeps its sign;
/// else powers are, because those with an even exponent keep theirs.
Enclosure bracket(const Series& h, std::size_t j, const Enclosure& d) {
  const bool keeps_sign = interval::is_nonnegative(d) || interval::is_nonpositive(d);
  Enclosure sum = h.back();
  if (keeps_sign) {
    for (std::size_t k = h.size() - 1; k > j; --k) sum = h[k - 1] + d * sum;
    return sum;
  }
  sum = h[j];
  for (std::size_t k = j + 1; k < h.size(); ++k)
    sum = sum + h[k] * *power(d, static_cast<long>(k - j));
  return sum;
}

}  // namespace

Theorem taylor(const Context& c, const Relation& r, const std::string& variable,
               const exact::Rational& centre, int order, interval::Precision p) {
  require(1 <= order && order <= max_order, Reason::wrong_order);
  const Term h = r.left - r.right;
  const AboutCentre about = about_centre(c, {{variable, centre}}, p);
  const std::optional<Series> at_centre = taylor_series(h, variable, about.at_centre, order - 1, p);
  const std::optional<Series> remainder = taylor_series(h, variable, about.reached, order, p);
  require(at_centre && remainder, Reason::not_differentiable, [&] { return "in " + variable; });
  Series coefficients = *at_centre;
  coefficients.push_back(remainder->back());

  std::size_t j = 0;
  while (j + 1 < coefficients.size() && coefficients[j].is_zero()) ++j;
  const Enclosure d = about.displacement.at(variable);
  const Enclosure difference = *power(d, static_cast<long>(j)) * bracket(coefficients, j, d);
  require(decides(r.comparison, difference), Reason::not_enclosed,
          [&] { return "left - right " + interval::to_string(difference); });
  return Theorem({c, claim(r)}, {});
}

}  // namespace assay::kernel::rules
