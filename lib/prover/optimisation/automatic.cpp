#include "prover/optimisation/automatic.hpp"

#include "kernel/differentiate.hpp"
#include "kernel/printer.hpp"
#include "kernel/refusal.hpp"
#include "prover/methods/roots.hpp"
#include "prover/methods/slopes.hpp"
#include "prover/optimisation/attained.hpp"
#include "prover/optimisation/closed_forms.hpp"
#include "prover/optimisation/compact_box.hpp"
#include "prover/optimisation/compactness.hpp"
#include "prover/optimisation/exact_bound.hpp"
#include "prover/optimisation/exact_points.hpp"
#include "prover/optimisation/weakening.hpp"
#include "prover/steps.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace assay::prover {

using kernel::Attained;
using kernel::Domain;
using kernel::Extremum;
using kernel::Term;

namespace {

class Automatic {
 public:
  Automatic(Workspace& workspace, const Position& position, const Extremum& claim)
      : workspace_(workspace), position_(position), claim_(claim), objective_(claim) {}

  std::size_t prove() {
    minimisers_ = numeric_minimisers(objective_, claim_.function);
    if (minimisers_.empty()) throw GaveUp("the search finds no point at which all is defined");
    std::stable_partition(minimisers_.begin(), minimisers_.end(),
                          [&](const NumericPoint& p) { return is_in_place(claim_, p.at); });
    const bool is_point = claim_.value.lower.at && claim_.value.lower == claim_.value.upper;
    const bool loose = is_compact() && !is_point && claim_.attained == Attained::somewhere;
    const auto exactly = [this] { return at_exact_point(); };
    const auto by_compactness = [this] { return in_compact_place(); };
    if (loose)
      if (const auto step = attempt(by_compactness)) return *step;
    if (const auto step = attempt(exactly)) return *step;
    if (!loose)
      if (const auto step = attempt(by_compactness)) return *step;
    throw GaveUp("the search finds the extremum " + found() + ", but no proof: " + reason_);
  }

 private:
  /// The step; nullopt and a reason when the proof is not found.
  template <class Proof>
  std::optional<std::size_t> attempt(Proof&& proof) {
    try {
      return proof();
    } catch (const GaveUp& gave_up) {
      note(gave_up.what());
    } catch (const kernel::Refusal& refusal) {
      note(refusal.what());
    }
    return std::nullopt;
  }

  /// Each reason once.
  void note(const std::string& reason) {
    if (reason_.find(reason) == std::string::npos) reason_ += "\n  " + reason;
  }

  const NumericPoint& best() const { return minimisers_.front(); }

  static std::string printed(double x) { return kernel::print(Term::number(decimal_near(x, 10))); }

  /// "1.5 near x = 2, y = 3"
  std::string found() const {
    std::string text = printed(claim_.maximum ? -best().value : best().value) + " near ";
    for (std::size_t i = 0; i < best().at.size(); ++i)
      text += (i == 0 ? "" : ", ") + claim_.over[i].variable + " = " + printed(best().at[i]);
    return text;
  }

  bool is_compact() const {
    return std::all_of(claim_.over.begin(), claim_.over.end(), [](const kernel::Range& r) {
      return r.domain.lower.at && !r.domain.lower.open && r.domain.upper.at && !r.domain.upper.open;
    });
  }

  std::size_t at_exact_point() {
    const auto point = exact_point(claim_, objective_, best());
    if (!point) throw GaveUp("no exact form of the extreme point is recognised");
    return prove_attained(workspace_, position_, claim_, *point,
                          [this](const Position& there, const kernel::Relation& r) {
                            return prove_exact_bound(workspace_, there, r);
                          });
  }

  std::size_t in_compact_place() {
    if (claim_.attained == Attained::exactly_once) return at_the_only_root();
    for (const double radius : {4.0, 32.0, 256.0}) {
      const auto stronger =
          in_compact_box(claim_, objective_, minimisers_, {best().at, radius, false});
      if (!stronger) continue;
      const auto step = attempt([&] { return at_number(*stronger); });
      if (step) return weakened(*step);
      if (is_compact()) break;  // the box does not depend on the radius
    }
    throw GaveUp(reason_.empty() ? "outside the place the function is as good" : reason_);
  }

  std::size_t weakened(std::size_t step) {
    if (workspace_.theorem(step).claim() == kernel::Claim(claim_)) return step;
    return prove_weakened(workspace_, position_, claim_, step);
  }

  /// Compactness, with the value reached at an exact point or at one with as few digits as will do.
  std::size_t at_number(const Extremum& e) {
    if (const auto exact = exact_point(e, objective_, best()))
      return prove_in_compact_place(workspace_, position_, e, *exact);
    const kernel::End& end = e.maximum ? e.value.lower : e.value.upper;
    const double wanted = numeric_end(end, std::numeric_limits<double>::quiet_NaN());
    const double room = (e.maximum ? -wanted : wanted) - best().value;
    for (int places = 2; places <= 20; places += 3) {
      std::vector<Term> point;
      std::vector<double> at;
      for (const double x : best().at) {
        point.push_back(Term::number(decimal_near(x, places)));
        at.push_back(point.back().number().gmp().get_d());
      }
      if (objective_(at) <= best().value + room / 2)
        return prove_in_compact_place(workspace_, position_, e, point);
    }
    throw GaveUp("the search finds no point that reaches the value");
  }

  /// Only in a small place, in which the derivative has exactly one root.
  std::size_t at_the_only_root() {
    if (claim_.over.size() != 1 || !claim_.constraints.empty() || minimisers_.size() != 1)
      throw GaveUp("that it is attained once is proved at an exact point, or in one variable");
    const std::string& x = claim_.over.front().variable;
    const Term slope = kernel::differentiate(claim_.function, x);
    for (const double radius : {0.25, 1.0 / 64, 1.0 / 1024, 1e-6}) {
      const auto stronger =
          in_compact_box(claim_, objective_, minimisers_,
                         {best().at, radius * std::max(1.0, std::abs(best().at.front())), true});
      if (!stronger) continue;
      const auto step = attempt([&] {
        const Domain& place = stronger->over.front().place;
        certificate::Step unique = steps::of("extremum_unique", position_.context);
        const std::size_t root = prove_root(
            workspace_, position_, {slope, x, place, kernel::Count::exactly_one, Domain::reals()});
        const std::size_t derivative =
            prove_derivative(workspace_, position_, {claim_.function, x, place, slope});
        unique.from = {at_number(*stronger), derivative, root};
        return workspace_.script().add(std::move(unique));
      });
      if (step) return weakened(*step);
    }
    throw GaveUp(reason_.empty() ? "no place with one extreme point is found" : reason_);
  }

  Workspace& workspace_;
  const Position& position_;
  const Extremum& claim_;
  const NumericObjective objective_;
  std::vector<NumericPoint> minimisers_;
  std::string reason_;
};

}  // namespace

std::size_t prove_extremum_automatically(Workspace& workspace, const Position& position,
                                         const Extremum& claim) {
  return Automatic(workspace, position, claim).prove();
}

}  // namespace assay::prover
