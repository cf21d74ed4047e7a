// Defines the fingerprint of a text by which citations and reports name it.
#pragma once

#include <string>
#include <string_view>

namespace assay::certificate {

/// SHA-256 (FIPS 180-4) as 64 hexadecimal digits, computed by OpenSSL.
/// Throws std::runtime_error when the library refuses.
std::string sha256(std::string_view text);

}  // namespace assay::certificate
