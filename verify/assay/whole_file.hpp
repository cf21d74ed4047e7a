// Defines write_whole_file, which leaves no half-written file behind.
#pragma once

#include <filesystem>
#include <string>

namespace assay::verify {

/// Writes the text to the file, whole or not at all: under another name first, then renamed, so
/// that nobody reads half a certificate, and a signal to end waits until it is done. Makes the
/// folder when there is none. Throws recheck::FileError when it cannot be written.
void write_whole_file(const std::filesystem::path& path, const std::string& text);

}  // namespace assay::verify
