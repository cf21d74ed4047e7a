// Defines StatusLine, one line on a terminal that says how the work goes on.
#pragma once

#include <chrono>
#include <string>

namespace assay::verify {

/// On standard error, and nothing at all where that is no terminal. It is rewritten at most ten
/// times a second, and gone when it is cleared or destroyed.
class StatusLine {
 public:
  StatusLine() = default;
  ~StatusLine() { clear(); }
  StatusLine(const StatusLine&) = delete;
  StatusLine& operator=(const StatusLine&) = delete;

  static bool is_shown();
  void show(const std::string& text);
  void clear();

 private:
  bool has_text_ = false;
  std::chrono::steady_clock::time_point next_{};
};

/// "[######--------------]" for a share between 0 and 1.
std::string bar(double share);

}  // namespace assay::verify
