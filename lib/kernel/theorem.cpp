#include "kernel/theorem.hpp"

#include "kernel/refusal.hpp"

#include <type_traits>

namespace assay::kernel {

static_assert(!std::is_constructible_v<Theorem, Sequent>);
static_assert(!std::is_default_constructible_v<Theorem>);

Theorem::Theorem(Sequent sequent, std::initializer_list<Premises> premises) {
  check_sequent(sequent);
  for (const Premises& group : premises)
    for (const Theorem& premise : group)
      rests_on_assumption_ = rests_on_assumption_ || premise.rests_on_assumption_;
  sequent_ = std::make_shared<const Sequent>(std::move(sequent));
}

const std::vector<Relation>& relations(const Theorem& t) {
  const auto* r = std::get_if<Relations>(&t.claim());
  require(r != nullptr, Reason::wrong_claim_kind);
  return r->all;
}

const Relation& only_relation(const Theorem& t) {
  const std::vector<Relation>& all = relations(t);
  require(all.size() == 1, Reason::wrong_claim_kind);
  return all[0];
}

void require_context(const Theorem& t, const Context& c) {
  require(extends(c, t.context()), Reason::premise_context);
}

namespace {

bool some_implies(const std::vector<Relation>& all, const Relation& r) {
  for (const Relation& one : all)
    if (implies(one, r)) return true;
  return false;
}

/// A comparison of two literals is decided by exact arithmetic; a literal, pi or a variable that
/// equals itself says only that it is defined, which it always is.
bool holds_by_itself(const Relation& r) {
  if (r.comparison == Comparison::equal && r.left == r.right && r.left.arguments().empty() &&
      !r.left.is(Op::call))
    return true;
  if (!r.left.is(Op::number) || !r.right.is(Op::number)) return false;
  const auto order = r.left.number() <=> r.right.number();
  switch (r.comparison) {
    case Comparison::less: return order < 0;
    case Comparison::less_equal: return order <= 0;
    case Comparison::equal: return order == 0;
    case Comparison::not_equal: return order != 0;
    case Comparison::greater_equal: return order >= 0;
    case Comparison::greater: return order > 0;
  }
  return false;
}

}  // namespace

void require_relation(const Theorem& t, const Context& c, const Relation& r) {
  require_context(t, c);
  require(some_implies(relations(t), r), Reason::premise_differs);
}

bool establishes(Premises premises, const Context& c, const Relation& r) {
  if (holds_by_itself(r)) return true;
  for (const Theorem& premise : premises) {
    const auto* claimed = std::get_if<Relations>(&premise.claim());
    if (claimed == nullptr || !some_implies(claimed->all, r)) continue;
    if (extends(c, premise.context())) return true;
  }
  return false;
}

void require_established(Premises premises, const Context& c, std::span<const Relation> all) {
  for (const Relation& r : all) require(establishes(premises, c, r), Reason::premise_differs);
}

}  // namespace assay::kernel
