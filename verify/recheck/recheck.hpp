// Defines recheck, which replays a certificate against a statement file; and how files are read.
#pragma once

#include "report.hpp"

#include <fstream>
#include <istream>
#include <stdexcept>
#include <string>

namespace assay::recheck {

/// A file that cannot be read or written.
class FileError : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The file, opened for reading. Throws FileError.
std::ifstream opened(const std::string& path);

/// The whole file. Throws FileError.
std::string text_of(const std::string& path);

/// What the certificate proves of the statement in the .proof file. Throws FileError.
Report recheck(const std::string& proof_path, const std::string& certificate_path);

/// The same, for a file that was read and a certificate in memory or elsewhere; its path is for
/// messages.
Report recheck(const kernel::File& file, std::istream& certificate,
               const std::string& certificate_path);

}  // namespace assay::recheck
