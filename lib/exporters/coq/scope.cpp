#include "exporters/coq/scope.hpp"

#include "exporters/coq/names.hpp"

#include <algorithm>

namespace assay::exporters::coq {

namespace {

/// That the variable lies in its domain; "" for R.
std::string hypothesis(const kernel::Variable& v, const kernel::Variable& written) {
  const Propositions all = membership(name(v.name), v.domain, written.domain);
  return all.empty() ? "" : conjunction(all);
}

std::string hypothesis(const kernel::Relation& r, const kernel::Relation& written) {
  return conjunction(holds(r, written));
}

}  // namespace

Scope::Scope(kernel::Context context, const kernel::Context& written)
    : context_(std::move(context)) {
  for (std::size_t i = 0; i < written.variables.size(); ++i)
    add(hypothesis(context_.variables[i], written.variables[i]));
  for (std::size_t i = 0; i < written.assumptions.size(); ++i)
    add(hypothesis(context_.assumptions[i], written.assumptions[i]));
}

void Scope::add(std::string proposition) {
  if (proposition.empty()) return;
  hypotheses_.push_back({"H" + std::to_string(hypotheses_.size() + 1), std::move(proposition)});
}

Scope Scope::with(const kernel::Variable& v) const {
  Scope inner = *this;
  inner.context_ = context_.with(v);
  inner.add(hypothesis(v, v));
  inner.binders_ += " " + name(v.name);
  if (inner.hypotheses_.size() > hypotheses_.size())
    inner.binders_ += " " + inner.hypotheses_.back().name;
  return inner;
}

Scope Scope::with(const kernel::Relation& assumption) const {
  Scope inner = *this;
  inner.context_ = context_.with(assumption);
  inner.add(hypothesis(assumption, assumption));
  inner.binders_ += " " + inner.hypotheses_.back().name;
  return inner;
}

std::string Scope::quantifiers() const {
  std::string text;
  for (const kernel::Variable& v : context_.variables)
    text += (text.empty() ? " forall " : " ") + name(v.name);
  if (!text.empty()) text += " : R,";
  for (const Hypothesis& h : hypotheses_) text += " " + h.proposition + " ->";
  return text;
}

std::string Scope::introduction() const {
  std::string text;
  for (const kernel::Variable& v : context_.variables) text += " " + name(v.name);
  for (const Hypothesis& h : hypotheses_) text += " " + h.name;
  return text.empty() ? "" : "intros" + text + ".\n";
}

std::string Scope::applied(const std::string& lemma, const kernel::Context& of) const {
  std::string text = "(" + lemma;
  for (const kernel::Variable& v : of.variables) text += " " + name(v.name);
  const Scope general(of);
  for (const Hypothesis& needed : general.hypotheses()) {
    const auto known = std::ranges::find(hypotheses_, needed.proposition, &Hypothesis::proposition);
    text += known == hypotheses_.end() ? " ltac:(implied)" : " " + known->name;
  }
  return text + ")";
}

}  // namespace assay::exporters::coq
