#include "prover/digits.hpp"

#include "prover/workspace.hpp"

namespace assay::prover {

void check_digits(int digits) {
  constexpr int most_digits = 9'000;
  if (digits < 1 || digits > most_digits) throw GaveUp("digits must be between 1 and 9000");
}

exact::Rational rounded_literal(const exact::Rational& x, int digits, exact::Direction direction) {
  const auto rounded = exact::read_number(exact::print_decimal(x, digits, direction));
  if (!rounded) throw GaveUp("too many digits for a literal");
  return *rounded;
}

}  // namespace assay::prover
