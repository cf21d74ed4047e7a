// Defines run_isolated, which runs tasks in processes of their own, so that none can take the
// others along.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace assay::verify {

struct Limits {
  /// How many tasks run at the same time.
  std::size_t at_once = 1;
  /// The time on the clock that a task has; none: as long as it takes.
  std::optional<std::chrono::milliseconds> time;
  /// The address space of a task, in bytes.
  std::size_t memory = std::size_t{4} << 30U;
};

struct Ending {
  enum class Kind { finished, out_of_time, crashed };
  Kind kind = Kind::finished;
  std::string text;  // what the task returned when it finished
  int signal = 0;    // that ended it when it crashed; 0: an exit of its own
};

/// Runs task(0) .. task(count - 1), each in a child process, and calls done(i, ending) for each, in
/// the order of i. Throws std::system_error when no process can be made. The caller may not have
/// other threads.
void run_isolated(std::size_t count, const Limits& limits,
                  const std::function<std::string(std::size_t)>& task,
                  const std::function<void(std::size_t, const Ending&)>& done);

}  // namespace assay::verify
