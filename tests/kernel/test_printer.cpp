#include "kernel/printer.hpp"

#include "kernel/reader/sequents.hpp"
#include "reader/random_terms.hpp"

#include <doctest/doctest.h>

#include <string>

namespace assay::kernel {

namespace {

const Term x = Term::variable("x");
const Term y = Term::variable("y");

Term number(long value) { return Term::number(exact::Rational(value)); }
Term fraction(long p, long q) { return Term::number({mpz_class(p), mpz_class(q)}); }

Definitions definitions() {
  Definitions d;
  d.add({"f", {"x", "y"}, x + y});
  d.add({"c", {}, Term::pi()});
  return d;
}

bool is_ascii(const std::string& text) {
  for (const char letter : text)
    if (static_cast<unsigned char>(letter) >= 0x80U) return false;
  return true;
}

/// Reading what was printed gives the same object.
template <class Object, class Read>
void check_inverse(const Object& object, Read read, const std::set<std::string>& names) {
  const Definitions known = definitions();
  const std::string text = print(object);
  INFO(text);
  Tokens tokens(text);
  CHECK((read(tokens, Scope{&known, &names}) == object));
  CHECK(tokens.at_end());
  CHECK(is_ascii(text));
}

class RandomClaims {
 public:
  explicit RandomClaims(unsigned seed) : terms_(seed) {}

  /// Over the variables w and v; x and y are bound.
  Claim claim(int kind) {
    switch (kind) {
      case 0: return relations();
      case 1: return Monotone{inside(), "x", domain(), coin()};
      case 2: return Derivative{inside(), "x", domain(), inside()};
      case 3: return Root{inside(), "x", domain(), Count::none, Domain::reals()};
      case 4: return Root{inside(), "x", domain(), Count::some, place()};
      case 5: return Root{inside(), "x", domain(), Count::exactly_one, place()};
      case 6: return roots();
      case 7: return extremum();
      case 8: return LevelSet{"x", domain(), {inside(), comparison(), inside()}, domain()};
      default: return Undefined{outside()};
    }
  }
  static constexpr int kinds = 10;

  Term outside() { return terms_.term({"w", "v"}, 4); }
  Relation relation() { return {outside(), comparison(), outside()}; }
  Domain domain() {
    Domain d;
    if (coin()) d.lower = {outside(), coin()};
    if (coin()) d.upper = {outside(), coin()};
    return d;
  }
  bool coin() { return terms_.pick(2) == 0; }

 private:
  Term inside() { return terms_.term({"w", "v", "x"}, 4); }
  Comparison comparison() { return static_cast<Comparison>(terms_.pick(6)); }
  Domain place() {
    const Term at = outside();
    return coin() ? domain() : Domain::closed(at, at);
  }
  Claim relations() {
    Relations all;
    for (int i = terms_.pick(3); i >= 0; --i) all.all.push_back(relation());
    return all;
  }
  Claim roots() {
    Root r{inside(), "x", domain(), Count{true, static_cast<std::size_t>(terms_.pick(4))}, {}};
    if (r.count != Count::none) r.over[0].place = place();
    if (coin()) r.functions.push_back(inside());
    if (coin()) {
      r.functions.push_back(terms_.term({"w", "x", "y"}, 4));
      r.over.push_back({"y", domain(), r.over[0].place});
    }
    return r;
  }
  Claim extremum() {
    const auto attained = static_cast<Attained>(terms_.pick(3));
    Extremum e{coin(), inside(), {{"x", domain(), place()}}, place(), attained};
    if (coin()) {
      e.function = terms_.term({"w", "x", "y"}, 4);
      e.over.push_back({"y", domain(), place()});
    }
    return e;
  }

  RandomTerms terms_;
};

}  // namespace

TEST_CASE("print: terms as a person would write them") {
  CHECK(print(x + y * x) == "x + y*x");
  CHECK(print((x + y) * x) == "(x + y)*x");
  CHECK(print(x - (y - x)) == "x - (y - x)");
  CHECK(print(x - y - x) == "x - y - x");
  CHECK(print(x / (y * x)) == "x/(y*x)");
  CHECK(print(x / y * x) == "x/y*x");
  CHECK(print(-Term::power_integer(x, 2)) == "-x^2");
  CHECK(print(Term::power_integer(-x, 2)) == "(-x)^2");
  CHECK(print(Term::power_integer(x, -2)) == "x^(-2)");
  CHECK(print(power(x, fraction(1, 2))) == "x^(1/2)");
  CHECK(print(power(x, y)) == "x^y");
  CHECK(print(power(x, power(y, x))) == "x^y^x");
  CHECK(print(power(power(x, y), x)) == "(x^y)^x");
  CHECK(print(power(x, -y)) == "x^(-y)");
  CHECK(print(-(-x)) == "-(-x)");
  CHECK(print(-(x * y)) == "-(x*y)");
  CHECK(print((-x) * y) == "-x*y");
  CHECK(print(x - number(-3)) == "x - (-3)");
  CHECK(print(x + (-x) * y) == "x + (-x*y)");
  CHECK(print(fraction(1, 4) * x) == "1/4*x");
  CHECK(print(x * fraction(1, 4)) == "x*(1/4)");
  CHECK(print(Term::power_integer(fraction(1, 4), 2)) == "(1/4)^2");
  CHECK(print(Term::power_integer(number(-3), 2)) == "(-3)^2");
  CHECK(print(-Term::power_integer(number(3), 2)) == "-3^2");
  CHECK(print(fraction(69, 10)) == "6.9");
  CHECK(print(Term::apply(Op::max, {x, y + x})) == "max(x, y + x)");
  CHECK(print(Term::apply(Op::abs, {Term::pi()})) == "abs(pi)");
}

TEST_CASE("print: the claims of the design") {
  const Domain tail{{number(4), false}, {}};
  const Domain place = Domain::closed(fraction(68, 10), number(7));
  CHECK(print(Claim(Extremum{true,
                             x,
                             {{"x", tail, place}},
                             Domain::closed(number(0), number(1)),
                             Attained::exactly_once})) ==
        "maximum of x over x in [4, inf) is in [0, 1] attained exactly once, at x in [6.8, 7]");
  CHECK(
      print(Claim(Extremum{
          false, x, {{"x", tail, Domain::reals()}}, Domain::closed(y, y), Attained::somewhere})) ==
      "minimum of x over x in [4, inf) is y");
  const Range anywhere{"x", tail, Domain::reals()};
  const Domain zero = Domain::closed(number(0), number(0));
  CHECK(print(Claim(Extremum{
            true, x, {anywhere}, zero, Attained::only_in_place, {x <= y, y < number(1)}})) ==
        "maximum of x over x in [4, inf) where x <= y and y < 1 is 0 attained only, at x in R");
  CHECK(print(Claim(LevelSet{"x", Domain::reals(), x >= number(1), tail})) ==
        "{ x in R : x >= 1 } = [4, inf)");
  CHECK(print(Definition{"f", {"x", "y"}, x + y}) == "define f(x, y) := x + y");
  CHECK(print(Definition{"c", {}, Term::pi()}) == "define c := pi");
}

TEST_CASE("print: a refutation is a sentence") {
  const Sequent wrong{{{{"x", Domain::reals()}}, {}}, claim(x < number(0))};
  const auto statement = std::make_shared<const Sequent>(wrong);
  CHECK(print(Claim(Refuted{statement, std::nullopt})) == "refuted: for x in R show x < 0");
  CHECK(print(Claim(Refuted{statement, x})) ==
        "refuted: for x in R show x < 0; x is undefined at every point");
}

TEST_CASE("print: reading a printed term gives the term") {
  RandomTerms random(1);
  for (int i = 0; i < 5'000; ++i)
    check_inverse(random.term({"x", "y", "z_1"}, i % 8), read_term, {"x", "y", "z_1"});
}

TEST_CASE("print: reading a printed term gives the term, for every pair of operations") {
  std::vector<Term> leaves{x,
                           number(2),
                           number(-2),
                           fraction(1, 2),
                           fraction(-1, 2),
                           Term::number(exact::power(exact::Rational(10), -30))};
  const auto grown = [](const std::vector<Term>& parts) {
    std::vector<Term> all;
    for (const Term& a : parts) {
      all.insert(all.end(), {-a, power(a, number(2)), power(a, number(-1)),
                             power(a, fraction(1, 2)), Term::apply(Op::sqrt, {a})});
      for (const Term& b : {parts.front(), parts[1], parts[2], parts.back()})
        all.insert(all.end(), {a + b, a - b, a * b, a / b, power_or_product(a, b), b + a, b - a,
                               b * a, b / a, power_or_product(b, a)});
    }
    return all;
  };
  for (const Term& t : grown(grown(leaves))) check_inverse(t, read_term, {"x"});
}

TEST_CASE("print: the deepest terms can be read back") {
  const auto deepened = [](auto grow) {
    Term t = x;
    while (t.depth() < max_depth) t = grow(t);
    check_inverse(t, read_term, {"x"});
  };
  deepened([](const Term& t) { return -t; });
  deepened([](const Term& t) { return t + x; });
  deepened([](const Term& t) { return x + t; });
  deepened([](const Term& t) { return x * t; });
  deepened([](const Term& t) { return power(x, t); });
  deepened([](const Term& t) { return power(t, x); });
  deepened([](const Term& t) { return t.is(Op::negate) ? power(x, t) : -t; });
  deepened([](const Term& t) { return Term::power_integer(t, -2); });
  deepened([](const Term& t) { return Term::apply(Op::sin, {t}); });
}

TEST_CASE("print: reading a printed domain, relation or claim gives it back") {
  RandomClaims random(2);
  for (int i = 0; i < 300; ++i) {
    check_inverse(random.domain(), read_domain, {"w", "v"});
    check_inverse(random.relation(), read_relation, {"w", "v"});
    for (int kind = 0; kind < RandomClaims::kinds; ++kind)
      check_inverse(random.claim(kind), read_claim, {"w", "v"});
  }
}

TEST_CASE("print: reading a printed sequent gives it back") {
  RandomClaims random(3);
  const Definitions known = definitions();
  const Term u = Term::variable("u");
  for (int i = 0; i < 300; ++i) {
    const Domain unit = Domain::closed(number(0), number(1));
    Context c{{{"u", unit}, {"w", random.coin() ? unit : Domain{{u, false}, {}}}, {"v", unit}}, {}};
    while (random.coin()) c.assumptions.push_back(random.relation());
    const Sequent s{c, Relations{{random.relation()}}};
    const std::string text = print(s);
    INFO(text);
    Tokens tokens(text);
    CHECK(read_sequent(tokens, known) == s);
    CHECK(tokens.at_end());
  }
}

}  // namespace assay::kernel
