#include "coq_export.hpp"

#include "certificate/reader.hpp"
#include "exporters/coq/development.hpp"
#include "exporters/coq/inexpressible.hpp"
#include "recheck/recheck.hpp"

#include <fmt/core.h>
#include <algorithm>
#include <sstream>

namespace assay::verify {

namespace {

namespace coq = exporters::coq;

/// Whether the report says "proved" and nothing else.
bool is_proved(const recheck::Report& r) { return r.verdict == "proved" && !r.assuming; }

coq::Replayed replayed(const ProofFile& proof, const std::string& certificate) {
  std::istringstream in(certificate);
  certificate::Certificate read = certificate::read(in, proof.file.definitions);
  const kernel::Statement& statement = proof.theorem(read.theorem);
  return coq::replayed(statement, std::move(read));
}

}  // namespace

CoqExport export_to_coq(const ProofFile& proof, const std::vector<std::string>& certificates) {
  CoqExport result;
  std::vector<std::string> texts;
  for (const std::string& path : certificates) {
    texts.push_back(recheck::text_of(path));
    std::istringstream in(texts.back());
    result.reports.push_back(recheck::recheck(proof.file, in, path));
  }
  if (!std::all_of(result.reports.begin(), result.reports.end(), is_proved)) return result;
  std::vector<coq::Replayed> all;
  for (const std::string& text : texts) all.push_back(replayed(proof, text));
  for (const coq::Replayed& one : all) {
    // One by one first, so that the message says which of them it is.
    try {
      result.development = coq::development(proof.file, {&one, 1});
    } catch (const coq::Inexpressible& error) {
      throw UsageError(
          fmt::format("{} cannot be exported to Coq: {}", one.statement.name, error.what()));
    }
  }
  if (all.size() > 1) result.development = coq::development(proof.file, all);
  return result;
}

}  // namespace assay::verify
