// The threads of work_in_order: results in order, and the first failure in order.
#include "audit/tables/in_order.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace assay::audit {
namespace {

struct Number {
  int value = 0;
};

/// The squares of 0..count-1, by so many threads; `fail` throws at some of them.
template <class Fail>
std::vector<int> squares(int count, std::size_t threads, Fail fail) {
  std::vector<Number> jobs(threads);
  std::vector<int> results;
  int next = 0;
  work_in_order(
      jobs, [&](Number& n) { return (n.value = next++) < count; },
      [&](Number& n) {
        fail(n.value);
        n.value *= n.value;
      },
      [&](Number& n) { results.push_back(n.value); });
  return results;
}

TEST_CASE("results come in the order of the inputs, whatever the number of threads") {
  for (const std::size_t threads : {1U, 2U, 7U}) {
    const std::vector<int> results = squares(1000, threads, [](int) {});
    REQUIRE(results.size() == 1000);
    for (int i = 0; i < 1000; ++i) CHECK(results[static_cast<std::size_t>(i)] == i * i);
  }
}

TEST_CASE("the first failure in order is the one that is reported") {
  for (int repetition = 0; repetition < 50; ++repetition) {
    const auto fail = [](int n) {
      if (n >= 100) throw std::runtime_error(std::to_string(n));
    };
    CHECK_THROWS_WITH_AS(squares(1000, 4, fail), "100", std::runtime_error);
  }
}

TEST_CASE("a failure to take or to give ends the loop") {
  std::vector<Number> jobs(3);
  int next = 0;
  const auto work = [](Number&) {};
  CHECK_THROWS_AS(work_in_order(
                      jobs, [](Number&) -> bool { throw std::runtime_error("take"); }, work, work),
                  std::runtime_error);
  CHECK_THROWS_AS(work_in_order(
                      jobs, [&](Number&) { return next++ < 100; }, work,
                      [](Number&) { throw std::runtime_error("give"); }),
                  std::runtime_error);
}

}  // namespace
}  // namespace assay::audit
