#include "prover/reductions/reduction.hpp"

#include "kernel/algebra/normal_form.hpp"
#include "kernel/refusal.hpp"
#include "prover/algebra/polynomial_term.hpp"
#include "prover/algebra_steps.hpp"
#include "prover/atoms.hpp"
#include "prover/citation.hpp"
#include "prover/relations.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace assay::prover::reductions {

using kernel::Comparison;
using kernel::Op;
using kernel::Relation;
using kernel::Term;
using kernel::algebra::NormalForms;
using kernel::algebra::Polynomial;

namespace {

/// The parts of a polynomial: products with a square root and a positive coefficient, with a
/// negative one, and the rest.
struct Parts {
  Polynomial positive;
  Polynomial negative;
  Polynomial rest;
  std::size_t with_roots = 0;
};

Parts parts_of(const Polynomial& p, const std::vector<Term>& atoms) {
  Parts result;
  for (const auto& [monomial, coefficient] : p.terms()) {
    const bool has_root =
        std::any_of(monomial.powers().begin(), monomial.powers().end(),
                    [&](const auto& power) { return atoms[power.first].is(Op::sqrt); });
    Polynomial& part = !has_root         ? result.rest
                       : coefficient > 0 ? result.positive
                                         : result.negative;
    part = part + Polynomial(coefficient, monomial);
    if (has_root) ++result.with_roots;
  }
  return result;
}

class Squaring {
 public:
  Squaring(Workspace& workspace, const Position& position)
      : workspace_(workspace), position_(position) {}

  std::optional<std::size_t> run(const Relation& goal) {
    const Relation f = kernel::forward(goal);
    const std::array sides{f.left, f.right};
    for (const std::size_t step : atom_facts(workspace_, position_, sides).rewritings)
      forms_.rewrite(kernel::relations(workspace_.theorem(step)).front());
    const auto d = forms_.rewritten(forms_.of(f.right) - forms_.of(f.left));
    if (!d.denominator().empty()) return std::nullopt;
    const Parts parts = parts_of(d.numerator(), forms_.atoms());
    if (parts.with_roots == 0) return std::nullopt;
    const Polynomial minus_one(-1);
    const std::array splits{std::pair{minus_one * (parts.negative + parts.rest), parts.positive},
                            std::pair{minus_one * parts.negative, parts.positive + parts.rest}};
    for (const auto& [a, b] : splits)
      if (const auto step = compare_squares(goal, f.comparison, a, b, parts.with_roots))
        return step;
    return std::nullopt;
  }

 private:
  /// b - a is the difference of the goal.
  std::optional<std::size_t> compare_squares(const Relation& goal, Comparison comparison,
                                             const Polynomial& a, const Polynomial& b,
                                             std::size_t roots) {
    const Polynomial minus_one(-1);
    const auto squares = forms_.rewritten(b * b + minus_one * (a * a));
    if (!squares.denominator().empty()) return std::nullopt;
    if (parts_of(squares.numerator(), forms_.atoms()).with_roots >= roots) return std::nullopt;
    const Term zero = Term::number(0);
    const Term left = algebra::term_of(a, forms_.atoms());
    const Term right = algebra::term_of(b, forms_.atoms());
    const auto sign = prove(workspace_, position_, right >= zero);
    if (!sign) return std::nullopt;
    const Term difference = algebra::term_of(squares.numerator(), forms_.atoms());
    const auto simpler = prove(workspace_, position_, {zero, comparison, difference});
    if (!simpler) return std::nullopt;

    Position growing = position_.with(*sign).with(*simpler);
    const Relation squared{Term::power_integer(left, 2), comparison, Term::power_integer(right, 2)};
    const auto between = prove_algebraically(workspace_, growing, squared);
    if (!between) return std::nullopt;
    growing = growing.with(*between);
    const auto general = workspace_.cited(
        comparison == Comparison::less ? "less_from_square" : "less_equal_from_square");
    const auto compared = instantiate(workspace_, growing, general, {{"x", left}, {"y", right}});
    if (!compared) return std::nullopt;
    return prove_algebraically(workspace_, growing.with(*compared), goal);
  }

  Workspace& workspace_;
  const Position& position_;
  NormalForms forms_;
};

}  // namespace

std::optional<std::size_t> by_squaring(Workspace& workspace, const Position& position,
                                       const Relation& goal) {
  const bool is_order = kernel::forward(goal).comparison == Comparison::less ||
                        kernel::forward(goal).comparison == Comparison::less_equal;
  if (!is_order) return std::nullopt;
  try {
    return Squaring(workspace, position).run(goal);
  } catch (const kernel::Refusal&) {
    return std::nullopt;  // a normal form beyond the kernel's limits
  }
}

}  // namespace assay::prover::reductions
