#include "prover/atoms.hpp"

#include "prover/algebra/same.hpp"
#include "prover/definedness.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

#include <algorithm>
#include <optional>

namespace assay::prover {

using kernel::Op;
using kernel::Relation;
using kernel::Term;
using References = std::vector<std::size_t>;

namespace {

void collect(const Term& t, std::vector<Term>& atoms) {
  for (const Term& argument : t.arguments()) collect(argument, atoms);
  switch (t.op()) {
    case Op::sqrt:
    case Op::abs:
    case Op::exp:
    case Op::log:
    case Op::sin:
    case Op::cos:
    case Op::tan:
    case Op::tanh:
    case Op::atan:
    case Op::erf:
    case Op::cosh:
      if (std::find(atoms.begin(), atoms.end(), t) == atoms.end()) atoms.push_back(t);
      break;
    default: break;
  }
}

class AtomSearch {
 public:
  AtomSearch(Workspace& workspace, const Position& position)
      : workspace_(workspace), position_(position) {}

  AtomFacts facts(std::span<const Term> terms) {
    std::vector<Term> atoms;
    for (const Term& t : terms) collect(t, atoms);
    for (const Term& atom : atoms) add(atom);
    for (std::size_t i = 0; i < atoms.size(); ++i)
      for (std::size_t j = i + 1; j < atoms.size(); ++j) {
        add_reciprocals(atoms[i], atoms[j]);
        add_squares(atoms[i], atoms[j]);
      }
    return std::move(result_);
  }

  References bounds(std::span<const Term> terms) {
    std::vector<Term> atoms;
    for (const Term& t : terms) collect(t, atoms);
    References result;
    for (const Term& atom : atoms)
      for (const char* name : bounds_of(atom.op())) keep(result, name, atom.argument());
    return result;
  }

 private:
  void add(const Term& atom) {
    const Term& u = atom.argument();
    switch (atom.op()) {
      case Op::sqrt:
        keep(result_.order, "sqrt_nonnegative", u);
        keep(result_.rewritings, "sqrt_squared", u);
        break;
      case Op::abs:
        keep(result_.order, "abs_nonnegative", u);
        keep(result_.order, "abs_above", u);
        keep(result_.order, "abs_above_negative", u);
        keep(result_.rewritings, "abs_squared", u);
        break;
      case Op::exp:
        keep(result_.order, "exp_positive", u);
        if (u.is(Op::log)) keep(result_.rewritings, "exp_log", u.argument());
        break;
      case Op::sin: keep_all({"sin_upper", "sin_lower"}, u); break;
      case Op::cos: keep_all({"cos_upper", "cos_lower"}, u); break;
      case Op::tanh: keep_all({"tanh_upper", "tanh_lower"}, u); break;
      case Op::atan: keep_all({"atan_upper", "atan_lower"}, u); break;
      case Op::erf: keep_all({"erf_upper", "erf_lower"}, u); break;
      case Op::cosh: keep_all({"cosh_at_least_one"}, u); break;
      case Op::log:
        if (u.is(Op::exp)) keep(result_.rewritings, "log_exp", u.argument());
        break;
      default: break;
    }
    if (atom.is_closed()) add_value(atom);
  }

  /// A closed atom with a rational value: exp(0) = 1, sqrt(4) = 2, log(1) = 0.
  void add_value(const Term& atom) {
    for (const long n : {0L, 1L, 2L}) {
      const auto step = workspace_.script().attempt(
          steps::enclose(0, kernel::equal(atom, Term::number(n)), workspace_.budget().bits));
      if (step) result_.rewritings.push_back(*step);
    }
  }

  void add_reciprocals(const Term& a, const Term& b) {
    if (!a.is(Op::exp) || !b.is(Op::exp)) return;
    if (!algebra::same(a.argument() + b.argument(), Term::number(0))) return;
    const auto general = fact("exp_reciprocal");
    if (!general) return;
    const auto at_a = use(*general, a.argument());
    if (!at_a) return;
    result_.rewritings.push_back(*at_a);
  }

  /// sin(u)^2 = 1 - cos(u)^2, where both occur.
  void add_squares(const Term& a, const Term& b) {
    const bool is_pair = (a.is(Op::sin) && b.is(Op::cos)) || (a.is(Op::cos) && b.is(Op::sin));
    if (!is_pair || !(a.argument() == b.argument())) return;
    References sum;
    keep(sum, "sin_cos_squares", a.argument());
    if (sum.empty()) return;
    const Term sine = Term::apply(Op::sin, {a.argument()});
    const Term cosine = Term::apply(Op::cos, {a.argument()});
    const Relation goal = kernel::equal(Term::power_integer(sine, 2),
                                        Term::number(1) - Term::power_integer(cosine, 2));
    kernel::Combination from_sum;
    from_sum.summands.push_back({1, {{kernel::Factor::Kind::premise, 0}}});
    const auto step = workspace_.script().attempt(
        steps::combine(position_.context, goal, std::move(from_sum), std::move(sum)));
    if (step) result_.rewritings.push_back(*step);
  }

  static std::vector<const char*> bounds_of(Op op) {
    switch (op) {
      case Op::exp: return {"exp_above_tangent"};
      case Op::log: return {"log_below_tangent", "log_above_hyperbola"};
      case Op::sin: return {"sin_below", "sin_above_chord"};
      case Op::cos: return {"cos_above_parabola"};
      case Op::tan: return {"tan_above"};
      case Op::tanh: return {"tanh_below"};
      case Op::atan: return {"atan_below"};
      case Op::sqrt: return {"sqrt_below_tangent"};
      default: return {};
    }
  }

  void keep_all(std::initializer_list<const char*> names, const Term& u) {
    for (const char* name : names) keep(result_.order, name, u);
  }

  void keep(References& where, const std::string& name, const Term& u) {
    const auto general = fact(name);
    if (!general) return;
    if (const auto step = use(*general, u)) where.push_back(*step);
  }

  std::optional<std::size_t> fact(const std::string& name) {
    try {
      return workspace_.cited(name);
    } catch (const GaveUp&) {
      return std::nullopt;
    }
  }

  /// A fact of one variable x at u; its side conditions must be plain to see.
  std::optional<std::size_t> use(std::size_t general, const Term& u) {
    const kernel::Context context = workspace_.theorem(general).context();
    const kernel::Substitution at{{context.variables.front().name, u}};
    References premises{general};
    const auto defined = definedness(workspace_, position_, {&u, 1});
    if (!defined) return std::nullopt;
    for (const kernel::Variable& v : context.variables)
      for (const Relation& r : kernel::membership(u, v.domain))
        if (!prove_into(premises, r)) return std::nullopt;
    for (const Relation& r : context.assumptions)
      if (!prove_into(premises, kernel::substitute(r, at))) return std::nullopt;
    premises.insert(premises.end(), defined->begin(), defined->end());
    return workspace_.script().attempt(steps::use(position_.context, at, std::move(premises)));
  }

  bool prove_into(References& premises, const Relation& r) {
    const auto step = prove_directly(workspace_, position_, r);
    if (step) premises.push_back(*step);
    return step.has_value();
  }

  Workspace& workspace_;
  const Position& position_;
  AtomFacts result_;
};

}  // namespace

AtomFacts atom_facts(Workspace& workspace, const Position& position, std::span<const Term> terms) {
  return AtomSearch(workspace, position).facts(terms);
}

References atom_bounds(Workspace& workspace, const Position& position,
                       std::span<const Term> terms) {
  return AtomSearch(workspace, position).bounds(terms);
}

}  // namespace assay::prover
