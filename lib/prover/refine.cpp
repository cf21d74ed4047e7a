#include "prover/refine.hpp"

#include "kernel/printer.hpp"
#include "prover/digits.hpp"
#include "prover/factors.hpp"
#include "prover/newton.hpp"
#include "prover/proof_text/reading.hpp"
#include "prover/prove.hpp"

#include <algorithm>

namespace assay::prover {

using exact::Direction;
using exact::Rational;
using kernel::Domain;
using kernel::Term;

namespace {

/// Digits beyond the ones asked for, so that both ends share those.
constexpr int guard_digits = 8;

Bracket decimal(const Bracket& b, int digits) {
  return {rounded_literal(b.lower, digits, Direction::down),
          rounded_literal(b.upper, digits, Direction::up)};
}

Domain domain(const Bracket& b) {
  return Domain::closed(Term::number(b.lower), Term::number(b.upper));
}

Bracket literal_ends(const Domain& place, const std::string& variable) {
  const auto& lower = place.lower.at;
  const auto& upper = place.upper.at;
  if (!lower || !upper || !lower->is(kernel::Op::number) || !upper->is(kernel::Op::number))
    throw GaveUp("the theorem must say where: 'at " + variable + " in [a, b]' with numbers");
  return {lower->number(), upper->number()};
}

/// The factor of the derivative that changes its sign over the bracket.
Term changing_factor(const Term& slope, const std::string& variable, const Bracket& bracket) {
  const std::vector<Term> factors = factors_of(slope);
  for (const Term& f : factors) {
    const Bracket v = enclosed(f, variable, bracket, 128);
    if (v.lower.sign() <= 0 && v.upper.sign() >= 0) return f;
  }
  throw GaveUp("no factor of the derivative changes its sign there");
}

Rational tolerance(int digits, const Bracket& b) {
  const Rational size = std::max(exact::abs(b.lower), exact::abs(b.upper));
  return size / exact::power(Rational(10), digits);
}

/// The intervals of the narrow theorem.
struct Narrow {
  Bracket place;
  std::optional<Bracket> value;
};

Narrow narrow_extremum(const kernel::Extremum& claim, const Term& slope, int digits) {
  const std::string& x = claim.over.front().variable;
  const Bracket wide = literal_ends(claim.over.front().place, x);
  const Term g = changing_factor(slope, x, wide);
  const Bracket place = decimal(narrow_root(g, x, wide, tolerance(digits + guard_digits, wide)),
                                digits + guard_digits);
  const long bits = (digits + guard_digits) * 10L / 3 + 64;
  return {place, decimal(enclosed(claim.function, x, place, bits), digits + guard_digits / 2)};
}

void narrow_claim(kernel::Claim& claim, const Narrow& narrow) {
  if (auto* extremum = std::get_if<kernel::Extremum>(&claim)) {
    extremum->over.front().place = domain(narrow.place);
    extremum->value = domain(*narrow.value);
  } else {
    std::get<kernel::Root>(claim).over.front().place = domain(narrow.place);
  }
}

Narrow narrowed(const kernel::File& file, const kernel::Statement& statement, int digits) {
  if (const auto* extremum = std::get_if<kernel::Extremum>(&statement.meaning.claim)) {
    const Proof proof = read_proof(file, statement);
    if (proof.last.idea != Method::Idea::unimodal)
      throw GaveUp("only an extremum that is proved 'by unimodal with ...' can be refined");
    return narrow_extremum(*extremum, *proof.last.term, digits);
  }
  if (const auto* root = std::get_if<kernel::Root>(&statement.meaning.claim)) {
    if (root->functions.size() != 1 || root->over.size() != 1)
      throw GaveUp("only roots of one function of one variable can be refined");
    const kernel::Term& f = root->functions.front();
    const std::string& x = root->over.front().variable;
    const Bracket wide = literal_ends(root->over.front().place, x);
    const Rational width = tolerance(digits + guard_digits, wide);
    return {decimal(narrow_root(f, x, wide, width), digits + guard_digits), std::nullopt};
  }
  throw GaveUp(statement.name + " claims neither an extremum nor a root: nothing to refine");
}

}  // namespace

std::string statement_file(const kernel::File& file, const kernel::Statement& statement) {
  std::string result;
  for (const kernel::Definition& d : file.definitions.all()) result += kernel::print(d) + "\n";
  return result + "\n" + kernel::print(statement) + "\n" + statement.proof + "\n";
}

RefinedResult refine(const kernel::File& file, const kernel::Statement& statement, int digits) {
  check_digits(digits);
  const Narrow narrow = narrowed(file, statement, digits);
  kernel::File with_narrow = file;
  kernel::Statement* stated = nullptr;
  for (kernel::Statement& s : with_narrow.statements)
    if (s.name == statement.name) stated = &s;
  narrow_claim(stated->surface.claim, narrow);
  narrow_claim(stated->meaning.claim, narrow);

  Budget budget;
  budget.most_bits = std::max(budget.most_bits, (digits + 2L * guard_digits) * 4 + 256);
  const Result proved = prove(with_narrow, *stated, budget);
  if (proved.outcome != Outcome::proved) throw GaveUp(proved.message);

  std::vector<Refined> quantities;
  if (narrow.value) quantities.push_back({"value", narrow.value->lower, narrow.value->upper});
  const auto* extremum = std::get_if<kernel::Extremum>(&statement.meaning.claim);
  const std::string variable =
      extremum != nullptr ? extremum->over.front().variable
                          : std::get<kernel::Root>(statement.meaning.claim).over.front().variable;
  quantities.push_back({variable, narrow.place.lower, narrow.place.upper});
  return {std::move(quantities), *proved.certificate, statement_file(with_narrow, *stated)};
}

}  // namespace assay::prover
