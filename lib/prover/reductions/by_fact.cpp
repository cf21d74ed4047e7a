#include "prover/reductions/reduction.hpp"

#include "kernel/facts/table.hpp"
#include "kernel/reader/file.hpp"
#include "prover/citation.hpp"
#include "prover/matching.hpp"
#include "prover/relations.hpp"

#include <set>
#include <string>
#include <vector>

namespace assay::prover::reductions {

using kernel::Comparison;
using kernel::Op;
using kernel::Relation;
using kernel::Term;

namespace {

/// A fact that says something of a compound term, all of whose variables its conclusion names.
struct Conclusion {
  std::string name;
  Relation relation;
  std::set<std::string> variables;
};

bool is_simple(const Term& t) { return t.is(Op::variable) || t.is(Op::number); }

std::vector<Conclusion> conclusions() {
  std::vector<Conclusion> result;
  for (const auto& group : kernel::fact_groups())
    for (const kernel::Fact& fact : group) {
      const std::string name(fact.name);
      const kernel::File file =
          kernel::read_file("theorem " + name + ":\n  " + std::string(fact.statement) + "\n");
      const kernel::Sequent& meaning = file.statements.at(0).meaning;
      const Relation& r = std::get<kernel::Relations>(meaning.claim).all.at(0);
      std::set<std::string> named = kernel::variables(r.left);
      named.merge(kernel::variables(r.right));
      // 'x < y from exp(x) < exp(y)' would answer every question by a harder one.
      if (r.comparison == Comparison::equal || (is_simple(r.left) && is_simple(r.right))) continue;
      if (named.size() == meaning.context.variables.size()) result.push_back({name, r, named});
    }
  return result;
}

}  // namespace

std::optional<std::size_t> by_fact(Workspace& workspace, const Position& position,
                                   const Relation& goal) {
  static const std::vector<Conclusion> all = conclusions();
  for (const Conclusion& fact : all) {
    kernel::Substitution at;
    if (!match(fact.relation, goal, fact.variables, at)) continue;
    const auto step = instantiate(workspace, position, workspace.cited(fact.name), at);
    if (step) return look_up(workspace, position.with(*step), goal);
  }
  return std::nullopt;
}

}  // namespace assay::prover::reductions
