#include "prover/root_finding/region.hpp"

#include "interval/interval.hpp"
#include "prover/relations.hpp"

#include <algorithm>

namespace assay::prover::root_finding {

using exact::Rational;
using interval::Precision;
using kernel::Domain;
using kernel::End;
using kernel::Relation;
using kernel::Term;

namespace {

constexpr long bits = 128;

Side side_of(const Bracket& b, const Domain& d) {
  const auto lower = end_bracket(d.lower);
  const auto upper = end_bracket(d.upper);
  if (d.lower.at && !lower) return Side::unknown;
  if (d.upper.at && !upper) return Side::unknown;
  const auto is_number = [](const Bracket& end) { return end.lower == end.upper; };
  if (lower &&
      (b.upper < lower->lower || (d.lower.open && is_number(*lower) && b.upper == lower->lower)))
    return Side::outside;
  if (upper &&
      (upper->upper < b.lower || (d.upper.open && is_number(*upper) && b.lower == upper->upper)))
    return Side::outside;
  const bool above = !lower || lower->upper < b.lower ||
                     (!d.lower.open && is_number(*lower) && lower->upper == b.lower);
  const bool below = !upper || b.upper < upper->lower ||
                     (!d.upper.open && is_number(*upper) && b.upper == upper->lower);
  return above && below ? Side::inside : Side::unknown;
}

/// Numbers beyond which the search may stop, at an infinite end.
constexpr long far_out[] = {4, 16, 64, 256, 1024, 1 << 14, 1 << 20};
constexpr long default_far_out = 256;

Rational horizon(const System& system, kernel::Box box, const std::string& variable,
                 const Rational& from, int direction) {
  for (const long distance : far_out) {
    const Rational m = from + Rational(direction * distance);
    const interval::End end{m, true};
    const Precision p(64);
    box.insert_or_assign(
        variable, direction > 0 ? interval::between(end, {}, p) : interval::between({}, end, p));
    if (system.excludes_root(box, 64)) return m;
  }
  return from + Rational(direction * default_far_out);
}

}  // namespace

std::optional<Bracket> end_bracket(const End& end) {
  if (!end.at || !end.at->is_closed()) return std::nullopt;
  if (end.at->is(kernel::Op::number)) return Bracket{end.at->number(), end.at->number()};
  const auto value = kernel::evaluate(*end.at, {}, Precision(bits));
  if (!value) return std::nullopt;
  const auto lower = interval::lower_end(*value).value;
  const auto upper = interval::upper_end(*value).value;
  if (!lower || !upper) return std::nullopt;
  return Bracket{*lower, *upper};
}

Side side_of(const Brackets& box, const std::vector<Domain>& all) {
  Side side = Side::inside;
  for (std::size_t i = 0; i < box.size(); ++i) {
    const Side one = side_of(box[i], all[i]);
    if (one == Side::outside) return Side::outside;
    if (one == Side::unknown) side = Side::unknown;
  }
  return side;
}

std::vector<Domain> domains(const kernel::Root& claim) {
  std::vector<Domain> all;
  for (const kernel::Range& r : claim.over) all.push_back(r.domain);
  return all;
}

std::vector<Domain> places(const kernel::Root& claim) {
  std::vector<Domain> all;
  for (const kernel::Range& r : claim.over) all.push_back(r.place);
  return all;
}

Brackets search_box(const System& system, const kernel::Root& claim) {
  kernel::Context c;
  for (const kernel::Range& r : claim.over) c.variables.push_back({r.variable, r.domain});
  const kernel::Box all = kernel::box_of(c, Precision(64));
  Brackets box;
  for (const kernel::Range& r : claim.over) {
    const auto lower = end_bracket(r.domain.lower);
    const auto upper = end_bracket(r.domain.upper);
    const Rational from = lower ? lower->lower : upper ? upper->upper : Rational(0);
    box.push_back({lower ? lower->lower : horizon(system, all, r.variable, from, -1),
                   upper ? upper->upper : horizon(system, all, r.variable, from, +1)});
  }
  return box;
}

Rational some_point(const Domain& d) {
  const auto lower = end_bracket(d.lower);
  const auto upper = end_bracket(d.upper);
  if (lower && upper) return (lower->upper + upper->lower) / Rational(2);
  if (lower) return lower->upper + std::max(Rational(1), exact::abs(lower->upper));
  if (upper) return upper->lower - std::max(Rational(1), exact::abs(upper->lower));
  return {};
}

kernel::Root with_domain(kernel::Root claim, std::size_t i, Domain d) {
  claim.over[i].domain = std::move(d);
  return claim;
}

Position inside(Workspace& workspace, const Position& position, const kernel::Root& claim) {
  std::size_t context = position.context;
  for (const kernel::Range& r : claim.over)
    context = workspace.script().extend(context, kernel::Variable{r.variable, r.domain});
  return position.in(context);
}

void add_order(Workspace& workspace, const Position& position, const Domain& inner,
               const Domain& outer, std::vector<std::size_t>& premises) {
  const auto add = [&](const End& in, const End& out, bool is_lower) {
    if (!out.at || !in.at) return;
    const bool equal_suffices = in.open || !out.open;
    if (equal_suffices && *in.at == *out.at) return;
    if (in.at->is(kernel::Op::number) && out.at->is(kernel::Op::number)) return;
    const Relation strict = is_lower ? *out.at < *in.at : *out.at > *in.at;
    const Relation weak = is_lower ? *out.at <= *in.at : *out.at >= *in.at;
    auto step = prove_directly(workspace, position, strict);
    if (!step && equal_suffices) step = prove(workspace, position, weak);
    if (step) premises.push_back(*step);
  };
  add(inner.lower, outer.lower, true);
  add(inner.upper, outer.upper, false);
}

}  // namespace assay::prover::root_finding
