// Records: RFC 4180 with its corners, and where a malformed table is said to be malformed.
#include "tables/records.hpp"

#include "kernel/reader/malformed.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace assay::tables {
namespace {

using Table = std::vector<std::vector<std::string>>;

Table read(std::string_view text) {
  Table all;
  Records records(text);
  while (records.next()) all.emplace_back(records.fields().begin(), records.fields().end());
  return all;
}

kernel::Place place_of_error(std::string_view text) {
  try {
    read(text);
  } catch (const kernel::Malformed& error) {
    return error.place();
  }
  return {0, 0};
}

TEST_CASE("records and fields") {
  CHECK(read("") == Table{});
  CHECK(read("a") == Table{{"a"}});
  CHECK(read("a,b\n1,2\n") == Table{{"a", "b"}, {"1", "2"}});
  CHECK(read("a,b\n1,2") == Table{{"a", "b"}, {"1", "2"}});
  CHECK(read("a,b\r\n1,2\r\n") == Table{{"a", "b"}, {"1", "2"}});
  CHECK(read("\xef\xbb\xbf"
             "a,b\n") == Table{{"a", "b"}});
  CHECK(read(",\n") == Table{{"", ""}});
  CHECK(read("\n\n") == Table{{""}, {""}});
  CHECK(read("\"a,b\",\"c\nd\",\"e\"\"f\",\"\"\n") == Table{{"a,b", "c\nd", "e\"\"f", ""}});
}

TEST_CASE("what is malformed, and where") {
  CHECK(place_of_error("a,b\n1,\"2\n3,4\n") == kernel::Place{2, 3});
  CHECK(place_of_error("a\n1\"2\n") == kernel::Place{2, 2});
  CHECK(place_of_error("a\n\"1\"2\n") == kernel::Place{2, 4});
  CHECK(place_of_error("a\rb\n") == kernel::Place{1, 2});
  CHECK(place_of_error("é,b\"c\n") == kernel::Place{1, 4});
  CHECK(place_of_error("a\n\"1\n2\",3\"\n") == kernel::Place{3, 5});
}

TEST_CASE("lines count those within quotes") {
  Records records("a\n\"1\n2\n\"\n3\n");
  REQUIRE(records.next());
  CHECK(records.line() == 1);
  REQUIRE(records.next());
  CHECK(records.line() == 2);
  CHECK(records.text() == "\"1\n2\n\"");
  REQUIRE(records.next());
  CHECK(records.line() == 5);
  CHECK_FALSE(records.next());
}

TEST_CASE("columns are found by name, and numbers are exact") {
  Records records("w, b ,w2\n 6.9\t,1/3,nan\n1\n");
  REQUIRE(records.next());
  CHECK(records.find("b") == 1);
  CHECK_THROWS_AS(records.find("c"), kernel::Malformed);
  REQUIRE(records.next());
  records.require_fields(3);
  CHECK(records.number(0) == exact::Rational(69) / exact::Rational(10));
  CHECK(records.number(1) == exact::Rational(1) / exact::Rational(3));
  CHECK_THROWS_WITH_AS(records.number(2),
                       "2:11: expected a number such as -1.25, 1e-10, 0x1.8p-3 or 1/3",
                       kernel::Malformed);
  REQUIRE(records.next());
  CHECK_THROWS_WITH_AS(records.require_fields(3),
                       "3:2: the header names 3 columns, this record has 1", kernel::Malformed);

  Records twice("a,b,a\n");
  REQUIRE(twice.next());
  CHECK_THROWS_AS(twice.find("a"), kernel::Malformed);
}

TEST_CASE("of a long record little is kept for the message") {
  std::string text = "a\n";
  for (int i = 0; i < 100'000; ++i) text += "é,";
  text += "\"";
  try {
    read(text);
    FAIL("it was read");
  } catch (const kernel::Malformed& error) {
    CHECK(error.place() == kernel::Place{2, 200'001});
    CHECK(error.render("t.csv").size() < 1000);
  }
}

}  // namespace
}  // namespace assay::tables
