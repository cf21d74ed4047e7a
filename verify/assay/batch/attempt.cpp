#include "batch/attempt.hpp"

#include "certificate/nodes.hpp"
#include "certificate/writer.hpp"
#include "proof_file.hpp"
#include "prover/prove.hpp"
#include "recheck/recheck.hpp"
#include "whole_file.hpp"

#include <algorithm>
#include <chrono>

namespace assay::verify::batch {

using nlohmann::ordered_json;

namespace {

class Stopwatch {
 public:
  double seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

std::size_t leaves(const certificate::Certificate& certificate) {
  std::size_t count = 0;
  for (const certificate::Step& step : certificate.steps)
    count += static_cast<std::size_t>(std::count_if(
        step.tree.begin(), step.tree.end(),
        [](const certificate::Node& node) { return certificate::subtrees(node) == 0; }));
  return count;
}

void settle(ordered_json& line, const char* verdict, const std::string& reason) {
  line["verdict"] = verdict;
  if (!reason.empty()) line["reason"] = reason;
}

/// The verdict of the files. A certificate that is not accepted is no result: it is removed.
void recheck_files(ordered_json& line, const std::filesystem::path& proof,
                   const std::filesystem::path& certificate) {
  const Stopwatch watch;
  const recheck::Report report = recheck::recheck(proof.string(), certificate.string());
  line["recheck_seconds"] = watch.seconds();
  const bool is_settled = report.verdict == "proved" || report.verdict == "refuted";
  if (is_settled && !report.assuming) {
    line["certificate"] = certificate.string();
    settle(line, report.verdict.c_str(), report.reason);
  } else {
    std::filesystem::remove(certificate);
    settle(line, "gave_up", "the certificate is not accepted: " + recheck::verdict_line(report));
  }
}

}  // namespace

ordered_json attempt(const Problem& problem, const std::filesystem::path& folder, Goal goal,
                     const prover::Budget& budget) {
  ordered_json line{{"id", problem.id}, {"verdict", "gave_up"}};
  const std::filesystem::path proof_path = folder / (problem.name + ".proof");
  const std::filesystem::path certificate_path = folder / (problem.name + ".cert");
  // What an earlier run left proves nothing about this one.
  std::filesystem::remove(certificate_path);
  try {
    const std::string text = translation(problem, goal);
    write_whole_file(proof_path, text);
    line["statement"] = proof_path.string();
    const kernel::File file = kernel::read_file(text);
    const Stopwatch watch;
    const prover::Result result = prover::prove(file, file.statements.front(), budget);
    line["steps"] = result.steps;
    if (result.certificate) {
      line["leaves"] = leaves(*result.certificate);
      write_whole_file(certificate_path, certificate::print(*result.certificate));
    }
    line["seconds"] = watch.seconds();
    if (result.certificate)
      recheck_files(line, proof_path, certificate_path);
    else
      settle(line, "gave_up", result.message);
  } catch (const BadProblem& error) {
    settle(line, "malformed", error.what());
  } catch (const kernel::Malformed& error) {
    settle(line, "malformed", proof_path.string() + ":" + error.what());
  } catch (const std::bad_alloc&) {
    settle(line, "gave_up", "the memory is used up; --memory N allows more");
  }
  return line;
}

}  // namespace assay::verify::batch
