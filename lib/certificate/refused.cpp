#include "certificate/refused.hpp"

#include <utility>

namespace assay::certificate {

Refused::Refused(std::string theorem, std::size_t line, std::string entry, kernel::Refusal refusal)
    : theorem_(std::move(theorem)),
      line_(line),
      entry_(std::move(entry)),
      refusal_(std::move(refusal)) {
  what_ = entry_ + " refused: " + refusal_.what();
}

std::string Refused::render(std::string_view file) const {
  return std::string(file) + ":" + std::to_string(line_) + ": " + what_;
}

}  // namespace assay::certificate
