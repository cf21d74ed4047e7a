// Tests how terms are written in Coq: what is written means the term, with as few parentheses as
// that needs.
#include "exporters/coq/term.hpp"

#include <doctest/doctest.h>

#include "coq_terms.hpp"
#include "exporters/coq/inexpressible.hpp"
#include "kernel/reader/random_terms.hpp"

#include <algorithm>
#include <cstdlib>

using namespace assay;
using exporters::coq::testing::read_coq_term;
using kernel::Op;
using kernel::Term;

namespace {

/// Whether Coq has words for t: not for erf, and not for powers so high that it would count
/// forever.
bool is_expressible(const Term& t) {
  if (t.is(Op::erf) || (t.is(Op::power_integer) && std::abs(t.exponent()) > 5000)) return false;
  return std::ranges::all_of(t.arguments(), is_expressible);
}

/// The text without a pair of parentheses, for each pair.
std::vector<std::string> with_a_pair_less(const std::string& text) {
  std::vector<std::string> all;
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(') open.push_back(i);
    if (text[i] != ')') continue;
    std::string less = text;
    less[open.back()] = less[i] = ' ';
    all.push_back(less);
    open.pop_back();
  }
  return all;
}

}  // namespace

TEST_CASE("Coq terms: read by Coq's grammar, what is written is the term") {
  kernel::RandomTerms random(1);
  int written = 0;
  for (int i = 0; i < 3000; ++i) {
    const Term t = random.term({"x", "y"}, 5);
    if (!is_expressible(t)) {
      CHECK_THROWS_AS(exporters::coq::term(t), exporters::coq::Inexpressible);
      continue;
    }
    const std::string text = exporters::coq::term(t);
    CAPTURE(text);
    const auto read = read_coq_term(text);
    REQUIRE(read.has_value());
    CHECK(*read == t);
    ++written;
  }
  CHECK(written > 1000);
}

TEST_CASE("Coq terms: without any one pair of parentheses it would be another term, or none") {
  kernel::RandomTerms random(2);
  for (int i = 0; i < 1000; ++i) {
    const Term t = random.term({"x", "y"}, 5);
    if (!is_expressible(t)) continue;
    for (const std::string& less : with_a_pair_less(exporters::coq::term(t))) {
      CAPTURE(less);
      const auto read = read_coq_term(less);
      CHECK_FALSE((read.has_value() && *read == t));
    }
  }
}

TEST_CASE("Coq terms: an argument is one word, or stands in parentheses") {
  kernel::RandomTerms random(3);
  for (int i = 0; i < 1000; ++i) {
    const Term t = random.term({"x", "y"}, 4);
    if (!is_expressible(t)) continue;
    const std::string text = exporters::coq::argument(t);
    CAPTURE(text);
    if (text.find(' ') == std::string::npos) CHECK(text.front() != '-');
    if (text.find(' ') != std::string::npos) CHECK(text.front() == '(');
    const auto applied = read_coq_term("g " + text + " " + text);
    REQUIRE(applied.has_value());
    CHECK(*applied == Term::call("g", {t, t}));
  }
}

TEST_CASE("Coq terms: a number as Coq writes it") {
  using exact::Rational;
  CHECK(exporters::coq::number(Rational(0)) == "0");
  CHECK(exporters::coq::number(Rational(-3)) == "-3");
  CHECK(exporters::coq::number(Rational(mpz_class(69), mpz_class(10))) == "69 / 10");
  CHECK(exporters::coq::number(Rational(mpz_class(-1), mpz_class(8))) == "-1 / 8");
}
