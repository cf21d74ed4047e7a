#include "kernel/reader/malformed.hpp"

#include "kernel/reader/tokens.hpp"
#include "malformed_text.hpp"

#include <doctest/doctest.h>

#include <string>

namespace assay::kernel {

TEST_CASE("malformed: renders file, place, message, line and caret") {
  const Malformed m({3, 5}, "expected ')'", "f(x 2");
  CHECK(std::string(m.what()) == "3:5: expected ')'");
  CHECK(m.render("a.proof") == "a.proof:3:5: error: expected ')'\nf(x 2\n    ^\n");
}

TEST_CASE("malformed: the caret stands below the place behind tabs and wide bytes") {
  CHECK(Malformed({1, 3}, "m", "\t\xCF\x83x").render("f") ==
        "f:1:3: error: m\n\t\xCF\x83x\n\t ^\n");
  CHECK(Malformed({1, 9}, "m", "ab").render("f") == "f:1:9: error: m\nab\n  ^\n");
  CHECK(Malformed({4, 12}, "m", "x y", 10).render("f") == "f:4:12: error: m\nx y\n  ^\n");
}

TEST_CASE("malformed: what cannot be shown is a question mark") {
  CHECK(Malformed({1, 2}, "m", "a\x1B\xFF").render("f") == "f:1:2: error: m\na??\n ^\n");
}

TEST_CASE("malformed: of a long line a window is shown") {
  std::string line(1000, 'x');
  line[499] = '@';
  const std::string text = Malformed({1, 500}, "m", line).render("f");
  const std::size_t shown = text.find('\n') + 1;
  const std::size_t pointer = text.find('\n', shown) + 1;
  CHECK(pointer - shown < 120);
  CHECK(text[shown + (text.find('^') - pointer)] == '@');
}

TEST_CASE("malformed: tokens give the line of the place") {
  const auto found = malformed([] {
    Tokens tokens("a\nb c\r\nd");
    tokens.next();
    tokens.next();
    tokens.fail("m");
  });
  REQUIRE(found);
  CHECK(found->line() == "b c");
  CHECK(found->place() == Place{2, 3});
}

}  // namespace assay::kernel
