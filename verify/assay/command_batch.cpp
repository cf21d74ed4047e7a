// assay batch: proves or refutes the problems of a set, one JSON line for each.
#include "batch/attempt.hpp"
#include "batch/summary.hpp"
#include "commands.hpp"
#include "isolation.hpp"
#include "proof_file.hpp"
#include "status_line.hpp"

#include <fmt/core.h>
#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace assay::verify {

namespace {

using batch::Problem;

struct Arguments {
  std::string set;
  std::string folder = ".";
  std::vector<std::string> only;
  bool stretch = false;
  double seconds = 0;
  std::size_t memory_in_mib = 4096;
  Limits limits;
  prover::Budget budget;
};

/// Throws UsageError for an id that the set does not have.
std::vector<Problem> chosen(std::vector<Problem> all, const std::vector<std::string>& only) {
  if (only.empty()) return all;
  std::set<std::string> missing(only.begin(), only.end());
  std::vector<Problem> some;
  for (Problem& problem : all) {
    if (std::find(only.begin(), only.end(), problem.id) == only.end()) continue;
    missing.erase(problem.id);
    some.push_back(std::move(problem));
  }
  if (!missing.empty()) throw UsageError("there is no problem '" + *missing.begin() + "'");
  return some;
}

/// The line of the problem, also when its process did not come to the end.
nlohmann::ordered_json line_of(const Problem& problem, const Ending& ending,
                               const Arguments& arguments) {
  if (ending.kind == Ending::Kind::finished) return nlohmann::ordered_json::parse(ending.text);
  nlohmann::ordered_json line{{"id", problem.id}, {"verdict", "gave_up"}};
  if (ending.kind == Ending::Kind::crashed) {
    line["reason"] = fmt::format("its process ended with signal {}", ending.signal);
  } else {
    line["reason"] = fmt::format("no result within {} seconds", arguments.seconds);
    line["seconds"] = arguments.seconds;
  }
  return line;
}

void run(Arguments& arguments, Output& output) {
  const std::vector<Problem> problems =
      chosen(batch::read_problem_set(arguments.set), arguments.only);
  Limits& limits = arguments.limits;
  limits.memory = arguments.memory_in_mib << 20U;
  if (arguments.seconds > 0)
    limits.time = std::chrono::milliseconds(static_cast<long>(arguments.seconds * 1000));
  const auto goal = arguments.stretch ? batch::Goal::stretch : batch::Goal::value;
  batch::Summary summary;
  StatusLine status;
  run_isolated(
      problems.size(), limits,
      [&](std::size_t i) {
        return batch::attempt(problems[i], arguments.folder, goal, arguments.budget).dump();
      },
      [&](std::size_t i, const Ending& ending) {
        const auto line = line_of(problems[i], ending, arguments);
        summary.add(problems[i], line);
        status.clear();
        output.line(line);
        const double share = static_cast<double>(i + 1) / static_cast<double>(problems.size());
        status.show(fmt::format("{} {} of {} problems", bar(share), i + 1, problems.size()));
      });
  status.clear();
  if (const std::string text = summary.text(); !text.empty()) output.note(text);
  if (summary.has_wrong_verdicts()) output.fail(Exit::refused_or_refuted);
}

}  // namespace

void add_batch(CLI::App& app, Output& output) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = app.add_subcommand(
      "batch", "Prove or refute the problems of a set, and print one JSON line for each");
  command->footer(
      "A line has: id, verdict (proved, refuted, gave_up, malformed), reason, statement and\n"
      "certificate (paths), steps, leaves, seconds, recheck_seconds. Where the set says what is\n"
      "true, the verdicts are compared on standard error, and a wrong one gives exit code 1.\n"
      "verify/assay/batch/SCHEMA.md describes problem sets.");
  command->add_option("FILE.json", arguments->set, "The problems")->required();
  command->add_option("--out", arguments->folder, "DIR, the folder for statements and certificates")
      ->type_name("DIR")
      ->capture_default_str();
  command->add_option("--only", arguments->only, "The problems with these ids")->type_name("ID...");
  add_steps(*command, arguments->budget);
  command
      ->add_option("--seconds", arguments->seconds,
                   "Stop a problem after this time: it is given up. What is found within it does "
                   "not depend on the time")
      ->type_name("S")
      ->check(CLI::PositiveNumber);
  command->add_option("--memory", arguments->memory_in_mib, "MiB that a problem may use")
      ->type_name("N")
      ->check(CLI::Range(64, 1'000'000))
      ->capture_default_str();
  command->add_option("--threads", arguments->limits.at_once, "How many problems at the same time")
      ->type_name("N")
      ->check(CLI::Range(1, 1'000))
      ->capture_default_str();
  command->add_flag("--stretch", arguments->stretch,
                    "Claim the narrower values of extrema, where a problem has them");
  command->callback([arguments, &output] { run(*arguments, output); });
}

}  // namespace assay::verify
