#include "kernel/reader/file.hpp"

#include "kernel/printer.hpp"
#include "malformed_text.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

namespace assay::kernel {

namespace {

const Term x = Term::variable("x");

Term number(long value) { return Term::number(exact::Rational(value)); }

}  // namespace

TEST_CASE("read_file: definitions, theorems and their proofs") {
  const std::string text =
      "# a comment\n"
      "define f(x) := x*x\n"
      "define g(x) := f(x) + 1\n"
      "\n"
      "theorem first:\n"
      "  for x in R\n"
      "  show g(x) >= 1\n"
      "by identity g(x) = 1 + x^2   # why\n"
      "  and more\n"
      "\n"
      "theorem second:\n"
      "  show 1 < 2\n"
      "define h := 2\n"
      "theorem third: show h < 3 proof\n"
      "  anything @ all\n"
      "qed\n";
  const File file = read_file(text);
  REQUIRE(file.definitions.all().size() == 3);
  REQUIRE(file.statements.size() == 3);
  const Statement& first = file.statements[0];
  CHECK(first.name == "first");
  CHECK(first.place == Place{5, 9});
  CHECK(first.surface.claim == claim(Term::call("g", {x}) >= number(1)));
  CHECK(first.meaning.claim == claim(x * x + number(1) >= number(1)));
  CHECK(first.proof == "by identity g(x) = 1 + x^2   # why\n  and more");
  CHECK(first.proof_place == Place{8, 1});
  CHECK(file.find("second")->proof.empty());
  CHECK(file.find("third")->proof == "proof\n  anything @ all\nqed");
  CHECK(file.find("third")->proof_place == Place{14, 27});
  CHECK(file.find("fourth") == nullptr);
  CHECK(print(first) == "theorem first:\n  for x in R\n  show g(x) >= 1");
  CHECK(read_file("").statements.empty());
}

TEST_CASE("read_file: only a line that begins with define or theorem ends a proof") {
  const File file = read_file(
      "theorem t: show 1 < 2\n"
      "by words\n"
      "  theorem in the text\n"
      "theorems of old\n"
      "defined\n"
      "theorem u: show 1 < 3");
  REQUIRE(file.statements.size() == 2);
  CHECK(file.statements[0].proof == "by words\n  theorem in the text\ntheorems of old\ndefined");
}

TEST_CASE("read_file: malformed files name the place") {
  const auto bad = [](const std::string& text, Place place, std::string_view words) {
    INFO(text);
    check_malformed([&] { read_file(text); }, place, words);
  };
  bad("theorm t:\n", {1, 1}, "'define' or 'theorem'");
  bad("  define f(x) := x", {1, 3}, "in the first column");
  bad("define f(x) = x", {1, 13}, "':='");
  bad("define f(x) := x y", {1, 18}, "expected an operation");
  bad("define f(x) := y", {1, 16}, "unknown variable 'y'");
  bad("define f(x) := f(x)", {1, 16}, "unknown function 'f'");
  bad("define f(x) := g(x)\ndefine g(x) := x", {1, 16}, "unknown function 'g'");
  bad("define f(x) := 1", {1, 8}, "the parameter x does not occur");
  bad("define f(x, x) := x", {1, 13}, "a variable already");
  bad("define f() := 1", {1, 10}, "a parameter");
  bad("define f(x) := x\ndefine f := 1", {2, 8}, "defined already");
  bad("define log(x) := x", {1, 8}, "a function");
  bad("define pi := 3", {1, 8}, "a word of the language");
  bad("define f(x) := x\ndefine g(f) := f", {2, 10}, "defined already");
  bad("theorem t: for x in R show x = x\ndefine x := 1", {2, 8}, "a variable already");
  bad("theorem t: show 1 < 2\ntheorem t: show 1 < 3", {2, 9}, "there is a theorem 't' already");
  bad("theorem show: show 1 < 2", {1, 9}, "a word of the language");
  bad("theorem t show 1 < 2", {1, 11}, "':'");
  bad("theorem t: show 1 < 2 because", {1, 23}, "'by', 'proof'");
  bad("theorem t:\n  show 1 <\nby auto", {3, 1}, "expected a term, found 'by'");
  bad("theorem t:\n  for x in R\n", {3, 1}, "'show'");
  bad("define f(x) := x^(1/2)\n\ntheorem t:\n  for x in R\n  show f(x) >= w", {5, 16}, "'w'");
}

TEST_CASE("read_file: a damaged text is malformed, or another text: nothing else happens") {
  const std::string text =
      "define τ(z) := 1/(1 + exp(-z)) # why\n"
      "theorem t:\n  for x, y in [0, 2], z in (-inf, sqrt(3))\n  assume |x| <= 1 < y + 2^-3\n"
      "  show maximum of w^(1/2)*tau(w) over w in [4, inf) is in [0.1, 0x1p-3]\n"
      "  attained exactly once, at w in [6, 7]\nby auto\n"
      "theorem u: show { a in R : max(a, 1e-10) >= 1 } = [1, inf)\n";
  REQUIRE_NOTHROW(read_file(text));
  const auto survives = [](const std::string& damaged) {
    try {
      for (const Statement& s : read_file(damaged).statements) print(s);
    } catch (const Malformed& m) {
      CHECK_FALSE(m.render("f").empty());
    }
  };
  std::mt19937 random(4);
  for (std::size_t i = 0; i < text.size(); ++i) {
    survives(text.substr(0, i));
    survives(text.substr(0, i) + text.substr(i + 1));
    survives(text.substr(0, i) + text[i] + text.substr(i));
    std::string changed = text;
    changed[i] = static_cast<char>(random() % 256);
    survives(changed);
    changed[i] = "()[]{},:=!<>+-*/^|.#0e\n"[random() % 23];
    survives(changed);
  }
}

TEST_CASE("read_file: definitions that double cannot exhaust memory") {
  std::string text = "define f0(x) := x + x\n";
  for (int i = 1; i < 100; ++i)
    text += "define f" + std::to_string(i) + "(x) := f" + std::to_string(i - 1) + "(x)*f" +
            std::to_string(i - 1) + "(x)\n";
  const auto found = malformed([&] { read_file(text); });
  REQUIRE(found);
  CHECK(found->message().find("too large") != std::string::npos);
}

}  // namespace assay::kernel
