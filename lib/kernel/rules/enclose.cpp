#include "kernel/evaluate.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

//     a box X contains every point of Γ     a - b over X is enclosed in D     d OP 0 for d in D
//     ------------------------------------------------------------------------------------------
//                                          Γ |- a OP b
//
// Natural interval evaluation (Moore, Interval Analysis, 1966, chapter 3). Sound because D contains
// a - b at each point of X. `t = t` says only that t is defined, which the evaluation shows.
//
// evaluate refuses what may be undefined somewhere in X: else log(x) < 1 would hold on [0, 1]. A
// box that is seen to be empty is refused as well: nothing is proved from what box_of overlooks.

Theorem enclose(const Context& c, const Relation& r, interval::Precision p) {
  const Box box = box_of(c, p);
  const std::optional<Enclosure> left = enclosure_of(r.left, box, p);
  const std::optional<Enclosure> right = enclosure_of(r.right, box, p);
  require(left && right, Reason::undefined_on_box);
  const bool says_defined = r.comparison == Comparison::equal && r.left == r.right;
  require(says_defined || decides(r.comparison, *left - *right), Reason::not_enclosed, [&] {
    return "left " + interval::to_string(*left) + ", right " + interval::to_string(*right);
  });
  return Theorem({c, claim(r)}, {});
}

}  // namespace assay::kernel::rules
