#include "prover/script.hpp"

#include "kernel/refusal.hpp"

#include <utility>

namespace assay::prover {

using certificate::ContextStep;
using certificate::Step;
using kernel::Context;

Script::Script(const kernel::Sequent& statement, Effort& effort)
    : statement_(statement), effort_(effort), contexts_{Context{}} {}

std::size_t Script::extend(std::size_t parent, ContextStep step, Context result) {
  for (std::size_t i = 0; i < context_steps_.size(); ++i)
    if (context_steps_[i].parent == parent && context_steps_[i].extension == step.extension)
      return i + 1;
  context_steps_.push_back(std::move(step));
  contexts_.push_back(std::move(result));
  return contexts_.size() - 1;
}

std::size_t Script::extend(std::size_t parent, kernel::Variable variable) {
  Context result = contexts_.at(parent).with(variable);
  return extend(parent, {parent, std::move(variable)}, std::move(result));
}

std::size_t Script::extend(std::size_t parent, kernel::Relation assumption) {
  Context result = contexts_.at(parent).with(assumption);
  return extend(parent, {parent, std::move(assumption)}, std::move(result));
}

std::size_t Script::context_of(const Context& c) {
  std::size_t id = 0;
  for (const kernel::Variable& v : c.variables) id = extend(id, v);
  for (const kernel::Relation& r : c.assumptions) id = extend(id, r);
  return id;
}

std::size_t Script::add(Step step) {
  effort_.spend();
  theorems_.push_back(certificate::apply(step, {statement_, contexts_, theorems_}));
  steps_.push_back(std::move(step));
  return steps_.size() - 1;
}

std::optional<std::size_t> Script::attempt(Step step) {
  try {
    return add(std::move(step));
  } catch (const kernel::Refusal&) {
    return std::nullopt;
  }
}

std::optional<std::size_t> Script::find(std::size_t context, const kernel::Relation& r) const {
  for (std::size_t i = 0; i < theorems_.size(); ++i) {
    const kernel::Theorem& t = theorems_[i];
    const auto* all = std::get_if<kernel::Relations>(&t.claim());
    if (all == nullptr || all->all.size() != 1 || !kernel::implies(all->all.front(), r)) continue;
    if (kernel::extends(contexts_.at(context), t.context())) return i;
  }
  return std::nullopt;
}

certificate::Certificate Script::certificate(const std::string& theorem,
                                             certificate::Verdict verdict, std::size_t last) const {
  return {theorem, verdict, context_steps_, steps_, last};
}

}  // namespace assay::prover
