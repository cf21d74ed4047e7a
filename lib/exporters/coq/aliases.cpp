#include "exporters/coq/aliases.hpp"

#include "kernel/substitution.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace assay::exporters::coq {

using kernel::Term;
using kernel::algebra::Atom;
using kernel::algebra::Fraction;
using kernel::algebra::NormalForms;

namespace {

class Aliases {
 public:
  explicit Aliases(NormalForms& forms) : forms_(forms) {}

  /// t with one form for each atom; appends the equations that are used on the way.
  Term unified(const Term& t) {
    if (t.arguments().empty()) return t;
    if (const auto known = done_.find(t); known != done_.end()) return known->second;
    std::vector<Term> arguments;
    for (const Term& a : t.arguments()) arguments.push_back(unified(a));
    const Term inside = kernel::with_arguments(t, std::move(arguments));
    const Term result = is_atom(t) ? form_of(atom(t), inside) : inside;
    done_.emplace(t, result);
    return result;
  }

  std::vector<std::pair<Term, Term>> all;

 private:
  static bool is_atom(const Term& t) {
    using kernel::Op;
    switch (t.op()) {
      case Op::number:
      case Op::negate:
      case Op::add:
      case Op::subtract:
      case Op::multiply:
      case Op::divide: return false;
      case Op::power_integer:
        return std::abs(t.exponent()) > kernel::algebra::max_computed_exponent;
      default: return true;
    }
  }

  Atom atom(const Term& t) {
    return forms_.of(t).numerator().leading().first.powers().front().first;
  }

  /// The first form that was met of the atom.
  Term form_of(Atom atom, const Term& t) {
    const auto [first, is_new] = forms_by_atom_.emplace(atom, t);
    if (is_new || first->second == t) return t;
    const std::pair alias(t, first->second);
    if (std::ranges::find(all, alias) == all.end()) all.push_back(alias);
    return first->second;
  }

  NormalForms& forms_;
  std::unordered_map<Term, Term> done_;
  std::map<Atom, Term> forms_by_atom_;
};

}  // namespace

std::vector<std::pair<Term, Term>> aliases(NormalForms& forms, const std::vector<Term>& terms) {
  Aliases aliases(forms);
  for (const Term& t : terms) aliases.unified(t);
  return std::move(aliases.all);
}

}  // namespace assay::exporters::coq
