// Reports of audits: what is counted, and that a report is made again from what it says.
#include "tables/report.hpp"

#include "kernel/reader/file.hpp"
#include "kernel/reader/malformed.hpp"

#include <doctest/doctest.h>

namespace assay::tables {
namespace {

using interval::Precision;

const kernel::Definitions& definitions() {
  static const kernel::File file = kernel::read_file("define f(t) := sqrt(t)/2\n");
  return file.definitions;
}

constexpr std::string_view table = "name,x,\"the, value\"\n\"a\nb\",4,1\nc,-4,1\nd,4,1.5\ne,2,0\n";

TEST_CASE("every row is counted, and those that are not right are described with their line") {
  const RowClaim c = read_claim("v <= f(x)^2", definitions(), {{"v", "the, value"}});
  const Audit a = audit(c, table, Precision(128));
  CHECK(a.right == 2);
  CHECK(a.wrong == 2);
  CHECK(a.undecided == 0);
  CHECK(a.findings ==
        std::vector<std::string>{
            "wrong line 4: v <= f(x)^2 is false: undefined is sqrt(x)",
            "wrong line 5: v <= f(x)^2 is false: the left side minus the right one is in "
            "[0.5, 0.5]"});
  CHECK(summary(a) == "4 rows: 2 right, 2 wrong, 0 undecided");
  CHECK(summary(audit(c, "x,\"the, value\"\n", Precision(128))) ==
        "0 rows: 0 right, 0 wrong, 0 undecided");
}

TEST_CASE("malformed tables") {
  const RowClaim c = read_claim("f(x) <= 1", definitions(), {});
  for (const char* text : {"", "y\n1\n", "x\nnan\n", "x,y\n1\n", "x,x\n1,2\n", "x\n\n"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(audit(c, text, Precision(64)), kernel::Malformed);
  }
}

}  // namespace
}  // namespace assay::tables
