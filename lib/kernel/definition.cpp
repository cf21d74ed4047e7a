#include "kernel/definition.hpp"

#include "kernel/refusal.hpp"
#include "kernel/substitution.hpp"

#include <unordered_map>
#include <utility>

namespace assay::kernel {

namespace {

/// Unfolds one term; each node is rebuilt once, however often it is shared.
class Unfolding {
 public:
  explicit Unfolding(const Definitions& definitions) : definitions_(definitions) {}

  Term operator()(const Term& t) {
    if (!t.has_call()) return t;
    if (const auto known = done_.find(t.identity()); known != done_.end()) return known->second;
    Term result = t.is(Op::call) ? unfolded_call(t) : with_unfolded_arguments(t);
    done_.emplace(t.identity(), result);
    return result;
  }

 private:
  Term unfolded_call(const Term& t) {
    const Definition* definition = definitions_.find(t.name());
    require(definition != nullptr, Reason::contains_call, [&] { return t.name(); });
    const std::vector<std::string>& parameters = definition->parameters;
    require(t.arguments().size() == parameters.size(), Reason::contains_call,
            [&] { return t.name() + " has another number of arguments"; });
    Substitution arguments;
    for (std::size_t i = 0; i < parameters.size(); ++i)
      arguments.emplace(parameters[i], (*this)(t.argument(i)));
    return substitute(definitions_.unfolded_body(t.name()), arguments);
  }

  Term with_unfolded_arguments(const Term& t) {
    std::vector<Term> arguments;
    for (const Term& argument : t.arguments()) arguments.push_back((*this)(argument));
    return with_arguments(t, std::move(arguments));
  }

  const Definitions& definitions_;
  std::unordered_map<const void*, Term> done_;
};

End unfolded_end(const End& e, const Definitions& definitions) {
  if (!e.at) return e;
  return {unfold(*e.at, definitions), e.open};
}

struct ClaimUnfolding {
  const Definitions& d;

  Claim operator()(const Relations& c) const {
    Relations result;
    for (const Relation& r : c.all) result.all.push_back(unfold(r, d));
    return result;
  }
  Claim operator()(const Monotone& c) const {
    return Monotone{unfold(c.function, d), c.variable, unfold(c.domain, d), c.increasing};
  }
  Claim operator()(const Derivative& c) const {
    return Derivative{unfold(c.function, d), c.variable, unfold(c.domain, d),
                      unfold(c.derivative, d)};
  }
  Claim operator()(const Root& c) const {
    Root result = c;
    for (Term& f : result.functions) f = unfold(f, d);
    for (Range& r : result.over) r = {r.variable, unfold(r.domain, d), unfold(r.place, d)};
    return result;
  }
  Claim operator()(const Extremum& c) const {
    Extremum result{c.maximum, unfold(c.function, d), {}, unfold(c.value, d), c.attained};
    for (const Range& r : c.over)
      result.over.push_back({r.variable, unfold(r.domain, d), unfold(r.place, d)});
    for (const Relation& r : c.constraints) result.constraints.push_back(unfold(r, d));
    return result;
  }
  Claim operator()(const LevelSet& c) const {
    return LevelSet{c.variable, unfold(c.domain, d), unfold(c.relation, d), unfold(c.set, d)};
  }
  Claim operator()(const Undefined& c) const { return Undefined{unfold(c.term, d)}; }
  Claim operator()(const Refuted& c) const {
    Refuted result{std::make_shared<const Sequent>(unfold(*c.statement, d)), std::nullopt};
    result.witness = c.witness;  // closed terms of theorems have no defined names
    if (c.undefined_everywhere) result.undefined_everywhere = unfold(*c.undefined_everywhere, d);
    return result;
  }
};

}  // namespace

void Definitions::add(Definition d) {
  const auto reason = Reason::malformed_definition;
  require(find(d.name) == nullptr, reason, [&] { return d.name + " is defined already"; });
  const std::set<std::string> known(d.parameters.begin(), d.parameters.end());
  require(known.size() == d.parameters.size(), reason,
          [&] { return "a parameter of " + d.name + " is named twice"; });
  const std::set<std::string> used = variables(d.body);
  for (const std::string& name : used)
    require(known.contains(name), reason, [&] { return name + " is no parameter of " + d.name; });
  for (const std::string& name : known)
    require(used.contains(name), reason, [&] {
      return "the parameter " + name + " does not occur in the body, so that " + d.name +
             " would have a value where its argument has none";
    });
  Term unfolded = unfold(d.body, *this);
  unfolded_.emplace(d.name, std::move(unfolded));
  index_.emplace(d.name, all_.size());
  all_.push_back(std::move(d));
}

const Definition* Definitions::find(const std::string& name) const {
  const auto found = index_.find(name);
  return found == index_.end() ? nullptr : &all_[found->second];
}

Term unfold(const Term& t, const Definitions& definitions) { return Unfolding(definitions)(t); }

Relation unfold(const Relation& r, const Definitions& definitions) {
  return {unfold(r.left, definitions), r.comparison, unfold(r.right, definitions)};
}

Domain unfold(const Domain& d, const Definitions& definitions) {
  return {unfolded_end(d.lower, definitions), unfolded_end(d.upper, definitions)};
}

Claim unfold(const Claim& c, const Definitions& definitions) {
  return std::visit(ClaimUnfolding{definitions}, c);
}

Context unfold(const Context& c, const Definitions& definitions) {
  Context result;
  for (const Variable& v : c.variables)
    result.variables.push_back({v.name, unfold(v.domain, definitions)});
  for (const Relation& r : c.assumptions) result.assumptions.push_back(unfold(r, definitions));
  return result;
}

Sequent unfold(const Sequent& s, const Definitions& definitions) {
  return {unfold(s.context, definitions), unfold(s.claim, definitions)};
}

}  // namespace assay::kernel
