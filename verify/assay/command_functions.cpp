// assay functions: what a term can be made of.
#include "commands.hpp"
#include "kernel/function.hpp"

#include <fmt/core.h>
#include <array>
#include <string>

namespace assay::verify {

namespace {

struct Row {
  std::string term;
  std::string domain;
  std::string meaning;
};

/// What is not written as a name with arguments; the grammar is that of kernel/reader/terms.hpp.
const std::array operations{
    Row{"x + y, x - y, x*y", "all x, y", "the sum, the difference, the product"},
    Row{"x/y", "y != 0", "the quotient"},
    Row{"x^n", "all x; x != 0 for n < 0", "the power with an integer n, written as a number"},
    Row{"x^y", "x > 0", "the power with any other exponent, exp(y*log(x))"},
    Row{"pi", "", "the ratio of a circle's circumference to its diameter"},
};

Row row(const kernel::Function& f) {
  const std::string arguments = f.arity == 1 ? "x" : "x, y";
  return {fmt::format("{}({})", f.name, arguments), std::string(f.domain), std::string(f.meaning)};
}

void print(const Row& r, Output& output) {
  output.result(fmt::format("{:<18} {:<24} {}", r.term, r.domain, r.meaning),
                {{"term", r.term}, {"domain", r.domain}, {"meaning", r.meaning}});
}

}  // namespace

void add_functions(CLI::App& app, Output& output) {
  CLI::App* command =
      app.add_subcommand("functions", "List the functions that a statement can use");
  add_json(*command, output);
  command->callback([&output] {
    for (const Row& r : operations) print(r, output);
    for (const kernel::Function& f : kernel::functions()) print(row(f), output);
  });
}

}  // namespace assay::verify
