#include "audit/portions.hpp"

#include "audit/audit_report.hpp"
#include "audit/functions/sweep.hpp"
#include "audit/functions/witness_statements.hpp"
#include "fast/ieee.hpp"
#include "isolation.hpp"

#include <fmt/core.h>
#include <sys/mman.h>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <vector>

namespace assay::verify {

namespace {

/// A number for each portion, which child processes write and the parent reads.
class SharedPositions {
 public:
  explicit SharedPositions(std::size_t count) : bytes_((count + 1) * sizeof(std::uint64_t)) {
    memory_ = mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory_ == MAP_FAILED) throw std::system_error(errno, std::generic_category(), "mmap");
  }
  ~SharedPositions() { munmap(memory_, bytes_); }
  SharedPositions(const SharedPositions&) = delete;
  SharedPositions& operator=(const SharedPositions&) = delete;

  volatile std::uint64_t& operator[](std::size_t i) const {
    return static_cast<volatile std::uint64_t*>(memory_)[i];
  }

 private:
  std::size_t bytes_;
  void* memory_ = nullptr;
};

std::string how_it_ended(const Ending& ending) {
  if (ending.kind == Ending::Kind::out_of_time) return "gave no result in time";
  if (ending.kind == Ending::Kind::finished || ending.signal == 0) return "ended the process";
  return fmt::format("crashed with signal {} ({})", ending.signal, strsignal(ending.signal));
}

}  // namespace

template <functions::Binary F>
functions::Tally judge_portions(const functions::Formula& formula,
                                const functions::Inputs<F>& inputs, PortionRange range,
                                const Processes& processes, const Evaluation<F>& evaluation,
                                const std::function<void(std::size_t)>& done) {
  const SharedPositions positions(range.last - range.first);
  Limits limits;
  limits.at_once = processes.at_once;
  limits.time = processes.time;
  functions::Tally tally;
  const auto judge_one = [&](std::size_t i) -> std::string {
    try {
      const auto portion = inputs.portion(range.first + i);
      std::vector<F> results(portion.inputs.size());
      evaluation(portion.inputs, results, positions[i]);
      fast::require_ieee_arithmetic();
      functions::Sweep<F> sweep(formula);
      return json_of(sweep.judge_all(portion.inputs, results, portion.context)).dump();
    } catch (const std::exception& error) {
      return nlohmann::ordered_json{{"stopped", error.what()}}.dump();
    }
  };
  const auto add = [&](std::size_t i, const Ending& ending) {
    if (ending.kind != Ending::Kind::finished || ending.text.empty()) {
      const auto portion = inputs.portion(range.first + i);
      const F input = portion.inputs.at(static_cast<std::size_t>(positions[i]));
      throw AuditStopped(fmt::format("the audited function {} at the input {}",
                                     how_it_ended(ending), functions::hexadecimal(input)));
    }
    const auto found = nlohmann::ordered_json::parse(ending.text);
    if (found.contains("stopped")) throw AuditStopped(found.at("stopped").get<std::string>());
    tally.append(tally_of(found));
    done(i + 1);
  };
  run_isolated(range.last - range.first, limits, judge_one, add);
  return tally;
}

template functions::Tally judge_portions(const functions::Formula&, const functions::Inputs<float>&,
                                         PortionRange, const Processes&, const Evaluation<float>&,
                                         const std::function<void(std::size_t)>&);
template functions::Tally judge_portions(const functions::Formula&,
                                         const functions::Inputs<double>&, PortionRange,
                                         const Processes&, const Evaluation<double>&,
                                         const std::function<void(std::size_t)>&);

}  // namespace assay::verify
