#include "coq_export.hpp"

#include "certificate/reader.hpp"
#include "exporters/coq/development.hpp"
#include "exporters/coq/inexpressible.hpp"
#include "proving.hpp"
#include "recheck/recheck.hpp"

#include <algorithm>
#include <sstream>

namespace assay::verify {

namespace {

namespace coq = exporters::coq;

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
  if (!std::all_of(result.reports.begin(), result.reports.end(), is_settled)) return result;
  std::vector<coq::Replayed> all;
  for (const std::string& text : texts) all.push_back(replayed(proof, text));
  try {
    result.development = coq::development(proof.file, all);
  } catch (const coq::Inexpressible& error) {
    throw UsageError(error.what());
  }
  return result;
}

}  // namespace assay::verify
