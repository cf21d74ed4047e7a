#include "exporters/coq/proposition.hpp"

#include "exporters/coq/evident.hpp"
#include "exporters/coq/term.hpp"
#include "kernel/definedness.hpp"

#include <algorithm>
#include <unordered_set>

namespace assay::exporters::coq {

using kernel::Comparison;
using kernel::Relation;
using kernel::Term;

namespace {

std::string_view sign(Comparison c) {
  switch (c) {
    case Comparison::less: return " < ";
    case Comparison::less_equal: return " <= ";
    case Comparison::equal: return " = ";
    case Comparison::not_equal: return " <> ";
    case Comparison::greater_equal: return " >= ";
    case Comparison::greater: return " > ";
  }
  return "";
}

bool needs_parentheses(const std::string& proposition) {
  return proposition.starts_with("forall") || proposition.starts_with("exists") ||
         proposition.find("->") != std::string::npos;
}

class SideConditions {
 public:
  void collect(const Term& t) {
    if (!seen_.insert(t).second) return;
    for (const Term& part : t.arguments()) collect(part);
    for (const Relation& r : kernel::side_conditions(t))
      if (!is_evident(r) && std::find(all.begin(), all.end(), r) == all.end()) all.push_back(r);
  }

  std::vector<Relation> all;

 private:
  std::unordered_set<Term> seen_;
};

}  // namespace

void append(Propositions& all, const Propositions& more) {
  for (const std::string& p : more)
    if (std::find(all.begin(), all.end(), p) == all.end()) all.push_back(p);
}

std::string conjunction(const Propositions& all) {
  if (all.empty()) return "True";
  std::string text;
  for (const std::string& p : all) {
    const bool is_last = &p == &all.back();
    text += !is_last && needs_parentheses(p) ? "(" + p + ")" : p;
    if (!is_last) text += " /\\ ";
  }
  return text;
}

std::string comparison(const Relation& r) {
  return term(r.left) + std::string(sign(r.comparison)) + term(r.right);
}

std::vector<Relation> side_conditions(const Term& t) {
  SideConditions conditions;
  conditions.collect(t);
  return std::move(conditions.all);
}

Propositions definedness(const std::vector<Term>& all) {
  SideConditions conditions;
  for (const Term& t : all) conditions.collect(t);
  Propositions result;
  for (const Relation& r : conditions.all) append(result, {comparison(r)});
  return result;
}

Propositions holds(const Relation& r, const Relation& written) {
  Propositions all = definedness({r.left, r.right});
  append(all, {comparison(written)});
  return all;
}

Propositions between(const std::string& x, const kernel::Domain& d) {
  if (d.is_reals()) return {};
  std::string text = x;
  if (d.lower.at) text = term(*d.lower.at) + (d.lower.open ? " < " : " <= ") + text;
  if (d.upper.at) text += (d.upper.open ? " < " : " <= ") + term(*d.upper.at);
  return {text};
}

Propositions membership(const std::string& x, const kernel::Domain& d,
                        const kernel::Domain& written) {
  std::vector<Term> ends;
  if (d.lower.at) ends.push_back(*d.lower.at);
  if (d.upper.at) ends.push_back(*d.upper.at);
  Propositions all = definedness(ends);
  append(all, between(x, written));
  return all;
}

}  // namespace assay::exporters::coq
