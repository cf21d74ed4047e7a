// assay-recheck: reads a statement from a .proof file, replays a certificate, and prints the
// statement that the kernel proved.
//
// To be believed: this folder and the trusted libraries. lib/certificate makes the calls of the
// rules, but what it returns is looked at only as a kernel::Theorem, which no other code can make,
// and compared here with the statement of the file.
#include "audit.hpp"
#include "recheck.hpp"
#include "report.hpp"

#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace assay::recheck;

constexpr std::string_view usage = R"(usage: assay-recheck FILE.proof FILE.cert [--json]
       assay-recheck --audit REPORT TABLE [FILE.proof] [--json]

Replays the certificate of a theorem of FILE.proof. The first line on standard output is the
verdict; the statement that was proved or refuted stands below it, with the definitions it uses.

  proved NAME                 exit code 0
  refuted NAME: why           exit code 1: its negation was proved
  refused NAME: why           exit code 1: the certificate proves neither
  proved assuming unproved statements: NAME     exit code 1 (likewise refuted)

With --audit every row of the table is decided again, as the report of an audit says, with the
definitions of FILE.proof; the claim and the columns stand below the verdict.

  confirmed TABLE: counts     exit code 0 when all rows are right, 1 when some are wrong, else 2
  refused TABLE: why          exit code 1: the report is not what the table gives

A file that is malformed gives exit code 3, one that cannot be read or an error of usage 4.

  --audit   REPORT is what assay audit rows --report wrote
  --json    the same as one JSON object on one line
  --help    this text
)";

struct Arguments {
  std::vector<std::string> files;
  bool audit = false;
  bool json = false;
  bool help = false;
};

/// nullopt for an unknown option or a wrong number of files.
std::optional<Arguments> read_arguments(const std::vector<std::string>& words) {
  Arguments arguments;
  for (const std::string& word : words) {
    if (word == "--audit")
      arguments.audit = true;
    else if (word == "--json")
      arguments.json = true;
    else if (word == "--help")
      arguments.help = true;
    else if (word.starts_with('-'))
      return std::nullopt;
    else
      arguments.files.push_back(word);
  }
  const std::size_t count = arguments.files.size();
  const bool is_complete = count == 2 || (arguments.audit && count == 3);
  if (!arguments.help && !is_complete) return std::nullopt;
  return arguments;
}

int print(const Report& report, bool as_json) {
  if (!report.complaint.empty()) std::cerr << report.complaint << '\n';
  if (as_json)
    std::cout << json(report) << '\n';
  else if (report.exit != Exit::malformed)
    std::cout << verdict_line(report) << '\n';
  if (!as_json && !report.statement.empty()) std::cout << report.statement << '\n';
  // A verdict that was not written (a full disk) must not be taken for one by its exit code.
  if (!std::cout.flush()) return static_cast<int>(Exit::refused_or_refuted);
  return static_cast<int>(report.exit);
}

}  // namespace

int main(int count, char** words) {
  const auto arguments = read_arguments({words + 1, words + count});
  if (!arguments) {
    std::cerr << usage;
    return static_cast<int>(Exit::usage);
  }
  if (arguments->help) {
    std::cout << usage;
    return 0;
  }
  try {
    const std::vector<std::string>& files = arguments->files;
    if (!arguments->audit) return print(recheck(files[0], files[1]), arguments->json);
    const std::string proof = files.size() == 3 ? files[2] : "";
    return print(recheck_audit(files[0], files[1], proof), arguments->json);
  } catch (const FileError& error) {
    std::cerr << "assay-recheck: " << error.what() << '\n';
    return static_cast<int>(Exit::usage);
  } catch (const std::exception& error) {
    // Out of memory, or an error of the program: in any case nothing was proved.
    return print(refused("", error.what(), error.what()), arguments->json);
  }
}
