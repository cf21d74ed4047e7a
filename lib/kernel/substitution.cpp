#include "kernel/substitution.hpp"

#include "kernel/refusal.hpp"

#include <unordered_map>

namespace assay::kernel {

namespace {

/// Replaces in one term; each node is rebuilt once, however often it is shared.
class Replacement {
 public:
  explicit Replacement(const Substitution& s) : substitution_(s) {}

  Term operator()(const Term& t) {
    if (t.is(Op::variable)) {
      const auto found = substitution_.find(t.name());
      return found == substitution_.end() ? t : found->second;
    }
    if (t.arguments().empty()) return t;
    if (const auto known = done_.find(t.identity()); known != done_.end()) return known->second;
    std::vector<Term> arguments;
    arguments.reserve(t.arguments().size());
    for (const Term& argument : t.arguments()) arguments.push_back((*this)(argument));
    Term result = with_arguments(t, std::move(arguments));
    done_.emplace(t.identity(), result);
    return result;
  }

 private:
  const Substitution& substitution_;
  std::unordered_map<const void*, Term> done_;
};

End substitute_end(const End& e, const Substitution& s) {
  if (!e.at) return e;
  return {substitute(*e.at, s), e.open};
}

/// Refuses when putting s under the binder `name` would capture.
void check_binder(const std::string& name, const Substitution& s) {
  require(!s.contains(name), Reason::variable_captured, [&] { return name; });
  for (const auto& [variable, term] : s)
    require(!occurs(name, term), Reason::variable_captured, [&] { return name; });
}

struct ClaimSubstitution {
  const Substitution& s;

  Claim operator()(const Relations& c) const {
    Relations result;
    for (const Relation& r : c.all) result.all.push_back(substitute(r, s));
    return result;
  }
  Claim operator()(const Monotone& c) const {
    check_binder(c.variable, s);
    return Monotone{substitute(c.function, s), c.variable, substitute(c.domain, s), c.increasing};
  }
  Claim operator()(const Derivative& c) const {
    check_binder(c.variable, s);
    return Derivative{substitute(c.function, s), c.variable, substitute(c.domain, s),
                      substitute(c.derivative, s)};
  }
  Claim operator()(const Root& c) const {
    Root result = c;
    for (Term& f : result.functions) f = substitute(f, s);
    for (Range& r : result.over) {
      check_binder(r.variable, s);
      r = {r.variable, substitute(r.domain, s), substitute(r.place, s)};
    }
    return result;
  }
  Claim operator()(const Extremum& c) const {
    Extremum result{c.maximum, substitute(c.function, s), {}, substitute(c.value, s), c.attained};
    for (const Range& r : c.over) {
      check_binder(r.variable, s);
      result.over.push_back({r.variable, substitute(r.domain, s), substitute(r.place, s)});
    }
    for (const Relation& r : c.constraints) result.constraints.push_back(substitute(r, s));
    return result;
  }
  Claim operator()(const LevelSet& c) const {
    check_binder(c.variable, s);
    return LevelSet{c.variable, substitute(c.domain, s), substitute(c.relation, s),
                    substitute(c.set, s)};
  }
  Claim operator()(const Undefined& c) const { return Undefined{substitute(c.term, s)}; }
  // The refuted statement is closed: nothing in it is free.
  Claim operator()(const Refuted& c) const { return c; }
};

}  // namespace

Term with_arguments(const Term& t, std::vector<Term> arguments) {
  switch (t.op()) {
    case Op::call: return Term::call(t.name(), std::move(arguments));
    case Op::negate: return -arguments[0];
    case Op::divide: return arguments[0] / arguments[1];
    case Op::power_integer: return Term::power_integer(arguments[0], t.exponent());
    default: break;
  }
  const bool is_integer_power =
      t.is(Op::power) && arguments[1].is(Op::number) && arguments[1].number().is_integer();
  require(!is_integer_power, Reason::not_substituted);
  return Term::apply(t.op(), std::move(arguments));
}

Term substitute(const Term& t, const Substitution& s) { return Replacement(s)(t); }

Relation substitute(const Relation& r, const Substitution& s) {
  return {substitute(r.left, s), r.comparison, substitute(r.right, s)};
}

Domain substitute(const Domain& d, const Substitution& s) {
  return {substitute_end(d.lower, s), substitute_end(d.upper, s)};
}

Claim substitute(const Claim& c, const Substitution& s) {
  return std::visit(ClaimSubstitution{s}, c);
}

}  // namespace assay::kernel
