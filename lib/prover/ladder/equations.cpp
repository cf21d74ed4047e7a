// The equations by which normal forms are rewritten: one exponential for all whose arguments are
// multiples of each other, sines and cosines likewise, hyperbolic functions by exponentials, tan by
// sin and cos, |u| by u or -u, and the squares of roots and sines.
#include "kernel/algebra/normal_form.hpp"
#include "kernel/refusal.hpp"
#include "prover/ladder/search.hpp"

#include <algorithm>
#include <functional>

namespace assay::prover::ladder {

using exact::Rational;
using kernel::Domain;
using kernel::Op;
using kernel::Relation;
using kernel::Term;
using steps::References;

namespace {

constexpr long most_multiple = 12;

void collect(const Term& t, std::vector<Term>& all) {
  for (const Term& argument : t.arguments()) collect(argument, all);
  if (!t.arguments().empty() && std::find(all.begin(), all.end(), t) == all.end()) all.push_back(t);
}

/// Terms that are rational multiples of one of them.
struct Multiples {
  Term first;
  std::vector<Rational> factors;  // of `first`
};

/// r with t = r * u, where both are not 0.
std::optional<Rational> ratio(const Term& t, const Term& u) {
  kernel::algebra::NormalForms forms;
  const auto a = forms.of(t);
  const auto b = forms.of(u);
  if (a.is_zero() || b.is_zero()) return std::nullopt;
  const Rational r = a.numerator().leading().second / b.numerator().leading().second;
  const auto scaled = kernel::algebra::Fraction(kernel::algebra::Polynomial(r)) * b;
  if (!(a - scaled).is_zero()) return std::nullopt;
  return r;
}

std::vector<Multiples> grouped(const std::vector<Term>& arguments) {
  std::vector<Multiples> groups;
  for (const Term& t : arguments) {
    bool placed = false;
    for (Multiples& group : groups) {
      const auto r = ratio(t, group.first);
      if (!r) continue;
      if (std::find(group.factors.begin(), group.factors.end(), *r) == group.factors.end())
        group.factors.push_back(*r);
      placed = true;
      break;
    }
    if (!placed) groups.push_back({t, {Rational(1)}});
  }
  return groups;
}

/// The greatest g of which all factors are integer multiples.
Rational common_measure(const std::vector<Rational>& factors) {
  mpz_class numerators = 0;
  mpz_class denominators = 1;
  for (const Rational& r : factors)
    mpz_lcm(denominators.get_mpz_t(), denominators.get_mpz_t(), r.denominator().get_mpz_t());
  for (const Rational& r : factors) {
    const mpz_class scaled = (r * Rational(denominators)).numerator();
    mpz_gcd(numerators.get_mpz_t(), numerators.get_mpz_t(), scaled.get_mpz_t());
  }
  return Rational(numerators, denominators);
}

Term multiple(const Rational& factor, const Term& t) {
  return factor == 1 ? t : Term::number(factor) * t;
}

}  // namespace

/// Collects the equations for one term.
class Equations {
 public:
  /// A fact at terms, where the conditions are proved (Search::used).
  using Using = std::function<std::optional<std::size_t>(
      const std::string& fact, const kernel::Substitution& at, const std::vector<Relation>&)>;

  Equations(Script& script, std::size_t context, Using used)
      : script_(script), context_(context), used_(std::move(used)) {}

  References of(const Term& t) {
    std::vector<Term> parts;
    collect(t, parts);
    for (const Term& part : parts) add(part);
    for (const Multiples& m : grouped(exponents_)) add_exponentials(m);
    for (const Multiples& m : grouped(angles_)) add_angles(m);
    return std::move(steps_);
  }

 private:
  void add(const Term& t) {
    const Term zero = Term::number(0);
    switch (t.op()) {
      case Op::exp: return exponents_.push_back(t.argument());
      case Op::sinh:
      case Op::cosh:
        use(t.is(Op::sinh) ? "sinh_is_exp" : "cosh_is_exp", {{"x", t.argument()}}, {});
        exponents_.push_back(t.argument());
        return exponents_.push_back(-t.argument());
      case Op::tanh:
        use("tanh_is_exp", {{"x", t.argument()}}, {});
        return exponents_.push_back(Term::number(2) * t.argument());
      case Op::sin:
      case Op::cos: return angles_.push_back(t.argument());
      case Op::tan:
        use("tan_is_quotient", {{"x", t.argument()}},
            {kernel::not_equal(Term::apply(Op::cos, {t.argument()}), zero)});
        return angles_.push_back(t.argument());
      case Op::sqrt: use("sqrt_squared", {{"x", t.argument()}}, {zero <= t.argument()}); return;
      case Op::abs:
        if (!use("abs_of_nonnegative", {{"x", t.argument()}}, {zero <= t.argument()}))
          use("abs_of_nonpositive", {{"x", t.argument()}}, {t.argument() <= zero});
        return;
      case Op::min:
      case Op::max: {
        const Term& u = t.argument(0);
        const Term& v = t.argument(1);
        const bool least = t.is(Op::min);
        const char* ordered = least ? "min_of_ordered" : "max_of_ordered";
        if (use(ordered, {{"x", u}, {"y", v}}, {u <= v})) return;
        // min(u, v) = min(v, u) = v
        if (use(least ? "min_commutes" : "max_commutes", {{"x", u}, {"y", v}}, {v <= u}))
          use(ordered, {{"x", v}, {"y", u}}, {v <= u});
        return;
      }
      case Op::power:
        if (t.argument(1).is(Op::number)) return;
        use("power_is_exp", {{"x", t.argument(0)}, {"y", t.argument(1)}}, {zero < t.argument(0)});
        return exponents_.push_back(t.argument(1) * Term::apply(Op::log, {t.argument(0)}));
      case Op::log:
        if (t.argument().is(Op::exp)) use("log_exp", {{"x", t.argument().argument()}}, {});
        return;
      default: return;
    }
  }

  /// For each multiple k*w or -k*w: sum at x = (i - 1)*w and y = w for i = 2, ..., k, and negative
  /// at x = k*w for -k*w. Returns w, of which all are integer multiples.
  template <class Sum, class Negative>
  Term add_multiples(const Multiples& m, Sum&& sum, Negative&& negative) {
    const Rational unit = common_measure(m.factors);
    const Term w = multiple(unit, m.first);
    for (const Rational& factor : m.factors) {
      const Rational times = factor / unit;
      if (exact::abs(times) > most_multiple) continue;
      const long k = exact::abs(times).numerator().get_si();
      for (long i = 2; i <= k; ++i)
        sum(kernel::Substitution{{"x", multiple(Rational(i - 1), w)}, {"y", w}});
      if (times.sign() < 0) negative(kernel::Substitution{{"x", multiple(Rational(k), w)}});
    }
    return w;
  }

  void add_exponentials(const Multiples& m) {
    add_multiples(
        m, [&](const auto& at) { use("exp_sum", at, {}); },
        [&](const auto& at) { use("exp_negative", at, {}); });
  }

  void add_angles(const Multiples& m) {
    const auto use_both = [&](const char* of_sine, const char* of_cosine, const auto& at) {
      use(of_sine, at, {});
      use(of_cosine, at, {});
    };
    const Term w = add_multiples(
        m, [&](const auto& at) { use_both("sin_sum", "cos_sum", at); },
        [&](const auto& at) { use_both("sin_negative", "cos_negative", at); });
    add_square_of_sine(w);
  }

  /// sin(w)^2 = 1 - cos(w)^2
  void add_square_of_sine(const Term& w) {
    const auto squares = use("sin_cos_squares", {{"x", w}}, {});
    if (!squares) return;
    steps_.pop_back();  // its left side is no product
    const Term sine = Term::power_integer(Term::apply(Op::sin, {w}), 2);
    const Term cosine = Term::power_integer(Term::apply(Op::cos, {w}), 2);
    kernel::Combination sum;
    sum.summands = {{1, {{kernel::Factor::Kind::premise, 0, Term::number(0)}}}};
    const auto step = script_.attempt(
        steps::combine(context_, kernel::equal(sine, Term::number(1) - cosine), sum, {*squares}));
    if (step) steps_.push_back(*step);
  }

  std::optional<std::size_t> use(const std::string& fact, const kernel::Substitution& at,
                                 const std::vector<Relation>& conditions) {
    const auto step = used_(fact, at, conditions);
    if (step && std::find(steps_.begin(), steps_.end(), *step) == steps_.end())
      steps_.push_back(*step);
    return step;
  }

  Script& script_;
  std::size_t context_;
  Using used_;
  std::vector<Term> exponents_;
  std::vector<Term> angles_;
  References steps_;
};

References Search::equations(const Term& t, const Domain& d) {
  try {
    return Equations(script_, context_of(d),
                     [&](const auto& fact, const auto& at, const auto& conditions) {
                       return used(d, fact, at, conditions);
                     })
        .of(t);
  } catch (const kernel::Refusal&) {
    return {};  // normal forms beyond the kernel's limits
  }
}

}  // namespace assay::prover::ladder
