// Runs ITF1788 cases against both arithmetics: conformance FILE... prints the table of
// tests/README.md. Exit code 1 if a result is no enclosure, or if lib/interval with 53 bits is
// wider than the tightest where it promises not to be.
#include "operations.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>

namespace {

using namespace assay::conformance;
using nlohmann::json;

struct Tally {
  long tightest = 0;
  long wider = 0;
  std::int64_t widest = 0;  // in doubles beyond the tightest end
  long refused = 0;
};

struct Row {
  long cases = 0;
  long empty = 0;
  Tally trusted;
  Tally fast;
};

// The integer whose order among others is that of the doubles.
std::int64_t position(double x) {
  const auto bits = std::bit_cast<std::int64_t>(x + 0.0);
  return bits >= 0 ? bits : std::numeric_limits<std::int64_t>::min() - bits;
}

Ends parse(const json& value) {
  if (value.is_number_integer()) {
    const auto n = value.get<double>();
    return {n, n};
  }
  const auto end = [&](int i) {
    return std::strtod(value[static_cast<std::size_t>(i)].get<std::string>().c_str(), nullptr);
  };
  return {end(0), end(1)};
}

bool is_wrong(const std::optional<Ends>& result, const std::optional<Ends>& expected) {
  if (!result) return false;
  if (!expected) return true;  // defined nowhere, but not refused
  return !(result->lower <= expected->lower && expected->upper <= result->upper);
}

void count(const std::optional<Ends>& result, const std::optional<Ends>& expected, Tally& tally) {
  if (!result || !expected) {
    ++tally.refused;
    return;
  }
  const std::int64_t steps = std::max(position(expected->lower) - position(result->lower),
                                      position(result->upper) - position(expected->upper));
  ++(steps == 0 ? tally.tightest : tally.wider);
  tally.widest = std::max(tally.widest, steps);
}

// x^y for an infinite y is exp(y log x) and rounds three times.
bool promises_tightest(const std::string& operation, const std::vector<Ends>& operands) {
  return operation != "pow" ||
         (std::isfinite(operands[1].lower) && std::isfinite(operands[1].upper));
}

const std::vector<std::string> offered{
    "neg",  "add",  "sub",  "mul",  "div",   "recip", "sqr",   "pown",  "pow",  "abs",
    "min",  "max",  "sqrt", "exp",  "log",   "sin",   "cos",   "tan",   "asin", "acos",
    "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "expm1", "logp1"};

struct Run {
  std::map<std::string, Row> rows;
  std::map<std::string, long> left_out;
  long failures = 0;

  void take(const json& test) {
    const auto operation = test["op"].get<std::string>();
    if (std::find(offered.begin(), offered.end(), operation) == offered.end()) {
      ++left_out[operation];
      return;
    }
    Row& row = rows[operation];
    ++row.cases;
    std::vector<Ends> operands;
    for (const json& value : test["in"]) {
      if (value == "empty") {
        ++row.empty;
        return;
      }
      operands.push_back(parse(value));
    }
    std::optional<Ends> expected;
    if (test["out"] != "empty") expected = parse(test["out"]);
    for (const auto& [arithmetic, tally] :
         {std::pair{&trusted(), &row.trusted}, std::pair{&fast(), &row.fast}}) {
      if (!arithmetic->offers(operation)) continue;
      const std::optional<Ends> result = arithmetic->apply(operation, operands);
      const long wider = tally->wider;
      if (is_wrong(result, expected)) {
        fail(test, *arithmetic, "is no enclosure");
      } else {
        count(result, expected, *tally);
      }
      if (arithmetic == &trusted() && promises_tightest(operation, operands) &&
          tally->wider > wider)
        fail(test, *arithmetic, "is not the tightest");
    }
  }

  void fail(const json& test, const Arithmetic& arithmetic, const std::string& what) {
    ++failures;
    std::cerr << arithmetic.name() << ": the result of " << test.dump() << ' ' << what << '\n';
  }

  void print() const {
    std::puts(
        "| operation | cases | empty operand | lib/interval: tightest | wider | refused "
        "| lib/fast: tightest | wider | refused |");
    std::puts("| --- | --: | --: | --: | --: | --: | --: | --: | --: |");
    const auto wider = [](const Tally& tally) {
      return tally.wider == 0
                 ? std::string("0")
                 : std::to_string(tally.wider) + " (" + std::to_string(tally.widest) + ")";
    };
    for (const std::string& operation : offered) {
      const auto found = rows.find(operation);
      if (found == rows.end()) continue;
      const Row& row = found->second;
      std::printf("| %s | %ld | %ld | %ld | %s | %ld | %ld | %s | %ld |\n", operation.c_str(),
                  row.cases, row.empty, row.trusted.tightest, wider(row.trusted).c_str(),
                  row.trusted.refused, row.fast.tightest, wider(row.fast).c_str(),
                  row.fast.refused);
    }
    std::printf("\nNot offered:");
    for (const auto& [operation, number] : left_out)
      std::printf(" %s (%ld)", operation.c_str(), number);
    std::puts("");
  }
};

}  // namespace

int main(int count, char** words) {
  Run run;
  for (int i = 1; i < count; ++i) {
    std::ifstream file(words[i]);
    std::string line;
    while (std::getline(file, line)) run.take(json::parse(line));
    if (!file.eof()) {
      std::cerr << "cannot read " << words[i] << '\n';
      return 2;
    }
  }
  run.print();
  return run.failures == 0 ? 0 : 1;
}
