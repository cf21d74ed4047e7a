#include "certificate/apply.hpp"

#include "certificate/rule.hpp"

#include <stdexcept>

namespace assay::certificate {

namespace {

bool has(const Step& step, Field field) {
  const kernel::Combination& c = step.combination;
  switch (field) {
    case Field::context: return step.context != 0;
    case Field::show:
    case Field::pattern: return step.claim.has_value();
    case Field::terms: return !step.terms.empty();
    case Field::name: return !step.name.empty();
    case Field::centre: return step.centre.has_value();
    case Field::order: return step.order != 0;
    case Field::bits: return step.bits != 0;
    case Field::from: return !step.from.empty();
    case Field::with: return !step.with.empty();
    case Field::modulo: return !step.modulo.empty();
    case Field::sum: return !c.multiplier.empty() || !c.summands.empty() || !c.rewritings.empty();
    case Field::tree: return !step.tree.empty();
  }
  return false;
}

/// Whether a step that takes the field cannot do without it. Lists may be empty, context 0 is the
/// empty one, and a tree may come from a source.
bool is_required(Field field) {
  switch (field) {
    case Field::show:
    case Field::pattern:
    case Field::terms:
    case Field::name:
    case Field::centre:
    case Field::order:
    case Field::bits: return true;
    default: return false;
  }
}

void check(bool condition, const Step& step, std::string_view what) {
  if (!condition) throw std::invalid_argument(step.rule + ": " + std::string(what));
}

void check_fields(const Step& step, const Rule& rule) {
  const bool has_claim = rule.takes(Field::show) || rule.takes(Field::pattern);
  for (const Field field : all_fields) {
    const bool is_claim = field == Field::show || field == Field::pattern;
    if (is_claim && has_claim && !rule.takes(field)) continue;  // one place for both in a Step
    if (!rule.takes(field)) check(!has(step, field), step, "a field is superfluous");
    if (rule.takes(field) && is_required(field))
      check(has(step, field), step, "a field is missing");
  }
  check(rule.premises.least <= step.from.size() && step.from.size() <= rule.premises.most, step,
        "wrong number of premises");
}

std::vector<kernel::Theorem> resolved(const std::vector<std::size_t>& numbers, const Step& step,
                                      const Proved& earlier) {
  std::vector<kernel::Theorem> theorems;
  theorems.reserve(numbers.size());
  for (const std::size_t n : numbers) {
    check(n < earlier.theorems.size(), step, "no such step");
    theorems.push_back(earlier.theorems[n]);
  }
  return theorems;
}

}  // namespace

kernel::Theorem apply(const Step& step, const Proved& earlier, const NodeSource& tree) {
  const Rule* rule = find_rule(step.rule);
  check(rule != nullptr, step, "no such rule");
  check_fields(step, *rule);
  check(step.context < earlier.contexts.size(), step, "no such context");
  const std::vector<kernel::Theorem> from = resolved(step.from, step, earlier);
  const std::vector<kernel::Theorem> modulo = resolved(step.modulo, step, earlier);
  return rule->prove({step, earlier.contexts[step.context], earlier.statement, from, modulo, tree});
}

kernel::Theorem apply(const Step& step, const Proved& earlier) {
  auto next = step.tree.begin();
  kernel::Theorem theorem = apply(step, earlier, [&]() -> std::optional<Node> {
    if (next == step.tree.end()) return std::nullopt;
    return *next++;
  });
  check(next == step.tree.end(), step, "the tree has too many nodes");
  return theorem;
}

}  // namespace assay::certificate
