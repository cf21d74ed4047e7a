// Defines ProofFile, a statement file that was read, and how a command fails when it cannot be.
#pragma once

#include "kernel/reader/file.hpp"
#include "recheck/report.hpp"

#include <exception>
#include <string>
#include <vector>

namespace assay::verify {

struct ProofFile {
  std::string path;
  std::string text;
  kernel::File file;

  /// The theorem of that name, or all of them for "". Throws UsageError when there is none.
  std::vector<const kernel::Statement*> theorems(const std::string& name) const;
  /// The theorem of that name. Throws UsageError when there is none.
  const kernel::Statement& theorem(const std::string& name) const;
  /// For a person: the first line of the message, the line of the file with a caret below the
  /// place, and the rest of the message.
  std::string excerpt(kernel::Place place, const std::string& message) const;
};

/// Throws MalformedFile, or recheck::FileError when the file cannot be read.
ProofFile read_proof_file(const std::string& path);

/// A statement file that is malformed: no command can go on.
class MalformedFile : public std::exception {
 public:
  explicit MalformedFile(recheck::Report report) : report_(std::move(report)) {}
  const recheck::Report& report() const { return report_; }
  const char* what() const noexcept override { return report_.reason.c_str(); }

 private:
  recheck::Report report_;
};

/// Arguments that name nothing, or something that the command is not for.
class UsageError : public std::exception {
 public:
  explicit UsageError(std::string message) : message_(std::move(message)) {}
  const char* what() const noexcept override { return message_.c_str(); }

 private:
  std::string message_;
};

}  // namespace assay::verify
