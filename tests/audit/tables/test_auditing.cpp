// The fast audit of a table against the trusted one: the same counts and the same findings.
#include "audit/tables/auditing.hpp"

#include <doctest/doctest.h>

#include <fcntl.h>
#include <unistd.h>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>

namespace assay::audit {
namespace {

using interval::Precision;

/// A file that holds the text, open at its beginning.
class Opened {
 public:
  explicit Opened(const std::string& text) {
    char name[] = "/tmp/assay_test_XXXXXX";
    file_ = mkstemp(name);
    REQUIRE(file_ >= 0);
    unlink(name);
    REQUIRE(write(file_, text.data(), text.size()) == static_cast<ssize_t>(text.size()));
    REQUIRE(lseek(file_, 0, SEEK_SET) == 0);
  }
  ~Opened() { close(file_); }
  Opened(const Opened&) = delete;
  Opened& operator=(const Opened&) = delete;
  int file() const { return file_; }

 private:
  int file_ = -1;
};

RowAudit fast(const tables::RowClaim& claim, const std::string& table, unsigned threads,
              std::size_t most_findings = std::numeric_limits<std::size_t>::max()) {
  const Auditing auditing(claim, Precision(256));
  const Opened opened(table);
  return audit_table(opened.file(), auditing,
                     {threads, most_findings, [](std::size_t, std::size_t) {}});
}

/// Rows x, y with few digits, so that there are ties.
std::string random_table(std::size_t rows, unsigned long seed) {
  std::mt19937_64 source(seed);
  std::string text = "x,y\n";
  for (std::size_t i = 0; i < rows; ++i) {
    const long x = static_cast<long>(source() % 40) - 10;
    const long y = static_cast<long>(source() % 40) - 10;
    text += std::to_string(x) + "e-1," + std::to_string(y) + "/8\n";
  }
  return text;
}

TEST_CASE("the verdicts are those of the kernel's arithmetic") {
  for (const char* text :
       {"x <= y", "x^2 + y^2 < 4", "sqrt(x) > y", "10*x*y = 1", "abs(x - y) >= 1/4 and x != 0",
        "log(x) <= x - 1", "exp(x) >= 1 + x", "1/(1 + exp(-x)) = 1/2", "y in [0, sqrt(x)]",
        "sqrt(y)*sqrt(y) = y", "tan(x)/y <= 1", "asin(y/4) < x^y"}) {
    CAPTURE(text);
    const tables::RowClaim claim = tables::read_claim(text, {}, {});
    std::string table = random_table(700, 11);
    const tables::Audit exactly = tables::audit(claim, table, Precision(256));
    const RowAudit found = fast(claim, table, 2);
    CHECK(tables::summary(found.audit) == tables::summary(exactly));
    CHECK(found.audit.findings == exactly.findings);
  }
}

TEST_CASE("few findings are described, all rows are counted, by any number of threads") {
  const tables::RowClaim claim = tables::read_claim("x <= y", {}, {});
  const std::string table = random_table(200'000, 13);
  const RowAudit one = fast(claim, table, 1, 10);
  CHECK(one.audit.findings.size() == 10);
  CHECK(one.audit.right + one.audit.wrong + one.audit.undecided == 200'000);
  for (const unsigned threads : {2U, 5U}) {
    const RowAudit more = fast(claim, table, threads, 10);
    CHECK(tables::summary(more.audit) == tables::summary(one.audit));
    CHECK(more.audit.findings == one.audit.findings);
    CHECK(more.worst.line == one.worst.line);
  }
}

TEST_CASE("the worst row has the largest excess") {
  const std::string table = "x,y\n1,1\n3,1\n-2,0.5\n2,-1.25\n";
  const auto worst = [&](const char* text) {
    const tables::RowClaim claim = tables::read_claim(text, {}, {});
    const auto excess = Auditing(claim, Precision(64)).excess(fast(claim, table, 1).worst);
    REQUIRE(excess);
    CHECK(excess->lower == excess->upper);
    return std::pair{fast(claim, table, 1).worst.line, excess->lower};
  };
  using exact::Rational;
  CHECK(worst("x <= y") == std::pair<std::size_t, Rational>{5, Rational(13) / Rational(4)});
  CHECK(worst("x > y") == std::pair<std::size_t, Rational>{4, Rational(5) / Rational(2)});
  CHECK(worst("x = y") == std::pair<std::size_t, Rational>{5, Rational(13) / Rational(4)});
  CHECK(worst("x <= 10 + y") == std::pair<std::size_t, Rational>{5, Rational(-27) / Rational(4)});
}

}  // namespace
}  // namespace assay::audit
