// Defines Output, where the commands write: one verdict line for each theorem on standard output,
// everything else on standard error, and the exit code that the verdicts add up to.
#pragma once

#include "recheck/report.hpp"

#include <nlohmann/json.hpp>
#include <string>

namespace assay::verify {

using recheck::Exit;
using recheck::Report;

class Output {
 public:
  /// One JSON object a line in place of text.
  bool json = false;

  /// The verdict line, in JSON with the further members; its complaint, if there is one, goes to
  /// standard error.
  void verdict(const Report& report,
               const nlohmann::ordered_json& more = nlohmann::ordered_json::object());
  /// A result that is no verdict: the text, or the object.
  void result(const std::string& text, const nlohmann::ordered_json& object);
  /// The object on a line, whatever `json` says.
  void line(const nlohmann::ordered_json& object);
  /// The exit code is that one, or a worse one.
  void fail(Exit reason);
  /// For a person, on standard error.
  void note(const std::string& text);

  /// The worst of the verdicts: malformed, then refused or refuted, then gave up, then proved.
  Exit exit() const { return exit_; }

 private:
  Exit exit_ = Exit::proved;
};

}  // namespace assay::verify
