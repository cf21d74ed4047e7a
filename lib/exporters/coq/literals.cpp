#include "exporters/coq/literals.hpp"

#include "exporters/coq/term.hpp"
#include "kernel/sequent.hpp"

#include <set>

namespace assay::exporters::coq {

using kernel::Op;
using kernel::Substitution;
using kernel::Term;

namespace {

/// t with the terms put in and nothing computed.
Term put_in(const Term& t, const Substitution& s) {
  if (t.is(Op::variable)) {
    const auto found = s.find(t.name());
    return found == s.end() ? t : found->second;
  }
  if (t.arguments().empty()) return t;
  std::vector<Term> arguments;
  for (const Term& a : t.arguments()) arguments.push_back(put_in(a, s));
  if (t.is(Op::power_integer)) return Term::power_integer(arguments[0], t.exponent());
  return Term::apply(t.op(), std::move(arguments));
}

/// Collects the parts of t that become literals.
void collect(const Term& t, const Substitution& s, std::set<std::string>& tactics) {
  if (t.arguments().empty()) return;
  const Term folded = kernel::substitute(t, s);
  if (folded.is(Op::number)) {
    const Term as_put = put_in(t, s);
    if (!(as_put == folded))
      tactics.insert("replace (" + term(as_put) + ") with (" + term(folded) + ") in * by lra.\n");
    return;
  }
  for (const Term& a : t.arguments()) collect(a, s, tactics);
}

}  // namespace

std::string fold_literals(const std::vector<Term>& terms, const Substitution& s) {
  std::set<std::string> tactics;
  for (const Term& t : terms) collect(t, s, tactics);
  std::string text;
  for (const std::string& t : tactics) text += t;
  return text;
}

std::string fold_literals(const kernel::Claim& claim, const Substitution& s) {
  return fold_literals(kernel::terms(claim), s);
}

}  // namespace assay::exporters::coq
