#include "kernel/about_centre.hpp"
#include "kernel/refusal.hpp"
#include "kernel/taylor_series.hpp"

namespace assay::kernel::rules {

//     h = a - b is differentiable in x_1, ..., x_n on a box X that contains every point of Γ and m
//     h(m) + sum of dh/dx_i(X) * (x_i - m_i) is enclosed in D         d OP 0 for d in D
//     ------------------------------------------------------------------------------------------
//                                          Γ |- a OP b
//
// The mean value form (Moore, Methods and Applications of Interval Analysis, 1979, section 3.3).
// For a point x of Γ let f(t) = h(m + t (x - m)). It has a derivative on [0, 1], because X is
// convex and h a composition of operations that are continuously differentiable there. By the mean
// value theorem (Rudin, Principles of Mathematical Analysis, 5.10) f(1) = f(0) + f'(t) for some t
// in (0, 1), and f'(t) is the sum by the chain rule. Variables that m does not name are parameters:
// they are the same in x and in m, and range over X.
//
// Differentiability on all of X is needed, at the ends too: |x| on [-1, 1] about 1 has slope 1
// where it has one, and would be x. m must lie in X or at its border, so that a centre is meant.

Theorem mean_value(const Context& c, const Relation& r, const Point& centre,
                   interval::Precision p) {
  const Term h = r.left - r.right;
  const AboutCentre about = about_centre(c, centre, p);
  const std::optional<Enclosure> value = enclosure_of(h, about.at_centre, p);
  require(value.has_value(), Reason::undefined_on_box);
  Enclosure difference = *value;
  for (const auto& [name, displacement] : about.displacement) {
    const std::optional<Series> series = taylor_series(h, name, about.reached, 1, p);
    require(series.has_value(), Reason::not_differentiable,
            [&name = name] { return "in " + name; });
    difference = difference + (*series)[1] * displacement;
  }
  require(decides(r.comparison, difference), Reason::not_enclosed,
          [&] { return "left - right " + interval::to_string(difference); });
  return Theorem({c, claim(r)}, {});
}

}  // namespace assay::kernel::rules
