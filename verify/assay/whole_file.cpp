#include "whole_file.hpp"

#include "recheck/recheck.hpp"

#include <unistd.h>
#include <fstream>
#include <string>
#include <system_error>

namespace assay::verify {

namespace fs = std::filesystem;

void write_whole_file(const fs::path& path, const std::string& text) {
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
