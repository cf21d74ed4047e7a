// Defines Search, which proves relations in one variable over intervals by reducing them to each
// other.
#pragma once

#include "prover/ladder/normal.hpp"
#include "prover/ladder/sampling.hpp"
#include "prover/steps.hpp"
#include "prover/workspace.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace assay::prover::ladder {

class Search {
 public:
  Search(Workspace& workspace, std::string variable)
      : workspace_(workspace), script_(workspace.script()), variable_(std::move(variable)) {}

  /// A step that claims r, or more, for the variable in d and in no other context.
  std::optional<std::size_t> prove(const kernel::Relation& r, const kernel::Domain& d);

 private:
  using Found = std::optional<std::size_t>;

  // search.cpp
  Found search(const kernel::Relation& r, const kernel::Domain& d);
  Found by_enclosure(std::size_t context, const kernel::Relation& r);
  Found closed(const kernel::Relation& r);
  Found different(const kernel::Relation& r, const kernel::Domain& d);
  Found ordered(const kernel::Relation& r, const kernel::Domain& d);
  /// Premises from which the kernel knows that the terms are defined on d.
  std::optional<steps::References> definedness(std::span<const kernel::Term> terms,
                                               const kernel::Domain& d);
  Found defined(const kernel::Term& t, const kernel::Domain& d);
  Found combined(const kernel::Domain& d, const kernel::Relation& goal,
                 kernel::Combination combination, steps::References premises);
  std::size_t context_of(const kernel::Domain& d);

  // equations.cpp
  /// Equations by which the normal forms of t are rewritten on d.
  steps::References equations(const kernel::Term& t, const kernel::Domain& d);

  // signs.cpp
  /// The goal is t > 0 or t >= 0.
  Found positive(const kernel::Relation& goal, const kernel::Domain& d);
  Found positive_core(const kernel::Relation& goal, const Core& core, const kernel::Domain& d);
  Found by_polynomial(const kernel::Relation& goal, const Core& core, const kernel::Domain& d);
  Found by_conjugate(const kernel::Relation& goal, const Core& core, const kernel::Domain& d);

  // inverses.cpp
  Found by_logarithm(const kernel::Relation& goal, const Core& core, const kernel::Domain& d);
  Found by_exponential(const kernel::Relation& goal, const Core& core, const kernel::Domain& d);
  /// The fact at these terms, where the conditions are proved.
  Found used(const kernel::Domain& d, const std::string& fact, const kernel::Substitution& at,
             const std::vector<kernel::Relation>& conditions);

  // climbing.cpp
  /// core is function * product of what is `positive`.
  struct Form {
    kernel::Term function;
    std::vector<kernel::Relation> positive;
  };
  std::vector<Form> forms(const Core& core, const std::vector<exact::Rational>& points) const;
  Found climb(const kernel::Relation& goal, const Core& core, const kernel::Domain& d);
  Found climb(const kernel::Relation& goal, const Form& form, bool from_lower,
              const kernel::Domain& d);
  Found rung(const kernel::Relation& goal, bool from_lower, const kernel::Domain& d);
  /// How many of the points from one end on the function leaves that end upwards; 0 when it does
  /// not start from a value that is at least 0 there.
  std::size_t reach(const kernel::Term& function, bool from_lower, const kernel::Domain& d,
                    const std::vector<exact::Rational>& points) const;

  // cutting.cpp
  Found at_kink(const kernel::Relation& goal, const kernel::Domain& d);
  Found cut_at(const kernel::Relation& goal, const kernel::Domain& d, const kernel::Term& cut);
  Found at_contact(const kernel::Relation& goal, const kernel::Domain& d);
  Found at_reach(const kernel::Relation& goal, const Core& core, const kernel::Domain& d);
  Found by_subdivision(const kernel::Relation& goal, const kernel::Domain& d);

  struct Result {
    Found step;
    int depth = 0;
  };

  Workspace& workspace_;
  Script& script_;
  const std::string variable_;
  std::map<std::string, Result> known_;
  int depth_ = 0;
  int goals_left_ = 300;
  std::size_t leaves_left_ = 600;  // of all subdivisions together
};

}  // namespace assay::prover::ladder
