#include "prover/at_parameters.hpp"

#include "kernel/evaluate.hpp"
#include "kernel/printer.hpp"
#include "kernel/refusal.hpp"
#include "kernel/substitution.hpp"
#include "prover/digits.hpp"
#include "prover/prove.hpp"

#include <algorithm>

namespace assay::prover {

using exact::Direction;
using exact::Rational;
using kernel::Context;
using kernel::Domain;
using kernel::Relation;
using kernel::Term;

namespace {

constexpr int guard_digits = 4;
/// Into how many pieces an interval parameter is cut, of all together, to find the range.
constexpr std::size_t most_pieces = 256;

bool is_point(const Domain& d) { return d.lower == d.upper; }

/// The question with the points put in; the intervals stay variables of its context.
struct Specialised {
  Context context;
  std::vector<Relation> hypotheses;
  std::vector<Quantity> quantities;
};

std::string listed(const Context& c) {
  std::string text;
  for (const kernel::Variable& v : c.variables) text += (text.empty() ? "" : ", ") + v.name;
  return text.empty() ? "none" : text;
}

void check_names(const Question& q, const Parameters& parameters) {
  for (const auto& [name, domain] : parameters)
    if (q.hypotheses.find(name) == nullptr)
      throw GaveUp(q.name + " has no parameter " + name +
                   "; its parameters: " + listed(q.hypotheses));
  for (const kernel::Variable& v : q.hypotheses.variables)
    if (!parameters.contains(v.name)) throw GaveUp("no value is given for the parameter " + v.name);
}

Specialised specialised(const Question& q, const Parameters& parameters) {
  check_names(q, parameters);
  kernel::Substitution points;
  Specialised result;
  for (const kernel::Variable& v : q.hypotheses.variables) {
    const Domain& d = parameters.at(v.name);
    if (is_point(d))
      points.emplace(v.name, *d.lower.at);
    else
      result.context.variables.push_back({v.name, d});
  }
  for (const kernel::Variable& v : q.hypotheses.variables)
    for (const Relation& r : kernel::membership(Term::variable(v.name), v.domain))
      result.hypotheses.push_back(kernel::substitute(r, points));
  for (const Relation& r : q.hypotheses.assumptions)
    result.hypotheses.push_back(kernel::substitute(r, points));
  for (const Quantity& quantity : q.quantities)
    result.quantities.push_back({quantity.name, kernel::substitute(quantity.term, points)});
  return result;
}

/// The boxes into which the interval parameters are cut for the range.
std::vector<kernel::Box> pieces(const Context& c, interval::Precision p) {
  const kernel::Box whole = kernel::box_of(c, p);
  std::vector<kernel::Box> boxes{whole};
  for (bool cut = !whole.empty(); cut;) {
    for (const kernel::Variable& v : c.variables) {
      cut = boxes.size() * 2 <= most_pieces;
      if (!cut) break;
      std::vector<kernel::Box> halves;
      for (const kernel::Box& box : boxes) {
        const interval::Interval all = box.at(v.name);
        const Rational lower = *interval::lower_end(all).value;
        const Rational upper = *interval::upper_end(all).value;
        const Rational middle = (lower + upper) / Rational(2);
        for (const auto& [from, to] : {std::pair{lower, middle}, std::pair{middle, upper}}) {
          kernel::Box half = box;
          half.insert_or_assign(v.name, interval::between({from, false}, {to, false}, p));
          halves.push_back(std::move(half));
        }
      }
      boxes = std::move(halves);
    }
  }
  return boxes;
}

Refined enclosed(const Quantity& quantity, const Term& meaning, const Context& c, long bits) {
  const interval::Precision p{bits};
  std::optional<Rational> lower;
  std::optional<Rational> upper;
  for (const kernel::Box& box : pieces(c, p)) {
    const auto value = kernel::evaluate(meaning, box, p);
    if (!value) throw GaveUp(quantity.name + " is not known to be defined there");
    const auto low = interval::lower_end(*value).value;
    const auto high = interval::upper_end(*value).value;
    if (!low || !high) throw GaveUp(quantity.name + " is not bounded there");
    lower = lower ? std::min(*lower, *low) : *low;
    upper = upper ? std::max(*upper, *high) : *high;
  }
  return {quantity.name, *lower, *upper};
}

/// Narrow enough for `digits` digits, which more bits make it where the parameters are points.
Refined narrow(const Quantity& quantity, const Term& meaning, const Context& c, int digits) {
  const Rational unit = Rational(1) / exact::power(Rational(10), digits + guard_digits);
  const long first = (digits + guard_digits) * 10L / 3 + 64;
  Refined best = enclosed(quantity, meaning, c, first);
  for (long bits = 2 * first; bits <= 16 * first && c.variables.empty(); bits *= 2) {
    const Rational size = std::max(exact::abs(best.lower), exact::abs(best.upper));
    if (best.upper - best.lower <= size * unit) break;
    best = enclosed(quantity, meaning, c, bits);
  }
  return best;
}

/// A hypothesis that is seen to be false is reported as such, with its numbers.
void check_hypothesis(const Relation& meaning, const Relation& surface, const Context& c,
                      long bits) {
  const interval::Precision p{bits};
  const kernel::Box box = kernel::box_of(c, p);
  const auto left = kernel::enclosure_of(meaning.left, box, p);
  const auto right = kernel::enclosure_of(meaning.right, box, p);
  if (!left || !right) throw GaveUp("not known to be defined there: " + kernel::print(surface));
  if (kernel::decides(kernel::negation(meaning).comparison, *left - *right))
    throw GaveUp("the theorem does not speak of these parameters: it assumes " +
                 kernel::print(surface) + ", which is false");
}

/// `lower <= t`, `t <= upper` in short numbers, or `t = number`.
void add_bounds(std::vector<Relation>& all, Refined& r, const Term& t, int digits) {
  r.lower = rounded_literal(r.lower, digits + guard_digits, Direction::down);
  r.upper = rounded_literal(r.upper, digits + guard_digits, Direction::up);
  all.push_back(Term::number(r.lower) <= t);
  all.push_back(t <= Term::number(r.upper));
}

}  // namespace

Question question(const kernel::Statement& statement) {
  Question q{statement.name, statement.surface.context, quantities(statement.surface.claim)};
  if (q.quantities.empty())
    throw GaveUp(statement.name +
                 " names no quantity: enclosures at parameters are for level "
                 "sets, extrema and roots whose ends, value or place are terms");
  return q;
}

Question question(const kernel::Definition& definition) {
  Question q{definition.name, {}, {quantity(definition)}};
  for (const std::string& p : definition.parameters)
    q.hypotheses.variables.push_back({p, Domain::reals()});
  return q;
}

RefinedResult enclose_at(const kernel::File& file, const Question& q, const Parameters& parameters,
                         int digits) {
  check_digits(digits);
  const Specialised asked = specialised(q, parameters);
  const long bits = (digits + guard_digits) * 10L / 3 + 64;
  const Context context = kernel::unfold(asked.context, file.definitions);
  kernel::Relations claim;
  for (const Relation& r : asked.hypotheses) {
    check_hypothesis(kernel::unfold(r, file.definitions), r, context, bits);
    claim.all.push_back(r);
  }
  std::vector<Refined> results;
  for (const Quantity& quantity : asked.quantities) {
    const Term meaning = kernel::unfold(quantity.term, file.definitions);
    Refined r = narrow(quantity, meaning, context, digits);
    add_bounds(claim.all, r, quantity.term, digits);
    results.push_back(std::move(r));
  }

  kernel::Statement statement;
  statement.name = q.name + "_at_parameters";
  statement.surface = {asked.context, claim};
  statement.meaning = kernel::unfold(statement.surface, file.definitions);
  Budget budget;
  budget.bits = bits;
  budget.most_bits = 64 * bits;
  const Result proved = prove(file, statement, budget);
  if (proved.outcome != Outcome::proved) throw GaveUp(proved.message);
  return {std::move(results), *proved.certificate, statement_file(file, statement)};
}

}  // namespace assay::prover
