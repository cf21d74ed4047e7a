#include "audit.hpp"

#include "certificate/audit_report.hpp"
#include "certificate/digest.hpp"
#include "recheck.hpp"

namespace assay::recheck {

namespace {

kernel::Definitions definitions_of(const std::string& path) {
  if (path.empty()) return {};
  return kernel::read_file(text_of(path)).definitions;
}

/// The lines about what is claimed: those between the first and the one that begins with "bits".
std::string statement_of(const std::string& report) {
  const std::size_t begin = report.find('\n') + 1;
  return report.substr(begin, report.find("\nbits ") - begin);
}

}  // namespace

Report recheck_audit(const std::string& report_path, const std::string& table_path,
                     const std::string& proof_path) {
  const std::string report = text_of(report_path);
  const std::string table = text_of(table_path);
  std::string reading = proof_path;
  try {
    const kernel::Definitions definitions = definitions_of(proof_path);
    reading = report_path;
    const certificate::Heading heading = certificate::read_heading(report, definitions);
    const std::string digest = certificate::sha256(table);
    if (report.find("\nsha256 " + digest + "\n") == std::string::npos)
      return refused(table_path, "the report is about another table", "");
    reading = table_path;
    const tables::Audit audit = tables::audit(heading.claim, table, heading.most);
    const std::string expected =
        tables::print(heading.claim, definitions, digest, heading.most, audit);
    if (report != expected)
      return refused(table_path, certificate::difference(expected, report), "");
    Report result;
    result.exit = exit_of(audit);
    result.verdict = "confirmed";
    result.theorem = table_path;
    result.reason = tables::summary(audit);
    result.statement = statement_of(expected);
    return result;
  } catch (const kernel::Malformed& error) {
    return malformed(reading, error);
  }
}

Exit exit_of(const tables::Audit& audit) {
  if (audit.wrong != 0) return Exit::refused_or_refuted;
  return audit.undecided != 0 ? Exit::gave_up : Exit::proved;
}

}  // namespace assay::recheck
