// assay cite: what a paper says of a verified statement: LaTeX, macros for its numbers, BibTeX,
// plain text, each with the fingerprints of statement and certificate.
#include "certificate/digest.hpp"
#include "commands.hpp"
#include "exporters/citation.hpp"
#include "exporters/latex/statement.hpp"
#include "proof_file.hpp"
#include "proving.hpp"
#include "recheck/recheck.hpp"
#include "verification.hpp"

#include <fmt/core.h>
#include <memory>
#include <string>

namespace assay::verify {

namespace {

struct Arguments {
  std::string proof;
  std::string theorem;
  std::string certificate;
  std::string with = "kernel";
  std::string format = "text";
  int digits = 12;
};

/// The certificate's text and what the checker says of it. Without a file the theorem is proved:
/// the same statement has the same certificate, byte for byte.
Proved settled(const Arguments& arguments, const ProofFile& proof, const kernel::Statement& s) {
  if (arguments.certificate.empty()) {
    if (arguments.with != "kernel") throw UsageError("--with needs --certificate FILE.cert");
    return prove_and_recheck(proof, s, {});
  }
  const Verification v = verified(proof, arguments.certificate, level_of(arguments.with));
  if (!v.is_settled()) throw UsageError(v.objection);
  return {v.report, recheck::text_of(arguments.certificate)};
}

exporters::Citation citation(const Arguments& arguments, const ProofFile& proof,
                             const kernel::Statement& s, const Proved& proved) {
  exporters::Citation c;
  c.theorem = s.name;
  c.holds = proved.report.verdict == "proved";
  c.statement = recheck::printed(proof.file, s);
  c.proof_file = arguments.proof;
  c.certificate_file = arguments.certificate.empty() ? s.name + ".cert" : arguments.certificate;
  c.statement_digest = certificate::sha256(c.statement + "\n");
  c.certificate_digest = certificate::sha256(proved.certificate);
  c.level = verified_by(level_of(arguments.with));
  c.version = ASSAY_VERSION;
  return c;
}

std::string text_of(const exporters::Citation& c, const Arguments& arguments,
                    const ProofFile& proof, const kernel::Statement& s) {
  namespace latex = exporters::latex;
  if (arguments.format == "latex") return latex::theorem(proof.file, s, c.holds, arguments.digits);
  if (arguments.format == "macros") return exporters::latex_macros(c, s);
  if (arguments.format == "bibtex") return exporters::bibtex(c);
  if (arguments.format == "document")
    return "\\documentclass{article}\n" + latex::preamble() + exporters::latex_macros(c, s) +
           "\\begin{document}\n" + latex::theorem(proof.file, s, c.holds, arguments.digits) +
           "\\end{document}\n";
  return exporters::plain_text(c);
}

void cite(const Arguments& arguments, Output& output) {
  const ProofFile proof = read_proof_file(arguments.proof);
  const kernel::Statement& s = proof.theorem(arguments.theorem);
  const Proved proved = settled(arguments, proof, s);
  const std::string& verdict = proved.report.verdict;
  if (proved.report.theorem != s.name && !arguments.certificate.empty())
    throw UsageError(fmt::format("{} is no certificate of {}", arguments.certificate, s.name));
  if (!is_settled(proved.report)) {
    output.verdict(proved.report);  // nothing that one could cite
    return;
  }
  const exporters::Citation c = citation(arguments, proof, s, proved);
  std::string text = text_of(c, arguments, proof, s);
  text.pop_back();  // the last line end, which the output adds
  output.result(text, {{"theorem", c.theorem},
                       {"verdict", verdict},
                       {"level", c.level},
                       {"statement", c.statement},
                       {"statement_sha256", c.statement_digest},
                       {"certificate_sha256", c.certificate_digest},
                       {"command", exporters::recheck_command(c)},
                       {"format", arguments.format},
                       {"text", text}});
}

}  // namespace

void add_cite(CLI::App& app, Output& output) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = app.add_subcommand(
      "cite",
      "Print a verified statement for a paper: LaTeX, macros for its numbers, BibTeX, text");
  command->add_option("FILE.proof", arguments->proof, "The statements")->required();
  command->add_option("THEOREM", arguments->theorem, "The theorem to cite")->required();
  command
      ->add_option("--certificate", arguments->certificate,
                   "The certificate to cite; without it the theorem is proved, and THEOREM.cert "
                   "is what 'assay prove' writes")
      ->type_name("FILE.cert");
  add_level_option(*command, arguments->with,
                   "Who has to verify the certificate before it is cited, as in 'assay verify'");
  command
      ->add_option("--format", arguments->format,
                   "text, latex (a theorem environment), macros, bibtex, or document (a whole "
                   "LaTeX file)")
      ->check(CLI::IsMember({"text", "latex", "macros", "bibtex", "document"}))
      ->type_name("FORMAT")
      ->capture_default_str();
  command
      ->add_option("--digits", arguments->digits,
                   "Significant digits of enclosures in LaTeX, rounded outward; macros are exact")
      ->type_name("N")
      ->check(CLI::Range(1, 9'000))
      ->capture_default_str();
  add_json(*command, output);
  command->callback([arguments, &output] { cite(*arguments, output); });
}

}  // namespace assay::verify
