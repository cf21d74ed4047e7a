#include "status_line.hpp"

#include <sys/ioctl.h>
#include <unistd.h>
#include <algorithm>
#include <iostream>

namespace assay::verify {

namespace {

/// Of the terminal; a longer line would wrap and could not be taken back.
std::size_t width() {
  winsize size{};
  const bool is_known = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1;
  return is_known ? size.ws_col - 1U : 79;
}

}  // namespace

bool StatusLine::is_shown() { return isatty(STDERR_FILENO) == 1; }

void StatusLine::show(const std::string& text) {
  const auto now = std::chrono::steady_clock::now();
  if (now < next_ || !is_shown()) return;
  next_ = now + std::chrono::milliseconds(100);
  std::cerr << "\r\033[K" << text.substr(0, width()) << std::flush;
  has_text_ = true;
}

void StatusLine::clear() {
  if (has_text_) std::cerr << "\r\033[K" << std::flush;
  has_text_ = false;
}

std::string bar(double share) {
  constexpr std::size_t length = 20;
  const double cells = std::clamp(share, 0.0, 1.0) * static_cast<double>(length);
  const auto full = static_cast<std::size_t>(cells);
  return "[" + std::string(full, '#') + std::string(length - full, '-') + "]";
}

}  // namespace assay::verify
