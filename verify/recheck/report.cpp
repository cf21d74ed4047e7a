#include "report.hpp"

#include "kernel/printer.hpp"
#include "kernel/settled.hpp"
#include "kernel/used_definitions.hpp"

namespace assay::recheck {

namespace {

std::string why_refuted(const kernel::Theorem& theorem) {
  const auto& refuted = std::get<kernel::Refuted>(theorem.claim());
  if (refuted.undefined_everywhere)
    return "undefined for every point of its context: " +
           kernel::print(*refuted.undefined_everywhere);
  std::string at;
  for (const auto& [name, value] : refuted.witness)
    at += (at.empty() ? "false at " : ", ") + name + " = " + kernel::print(value);
  return at.empty() ? "false" : at;
}

/// A string literal of RFC 8259. Bytes from 0x80 on stay: everything printed is UTF-8.
std::string quoted(const std::string& text) {
  std::string result = "\"";
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    if (letter == '"' || letter == '\\') {
      result += {'\\', letter};
    } else if (byte < 0x20 || byte == 0x7f) {
      result += "\\u00";
      result += "0123456789abcdef"[byte >> 4U];
      result += "0123456789abcdef"[byte & 0xfU];
    } else {
      result += letter;
    }
  }
  return result + "\"";
}

}  // namespace

std::string printed(const kernel::File& file, const kernel::Statement& statement) {
  std::string text;
  for (const kernel::Definition& d : kernel::used_definitions(statement.surface, file.definitions))
    text += kernel::print(d) + "\n";
  return text + kernel::print(statement);
}

Report settle(const kernel::File& file, const kernel::Statement& statement,
              const kernel::Theorem& theorem) {
  Report report;
  report.theorem = statement.name;
  const bool proves = kernel::proves(theorem, statement.meaning);
  const bool refutes = kernel::refutes(theorem, statement.meaning);
  if (!proves && !refutes)
    return refused(statement.name, "the theorem proved is not the statement", "");
  report.verdict = proves ? "proved" : "refuted";
  if (refutes) report.reason = why_refuted(theorem);
  report.statement = printed(file, statement);
  report.assuming = theorem.rests_on_assumption();
  if (proves && !report.assuming) report.exit = Exit::proved;
  return report;
}

Report refused(const std::string& theorem, const std::string& reason,
               const std::string& complaint) {
  Report report;
  report.theorem = theorem;
  report.reason = reason;
  report.complaint = complaint;
  return report;
}

Report malformed(const std::string& path, const kernel::Malformed& error) {
  Report report;
  report.exit = Exit::malformed;
  report.verdict = "malformed";
  report.reason = path + ":" + error.what();
  report.complaint = error.render(path);
  return report;
}

std::string verdict_line(const Report& report) {
  std::string line = report.verdict;
  if (report.assuming) line += " assuming unproved statements:";
  if (!report.theorem.empty()) line += " " + report.theorem;
  if (!report.reason.empty()) line += ": " + report.reason;
  return line;
}

std::string json(const Report& report) {
  std::string text = "{\"verdict\": " + quoted(report.verdict);
  text +=
      std::string(", \"assuming_unproved_statements\": ") + (report.assuming ? "true" : "false");
  if (!report.theorem.empty()) text += ", \"theorem\": " + quoted(report.theorem);
  if (!report.reason.empty()) text += ", \"reason\": " + quoted(report.reason);
  if (!report.statement.empty()) text += ", \"statement\": " + quoted(report.statement);
  return text + "}";
}

}  // namespace assay::recheck
