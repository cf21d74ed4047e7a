#include "tables/report.hpp"

#include "kernel/printer.hpp"
#include "kernel/reader/malformed.hpp"
#include "kernel/used_definitions.hpp"
#include "tables/records.hpp"

namespace assay::tables {

namespace {

using interval::Precision;

std::string definitions_and_claim(const RowClaim& claim, const kernel::Definitions& definitions) {
  const kernel::Sequent sequent{{}, kernel::Relations{claim.surface}};
  std::string text;
  for (const kernel::Definition& d : kernel::used_definitions(sequent, definitions))
    text += kernel::print(d) + "\n";
  return text + "claim " + print(claim) + "\n";
}

}  // namespace

void Audit::add(const Decision& decision, std::size_t line) {
  ++(decision.verdict == Verdict::right   ? right
     : decision.verdict == Verdict::wrong ? wrong
                                          : undecided);
  if (decision.verdict != Verdict::right)
    findings.push_back((decision.verdict == Verdict::wrong ? "wrong line " : "undecided line ") +
                       std::to_string(line) + ": " + decision.why);
}

Audit audit(const RowClaim& claim, std::string_view table, Precision most) {
  Records records(table);
  if (!records.next()) throw kernel::Malformed({}, "the table is empty: it has no header", "");
  const std::size_t width = records.fields().size();
  std::map<std::string, std::size_t> fields;
  for (const auto& [name, title] : claim.titles) fields[name] = records.find(title);

  Audit result;
  while (records.next()) {
    records.require_fields(width);
    std::map<std::string, exact::Rational> row;
    for (const auto& [name, field] : fields) row[name] = records.number(field);
    result.add(decide(claim, row, most), records.line());
  }
  return result;
}

std::string summary(const Audit& a) {
  return std::to_string(a.right + a.wrong + a.undecided) + " rows: " + std::to_string(a.right) +
         " right, " + std::to_string(a.wrong) + " wrong, " + std::to_string(a.undecided) +
         " undecided";
}

std::string print(const RowClaim& claim, const kernel::Definitions& definitions,
                  const std::string& digest, Precision most, const Audit& audit) {
  std::string text = "assay-audit 1\n" + definitions_and_claim(claim, definitions);
  for (const auto& [name, title] : claim.titles) text += "column " + name + " = " + title + "\n";
  text += "bits " + std::to_string(most.bits) + "\nsha256 " + digest + "\n" + summary(audit) + "\n";
  for (const std::string& finding : audit.findings) text += finding + "\n";
  return text + "end\n";
}

}  // namespace assay::tables
