#include "kernel/feasible_set.hpp"

#include "kernel/hypotheses.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel {

Context feasible(const Context& c, const Extremum& e) {
  Context inside = c;
  for (const Range& range : e.over) inside = inside.with(Variable{range.variable, range.domain});
  for (const Relation& r : e.constraints) inside = inside.with(r);
  return inside;
}

Relation no_better(const Extremum& e, const Term& t) {
  return e.maximum ? e.function <= t : e.function >= t;
}

Relation worse(const Extremum& e, const Term& t) {
  return e.maximum ? e.function < t : e.function > t;
}

void require_outside(const Context& c, const Extremum& e, const std::vector<Domain>& box,
                     const Relation& r, Premises premises) {
  require(box.size() == e.over.size(), Reason::not_an_extremum);
  const Context inside = feasible(c, e);
  for (std::size_t i = 0; i < box.size(); ++i) {
    for (const Relation& within : membership(Term::variable(e.over[i].variable), box[i])) {
      if (follows(within, inside, premises)) continue;
      require_follows(r, inside.with(negation(within)), premises);
    }
  }
}

}  // namespace assay::kernel
