#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

//     ----------------------------------
//     S     (rests on an assumption)
//
// Not sound, and said so: this theorem and everything that is derived from it answer
// rests_on_assumption() with true, and no verdict on them is the word "proved" alone.
Theorem assume_without_proof(const Sequent& s) {
  Theorem assumed(s, {});
  assumed.rests_on_assumption_ = true;
  return assumed;
}

}  // namespace assay::kernel::rules
