#include "prover/expansion.hpp"

#include "kernel/algebra/normal_form.hpp"
#include "kernel/refusal.hpp"
#include "prover/algebra/polynomial_term.hpp"
#include "prover/citation.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace assay::prover {

using exact::Rational;
using kernel::Op;
using kernel::Term;
using kernel::algebra::Monomial;
using kernel::algebra::Polynomial;

namespace {

constexpr long most_multiples = 12;

/// The greatest rational of which both are integer multiples.
Rational common_measure(const Rational& a, const Rational& b) {
  if (a == 0) return exact::abs(b);
  const mpz_class numerator = a.numerator() * b.denominator();
  const mpz_class other = b.numerator() * a.denominator();
  return Rational(gcd(numerator, other), a.denominator() * b.denominator());
}

/// An argument as a sum of integer multiples of base angles.
using Multiples = std::map<Monomial, long>;

/// One kind of function that has a theorem of addition: exp, or sin with cos.
class Addition {
 public:
  Addition(Workspace& workspace, const Position& position, std::vector<std::string> functions,
           std::vector<std::size_t>& equations)
      : workspace_(workspace),
        position_(position),
        functions_(std::move(functions)),
        equations_(equations) {}

  void expand(const std::vector<Term>& arguments) {
    std::vector<Polynomial> sums;
    for (const Term& u : arguments) {
      const auto& form = forms_.of(u);
      if (!form.denominator().empty() || form.is_zero()) continue;
      sums.push_back(form.numerator());
      for (const auto& [monomial, c] : form.numerator().terms())
        bases_[monomial] = common_measure(bases_[monomial], c);
    }
    for (const Polynomial& sum : sums) {
      Multiples multiples;
      long count = 0;
      for (const auto& [monomial, c] : sum.terms()) {
        const Rational times = c / bases_.at(monomial);
        if (exact::abs(times) > most_multiples) return;
        multiples[monomial] = times.numerator().get_si();
        count += std::abs(multiples[monomial]);
      }
      if (count <= most_multiples) expand(multiples);
    }
  }

  /// The base angles of everything that was expanded.
  std::vector<Term> bases() const {
    std::vector<Term> result;
    for (const auto& [monomial, c] : bases_) result.push_back(angle({{monomial, 1}}));
    return result;
  }

 private:
  Term angle(const Multiples& multiples) const {
    Polynomial sum;
    for (const auto& [monomial, times] : multiples)
      sum = sum + Polynomial(Rational(times) * bases_.at(monomial), monomial);
    return algebra::term_of(sum, forms_.atoms());
  }

  /// Down to the base angles, by one theorem of addition or by one change of sign at a time.
  void expand(const Multiples& multiples) {
    if (!done_.insert(multiples).second) return;
    Multiples first{*multiples.begin()};
    auto& [monomial, times] = *first.begin();
    if (multiples.size() == 1 && times == 1) return;
    if (multiples.size() == 1 && times < 0) {
      const Multiples positive{{monomial, -times}};
      cite("_negative", {{"x", angle(positive)}});
      return expand(positive);
    }
    Multiples rest = multiples;
    if (multiples.size() == 1) {
      first.begin()->second = 1;
      --rest.begin()->second;
    } else {
      rest.erase(rest.begin());
    }
    cite("_sum", {{"x", angle(first)}, {"y", angle(rest)}});
    expand(first);
    expand(rest);
  }

  void cite(const std::string& suffix, const kernel::Substitution& at) {
    for (const std::string& function : functions_)
      if (const auto step =
              instantiate(workspace_, position_, workspace_.cited(function + suffix), at))
        equations_.push_back(*step);
  }

  Workspace& workspace_;
  const Position& position_;
  std::vector<std::string> functions_;
  std::vector<std::size_t>& equations_;
  kernel::algebra::NormalForms forms_;
  std::map<Monomial, Rational> bases_;
  std::set<Multiples> done_;
};

void add_new(std::vector<Term>& all, const Term& t) {
  if (std::find(all.begin(), all.end(), t) == all.end()) all.push_back(t);
}

class ExpansionSearch {
 public:
  ExpansionSearch(Workspace& workspace, const Position& position)
      : workspace_(workspace), position_(position) {}

  std::vector<std::size_t> run(std::span<const Term> terms) {
    for (const Term& t : terms) collect(t);
    Addition exponential(workspace_, position_, {"exp"}, equations_);
    exponential.expand(exponents_);
    Addition trigonometric(workspace_, position_, {"sin", "cos"}, equations_);
    trigonometric.expand(angles_);
    if (!equations_.empty() && !angles_.empty()) add_values_at_pi(trigonometric.bases());
    return std::move(equations_);
  }

 private:
  void collect(const Term& t) {
    for (const Term& argument : t.arguments()) collect(argument);
    switch (t.op()) {
      case Op::exp: return add_new(exponents_, t.argument());
      case Op::sin:
      case Op::cos: return add_new(angles_, t.argument());
      case Op::sinh: return by_definition("sinh_is_exp", t);
      case Op::cosh: return by_definition("cosh_is_exp", t);
      case Op::tanh: return by_definition("tanh_is_exp", t);
      case Op::tan: return by_definition("tan_is_quotient", t);
      default: return;
    }
  }

  void by_definition(const std::string& fact, const Term& t) {
    if (std::find(defined_.begin(), defined_.end(), t) != defined_.end()) return;
    defined_.push_back(t);
    const auto step =
        instantiate(workspace_, position_, workspace_.cited(fact), {{"x", t.argument()}});
    if (!step) return;
    equations_.push_back(*step);
    collect(kernel::relations(workspace_.theorem(*step)).front().right);
  }

  void add_values_at_pi(const std::vector<Term>& bases) {
    const Term half = Term::number(Rational(1) / 2) * Term::pi();
    for (const Term& base : bases) {
      if (base == Term::pi()) add_facts({"sin_pi", "cos_pi"});
      if (base == half) add_facts({"sin_half_pi", "cos_half_pi"});
    }
  }

  void add_facts(std::initializer_list<const char*> names) {
    for (const char* name : names) equations_.push_back(workspace_.cited(name));
  }

  Workspace& workspace_;
  const Position& position_;
  std::vector<std::size_t> equations_;
  std::vector<Term> exponents_;
  std::vector<Term> angles_;
  std::vector<Term> defined_;
};

}  // namespace

std::vector<std::size_t> expansions(Workspace& workspace, const Position& position,
                                    std::span<const Term> terms) {
  try {
    return ExpansionSearch(workspace, position).run(terms);
  } catch (const kernel::Refusal&) {
    return {};  // an argument beyond the kernel's limits
  }
}

}  // namespace assay::prover
