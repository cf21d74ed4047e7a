#include "growing_file.hpp"

#include "recheck/recheck.hpp"

#include <fcntl.h>
#include <unistd.h>
#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

namespace assay::verify {

namespace fs = std::filesystem;

namespace {

constexpr std::array ending{SIGINT, SIGTERM, SIGHUP};

// What the handler may look at: no string, which could be changing when the signal comes.
std::array<char, 4096> to_remove{};

/// Removes the file and ends the program as the signal does.
extern "C" void remove_and_end(int signal) {
  unlink(to_remove.data());
  std::signal(signal, SIG_DFL);
  raise(signal);
}

void handle(void (*handler)(int)) {
  for (const int signal : ending)
    if (std::signal(signal, handler) == SIG_IGN) std::signal(signal, SIG_IGN);
}

}  // namespace

GrowingFile::GrowingFile(fs::path path) : path_(std::move(path)), file_(STDOUT_FILENO) {
  if (path_.empty()) return;
  std::error_code error;
  if (fs::exists(path_, error) && !fs::is_regular_file(path_, error))
    throw recheck::FileError(path_.string() +
                             " is no file that could be replaced; write to standard output");
  if (path_.has_parent_path()) fs::create_directories(path_.parent_path(), error);
  // The process number keeps two runs that write the same file apart.
  unfinished_ = path_.string() + "." + std::to_string(getpid()) + ".unfinished";
  if (unfinished_.size() >= to_remove.size()) fail();
  unfinished_.copy(to_remove.data(), unfinished_.size());
  to_remove.at(unfinished_.size()) = '\0';
  handle(remove_and_end);
  file_ = open(unfinished_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file_ < 0) fail();
}

GrowingFile::~GrowingFile() {
  if (unfinished_.empty()) return;
  unlink(unfinished_.c_str());
  handle(SIG_DFL);
  if (file_ >= 0) close(file_);
}

void GrowingFile::write(std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(file_, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail();
    text.remove_prefix(static_cast<std::size_t>(count));
  }
}

void GrowingFile::finish() {
  if (unfinished_.empty()) return;
  if (close(std::exchange(file_, -1)) != 0) fail();
  std::error_code error;
  fs::rename(unfinished_, path_, error);
  if (error) fail();
}

void GrowingFile::fail() const {
  throw recheck::FileError((path_.empty() ? "standard output" : path_.string()) +
                           " cannot be written");
}

}  // namespace assay::verify
