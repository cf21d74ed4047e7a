#include "tables/verdict.hpp"

#include "kernel/definedness.hpp"
#include "kernel/printer.hpp"

#include <algorithm>

namespace assay::tables {

namespace {

using interval::Precision;
using kernel::Box;
using kernel::Relation;
using kernel::Term;

constexpr long first_bits = 64;

Box box_of(const std::map<std::string, exact::Rational>& row, Precision p) {
  Box box;
  for (const auto& [name, value] : row) box.emplace(name, kernel::Enclosure(value, p));
  return box;
}

/// The left side minus the right one; nullopt where one of them is not known to be defined.
std::optional<kernel::Enclosure> difference(const Relation& r, const Box& box, Precision p) {
  const auto left = kernel::enclosure_of(r.left, box, p);
  const auto right = kernel::enclosure_of(r.right, box, p);
  if (!left || !right) return std::nullopt;
  return *left - *right;
}

bool is_false(const Relation& r, const Box& box, Precision p) {
  const auto d = difference(r, box, p);
  return d && kernel::decides(kernel::negation(r).comparison, *d);
}

/// What is seen of one relation at this precision.
Decision judged(const Relation& meaning, const Relation& surface, const Box& box, Precision p) {
  const auto d = difference(meaning, box, p);
  if (d && kernel::decides(meaning.comparison, *d)) return {Verdict::right, ""};
  if (d && kernel::decides(kernel::negation(meaning).comparison, *d))
    return {Verdict::wrong, kernel::print(surface) +
                                " is false: the left side minus the right one is in " +
                                interval::to_string(*d)};
  for (const Term& side : {meaning.left, meaning.right})
    if (const auto part = undefined_part(side, box, p))
      return {Verdict::wrong,
              kernel::print(surface) + " is false: undefined is " + kernel::print(*part)};
  return {Verdict::undecided,
          "not decided with " + std::to_string(p.bits) + " bits: " + kernel::print(surface)};
}

Decision judged(const RowClaim& claim, const Box& box, Precision p) {
  Decision worst{Verdict::right, ""};
  for (std::size_t i = 0; i < claim.meaning.size(); ++i) {
    const Decision d = judged(claim.meaning[i], claim.surface[i], box, p);
    if (d.verdict == Verdict::wrong) return d;
    if (d.verdict == Verdict::undecided) worst = d;
  }
  return worst;
}

}  // namespace

std::optional<Term> undefined_part(const Term& t, const Box& box, Precision p) {
  if (kernel::enclosure_of(t, box, p)) return std::nullopt;
  for (const Term& argument : t.arguments())
    if (auto part = undefined_part(argument, box, p)) return part;
  for (const Relation& condition : kernel::side_conditions(t))
    if (is_false(condition, box, p)) return t;
  return std::nullopt;
}

Decision decide(const RowClaim& claim, const std::map<std::string, exact::Rational>& row,
                Precision most) {
  for (long bits = std::min(first_bits, most.bits);; bits = std::min(2 * bits, most.bits)) {
    const Precision p(bits);
    const Decision d = judged(claim, box_of(row, p), p);
    if (d.verdict != Verdict::undecided || bits == most.bits) return d;
  }
}

}  // namespace assay::tables
