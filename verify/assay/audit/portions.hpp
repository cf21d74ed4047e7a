// Defines judge_portions, which has an audited function computed and judged in processes of their
// own, because it may crash.
#pragma once

#include "audit/functions/inputs.hpp"
#include "audit/functions/tally.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>

namespace assay::verify {

namespace functions = audit::functions;

/// Writes the results of the audited function at the inputs. It says which input it is at: in
/// shared memory, so that this is known when it crashes.
template <functions::Binary F>
using Evaluation = std::function<void(std::span<const F> inputs, std::span<F> results,
                                      volatile std::uint64_t& at)>;

/// The portions first .. last - 1 of an audit.
struct PortionRange {
  std::size_t first = 0;
  std::size_t last = 0;
};

struct Processes {
  std::size_t at_once = 1;
  std::optional<std::chrono::milliseconds> time;  // for one portion
};

/// The audited function crashed, took too long, or did not answer as it should; at which input.
class AuditStopped : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// What is found in the portions; `done` is told how many are. Throws AuditStopped.
template <functions::Binary F>
functions::Tally judge_portions(const functions::Formula& formula,
                                const functions::Inputs<F>& inputs, PortionRange range,
                                const Processes& processes, const Evaluation<F>& evaluation,
                                const std::function<void(std::size_t)>& done);

}  // namespace assay::verify
