// Defines Refused, what replay throws when a certificate proves something else than it says, or
// nothing: the kernel's reason with its place in the file.
#pragma once

#include "kernel/refusal.hpp"

#include <cstddef>
#include <exception>
#include <string>
#include <string_view>

namespace assay::certificate {

class Refused : public std::exception {
 public:
  /// `entry` names what the line is: "step 7 (combine)", "context 2", "qed".
  Refused(std::string theorem, std::size_t line, std::string entry, kernel::Refusal refusal);

  /// The name of the statement that is not proved.
  const std::string& theorem() const { return theorem_; }

  std::size_t line() const { return line_; }
  const std::string& entry() const { return entry_; }
  const kernel::Refusal& refusal() const { return refusal_; }
  /// "step 7 (combine) refused: a coefficient is negative"
  const char* what() const noexcept override { return what_.c_str(); }
  /// "file.cert:12: step 7 (combine) refused: a coefficient is negative"
  std::string render(std::string_view file) const;

 private:
  std::string theorem_;
  std::size_t line_;
  std::string entry_;
  kernel::Refusal refusal_;
  std::string what_;
};

}  // namespace assay::certificate
