#include "isolation.hpp"

#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <array>
#include <cerrno>
#include <csignal>
#include <map>
#include <system_error>
#include <vector>

namespace assay::verify {

namespace {

using Clock = std::chrono::steady_clock;

struct Child {
  std::size_t task = 0;
  pid_t process = 0;
  int pipe = 0;  // what it returns is read here
  Clock::time_point deadline;
  bool out_of_time = false;
  std::string text;
};

[[noreturn]] void fail(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

void limit(decltype(RLIMIT_AS) resource, std::size_t most) {
  const rlimit value{most, most};
  setrlimit(resource, &value);
}

/// What the child does. It leaves by _exit: the parent's buffers and destructors are not its own.
[[noreturn]] void run(int pipe, const Limits& limits, const std::function<std::string()>& task) {
  prctl(PR_SET_PDEATHSIG, SIGTERM);  // no child goes on when the parent is gone
  limit(RLIMIT_AS, limits.memory);
  limit(RLIMIT_CORE, 0);
  try {
    const std::string text = task();
    for (std::size_t at = 0; at < text.size();) {
      const ssize_t written = write(pipe, text.data() + at, text.size() - at);
      if (written < 0) _exit(1);
      at += static_cast<std::size_t>(written);
    }
  } catch (...) {
    _exit(1);
  }
  _exit(0);
}

class Pool {
 public:
  Pool(const Limits& limits, const std::function<std::string(std::size_t)>& task)
      : limits_(limits), task_(task) {}

  bool is_full() const { return children_.size() >= limits_.at_once; }
  bool is_empty() const { return children_.empty(); }

  void start(std::size_t i) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) fail("pipe");
    const pid_t process = fork();
    if (process < 0) fail("fork");
    if (process == 0) {
      close(ends[0]);
      run(ends[1], limits_, [&] { return task_(i); });
    }
    close(ends[1]);
    const auto deadline = limits_.time ? Clock::now() + *limits_.time : Clock::time_point::max();
    children_.push_back({i, process, ends[0], deadline, false, ""});
  }

  /// Waits until some child says something, ends or is late, and gives the endings.
  std::map<std::size_t, Ending> wait() {
    std::vector<pollfd> pipes;
    for (const Child& c : children_) pipes.push_back({c.pipe, POLLIN, 0});
    if (poll(pipes.data(), pipes.size(), milliseconds_left()) < 0 && errno != EINTR) fail("poll");
    std::map<std::size_t, Ending> endings;
    std::vector<Child> going_on;
    for (std::size_t i = 0; i < children_.size(); ++i) {
      Child& c = children_[i];
      const bool is_over = pipes[i].revents != 0 && !read_from(c);
      // Not SIGKILL: a child that is writing a file finishes that first.
      if (!is_over && !c.out_of_time && Clock::now() >= c.deadline) {
        c.out_of_time = true;
        kill(c.process, SIGTERM);
      }
      if (is_over)
        endings.emplace(c.task, ending(c));
      else
        going_on.push_back(std::move(c));
    }
    children_ = std::move(going_on);
    return endings;
  }

 private:
  /// Until the next deadline; -1 for ever.
  int milliseconds_left() const {
    auto next = Clock::time_point::max();
    for (const Child& c : children_)
      if (!c.out_of_time) next = std::min(next, c.deadline);
    if (next == Clock::time_point::max()) return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(next - Clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, 1'000'000));
  }

  /// False at the end of what the child says.
  static bool read_from(Child& c) {
    std::array<char, 4096> buffer{};
    const ssize_t count = read(c.pipe, buffer.data(), buffer.size());
    if (count > 0) c.text.append(buffer.data(), static_cast<std::size_t>(count));
    return count > 0 || (count < 0 && errno == EINTR);
  }

  static Ending ending(const Child& c) {
    close(c.pipe);
    int status = 0;
    while (waitpid(c.process, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return {Ending::Kind::finished, c.text, 0};
    if (c.out_of_time) return {Ending::Kind::out_of_time, "", 0};
    return {Ending::Kind::crashed, "", WIFSIGNALED(status) ? WTERMSIG(status) : 0};
  }

  const Limits& limits_;
  const std::function<std::string(std::size_t)>& task_;
  std::vector<Child> children_;
};

}  // namespace

void run_isolated(std::size_t count, const Limits& limits,
                  const std::function<std::string(std::size_t)>& task,
                  const std::function<void(std::size_t, const Ending&)>& done) {
  Pool pool(limits, task);
  std::map<std::size_t, Ending> waiting;  // for those before them
  std::size_t started = 0;
  for (std::size_t next = 0; next < count;) {
    while (started < count && !pool.is_full()) pool.start(started++);
    waiting.merge(pool.wait());
    for (auto i = waiting.find(next); i != waiting.end(); i = waiting.find(++next)) {
      done(next, i->second);
      waiting.erase(i);
    }
  }
}

}  // namespace assay::verify
