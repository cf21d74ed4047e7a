#include "certificate/mapped.hpp"

namespace assay::certificate {

namespace {

using kernel::Claim;

kernel::End mapped_end(const kernel::End& e, const TermFunction& f) {
  if (!e.at) return e;
  return {f(*e.at), e.open};
}

struct MappedClaim {
  const TermFunction& f;

  Claim operator()(const kernel::Relations& c) const {
    kernel::Relations result;
    for (const kernel::Relation& r : c.all) result.all.push_back(mapped(r, f));
    return result;
  }
  Claim operator()(const kernel::Monotone& c) const {
    return kernel::Monotone{f(c.function), c.variable, mapped(c.domain, f), c.increasing};
  }
  Claim operator()(const kernel::Derivative& c) const {
    return kernel::Derivative{f(c.function), c.variable, mapped(c.domain, f), f(c.derivative)};
  }
  Claim operator()(const kernel::Root& c) const {
    kernel::Root result = c;
    for (kernel::Term& function : result.functions) function = f(function);
    for (kernel::Range& r : result.over) r = {r.variable, mapped(r.domain, f), mapped(r.place, f)};
    return result;
  }
  Claim operator()(const kernel::Extremum& c) const {
    kernel::Extremum result = c;
    result.function = f(c.function);
    for (kernel::Range& r : result.over) r = {r.variable, mapped(r.domain, f), mapped(r.place, f)};
    for (kernel::Relation& r : result.constraints) r = mapped(r, f);
    result.value = mapped(c.value, f);
    return result;
  }
  Claim operator()(const kernel::LevelSet& c) const {
    return kernel::LevelSet{c.variable, mapped(c.domain, f), mapped(c.relation, f),
                            mapped(c.set, f)};
  }
  Claim operator()(const kernel::Undefined& c) const { return kernel::Undefined{f(c.term)}; }
  Claim operator()(const kernel::Refuted& c) const { return c; }  // never shown by a step
};

std::vector<kernel::Product> mapped_products(std::vector<kernel::Product> products,
                                             const TermFunction& f) {
  for (kernel::Product& product : products)
    for (kernel::Factor& factor : product.factors)
      if (factor.kind != kernel::Factor::Kind::premise) factor.term = f(factor.term);
  return products;
}

}  // namespace

kernel::Relation mapped(const kernel::Relation& r, const TermFunction& f) {
  return {f(r.left), r.comparison, f(r.right)};
}

kernel::Domain mapped(const kernel::Domain& d, const TermFunction& f) {
  return {mapped_end(d.lower, f), mapped_end(d.upper, f)};
}

Claim mapped(const Claim& c, const TermFunction& f) { return std::visit(MappedClaim{f}, c); }

kernel::Combination mapped(const kernel::Combination& c, const TermFunction& f) {
  return {mapped_products(c.multiplier, f), mapped_products(c.summands, f), c.rewritings};
}

ContextStep mapped(const ContextStep& c, const TermFunction& f) {
  ContextStep result = c;
  if (auto* v = std::get_if<kernel::Variable>(&result.extension)) v->domain = mapped(v->domain, f);
  if (auto* r = std::get_if<kernel::Relation>(&result.extension)) *r = mapped(*r, f);
  return result;
}

Step mapped(const Step& s, const TermFunction& f) {
  Step result = s;
  if (s.claim) result.claim = mapped(*s.claim, f);
  for (kernel::Term& term : result.terms) term = f(term);
  for (auto& [variable, term] : result.with) term = f(term);
  result.combination = mapped(s.combination, f);
  return result;
}

}  // namespace assay::certificate
