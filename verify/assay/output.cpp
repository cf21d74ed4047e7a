#include "output.hpp"

#include <fmt/core.h>
#include <algorithm>
#include <array>
#include <iostream>

namespace assay::verify {

namespace {

Exit worse(Exit a, Exit b) {
  constexpr std::array from_best{Exit::proved, Exit::gave_up, Exit::refused_or_refuted,
                                 Exit::malformed, Exit::usage};
  const auto rank = [&](Exit e) { return std::find(from_best.begin(), from_best.end(), e); };
  return rank(a) < rank(b) ? b : a;
}

/// The JSON object with further members.
std::string with(std::string object, const nlohmann::ordered_json& more) {
  if (more.empty()) return object;
  object.pop_back();
  return object + ", " + more.dump().substr(1);
}

std::string line_of(const Report& report) {
  // Why it gave up takes several lines, which stand on standard error.
  if (report.exit == Exit::gave_up) return fmt::format("gave up on {}", report.theorem);
  return recheck::verdict_line(report);
}

}  // namespace

void Output::verdict(const Report& report, const nlohmann::ordered_json& more) {
  exit_ = worse(exit_, report.exit);
  // Each stream is flushed, so that a terminal shows both in the order in which they are written.
  std::cout << (json ? with(recheck::json(report), more) : line_of(report)) << std::endl;
  if (!report.complaint.empty()) note(report.complaint);
}

void Output::result(const std::string& text, const nlohmann::ordered_json& object) {
  if (json)
    line(object);
  else
    std::cout << text << '\n';
}

void Output::line(const nlohmann::ordered_json& object) {
  // What a problem says of itself may hold bytes that are no UTF-8.
  std::cout << object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)
            << std::endl;
}

void Output::fail(Exit reason) { exit_ = worse(exit_, reason); }

void Output::note(const std::string& text) {
  std::cerr << text << (text.ends_with('\n') ? "" : "\n") << std::flush;
}

}  // namespace assay::verify
