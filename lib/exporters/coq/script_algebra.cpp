// The rules that compare normal forms of rational functions. The proof states the equality of
// rational functions behind the rule, with the cofactors of the equations that rewrite.
#include "exporters/coq/aliases.hpp"
#include "exporters/coq/cofactors.hpp"
#include "exporters/coq/script.hpp"
#include "exporters/coq/term.hpp"

#include <optional>
#include <set>

namespace assay::exporters::coq {

namespace {

using kernel::Comparison;
using kernel::Factor;
using kernel::Product;
using kernel::Relation;
using kernel::Term;
using kernel::algebra::Fraction;
using kernel::algebra::NormalForms;

const Relation& relation(const kernel::Theorem& t) {
  return std::get<kernel::Relations>(t.claim()).all[0];
}

/// The difference of the sides that is positive, or 0, when r holds.
struct Difference {
  explicit Difference(const Relation& r)
      : larger(is_below(r) ? r.right : r.left), smaller(is_below(r) ? r.left : r.right) {}
  static bool is_below(const Relation& r) {
    return r.comparison == Comparison::less || r.comparison == Comparison::less_equal;
  }
  Term term() const { return Term::apply(kernel::Op::subtract, {larger, smaller}); }

  Term larger;
  Term smaller;
};

/// An equality of rational functions modulo equations, as a proof in Coq.
class Equality {
 public:
  /// The equations that rewrite, with the hypotheses that hold them.
  void rewrite(const Relation& equation, std::string hypothesis) {
    forms_.rewrite(equation);
    equations_.push_back(equation);
    hypotheses_.push_back(std::move(hypothesis));
    mention(equation);
  }

  void mention(const Relation& r) { terms_.insert(terms_.end(), {r.left, r.right}); }
  void mention(const Term& t) { terms_.push_back(t); }

  /// A term of Coq that proves "z = 0", where z is what f is by the equations, each times its
  /// cofactor, and by `more`, proofs of the same kind.
  std::string zero(const Fraction& f, std::vector<std::string> more) {
    const std::vector<Term> q = cofactors(forms_, f, equations_);
    for (std::size_t i = 0; i < q.size(); ++i)
      if (!q[i].is_number(0)) more.push_back(times_cofactor(term(q[i]), hypotheses_[i]));
    if (more.empty()) return "(eq_refl 0)";
    std::string text = more[0];
    for (std::size_t i = 1; i < more.size(); ++i)
      text = "(zero_sum _ _ " + text + " " + more[i] + ")";
    return text;
  }

  /// Tactics that prove the equality, once `zero` is put in.
  std::string checked() {
    std::string text;
    for (const auto& [u, v] : aliases(forms_, terms_)) {
      text += "  replace (" + term(u) + ") with (" + term(v) + ") by (f_equal";
      for (std::size_t i = 0; i < u.arguments().size(); ++i)
        if (!(u.argument(i) == v.argument(i))) text += "; " + equal(v.argument(i), u.argument(i));
      text += ").\n";
    }
    return text + "  by_field.\n";
  }

  static std::string times_cofactor(const std::string& q, const std::string& hypothesis) {
    return "(cofactor (" + q + ") _ _ " + hypothesis + ")";
  }

  const Fraction& of(const Term& t) { return forms_.of(t); }

 private:
  std::string equal(const Term& a, const Term& b) {
    return "apply (identity _ _ _ " + zero(of(a) - of(b), {}) + "); by_field";
  }

  NormalForms forms_;
  std::vector<Relation> equations_;
  std::vector<std::string> hypotheses_;
  std::vector<Term> terms_;
};

/// "assert (E1 : m = t) by (...).": an equation that the hypothesis P1 holds, by itself.
std::string single_out(const std::string& name, const Relation& equation, const std::string& from) {
  return "assert (" + name + " : " + comparison(equation) + ") by (clear - " + from +
         "; implied).\n";
}

std::string concluded(const Relation& goal, const std::string& lemma, const std::string& goals) {
  return "assert (G' : " + comparison(goal) + ").\n{ apply " + lemma + ".\n" + goals +
         "}\nimplied.\n";
}

std::string identity(const ReplayedStep& s, const Scope& scope) {
  const Relation& goal = relation(s.theorem);
  std::string text = pose_premises(s, scope);
  Equality equality;
  for (std::size_t i = 0; i < s.step.modulo.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    const Relation& equation = relation(s.rewriting(i));
    text += pose_step(s, scope, s.step.modulo[i], "M" + number);
    text += single_out("E" + number, equation, "M" + number);
    equality.rewrite(equation, "E" + number);
  }
  equality.mention(goal);
  const std::string zero = equality.zero(equality.of(goal.left) - equality.of(goal.right), {});
  return text + concluded(goal, "(identity _ _ _ " + zero + ")", equality.checked());
}

/// One combination: the sums in Coq, and as fractions.
class Combined {
 public:
  Combined(const ReplayedStep& s) : step_(s) {
    for (std::size_t i = 0; i < s.step.from.size(); ++i)
      relations_.push_back(relation(s.premise(i)));
    for (const std::size_t i : s.step.combination.rewritings) {
      single_out_equation(i);
      equality_.rewrite(relations_[i], equation_name(i));
    }
  }

  std::string proof() {
    const Relation& goal = relation(step_.theorem);
    equality_.mention(goal);
    std::string multiplier;
    Fraction m;
    for (const Product& p : step_.step.combination.multiplier) {
      multiplier += (multiplier.empty() ? "" : " + ") + written(p);
      m = m + value(p);
    }
    if (multiplier.empty()) {
      multiplier = "1";
      m = equality_.of(Term::number(1));
    }
    std::string sum;
    std::vector<std::string> zeros;
    Fraction f = m * equality_.of(Difference(goal).term());
    for (const Product& p : step_.step.combination.summands) {
      f = f - value(p);
      if (const std::optional<std::size_t> i = equation_in(p)) {
        single_out_equation(*i);
        zeros.push_back(Equality::times_cofactor(written(p, *i), equation_name(*i)));
      } else {
        sum += (sum.empty() ? "" : " + ") + written(p);
      }
    }
    const std::string zero = equality_.zero(f, std::move(zeros));
    const std::string lemma = "(" + std::string(lemma_for(goal)) + " _ _ (" + multiplier + ") (" +
                              (sum.empty() ? "0" : sum) + ") _ ltac:(sum_positive) " + zero + ")";
    return singled_out_ +
           concluded(goal, lemma,
                     "- " + std::string(sign_tactic(goal)) + ".\n-\n" + equality_.checked());
  }

 private:
  static std::string_view lemma_for(const Relation& goal) {
    switch (goal.comparison) {
      case Comparison::less: return "combine_lt";
      case Comparison::less_equal: return "combine_le";
      case Comparison::greater: return "combine_gt";
      case Comparison::greater_equal: return "combine_ge";
      default: return "combine_eq";
    }
  }
  static std::string_view sign_tactic(const Relation& goal) {
    switch (goal.comparison) {
      case Comparison::less:
      case Comparison::greater: return "sum_positive";
      case Comparison::less_equal:
      case Comparison::greater_equal: return "sum_nonnegative";
      default: return "reflexivity";
    }
  }

  static std::string equation_name(std::size_t i) { return "E" + std::to_string(i + 1); }

  void single_out_equation(std::size_t i) {
    if (!singled_out_equations_.insert(i).second) return;
    singled_out_ += single_out(equation_name(i), relations_[i], "P" + std::to_string(i + 1));
    equality_.mention(relations_[i]);
  }

  /// The first factor that is an equation, as the index of its premise.
  std::optional<std::size_t> equation_in(const Product& p) const {
    for (const Factor& f : p.factors)
      if (f.kind == Factor::Kind::premise && relations_[f.premise].comparison == Comparison::equal)
        return f.premise;
    return std::nullopt;
  }

  /// The product in Coq, without one factor that is the equation `left_out`.
  std::string written(const Product& p, std::optional<std::size_t> left_out = std::nullopt) {
    std::string text = argument(Term::number(p.coefficient));
    for (const Factor& f : p.factors) {
      if (f.kind == Factor::Kind::premise && left_out == f.premise) {
        left_out.reset();
        continue;
      }
      text += " * " + written(f);
    }
    return text;
  }

  std::string written(const Factor& f) {
    if (f.kind == Factor::Kind::premise) {
      equality_.mention(relations_[f.premise]);
      return argument(Difference(relations_[f.premise]).term());
    }
    equality_.mention(f.term);
    return argument(f.term) + (f.kind == Factor::Kind::square ? " ^ 2" : "");
  }

  Fraction value(const Product& p) {
    Fraction result = equality_.of(Term::number(p.coefficient));
    for (const Factor& f : p.factors) {
      const Fraction one = equality_.of(
          f.kind == Factor::Kind::premise ? Difference(relations_[f.premise]).term() : f.term);
      result = f.kind == Factor::Kind::square ? result * one * one : result * one;
    }
    return result;
  }

  const ReplayedStep& step_;
  std::vector<Relation> relations_;
  Equality equality_;
  std::string singled_out_;
  std::set<std::size_t> singled_out_equations_;
};

std::string combine(const ReplayedStep& s, const Scope& scope) {
  return pose_premises(s, scope) + Combined(s).proof();
}

const RuleScript scripts[] = {
    {"identity", identity},
    {"combine", combine},
};

}  // namespace

std::span<const RuleScript> scripts_of_algebra() { return scripts; }

}  // namespace assay::exporters::coq
