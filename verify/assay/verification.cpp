#include "verification.hpp"

#include "coq_export.hpp"
#include "program_run.hpp"
#include "proving.hpp"
#include "recheck/recheck.hpp"
#include "whole_file.hpp"

#include <unistd.h>
#include <filesystem>
#include <sstream>

namespace assay::verify {

namespace {

namespace fs = std::filesystem;

/// A folder that is removed at the end.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "assay-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw recheck::FileError(name + " cannot be made");
    path_ = name;
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

/// "" when assay-recheck comes to the same verdict, "proved" or "refuted".
std::string objection_of_recheck(const ProofFile& proof, const std::string& certificate,
                                 const std::string& verdict) {
  const fs::path program = fs::read_symlink("/proc/self/exe").parent_path() / "assay-recheck";
  const ProgramRun run = run_program({program.string(), proof.path, certificate}, "", {});
  // "proved assuming unproved statements" ends with another exit code, as "refused" does.
  const int expected = verdict == "proved" ? 0 : 1;
  const bool agrees = !run.is_out_of_time && run.signal == 0 && run.exit_code == expected &&
                      run.output.starts_with(verdict + " ") &&
                      !run.output.starts_with(verdict + " assuming ");
  return agrees ? "" : "assay-recheck " + run.ending();
}

/// The axioms of Coq's classical reals: the lines of lib/exporters/coq/axioms.txt.
bool is_allowed(const std::string& axiom) {
  const std::string lines = "\n" ASSAY_COQ_AXIOMS "\n";
  return lines.find("\n" + axiom + "\n") != std::string::npos;
}

/// The first axiom that Print Assumptions lists and that is not allowed; "" when there is none. The
/// name of an axiom begins in the first column, its type is indented or behind a colon.
std::string foreign_axiom(const std::string& printed) {
  std::istringstream lines(printed);
  for (std::string line; std::getline(lines, line);) {
    const std::string name = line.substr(0, line.find(' '));
    if (name.empty() || name == "Axioms:" || line.starts_with("Closed under")) continue;
    if (!is_allowed(name)) return name;
  }
  return "";
}

ProgramRun compiled_by_coq(const fs::path& file) {
  try {
    return run_program({"coqc", "-q", "-noglob", "-Q", ASSAY_COQ_SUPPORT, "Assay", file.string()},
                       "", {});
  } catch (const UsageError& error) {
    throw UsageError(std::string(error.what()) + ": install coq and libcoq-interval");
  }
}

/// "" when Coq accepts the development.
std::string objection_of_coq(const std::string& development) {
  if (!fs::exists(fs::path(ASSAY_COQ_SUPPORT) / "Support.vo"))
    throw UsageError(
        "the Coq support library is not compiled: install coq and libcoq-interval, and run 'ctest "
        "-R coq/support' in the build folder");
  const TemporaryFolder folder;
  const fs::path file = folder.path() / "certificate.v";
  write_whole_file(file, development);
  const ProgramRun run = compiled_by_coq(file);
  if (!run.is_well()) return "coqc " + run.ending();
  const std::string foreign = foreign_axiom(run.output);
  return foreign.empty() ? "" : "the proof in Coq rests on " + foreign;
}

/// What the kernel says of the certificate; for Coq, also what is exported.
CoqExport replayed(const ProofFile& proof, const std::string& certificate, Level level) {
  if (level == Level::coq) return export_to_coq(proof, {certificate});
  std::ifstream in = recheck::opened(certificate);
  return {{recheck::recheck(proof.file, in, certificate)}, ""};
}

}  // namespace

void add_level_option(CLI::App& command, std::string& word, const std::string& description) {
  command.add_option("--with", word, description)
      ->check(CLI::IsMember({"kernel", "recheck", "coq"}))
      ->type_name("LEVEL")
      ->capture_default_str();
}

Level level_of(const std::string& word) {
  if (word == "kernel") return Level::kernel;
  if (word == "recheck") return Level::recheck;
  if (word == "coq") return Level::coq;
  throw UsageError("nobody called '" + word + "' verifies: choose kernel, recheck or coq");
}

std::string verified_by(Level level) {
  const std::string kernel = "the kernel of Assay, which replayed the certificate";
  switch (level) {
    case Level::kernel: return kernel;
    case Level::recheck: return kernel + ", and assay-recheck";
    case Level::coq: return kernel + ", assay-recheck and Coq";
  }
  return kernel;
}

Verification verified(const ProofFile& proof, const std::string& certificate, Level level) {
  const CoqExport kernel = replayed(proof, certificate, level);
  Verification result{kernel.reports.front(), ""};
  if (!is_settled(result.report)) return result;
  if (level >= Level::recheck)
    result.objection = objection_of_recheck(proof, certificate, result.report.verdict);
  if (level == Level::coq && result.is_settled())
    result.objection = objection_of_coq(kernel.development);
  return result;
}

}  // namespace assay::verify
