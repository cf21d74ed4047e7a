// Defines Citation, what a paper has to say of a verified statement so that a referee can check it.
#pragma once

#include "kernel/reader/file.hpp"

#include <string>

namespace assay::exporters {

struct Citation {
  std::string theorem;
  bool holds = true;       // proved; else refuted
  std::string statement;   // canonical, with its definitions
  std::string proof_file;  // as the author names it
  std::string certificate_file;
  std::string statement_digest;    // SHA-256 of `statement` and a line end
  std::string certificate_digest;  // SHA-256 of the certificate's text
  std::string level;               // who has verified it
  std::string version;             // of Assay
};

/// The shell command with which a reader re-checks it.
std::string recheck_command(const Citation& c);

/// For a text file or an e-mail.
std::string plain_text(const Citation& c);

/// A BibTeX entry with the key "assay:THEOREM"; only what LaTeX typesets as it stands.
std::string bibtex(const Citation& c);

/// LaTeX macros, each under the theorem's prefix (latex::macros), for the digests, the command and
/// the numbers.
std::string latex_macros(const Citation& c, const kernel::Statement& s);

}  // namespace assay::exporters
