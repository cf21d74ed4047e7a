#include "kernel/hypotheses.hpp"

#include "kernel/printer.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel {

std::vector<Relation> hypotheses(const Context& c) {
  std::vector<Relation> all = c.assumptions;
  for (const Variable& v : c.variables)
    for (const Relation& r : membership(Term::variable(v.name), v.domain)) all.push_back(r);
  return all;
}

bool follows(const Relation& r, const Context& c, Premises premises) {
  for (const Relation& hypothesis : hypotheses(c))
    if (implies(hypothesis, r)) return true;
  return establishes(premises, c, r);
}

void require_follows(const Relation& r, const Context& c, Premises premises) {
  require(follows(r, c, premises), Reason::premise_differs, [&] { return print(r); });
}

}  // namespace assay::kernel
