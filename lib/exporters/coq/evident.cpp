#include "exporters/coq/evident.hpp"

#include "kernel/evaluate.hpp"

namespace assay::exporters::coq {

using kernel::Comparison;
using kernel::Op;
using kernel::Relation;
using kernel::Term;

namespace {

bool is_positive(const Term& t);

bool is_nonnegative(const Term& t) {
  if (is_positive(t)) return true;
  switch (t.op()) {
    case Op::number: return t.number() >= 0;
    case Op::add:
    case Op::multiply: return is_nonnegative(t.argument(0)) && is_nonnegative(t.argument(1));
    case Op::divide: return is_nonnegative(t.argument(0)) && is_positive(t.argument(1));
    case Op::power_integer:
      return t.exponent() >= 0 && (t.exponent() % 2 == 0 || is_nonnegative(t.argument()));
    case Op::sqrt:
    case Op::abs: return true;
    default: return false;
  }
}

bool is_positive(const Term& t) {
  switch (t.op()) {
    case Op::number: return t.number() > 0;
    case Op::pi:
    case Op::exp:
    case Op::cosh: return true;
    case Op::add:
      return (is_positive(t.argument(0)) && is_nonnegative(t.argument(1))) ||
             (is_nonnegative(t.argument(0)) && is_positive(t.argument(1)));
    case Op::multiply:
    case Op::divide: return is_positive(t.argument(0)) && is_positive(t.argument(1));
    case Op::power_integer:
    case Op::sqrt: return is_positive(t.argument());
    default: return false;
  }
}

}  // namespace

bool is_evident(const Relation& r) {
  if (r.left.is(Op::number) && r.right.is(Op::number))
    return kernel::decides(r.comparison, kernel::Enclosure(r.left.number() - r.right.number(),
                                                           interval::Precision(64)));
  if (r.comparison == Comparison::not_equal && r.right.is_number(0)) return is_positive(r.left);
  if (r.comparison == Comparison::less && r.left.is_number(0)) return is_positive(r.right);
  if (r.comparison == Comparison::less_equal && r.left.is_number(0)) return is_nonnegative(r.right);
  return false;
}

}  // namespace assay::exporters::coq
