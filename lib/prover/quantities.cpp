#include "prover/quantities.hpp"

#include "kernel/printer.hpp"

namespace assay::prover {

namespace {

using kernel::Domain;
using kernel::Term;

struct Collector {
  std::vector<Quantity> all = {};

  void add_point(const std::string& name, const Domain& d) {
    if (d.lower.at && d.lower == d.upper) all.push_back({name, *d.lower.at});
  }

  void operator()(const kernel::LevelSet& c) {
    if (c.set.lower.at) all.push_back({"lower", *c.set.lower.at});
    if (c.set.upper.at) all.push_back({"upper", *c.set.upper.at});
  }
  void operator()(const kernel::Extremum& c) {
    add_point("value", c.value);
    for (const kernel::Range& r : c.over) add_point(r.variable, r.place);
  }
  void operator()(const kernel::Root& c) {
    for (const kernel::Range& r : c.over) add_point(r.variable, r.place);
  }
  void operator()(const kernel::Relations&) {}
  void operator()(const kernel::Monotone&) {}
  void operator()(const kernel::Derivative&) {}
  void operator()(const kernel::Undefined&) {}
  void operator()(const kernel::Refuted&) {}
};

}  // namespace

std::vector<Quantity> quantities(const kernel::Claim& claim) {
  Collector collector;
  std::visit(collector, claim);
  return collector.all;
}

Quantity quantity(const kernel::Definition& definition) {
  std::vector<Term> parameters;
  for (const std::string& p : definition.parameters) parameters.push_back(Term::variable(p));
  const Term call = Term::call(definition.name, std::move(parameters));
  return {kernel::print(call), call};
}

}  // namespace assay::prover
