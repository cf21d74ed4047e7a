#include "certificate/samples.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace assay::certificate {

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line + "\n");
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line;
  return text;
}

bool is_damaged(const std::string& text) {
  try {
    read_text(text);
    return false;
  } catch (const Damaged&) {
    return true;
  }
}

void check_fate(const std::string& text, const std::string& expected) {
  const std::string found = fate(text);
  INFO("expected: " << expected);
  INFO("found: " << found);
  CHECK(found.starts_with(expected));
}

}  // namespace

TEST_CASE("the entries of a certificate are read with their numbers as indices") {
  const Certificate c = read_text(product);
  CHECK(c.theorem == "product");
  CHECK(c.verdict == Verdict::proves);
  CHECK(c.contexts.size() == 3);
  CHECK(c.contexts[2].parent == 2);
  REQUIRE(c.steps.size() == 2);
  CHECK(c.last == 1);
  CHECK(c.steps[1].rule == "combine");
  CHECK(c.steps[1].context == 3);
  CHECK(c.steps[1].from == std::vector<std::size_t>{0});
  REQUIRE(c.steps[1].combination.summands.size() == 2);
  CHECK(c.steps[1].combination.summands[1].coefficient == exact::Rational(-1));
  CHECK(c.steps[1].combination.summands[1].factors.size() == 2);
  CHECK(read_text(tangent).steps[0].tree.size() == 4);
}

TEST_CASE("every truncation is damage, but for the end of the last line") {
  for (const std::string& text : {product, tangent})
    for (std::size_t length = 0; length + 1 < text.size(); ++length) {
      CAPTURE(length);
      CHECK(is_damaged(text.substr(0, length)));
    }
  CHECK(fate(product.substr(0, product.size() - 1)) == "proved");
}

TEST_CASE("every line that is lost, doubled or moved is damage") {
  for (const std::string& text : {product, tangent}) {
    const std::vector<std::string> lines = lines_of(text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      CAPTURE(lines[i]);
      std::vector<std::string> lost = lines;
      lost.erase(lost.begin() + static_cast<std::ptrdiff_t>(i));
      CHECK(is_damaged(joined(lost)));
      std::vector<std::string> doubled = lines;
      doubled.insert(doubled.begin() + static_cast<std::ptrdiff_t>(i), lines[i]);
      CHECK(is_damaged(joined(doubled)));
      if (i == 0) continue;
      std::vector<std::string> moved = lines;
      std::swap(moved[i - 1], moved[i]);
      CHECK(is_damaged(joined(moved)));
    }
  }
}

TEST_CASE("lines may end in CR LF, and nothing else may be added to them") {
  std::string text;
  for (const char letter : product)
    text += letter == '\n' ? std::string("\r\n") : std::string(1, letter);
  CHECK(fate(text) == "proved");
  check_fate(with(product, "qed 2\n", "\nqed 2\n"), "8:1: expected 'term'");
  check_fate(with(product, "qed 2\n", "qed 2 # done\n"), "8:7: unexpected character");
}

TEST_CASE("a file that is no certificate says so at its first line") {
  check_fate("", "1:1: expected 'assay-certificate 1', found the end of the file");
  check_fate("\n", "1:1: expected 'assay-certificate 1'");
  check_fate("theorem product:\n", "1:1: expected 'assay-certificate 1'");
  check_fate(with(product, "certificate 1", "certificate 2"), "1:1: this reader knows version 1");
  std::string garbage;
  for (int i = 0; i < 4096; ++i) garbage += static_cast<char>((i * 7919) % 256);
  check_fate(garbage, "1:1: expected 'assay-certificate 1'");
}

TEST_CASE("bytes that are no text are damage wherever they stand") {
  for (std::size_t i = 0; i < product.size(); ++i) {
    std::string text = product;
    text[i] = '\xff';
    CHECK(is_damaged(text));
    text[i] = '\0';
    CHECK(is_damaged(text));
  }
}

TEST_CASE("numbers that refer to nothing earlier are damage, with their place") {
  check_fate(with(product, "from 1", "from 2"), "7:42: step 2 does not precede this line");
  check_fate(with(product, "from 1", "from 0"), "7:42: step 0 does not precede");
  check_fate(with(product, "combine in 3", "combine in 4"), "7:19: context 4 does not precede");
  check_fate(with(product, "2 = 1 for y", "2 = 2 for y"), "4:13: context 2 does not precede");
  check_fate(with(product, "qed 2", "qed 3"), "8:5: step 3 does not precede");
  check_fate(with(product, "* p0", "* p1"), "7:71: there is no premise p1");
  check_fate(with(product, "step 2", "step 3"), "7:6: expected step 2, found 3: a line");
  check_fate(with(product, "step 2", "step 02"), "7:6: expected the number of a step");
  check_fate(with(product, "step 2", "step 99999999999999999999"), "7:6: expected the number");
}

TEST_CASE("a step has the fields of its rule, no more and no less") {
  check_fate(with(product, "combine", "combin"),
             "7:8: there is no rule 'combin', did you mean 'combine'?");
  check_fate(with(product, "in 3 show x + y", "show x + y"),
             "6:19: expected 'in': assumption takes in, show in this order");
  check_fate(with(product, "= 1\nstep 2", "= 1 bits 64\nstep 2"),
             "6:39: expected the end of the line: assumption takes");
  check_fate(with(product, "= 1\nstep 2", "= 1 show x + y = 1\nstep 2"), "6:39: expected the end");
  check_fate(with(tangent, "bits 64 tree", "tree"), "4:44: expected 'bits': subdivide takes");
  check_fate(with(tangent, "bits 64", "bits 1"),
             "4:49: the number of bits is outside 2 to 1000000");
  check_fate(with(tangent, "bits 64", "bits 1000001"), "4:49: the number of bits is outside");
  check_fate(with(product, "show x + y = 1", "name x from 1 1"), "6:24: expected 'show'");
  const std::string third = "step 3 join in 3 name x from 1 2 2\nqed 2";
  check_fate(with(product, "qed 2", third), "8:30: join takes 2 premises, found 3");
  const std::string use = "step 3 use in 3 from 1 with x = 1, x = 2\nqed 2";
  check_fate(with(product, "qed 2", use), "8:36: the variable 'x' has a term already");
}

TEST_CASE("abbreviations are numbered, precede their uses, and are no variables") {
  const std::string term = "term _1 = x - 1/2\nstep 1";
  const std::string text = with(with(product, "step 1", term), "sq(x - 1/2)", "sq(_1)");
  CHECK(fate(text) == "proved");
  CHECK(read_text(text) == read_text(product));
  check_fate(with(text, "sq(_1)", "sq(_2)"), "8:1: the term _2 is not introduced above");
  check_fate(with(text, "term _1", "term _2"), "6:6: expected term _1, found _2");
  check_fate(with(text, "= x - 1/2", "= _1 - 1/2"), "6:1: the term _1 is not introduced above");
  check_fate(with(product, "for x", "for _1"), "3:19: '_1' is the name of a term");
}

TEST_CASE("the definitions of the statement file can be used, with their arguments") {
  const std::string text =
      "assay-certificate 1\ntheorem small\ncontext 1 = 0 for x in [0, 1/2]\n"
      "step 1 enclose in 1 show halfpower(x) < 9/10 bits 64\nqed 1\nend\n";
  const auto claim = std::get<kernel::Relations>(*read_text(text).steps[0].claim);
  CHECK(claim.all[0].left == kernel::Term::apply(kernel::Op::sqrt, {kernel::Term::variable("x")}));
  check_fate(with(text, "halfpower(x)", "halfpower(x, x)"),
             "4:26: 'halfpower' takes 1 argument, found 2");
  check_fate(with(text, "for x", "for halfpower"), "3:19:");
}

TEST_CASE("terms beyond the limits are damage") {
  std::string doubling = "term _1 = x*x + x*x\n";
  for (int i = 1; i < 60; ++i)
    doubling += "term _" + std::to_string(i + 1) + " = _" + std::to_string(i) + " + _" +
                std::to_string(i) + "\n";
  CHECK(fate(with(product, "step 1", doubling + "step 1")).find("too large") != std::string::npos);

  const std::string parentheses = std::string(100'000, '(') + "x" + std::string(100'000, ')');
  CHECK(fate(with(product, "x + y = 1", parentheses + " = 1")).find("too deeply") !=
        std::string::npos);
  const std::string million(900'000, '9');
  CHECK(fate(with(product, "1/4", million)).find("digits") != std::string::npos);
  CHECK(fate(with(product, "sum 1", "sum " + million)).find("digits") != std::string::npos);
  const std::string line(max_line_length + 1, ' ');
  check_fate(with(product, "qed 2", line), "8:1: a line is longer than 1000000 bytes");
}

TEST_CASE("a tree is as long as it says") {
  check_fate(with(tangent, " f0- n\n", "\n"),
             "6:1: the tree of step 1 is incomplete: 1 boxes are open");
  check_fate(with(tangent, "f0- n\n", "f0- n n\n"), "5:21: the tree is complete before this");
  check_fate(with(tangent, "f0- n\n", "f0- n\n|\n"), "6:1: the tree is complete before this");
  check_fate(with(tangent, "f0- n\n", "f0-\n| n\n"), "proved");
  check_fate(with(tangent, "f0-", "f0"), "5:15: expected a node");
  check_fate(with(product, "qed", "| n\nqed"), "8:1: this is no part of a tree");
}

TEST_CASE("a tree that nobody asks for is skipped, and checked nevertheless") {
  std::istringstream in(with(tangent, "f0- n\n", "f0- n n\n"));
  Reader reader(in, statements().definitions);
  reader.next();
  reader.next();
  CHECK_THROWS_AS(reader.next(), Damaged);
}

TEST_CASE("damage shows its line with a caret") {
  try {
    read_text(with(product, "combine", "combin"));
    FAIL("not damaged");
  } catch (const Damaged& damaged) {
    const std::string shown = damaged.render("product.cert");
    CHECK(shown.starts_with("product.cert:7:8: error: there is no rule 'combin'"));
    CHECK(shown.find("step 2 combin in 3") != std::string::npos);
    CHECK(shown.find('^') != std::string::npos);
  }
}

}  // namespace assay::certificate
