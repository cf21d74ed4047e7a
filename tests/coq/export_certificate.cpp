// Exports what the kernel to which it is linked accepts: a kernel that lacks a side condition,
// which the build makes for the test that Coq refuses what such a kernel lets through.
//   usage: export_certificate FILE.proof FILE.cert   (the development on standard output)
#include "certificate/reader.hpp"
#include "exporters/coq/development.hpp"
#include "kernel/refusal.hpp"
#include "kernel/settled.hpp"

#include <fstream>
#include <iostream>
#include <sstream>

namespace {

namespace kernel = assay::kernel;
namespace certificate = assay::certificate;
namespace coq = assay::exporters::coq;

bool settles(const coq::Replayed& replayed) {
  const kernel::Theorem& last = replayed.theorems[replayed.certificate.last];
  return replayed.certificate.verdict == certificate::Verdict::proves
             ? kernel::proves(last, replayed.statement.meaning)
             : kernel::refutes(last, replayed.statement.meaning);
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
  try {
    const coq::Replayed replayed = coq::replayed(*statement, std::move(read));
    if (!settles(replayed)) return 1;
    std::cout << coq::development(file, {&replayed, 1});
    return 0;
  } catch (const kernel::Refusal& refusal) {
    std::cerr << refusal.what() << '\n';
    return 1;
  }
}
