#include "kernel/reader/terms.hpp"

#include "malformed_text.hpp"

#include <doctest/doctest.h>

#include <string>

namespace assay::kernel {

namespace {

const Term x = Term::variable("x");
const Term y = Term::variable("y");
const Term z = Term::variable("z");

Term number(long value) { return Term::number(exact::Rational(value)); }
Term fraction(long p, long q) { return Term::number({mpz_class(p), mpz_class(q)}); }

Definitions definitions() {
  Definitions result;
  result.add({"f", {"x", "y"}, x + y});
  result.add({"c", {}, Term::pi()});
  return result;
}

/// With the variables x, y, z; all of the text is read.
template <class Read>
auto read_all(const std::string& text, Read read) {
  const Definitions known = definitions();
  const std::set<std::string> names{"x", "y", "z"};
  Tokens tokens(text);
  auto result = read(tokens, Scope{&known, &names});
  if (!tokens.at_end()) tokens.fail_expecting("an operation");
  return result;
}

Term term(const std::string& text) { return read_all(text, read_term); }
std::vector<Relation> relations(const std::string& text) { return read_all(text, read_relations); }
Domain domain(const std::string& text) { return read_all(text, read_domain); }

std::string repeated(const std::string& text, std::size_t times) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

}  // namespace

TEST_CASE("read_term: precedence as the grammar documents it") {
  CHECK(term("x + y*z") == x + y * z);
  CHECK(term("x - y - z") == (x - y) - z);
  CHECK(term("x/y*z") == (x / y) * z);
  CHECK(term("x/y/z") == (x / y) / z);
  CHECK(term("-x^2") == -Term::power_integer(x, 2));
  CHECK(term("(-x)^2") == Term::power_integer(-x, 2));
  CHECK(term("x^y^z") == power(x, power(y, z)));
  CHECK(term("(x^y)^z") == power(power(x, y), z));
  CHECK(term("x^-y^z") == power(x, -power(y, z)));
  CHECK(term("x^1/2") == Term::power_integer(x, 1) / number(2));
  CHECK(term("-x*y") == (-x) * y);
  CHECK(term("-x + y") == (-x) + y);
  CHECK(term("x*-y") == x * -y);
  CHECK(term("x - -y") == x - (-y));
  CHECK(term("--x") == -(-x));
  CHECK(term("-(x + y)") == -(x + y));
}

TEST_CASE("read_term: literals are folded, and nothing else") {
  CHECK(term("-3") == number(-3));
  CHECK(term("1/4") == fraction(1, 4));
  CHECK(term("-1/4") == fraction(-1, 4));
  CHECK(term("6.9") == fraction(69, 10));
  CHECK(term("2^-3") == Term::power_integer(number(2), -3));
  CHECK(term("x^(4/2)") == Term::power_integer(x, 2));
  CHECK(term("x^0.5") == power(x, fraction(1, 2)));
  CHECK(term("-2^2") == -Term::power_integer(number(2), 2));
  CHECK(term("1/0") == Term::apply(Op::divide, {number(1), number(0)}));
  CHECK(term("x*1/4") == (x * number(1)) / number(4));
  CHECK(term("2*3") == Term::apply(Op::multiply, {number(2), number(3)}));
}

TEST_CASE("read_term: functions, bars, roots, definitions and pi") {
  CHECK(term("sqrt(x)") == Term::apply(Op::sqrt, {x}));
  CHECK(term("√x^2") == Term::power_integer(Term::apply(Op::sqrt, {x}), 2));
  CHECK(term("√(x + y)") == Term::apply(Op::sqrt, {x + y}));
  CHECK(term("max(x, y + z)") == Term::apply(Op::max, {x, y + z}));
  const Term absolute = Term::apply(Op::abs, {x});
  CHECK(term("|x|") == absolute);
  CHECK(term("abs(x)") == absolute);
  CHECK(term("||x| - |y||") == Term::apply(Op::abs, {absolute - Term::apply(Op::abs, {y})}));
  CHECK(term("|x|*|x|^2") == absolute * Term::power_integer(absolute, 2));
  CHECK(term("f(x, c)") == Term::call("f", {x, Term::call("c", {})}));
  CHECK(term("pi") == Term::pi());
  CHECK(term("π") == Term::pi());
}

TEST_CASE("read_term: what is no term is malformed, at its place") {
  const auto bad = [](const std::string& text, std::size_t column, std::string_view words) {
    check_malformed([&] { term(text); }, {1, column}, words);
  };
  bad("", 1, "expected a term, found the end");
  bad("x +", 4, "expected a term");
  bad("(x", 3, "')', found the end");
  bad("(x]", 3, "')', found ']'");
  bad("|x", 3, "'|'");
  bad("x y", 3, "expected an operation, found 'y'");
  bad("2 x", 3, "found 'x'");
  bad("x**y", 3, "expected a term");
  bad("+x", 1, "expected a term");
  bad("w", 1, "unknown variable 'w'");
  bad("sprt(x)", 1, "did you mean 'sqrt'?");
  bad("fo(x)", 1, "unknown function 'fo', did you mean 'f'?");
  bad("cso(x)", 1, "did you mean 'cos'?");
  bad("qqq(x)", 1, "unknown function 'qqq'");
  bad("x(y)", 1, "'x' is no function; a product is written with '*'");
  bad("1 + sqrt", 9, "expected '('");
  bad("sqrt(x, y)", 1, "'sqrt' takes 1 argument, found 2");
  bad("max(x)", 1, "'max' takes 2 arguments, found 1");
  bad("f(x)", 1, "'f' takes 2 arguments, found 1");
  bad("c(x)", 2, "expected an operation, found '('");
  bad("sqrt()", 6, "expected a term");
  bad("x + is", 5, "expected a term, found 'is'");
  bad("inf", 1, "'inf' is no number");
  bad("x^1000001", 10, "too large");
}

TEST_CASE("read_term: without known variables every other name is one") {
  Tokens tokens("w + sqrt(v)");
  CHECK(variables(read_term(tokens, {})) == std::set<std::string>{"v", "w"});
}

TEST_CASE("read_term: depth is limited, whatever it is made of") {
  const std::size_t deep = 100'000;
  const auto too_deep = [](const std::string& text) {
    const auto found = malformed([&] { term(text); });
    REQUIRE(found);
    CHECK(found->message().find("nested too deeply") != std::string::npos);
  };
  too_deep(repeated("(", deep) + "x" + repeated(")", deep));
  too_deep(repeated("|", deep) + "x" + repeated("|", deep));
  too_deep(repeated("sin(", deep) + "x" + repeated(")", deep));
  too_deep(repeated("-", deep) + "x");
  too_deep(repeated("√", deep) + "x");
  too_deep(repeated("x^", deep) + "y");
  too_deep(repeated("x^-", deep) + "y");
  too_deep(repeated("x + ", deep) + "x");
  too_deep(repeated("x*", deep) + "x");
  too_deep(repeated("(", deep));
  CHECK(term(repeated("(", max_depth) + "x" + repeated(")", max_depth)) == x);
  CHECK(term(repeated("sin(", max_depth - 1) + "x" + repeated(")", max_depth - 1)).depth() ==
        max_depth);
  CHECK(term(repeated("x + ", max_depth - 1) + "x").depth() == max_depth);
}

TEST_CASE("read_term: a quotient of literals stays printable") {
  const std::string digits(9'000, '7');
  CHECK_NOTHROW(term("1/" + digits));
  const auto found = malformed([&] { term("1/" + digits + "/" + digits); });
  REQUIRE(found);
  CHECK(found->message().find("too many digits") != std::string::npos);
}

TEST_CASE("read_relations: chains, membership and conjunction") {
  const std::vector<Relation> chain{x <= y, y < z};
  CHECK(relations("x <= y < z") == chain);
  CHECK(relations("x ≤ y and y < z") == chain);
  CHECK(relations("x = y = z") == std::vector<Relation>{equal(x, y), equal(y, z)});
  CHECK(relations("x > y = z") == std::vector<Relation>{x > y, equal(y, z)});
  CHECK(relations("x != y") == std::vector<Relation>{not_equal(x, y)});
  CHECK(relations("x in [0, y)") == std::vector<Relation>{number(0) <= x, x < y});
  CHECK(relations("x in (-inf, 1]") == std::vector<Relation>{x <= number(1)});
  CHECK(relations("x in R and y >= 1") == std::vector<Relation>{defined(x), y >= number(1)});
  const auto bad = [](const std::string& text, std::size_t column, std::string_view words) {
    check_malformed([&] { relations(text); }, {1, column}, words);
  };
  bad("x < y > z", 7, "one direction");
  bad("x < y = z >= x", 11, "one direction");
  bad("x != y != z", 8, "'!='");
  bad("x < y != z", 7, "'!='");
  bad("x", 2, "a comparison, found the end");
  bad("x == y", 4, "expected a term");
  bad("x < y and", 10, "expected a term");
}

TEST_CASE("read_domain: ends are closed, open or infinite") {
  CHECK(domain("R") == Domain::reals());
  CHECK(domain("(-inf, inf)") == Domain::reals());
  CHECK(domain("[0, 1]") == Domain::closed(number(0), number(1)));
  CHECK(domain("(0, 1]") == Domain{{number(0), true}, {number(1), false}});
  CHECK(domain("[-x, inf)") == Domain{{-x, false}, {}});
  CHECK(domain("(-∞, 3)") == Domain{{}, {number(3), true}});
  const auto bad = [](const std::string& text, std::size_t column, std::string_view words) {
    check_malformed([&] { domain(text); }, {1, column}, words);
  };
  bad("[-inf, 0]", 1, "open");
  bad("[0, inf]", 8, "open");
  bad("(inf, 0)", 2, "'inf' is no number");
  bad("(0, -inf)", 6, "'inf' is no number");
  bad("[0]", 3, "','");
  bad("[0, 1", 6, "')'");
  bad("x", 1, "a domain");
  bad("{0, 1}", 1, "a domain");
}

TEST_CASE("read_new_name: names that are in use are malformed") {
  const auto name = [](Tokens& tokens, const Scope& scope) {
    return read_new_name(tokens, scope, "a name");
  };
  CHECK(read_all("w_1", name) == "w_1");
  CHECK(read_all("a", name) == "a");
  const auto bad = [&](const std::string& text, std::string_view words) {
    check_malformed([&] { read_all(text, name); }, {1, 1}, words);
  };
  bad("x", "a variable already");
  bad("f", "defined already");
  bad("log", "a function");
  bad("pi", "a word of the language");
  bad("R", "a word of the language");
  bad("theorem", "a word of the language");
  bad("2", "expected a name");
}

}  // namespace assay::kernel
