// assay: the prover, and what shows what can be stated and used. Nothing in this folder has to be
// believed: a verdict is what the code of assay-recheck says of the certificate.
#include "commands.hpp"
#include "fast/ieee.hpp"
#include "proof_file.hpp"
#include "recheck/recheck.hpp"

#include <fmt/core.h>
#include <iostream>

namespace assay::verify {

void add_json(CLI::App& command, Output& output) {
  command.add_flag("--json", output.json, "One JSON object a line in place of text");
}

}  // namespace assay::verify

namespace {

using namespace assay::verify;
namespace recheck = assay::recheck;

int usage_error(const std::string& message) {
  std::cerr << "assay: " << message << '\n';
  return static_cast<int>(Exit::usage);
}

}  // namespace

int main(int count, char** words) {
  CLI::App app("Assay proves statements about real functions and checks the proofs.", "assay");
  app.footer(
      "Exit codes: 0 proved, 1 refused or refuted, 2 gave up, 3 malformed input, 4 usage.\n"
      "Of several theorems the worst counts: 3, then 1, then 2, then 0.");
  app.require_subcommand(1);
  Output output;
  add_prove(app, output);
  add_batch(app, output);
  add_check(app, output);
  add_enclose(app, output);
  add_find(app, output);
  add_show(app, output);
  add_cite(app, output);
  add_audit(app, output);
  add_export(app, output);
  add_verify(app, output);
  add_functions(app, output);
  add_rules(app, output);
  add_facts(app, output);
  try {
    assay::fast::require_ieee_arithmetic();
    app.parse(count, words);
  } catch (const CLI::ParseError& error) {
    const bool asked_for_help = app.exit(error) == 0;
    return static_cast<int>(asked_for_help ? Exit::proved : Exit::usage);
  } catch (const MalformedFile& error) {
    // The file gives no theorem to speak of: only JSON says this on standard output.
    if (output.json)
      output.verdict(error.report());
    else
      output.note(error.report().complaint);
    return static_cast<int>(Exit::malformed);
  } catch (const UsageError& error) {
    return usage_error(error.what());
  } catch (const recheck::FileError& error) {
    return usage_error(error.what());
  } catch (const std::exception& error) {
    // Out of memory, or an error of the program: in any case nothing was proved.
    output.note(fmt::format("assay: {}", error.what()));
    return static_cast<int>(Exit::refused_or_refuted);
  }
  if (!std::cout.flush()) return usage_error("standard output cannot be written");
  return static_cast<int>(output.exit());
}
