// assay audit: verdicts on numbers that somebody else computed.
#include "audit/subcommands.hpp"
#include "commands.hpp"

namespace assay::verify {

void add_audit(CLI::App& app, Output& output) {
  CLI::App* command =
      app.add_subcommand("audit", "Compare numbers that somebody else computed with exact ones");
  command->require_subcommand(1);
  add_audit_function(*command, output);
  add_audit_program(*command, output);
  add_audit_merge(*command, output);
  add_audit_rows(*command, output);
}

}  // namespace assay::verify
