#include "program_run.hpp"

#include "proof_file.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <system_error>

extern char** environ;

namespace assay::verify {

namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(const char* what) {
  throw std::system_error(errno, std::generic_category(), what);
}

/// A pipe. Neither end is inherited unless it is made the standard input or output of a program.
class Pipe {
 public:
  Pipe() {
    if (pipe2(ends_.data(), O_CLOEXEC) != 0) fail("pipe2");
  }
  ~Pipe() {
    close_reading();
    close_writing();
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  int reading() const { return ends_[0]; }
  int writing() const { return ends_[1]; }  // -1 when it is closed
  void close_reading() { close_end(ends_[0]); }
  void close_writing() { close_end(ends_[1]); }

 private:
  static void close_end(int& end) {
    if (end >= 0) close(end);
    end = -1;
  }
  std::array<int, 2> ends_{};
};

pid_t start(const std::vector<std::string>& command, const Pipe& input, const Pipe& output) {
  std::vector<char*> words;
  for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input.reading(), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, output.writing(), STDOUT_FILENO);
  pid_t process = 0;
  const int error = posix_spawnp(&process, words[0], &actions, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0)
    throw UsageError(fmt::format("'{}' cannot be run: {}", command[0], std::strerror(error)));
  return process;
}

/// Writes what the pipe takes of the text from `written` on, and closes it at the end.
void write_some(Pipe& pipe, const std::string& text, std::size_t& written) {
  const ssize_t count = write(pipe.writing(), text.data() + written,
                              std::min<std::size_t>(text.size() - written, 4096));
  if (count > 0) written += static_cast<std::size_t>(count);
  const bool is_refused = count < 0 && errno != EINTR && errno != EAGAIN;  // nobody reads any more
  if (written == text.size() || is_refused) pipe.close_writing();
}

/// False at the end of the output.
bool read_some(const Pipe& pipe, std::string& text) {
  std::array<char, 65536> buffer{};
  const ssize_t count = read(pipe.reading(), buffer.data(), buffer.size());
  if (count > 0) text.append(buffer.data(), static_cast<std::size_t>(count));
  return count > 0 || (count < 0 && errno == EINTR);
}

int milliseconds_until(Clock::time_point deadline) {
  if (deadline == Clock::time_point::max()) return -1;
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
  return static_cast<int>(std::clamp<std::int64_t>(left, 0, 1'000'000));
}

/// Whether the program closed its output before the deadline.
bool exchange(Pipe& input, const std::string& text, const Pipe& output, std::string& answer,
              Clock::time_point deadline) {
  std::size_t written = 0;
  for (;;) {
    std::array<pollfd, 2> pipes{{{output.reading(), POLLIN, 0}, {input.writing(), POLLOUT, 0}}};
    const int ready = poll(pipes.data(), pipes.size(), milliseconds_until(deadline));
    if (ready < 0 && errno != EINTR) fail("poll");
    if (Clock::now() >= deadline) return false;
    if (ready <= 0) continue;
    if (pipes[1].revents != 0 && input.writing() >= 0) write_some(input, text, written);
    if (pipes[0].revents != 0 && !read_some(output, answer)) return true;
  }
}

}  // namespace

std::string ProgramRun::ending() const {
  if (is_out_of_time) return "did not end in time";
  if (signal != 0) return fmt::format("ended with signal {} ({})", signal, strsignal(signal));
  return fmt::format("ended with exit code {}", exit_code);
}

ProgramRun run_program(const std::vector<std::string>& command, const std::string& input,
                       std::optional<std::chrono::milliseconds> time) {
  std::signal(SIGPIPE, SIG_IGN);
  Pipe to_program;
  Pipe from_program;
  const pid_t process = start(command, to_program, from_program);
  to_program.close_reading();
  from_program.close_writing();
  fcntl(to_program.writing(), F_SETFL, O_NONBLOCK);
  if (input.empty()) to_program.close_writing();
  const auto deadline = time ? Clock::now() + *time : Clock::time_point::max();
  ProgramRun run;
  run.is_out_of_time = !exchange(to_program, input, from_program, run.output, deadline);
  if (run.is_out_of_time) kill(process, SIGKILL);
  to_program.close_writing();
  int status = 0;
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  run.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  run.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
  return run;
}

}  // namespace assay::verify
