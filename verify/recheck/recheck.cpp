#include "recheck.hpp"

#include "certificate/replay.hpp"

#include <sstream>

namespace assay::recheck {

std::ifstream opened(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  // A folder can be opened, but not read.
  if (!in || (in.peek(), in.bad())) throw FileError(path + " cannot be read");
  in.clear();
  return in;
}

std::string text_of(const std::string& path) {
  std::ifstream in = opened(path);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

Report recheck(const kernel::File& file, std::istream& certificate,
               const std::string& certificate_path) {
  try {
    const auto outcome = certificate::replay(file, certificate);
    const kernel::Statement* statement = file.find(outcome.name);
    if (statement == nullptr) return refused(outcome.name, "no such theorem", "");
    return settle(file, *statement, outcome.theorem);
  } catch (const kernel::Malformed& error) {
    return malformed(certificate_path, error);
  } catch (const certificate::Refused& error) {
    return refused(error.theorem(), error.what(), error.render(certificate_path));
  }
}

Report recheck(const std::string& proof_path, const std::string& certificate_path) {
  const std::string text = text_of(proof_path);
  std::ifstream certificate = opened(certificate_path);
  kernel::File file;
  try {
    file = kernel::read_file(text);
  } catch (const kernel::Malformed& error) {
    return malformed(proof_path, error);
  }
  return recheck(file, certificate, certificate_path);
}

}  // namespace assay::recheck
