// The heading of a report is all that is needed to make it again.
#include "certificate/audit_report.hpp"

#include "kernel/reader/file.hpp"
#include "kernel/reader/malformed.hpp"

#include <doctest/doctest.h>

namespace assay::certificate {
namespace {

using interval::Precision;

const kernel::Definitions& definitions() {
  static const kernel::File file = kernel::read_file("define f(t) := sqrt(t)/2\n");
  return file.definitions;
}

constexpr std::string_view table = "x,\"the, value\"\n4,1\n-4,1\n4,1.1\n2,0\n";

TEST_CASE("a report says what is needed to make it again") {
  const tables::RowClaim c = tables::read_claim("v <= f(x)", definitions(), {{"v", "the, value"}});
  const tables::Audit a = tables::audit(c, table, Precision(128));
  const std::string report = tables::print(c, definitions(), "0123", Precision(128), a);
  const Heading h = read_heading(report, definitions());
  CHECK(tables::print(h.claim, definitions(), "0123", h.most,
                      tables::audit(h.claim, table, h.most)) == report);
}

TEST_CASE("malformed reports") {
  for (const char* text : {"", "assay-audit 2\nclaim x <= 1\nbits 64\n", "assay-audit 1\nbits 64\n",
                           "assay-audit 1\nclaim x <= 1\n", "assay-audit 1\nclaim x <= 1\nbits 1\n",
                           "assay-audit 1\nclaim x <= 1\nbits 1/2\n",
                           "assay-audit 1\nclaim x <= 1\ncolumn x\nbits 64\n",
                           "assay-audit 1\nclaim x <= 1\ncolumn y = x\nbits 64\n",
                           "assay-audit 1\nclaim x <= 1\nbits 1000001\n",
                           "assay-audit 1\nclaim x <= 1\ncolumn x = \x1b[1A\nbits 64\n",
                           "assay-audit 1\nclaim x <= 1\ncolumn x = \u202e\nbits 64\n",
                           "assay-audit 1\nclaim x <=\nbits 64\n"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(read_heading(text, definitions()), kernel::Malformed);
  }
}

TEST_CASE("the first difference") {
  CHECK(difference("a\nb\nc\n", "a\nx\nc\n") == "line 2 should be 'b'");
  CHECK(difference("a\nb\nc\n", "a\n") == "line 2 should be 'b'");
  CHECK(difference("a\n", "a\nb\n") == "line 2 should be ''");
}

}  // namespace
}  // namespace assay::certificate
