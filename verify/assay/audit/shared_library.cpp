#include "audit/shared_library.hpp"

#include "certificate/digest.hpp"
#include "fast/ieee.hpp"
#include "proof_file.hpp"
#include "recheck/recheck.hpp"

#include <dlfcn.h>
#include <fmt/core.h>

namespace assay::verify {

SharedFunction load_function(const std::string& library, const std::string& symbol) {
  void* const handle = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (handle == nullptr) throw UsageError(fmt::format("--library: {}", dlerror()));
  SharedFunction function;
  function.address = dlsym(handle, symbol.c_str());
  if (function.address == nullptr) throw UsageError(fmt::format("--symbol: {}", dlerror()));
  fast::require_ieee_arithmetic();
  Dl_info where{};
  if (dladdr(function.address, &where) == 0)
    throw UsageError(fmt::format("--symbol: '{}' is in no file", symbol));
  function.file = where.dli_fname;
  function.digest = certificate::sha256(recheck::text_of(function.file));
  return function;
}

}  // namespace assay::verify
