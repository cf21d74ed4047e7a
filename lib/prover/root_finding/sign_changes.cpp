#include "prover/root_finding/sign_changes.hpp"

#include "interval/interval.hpp"
#include "prover/methods/roots.hpp"
#include "prover/root_finding/region.hpp"

namespace assay::prover::root_finding {

using exact::Rational;
using kernel::Domain;
using kernel::Term;

namespace {

constexpr long samples = 64;

}  // namespace

std::optional<std::size_t> prove_by_sign_change(Workspace& workspace, const Position& position,
                                                const kernel::Root& claim) {
  const System system(claim);
  if (system.functions.size() != 1 || system.variables.size() != 1) return std::nullopt;
  const Bracket all = search_box(system, claim).front();
  const Rational step = width(all) / Rational(samples);
  std::optional<Rational> negative;
  std::optional<Rational> positive;
  for (long i = 0; i <= samples; ++i) {
    const Rational x = all.lower + step * Rational(i);
    const Brackets here{{x, x}};
    if (side_of(here, domains(claim)) != Side::inside) continue;
    if (side_of(here, places(claim)) != Side::inside) continue;
    const auto value =
        kernel::evaluate(system.functions.front(), system.box(here, 64), interval::Precision(64));
    if (value && interval::is_nonpositive(*value)) negative = x;
    if (value && interval::is_nonnegative(*value)) positive = x;
    if (!negative || !positive) continue;
    const Domain bracket = Domain::closed(Term::number(std::min(*negative, *positive)),
                                          Term::number(std::max(*negative, *positive)));
    return prove_sign_change(workspace, position, system.functions.front(),
                             system.variables.front(), bracket);
  }
  return std::nullopt;
}

}  // namespace assay::prover::root_finding
