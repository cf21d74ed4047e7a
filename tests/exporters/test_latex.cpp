#include "exporters/citation.hpp"
#include "exporters/latex/statement.hpp"
#include "exporters/latex/term.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <cctype>

using namespace assay;
namespace latex = exporters::latex;

namespace {

kernel::File file(const std::string& text) { return kernel::read_file(text); }

/// How the left side of the theorem's first relation is typeset.
std::string typeset(const std::string& term, const std::string& variables = "x, y, z, k") {
  const kernel::File f =
      file("define f(x) := x\ntheorem t:\n  for " + variables + " in R\n  show " + term + " = 0\n");
  return latex::term(std::get<kernel::Relations>(f.statements[0].surface.claim).all[0].left);
}

}  // namespace

TEST_CASE("LaTeX: parentheses stand where the meaning needs them, and only there") {
  CHECK(typeset("x + y*z") == "x + y z");
  CHECK(typeset("(x + y)*z") == "\\left(x + y\\right) z");
  CHECK(typeset("x - (y - z)") == "x - \\left(y - z\\right)");
  CHECK(typeset("x - (y + z)") == "x - \\left(y + z\\right)");
  CHECK(typeset("x - y + z") == "x - y + z");
  CHECK(typeset("-(x + y)") == "-\\left(x + y\\right)");
  CHECK(typeset("(-x)^2") == "\\left(-x\\right)^{2}");
  CHECK(typeset("-x^2") == "-x^{2}");
  CHECK(typeset("(x/y)^2") == "\\left(\\frac{x}{y}\\right)^{2}");
  CHECK(typeset("(x^y)^z") == "\\left(x^{y}\\right)^{z}");
  CHECK(typeset("x*(-3)") == "x \\left(-3\\right)");
  CHECK(typeset("x + (-3)") == "x + \\left(-3\\right)");
  CHECK(typeset("f(x)^2") == "\\left(f\\left(x\\right)\\right)^{2}");
}

TEST_CASE("LaTeX: numbers beside numbers are not run together") {
  CHECK(typeset("2*3*x") == "2 \\cdot 3 x");
  CHECK(typeset("x*2") == "x \\cdot 2");
  CHECK(typeset("sin(x)*cos(y)") == "\\sin\\left(x\\right) \\cdot \\cos\\left(y\\right)");
}

TEST_CASE("LaTeX: numbers, names and functions") {
  CHECK(latex::number(exact::Rational(1) / exact::Rational(3)) == "\\frac{1}{3}");
  CHECK(typeset("(-1/3)*x") == "\\left(-\\frac{1}{3}\\right) x");
  CHECK(typeset("1e-30*x") == "10^{-30} x");
  CHECK(typeset("2.5e-30 + x") == "2.5\\cdot 10^{-30} + x");
  CHECK(typeset("1e-30^x") == "\\left(10^{-30}\\right)^{x}");
  CHECK(latex::name("x") == "x");
  CHECK(latex::name("x12") == "x_{12}");
  CHECK(latex::name("sigma") == "\\sigma");
  CHECK(latex::name("alpha2") == "\\alpha_{2}");
  CHECK(latex::name("d_sigma") == "\\mathrm{d\\_sigma}");
  CHECK(typeset("exp(-x)") == "e^{-x}");
  CHECK(typeset("exp(x)^2") == "\\left(e^{x}\\right)^{2}");
  CHECK(typeset("abs(x)") == "\\left|x\\right|");
}

TEST_CASE("LaTeX: enclosures are rounded outward, domains never") {
  const kernel::File f = file(
      "theorem t:\n  show maximum of x*(1.23456789 - x) over x in [0.123456789, 1.23456789] is in "
      "[0.123456789, 0.987654321]\n");
  const std::string text = latex::theorem(f, f.statements[0], true, 3);
  CHECK(text.find("[0.123456789,\\, 1.23456789]") != std::string::npos);
  CHECK(text.find("[0.123,\\, 0.988]") != std::string::npos);
}

TEST_CASE("LaTeX: the theorem has its hypotheses, its claim and the definitions it uses") {
  const kernel::File f = file(
      "define sigma(z) := 1/(1 + exp(-z))\ndefine unused(z) := z\n"
      "theorem t:\n  for a, b in R\n  for w in (0, inf)\n  assume a < b\n"
      "  show w*sigma(a) < w*sigma(b)\n");
  CHECK(latex::theorem(f, f.statements[0], true, 12) ==
        "\\begin{theorem}\\label{assay:t}\n"
        "Let $a, b \\in \\mathbb{R}$ and $w \\in (0,\\, \\infty)$ with $a < b$. Then "
        "\\[ w \\sigma\\left(a\\right) < w \\sigma\\left(b\\right). \\]\n"
        "Here $\\sigma\\left(z\\right) = \\frac{1}{1 + e^{-z}}$.\n"
        "\\end{theorem}\n");
  CHECK(latex::theorem(f, f.statements[0], false, 12).find("is false") != std::string::npos);
}

TEST_CASE("LaTeX: a macro's name has letters only, and its body is exact") {
  const kernel::File f =
      file("theorem below_0_25:\n  for x in R\n  show x*(1 - x) <= 0.2500000000000000000001\n");
  const auto all = latex::macros(f.statements[0]);
  REQUIRE(all.size() == 1);
  CHECK(all[0].name == "AssayBelowZeroTwoFiveRight");
  CHECK(all[0].body == "0.2500000000000000000001");
  for (const char letter : all[0].name)
    CHECK(std::isalpha(static_cast<unsigned char>(letter)) != 0);
}

TEST_CASE("BibTeX: characters of TeX are escaped") {
  exporters::Citation c;
  c.theorem = "a_b";
  c.proof_file = "50%_off.proof";
  c.certificate_file = "a_b.cert";
  const std::string text = exporters::bibtex(c);
  CHECK(text.find("50\\%\\_off.proof a\\_b.cert") != std::string::npos);
  CHECK(std::count(text.begin(), text.end(), '{') == std::count(text.begin(), text.end(), '}'));
}
