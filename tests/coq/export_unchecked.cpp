// Exports a certificate to Coq as a kernel without side conditions would have it: what a step says
// it shows is believed. For the test that Coq refuses what such a kernel lets through.
//   usage: export_unchecked FILE.proof FILE.cert   (the development on standard output)
#include "certificate/apply.hpp"
#include "certificate/reader.hpp"
#include "exporters/coq/development.hpp"

#include <fstream>
#include <iostream>
#include <sstream>

namespace {

namespace kernel = assay::kernel;
namespace certificate = assay::certificate;
namespace coq = assay::exporters::coq;

/// `replace` has a pattern in the place of the claim.
bool says_what_it_shows(const certificate::Step& step) {
  return step.claim.has_value() && step.rule != "replace";
}

coq::Replayed believed(const kernel::Statement& statement, certificate::Certificate read) {
  coq::Replayed result{statement, std::move(read), {kernel::Context{}}, {}};
  for (const certificate::ContextStep& c : result.certificate.contexts)
    result.contexts.push_back(std::visit(
        [&](const auto& added) { return result.contexts[c.parent].with(added); }, c.extension));
  for (const certificate::Step& step : result.certificate.steps)
    result.theorems.push_back(
        says_what_it_shows(step)
            ? kernel::rules::assume_without_proof({result.contexts[step.context], *step.claim})
            : certificate::apply(step, {statement.meaning, result.contexts, result.theorems}));
  return result;
}

}  // namespace

int main(int count, char** words) {
  if (count != 3) return 4;
  std::ifstream proof(words[1]);
  std::ostringstream text;
  text << proof.rdbuf();
  const kernel::File file = kernel::read_file(text.str());
  std::ifstream in(words[2]);
  certificate::Certificate read = certificate::read(in, file.definitions);
  const kernel::Statement* statement = file.find(read.theorem);
  if (statement == nullptr) return 3;
  const coq::Replayed replayed = believed(*statement, std::move(read));
  std::cout << coq::development(file, {&replayed, 1});
  return 0;
}
