#include "audit/options.hpp"

#include "proof_file.hpp"

#include <algorithm>
#include <charconv>
#include <thread>

namespace assay::verify {

void add_audit_options(CLI::App& command, AuditOptions& options) {
  command.add_option("--type", options.type, "The type of the argument and the result")
      ->required()
      ->check(CLI::IsMember({"float", "double"}));
  command
      .add_option("--against", options.against,
                  "The exact function: a term in one variable, such as 'exp(x)'")
      ->type_name("TERM")
      ->required();
  command
      .add_option("--definitions", options.definitions,
                  "A statement file whose definitions TERM uses")
      ->type_name("FILE.proof");
  command
      .add_option("--from", options.from, "The least input; without --from and --to, all are taken")
      ->type_name("NUMBER");
  command.add_option("--to", options.to, "The greatest input")->type_name("NUMBER");
  command
      .add_option("--bound", options.bound,
                  "The results are said to be lower (upper) bounds of the exact values")
      ->check(CLI::IsMember({"lower", "upper"}));
  command
      .add_option(
          "--sample", options.sample,
          "Take N inputs spaced evenly among the numbers of the type, N at random (always the "
          "same), hard ones, and the neighbours of all of these, in place of every input")
      ->type_name("N")
      ->check(CLI::Range(1, 10'000'000));
  command
      .add_option("--slice", options.slice,
                  "Audit the i-th of n parts; 'assay audit merge' puts their reports together")
      ->type_name("i/n");
  options.threads = std::max(1U, std::thread::hardware_concurrency());
  command.add_option("--threads", options.threads, "How many processes at the same time")
      ->type_name("N")
      ->check(CLI::Range(1, 1'000))
      ->capture_default_str();
  command
      .add_option("--seconds", options.seconds,
                  "Stop when a portion of the inputs takes longer than this; without it, never")
      ->type_name("S")
      ->check(CLI::PositiveNumber);
  add_conclusion_options(command, options);
}

void add_conclusion_options(CLI::App& command, AuditOptions& options) {
  command
      .add_option("--at-most", options.at_most,
                  "A claim: no result is further from the exact one than so many units in the last "
                  "place, and nothing else is wrong. The exit code is 1 if that is wrong")
      ->type_name("ULPS");
  command
      .add_option("--report", options.report,
                  "Write what was found to FILE.json, statements about the worst results to "
                  "FILE.proof, and a certificate of each, which assay-recheck reads")
      ->type_name("FILE.json");
}

Slice read_slice(const std::string& text) {
  if (text.empty()) return {};
  Slice slice;
  const char* const end = text.data() + text.size();
  const auto number = std::from_chars(text.data(), end, slice.number);
  const bool has_bar = number.ec == std::errc() && number.ptr != end && *number.ptr == '/';
  const auto count =
      has_bar ? std::from_chars(number.ptr + 1, end, slice.count) : std::from_chars_result{end, {}};
  const bool is_slice = has_bar && count.ec == std::errc() && count.ptr == end &&
                        1 <= slice.number && slice.number <= slice.count;
  if (!is_slice)
    throw UsageError("--slice '" + text + "': expected i/n with 1 <= i <= n, such as 2/8");
  return slice;
}

}  // namespace assay::verify
