// A function whose derivative changes its sign once.
//
// On the interior of D the derivative of f is m*g with m > 0 and g strictly decreasing (for a
// maximum). g changes its sign in [p, q], so it has a root r there. For x < r in D, g > 0 on
// (x, r), so f increases on [.., r]; for x > r it decreases: f(x) < f(r) for every other x.
#include "certificate/midpoint.hpp"
#include "interval/interval.hpp"
#include "kernel/evaluate.hpp"
#include "kernel/printer.hpp"
#include "prover/definedness.hpp"
#include "prover/factors.hpp"
#include "prover/methods/extrema.hpp"
#include "prover/methods/roots.hpp"
#include "prover/methods/slopes.hpp"
#include "prover/relations.hpp"
#include "prover/steps.hpp"

namespace assay::prover {

using exact::Rational;
using kernel::Domain;
using kernel::End;
using kernel::Extremum;
using kernel::Relation;
using kernel::Term;
using References = std::vector<std::size_t>;

namespace {

class Unimodal {
 public:
  Unimodal(Workspace& workspace, const Position& position, const Extremum& claim, const Term& slope)
      : workspace_(workspace),
        script_(workspace.script()),
        position_(position),
        claim_(claim),
        range_(claim.over.front()),
        x_(Term::variable(range_.variable)),
        slope_(slope),
        changing_(slope) {}

  std::size_t prove() {
    choose_factor();
    const std::size_t g_monotone = prove_monotone(
        workspace_, position_,
        {changing_, range_.variable, range_.domain.interior(), !claim_.maximum}, std::nullopt);
    const Domain bracket = narrowed_bracket();
    const std::size_t root =
        prove_sign_change(workspace_, position_, changing_, range_.variable, bracket);

    name_ = fresh_name();
    const Term r = Term::variable(name_);
    const Term at_r = kernel::substitute(changing_, {{range_.variable, r}});
    std::size_t with_root = script_.extend(position_.context, kernel::Variable{name_, bracket});
    with_root = script_.extend(with_root, kernel::equal(at_r, Term::number(0)));
    const Position at_root = position_.in(with_root);

    const std::size_t below =
        prove_side(at_root, g_monotone, {range_.domain.lower, {r, false}}, claim_.maximum, x_ < r);
    const std::size_t above =
        prove_side(at_root, g_monotone, {{r, false}, range_.domain.upper}, !claim_.maximum, x_ > r);

    References premises{below, above};
    std::vector<Relation> needed = kernel::membership(r, range_.domain);
    for (const Relation& m : kernel::membership(r, range_.place)) needed.push_back(m);
    const Term extreme = kernel::substitute(claim_.function, {{range_.variable, r}});
    for (const Relation& m : kernel::membership(extreme, claim_.value)) needed.push_back(m);
    for (const Relation& m : needed) premises.push_back(prove_or_give_up(workspace_, at_root, m));
    premises.push_back(*prove_defined(workspace_, at_root, extreme));
    certificate::Step step = steps::of("extremum", with_root, claim_, std::move(premises));
    step.terms = {r};
    const std::size_t at_named = script_.add(std::move(step));
    certificate::Step last = steps::of("obtain", position_.context);
    last.name = name_;
    last.from = {root, at_named};
    return script_.add(std::move(last));
  }

 private:
  /// The factor of the derivative whose sign is not plain, if all others are positive.
  void choose_factor() {
    const std::vector<Term> factors = factors_of(slope_);
    const std::size_t inside = script_.extend(
        position_.context, kernel::Variable{range_.variable, range_.domain.interior()});
    std::vector<Term> undecided;
    for (const Term& f : factors)
      if (!prove_directly(workspace_, position_.in(inside), f > Term::number(0)))
        undecided.push_back(f);
    if (undecided.size() != 1)
      throw GaveUp("exactly one factor of " + kernel::print(slope_) +
                   " may change its sign, the others must be positive");
    changing_ = undecided.front();
  }

  std::optional<interval::Interval> value(const Term& t, const Rational& lower,
                                          const Rational& upper, long bits) const {
    const interval::Precision p(bits);
    const auto over = interval::between({lower, false}, {upper, false}, p);
    kernel::Box box;
    box.insert_or_assign(range_.variable, over);
    return kernel::evaluate(t, box, p);
  }

  bool is_in_value(const Rational& lower, const Rational& upper, long bits) const {
    const auto v = value(claim_.function, lower, upper, bits);
    if (!v) return false;
    const auto wanted_lower = certificate::literal(claim_.value.lower);
    const auto wanted_upper = certificate::literal(claim_.value.upper);
    const auto end_lower = interval::lower_end(*v).value;
    const auto end_upper = interval::upper_end(*v).value;
    if (wanted_lower && (!end_lower || *end_lower < *wanted_lower)) return false;
    return !wanted_upper || (end_upper && *end_upper <= *wanted_upper);
  }

  /// The place of the extremum, cut down by the sign of the changing factor until the value is
  /// enclosed as claimed.
  Domain narrowed_bracket() const {
    auto lower = certificate::literal(range_.place.lower);
    auto upper = certificate::literal(range_.place.upper);
    if (!lower || !upper)
      throw GaveUp("say where the extremum lies: 'at " + range_.variable + " in [a, b]'");
    const long bits = workspace_.budget().most_bits;
    for (int i = 0; i < 200 && !is_in_value(*lower, *upper, bits); ++i) {
      const Rational middle = (*lower + *upper) / Rational(2);
      const auto g = value(changing_, middle, middle, bits);
      if (!g) break;
      const bool left_of_root =
          claim_.maximum ? interval::is_positive(*g) : interval::is_negative(*g);
      (left_of_root ? lower : upper) = middle;
    }
    return Domain::closed(Term::number(*lower), Term::number(*upper));
  }

  std::string fresh_name() const {
    std::string name = range_.variable == "r" ? "s" : "r";
    while (script_.context(position_.context).find(name) != nullptr || name == range_.variable)
      name += "_";
    return name;
  }

  /// f(x) beyond f(r) on one side of r, where f is monotone on `domain`.
  std::size_t prove_side(const Position& at_root, std::size_t g_monotone, const Domain& domain,
                         bool increasing, const Relation& side) {
    const std::size_t f_monotone = prove_monotone_beside(at_root, g_monotone, domain, increasing);
    const std::size_t on_domain =
        script_.extend(at_root.context, kernel::Variable{range_.variable, range_.domain});
    const Position beside = at_root.in(script_.extend(on_domain, side));
    return prove_monotone_order(workspace_, beside, f_monotone, kernel::forward(side));
  }

  std::size_t prove_monotone_beside(const Position& at_root, std::size_t g_monotone,
                                    const Domain& domain, bool increasing) {
    const Domain interior = domain.interior();
    const std::size_t derivative =
        prove_derivative(workspace_, at_root, {claim_.function, range_.variable, interior, slope_});
    const Position inside =
        at_root.in(script_.extend(at_root.context, kernel::Variable{range_.variable, interior}));
    const Term r = Term::variable(name_);
    const bool left_of_root = domain.upper.at && *domain.upper.at == r;
    const std::size_t order =
        prove_monotone_order(workspace_, inside, g_monotone, left_of_root ? x_ < r : r < x_);
    const Term zero = Term::number(0);
    const std::size_t sign = prove_or_give_up(workspace_, inside.with(order),
                                              increasing ? changing_ > zero : changing_ < zero);
    const std::size_t slope_sign =
        prove_or_give_up(workspace_, inside.with(sign), increasing ? slope_ > zero : slope_ < zero);
    const Position closed =
        at_root.in(script_.extend(at_root.context, kernel::Variable{range_.variable, domain}));
    const auto defined = prove_defined(workspace_, closed, claim_.function);
    if (!defined) throw GaveUp("not known to be defined: " + kernel::print(claim_.function));
    return script_.add(
        steps::of("monotone", at_root.context,
                  kernel::Monotone{claim_.function, range_.variable, domain, increasing},
                  {derivative, slope_sign, *defined}));
  }

  Workspace& workspace_;
  Script& script_;
  const Position& position_;
  const Extremum& claim_;
  const kernel::Range& range_;
  const Term x_;
  const Term slope_;
  Term changing_;
  std::string name_;
};

}  // namespace

std::size_t prove_unimodal(Workspace& workspace, const Position& position, const Extremum& claim,
                           const Term& slope) {
  if (claim.over.size() != 1 || claim.attained != kernel::Attained::exactly_once)
    throw GaveUp("'unimodal' proves an extremum in one variable that is attained exactly once");
  return Unimodal(workspace, position, claim, slope).prove();
}

}  // namespace assay::prover
