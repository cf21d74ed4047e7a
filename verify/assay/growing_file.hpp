// Defines GrowingFile, a file that is written piece by piece and has its name when it is whole.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace assay::verify {

class GrowingFile {
 public:
  /// Standard output for "". A file has another name until it is finished, and is gone when it is
  /// destroyed before, or when a signal ends the program; there is one at a time.
  /// Throws recheck::FileError when it cannot be written, or is something else than a file.
  explicit GrowingFile(std::filesystem::path path);
  ~GrowingFile();
  GrowingFile(const GrowingFile&) = delete;
  GrowingFile& operator=(const GrowingFile&) = delete;

  /// Throws recheck::FileError.
  void write(std::string_view text);
  /// Gives the file its name, over what has it now. Throws recheck::FileError.
  void finish();

 private:
  [[noreturn]] void fail() const;

  std::filesystem::path path_;
  std::string unfinished_;  // its name; "" when there is none
  int file_;
};

}  // namespace assay::verify
