#include "kernel/definedness.hpp"

#include "kernel/hypotheses.hpp"
#include "kernel/printer.hpp"
#include "kernel/refusal.hpp"

#include <unordered_set>

namespace assay::kernel {

std::vector<Relation> side_conditions(const Term& t) {
  const Term zero = Term::number(0);
  const Term one = Term::number(1);
  const Term minus_one = Term::number(-1);
  const auto& u = t.arguments();
  switch (t.op()) {
    case Op::call: throw Refusal(Reason::contains_call, t.name());
    case Op::divide: return {not_equal(u[1], zero)};
    case Op::power_integer:
      if (t.exponent() < 0) return {not_equal(u[0], zero)};
      return {};
    case Op::power: return {zero < u[0]};
    case Op::sqrt: return {zero <= u[0]};
    case Op::log: return {zero < u[0]};
    case Op::tan: return {not_equal(Term::apply(Op::cos, {u[0]}), zero)};
    case Op::asin:
    case Op::acos: return {minus_one <= u[0], u[0] <= one};
    case Op::acosh: return {one <= u[0]};
    case Op::atanh: return {minus_one < u[0], u[0] < one};
    case Op::number:
    case Op::pi:
    case Op::variable:
    case Op::negate:
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::exp:
    case Op::sin:
    case Op::cos:
    case Op::atan:
    case Op::sinh:
    case Op::cosh:
    case Op::tanh:
    case Op::asinh:
    case Op::erf:
    case Op::abs:
    case Op::min:
    case Op::max: return {};
  }
  throw Refusal(Reason::not_known_defined, "an unknown operation");
}

namespace {

/// Collects the terms that are defined at every point of a context, part by part.
class Defined {
 public:
  Defined(const Context& c, Premises premises) : context_(c), premises_(premises) {
    for (const Relation& r : hypotheses(c)) add_sides(r);
    for (const Theorem& premise : premises) {
      // Only relations: 't is undefined' mentions t as well.
      const auto* claimed = std::get_if<Relations>(&premise.claim());
      if (claimed == nullptr || !extends(c, premise.context())) continue;
      for (const Relation& r : claimed->all) add_sides(r);
    }
  }

  bool is_known(const Term& t) {
    if (defined_.contains(t)) return true;
    for (const Term& argument : t.arguments())
      if (!is_known(argument)) return false;
    for (const Relation& condition : side_conditions(t))
      if (!follows(condition, context_, premises_)) return false;
    defined_.insert(t);
    return true;
  }

 private:
  void add_sides(const Relation& r) {
    add_parts(r.left);
    add_parts(r.right);
  }
  void add_parts(const Term& t) {
    if (!defined_.insert(t).second) return;
    for (const Term& argument : t.arguments()) add_parts(argument);
  }

  const Context& context_;
  Premises premises_;
  std::unordered_set<Term> defined_;
};

}  // namespace

bool known_defined(const Term& t, const Context& c, Premises premises) {
  require(!t.has_call(), Reason::contains_call);
  if (t.is(Op::number)) return true;
  return Defined(c, premises).is_known(t);
}

void require_defined(const Term& t, const Context& c, Premises premises) {
  require(known_defined(t, c, premises), Reason::not_known_defined, [&] { return print(t); });
}

}  // namespace assay::kernel
