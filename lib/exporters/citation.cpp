#include "exporters/citation.hpp"

#include "exporters/latex/statement.hpp"

namespace assay::exporters {

namespace {

/// The text with the characters that TeX would not print as they are.
std::string escaped(const std::string& text) {
  std::string result;
  for (const char letter : text) {
    switch (letter) {
      case '\\': result += "\\textbackslash{}"; break;
      case '^': result += "\\textasciicircum{}"; break;
      case '~': result += "\\textasciitilde{}"; break;
      case '_':
      case '%':
      case '#':
      case '&':
      case '$':
      case '{':
      case '}': result += std::string("\\") + letter; break;
      default: result += letter;
    }
  }
  return result;
}

const char* verdict(const Citation& c) { return c.holds ? "proved" : "refuted"; }

}  // namespace

std::string recheck_command(const Citation& c) {
  return "assay-recheck " + c.proof_file + " " + c.certificate_file;
}

std::string plain_text(const Citation& c) {
  return std::string(verdict(c)) + " by Assay " + c.version + "\n\n" + c.statement + "\n\n" +
         "verified by:           " + c.level + "\n" +
         "SHA-256 (statement):   " + c.statement_digest + "\n" +
         "SHA-256 (certificate): " + c.certificate_digest + "\n" +
         "to check it again:     " + recheck_command(c) + "\n";
}

std::string bibtex(const Citation& c) {
  return "@misc{assay:" + c.theorem + ",\n  title = {{" + escaped(c.theorem) + "}: a statement " +
         verdict(c) + " with a certificate},\n  howpublished = {Assay " + escaped(c.version) +
         ", \\texttt{" + escaped(recheck_command(c)) + "}},\n  note = {Verified by " +
         escaped(c.level) + ". SHA-256 of the statement: \\texttt{" + c.statement_digest +
         "}, of the certificate: \\texttt{" + c.certificate_digest + "}}\n}\n";
}

std::string latex_macros(const Citation& c, const kernel::Statement& s) {
  std::string text;
  const std::string prefix = latex::macro_prefix(s.name);
  const auto define = [&text](const std::string& name, const std::string& body) {
    text += "\\newcommand{\\" + name + "}{" + body + "}\n";
  };
  for (const latex::Macro& m : latex::macros(s)) define(m.name, "\\ensuremath{" + m.body + "}");
  define(prefix + "StatementDigest", "\\texttt{" + c.statement_digest + "}");
  define(prefix + "CertificateDigest", "\\texttt{" + c.certificate_digest + "}");
  define(prefix + "Command", "\\texttt{" + escaped(recheck_command(c)) + "}");
  return text;
}

}  // namespace assay::exporters
