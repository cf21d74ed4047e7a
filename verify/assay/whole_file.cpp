#include "whole_file.hpp"

#include "recheck/recheck.hpp"

#include <unistd.h>
#include <csignal>
#include <fstream>
#include <string>
#include <system_error>

namespace assay::verify {

namespace fs = std::filesystem;

namespace {

/// As long as this lives, a signal to end waits: the file is finished first.
class SignalsWait {
 public:
  SignalsWait() {
    sigset_t ends;
    sigemptyset(&ends);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&ends, signal);
    pthread_sigmask(SIG_BLOCK, &ends, &before_);
  }
  ~SignalsWait() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsWait(const SignalsWait&) = delete;
  SignalsWait& operator=(const SignalsWait&) = delete;

 private:
  sigset_t before_{};
};

}  // namespace

void write_whole_file(const fs::path& path, const std::string& text) {
  const SignalsWait until_it_is_written;
  std::error_code error;
  if (path.has_parent_path()) fs::create_directories(path.parent_path(), error);
  // The process number keeps two runs that write the same file apart.
  fs::path unfinished = path;
  unfinished += "." + std::to_string(getpid()) + ".unfinished";
  std::ofstream out(unfinished, std::ios::binary);
  out << text;
  out.close();
  if (out) fs::rename(unfinished, path, error);
  if (!out || error) {
    fs::remove(unfinished, error);
    throw recheck::FileError(path.string() + " cannot be written");
  }
}

}  // namespace assay::verify
