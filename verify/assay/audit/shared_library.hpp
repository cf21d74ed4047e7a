// Defines SharedFunction, a function of one argument in a shared library.
#pragma once

#include <string>

namespace assay::verify {

struct SharedFunction {
  void* address = nullptr;
  std::string file;    // that holds the function
  std::string digest;  // SHA-256 of that file
};

/// Loads the library, which stays loaded, and finds the symbol. Throws UsageError with the reason
/// when it cannot be loaded or has no such symbol, and std::runtime_error when loading it changed
/// the arithmetic of this process (fast/ieee.hpp).
SharedFunction load_function(const std::string& library, const std::string& symbol);

}  // namespace assay::verify
