// Defines the statements and certificates of FORMAT.md, and how the tests read and replay a text.
#pragma once

#include "certificate/reader.hpp"
#include "certificate/replay.hpp"

#include <sstream>
#include <string>

namespace assay::certificate {

inline const std::string product = R"(assay-certificate 1
theorem product
context 1 = 0 for x in R
context 2 = 1 for y in R
context 3 = 2 assume x + y = 1
step 1 assumption in 3 show x + y = 1
step 2 combine in 3 show x*y <= 1/4 from 1 sum 1 * sq(x - 1/2) + -1 * p0 * t(x)
qed 2
end
)";

inline const std::string tangent = R"(assay-certificate 1
theorem tangent
context 1 = 0 for x in [1/2, inf)
step 1 subdivide in 1 show log(x) <= x - 1 bits 64 tree
| s0@2 t0:2@1 f0- n
qed 1
end
)";

inline const kernel::File& statements() {
  static const kernel::File file = kernel::read_file(R"(
define halfpower(x) := sqrt(x)
theorem product:
  for x, y in R
  assume x + y = 1
  show x*y <= 1/4
theorem tangent:
  for x in [1/2, inf)
  show log(x) <= x - 1
theorem small:
  for x in [0, 1]
  assume x != 1/3
  show halfpower(x) < 9/10
theorem nowhere:
  for x in [0, 1]
  show log(-x - 1) <= 0
)");
  return file;
}

inline Certificate read_text(const std::string& text) {
  std::istringstream in(text);
  return read(in, statements().definitions);
}

inline Outcome replay_text(const std::string& text) {
  std::istringstream in(text);
  return replay(statements(), in);
}

/// What becomes of a text: "3:8: message" for damage, "line 3: message" for a refusal, "proved" or
/// "refuted".
inline std::string fate(const std::string& text) {
  try {
    return replay_text(text).verdict == Verdict::proves ? "proved" : "refuted";
  } catch (const Damaged& damaged) {
    return damaged.what();
  } catch (const Refused& refused) {
    return "line " + std::to_string(refused.line()) + ": " + refused.what();
  }
}

/// The text with the first `old` replaced.
inline std::string with(std::string text, const std::string& old, const std::string& by) {
  return text.replace(text.find(old), old.size(), by);
}

}  // namespace assay::certificate
