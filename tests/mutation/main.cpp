// mutation: replays mutants of certificates.
//
//   mutation MOST PROOF CERTIFICATE [PROOF CERTIFICATE]...
//
// The certificates have to be accepted. Of each, at most MOST mutants, evenly spread, are replayed.
// A mutant may be accepted: many numbers can be others (a precision, a coarser bound). But then it
// has to settle the very statement of the file in the same way, by a theorem that the kernel's own
// comparison finds to settle it. With --list the accepted mutants are printed.
#include "certificate/damaged.hpp"
#include "certificate/refused.hpp"
#include "certificate/replay.hpp"
#include "kernel/reader/malformed.hpp"
#include "kernel/settled.hpp"
#include "mutants.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace assay;

std::string text_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path + " cannot be read");
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// nullopt when the certificate is damaged or refused.
std::optional<certificate::Outcome> replayed(const kernel::File& file, const std::string& text) {
  try {
    std::istringstream in(text);
    return certificate::replay(file, in);
  } catch (const kernel::Malformed&) {
    return std::nullopt;
  } catch (const certificate::Refused&) {
    return std::nullopt;
  }
}

/// What assay-recheck calls proved or refuted without a reserve.
bool settles(const certificate::Outcome& outcome, const kernel::Statement& statement,
             certificate::Verdict verdict) {
  const kernel::Theorem& theorem = outcome.theorem;
  const bool proves = kernel::proves(theorem, statement.meaning);
  const bool refutes = kernel::refutes(theorem, statement.meaning);
  return outcome.name == statement.name && outcome.verdict == verdict &&
         (verdict == certificate::Verdict::proves ? proves && !refutes : refutes && !proves);
}

struct Count {
  std::size_t accepted = 0;
  std::size_t refused = 0;
  std::size_t wrong = 0;
};

void try_mutants(const std::string& proof, const std::string& path, std::size_t most, bool list,
                 Count& count) {
  const kernel::File file = kernel::read_file(text_of(proof));
  const std::string text = text_of(path);
  const auto original = replayed(file, text);
  if (!original) {
    std::cout << path << ": the certificate itself is refused\n";
    ++count.wrong;
    return;
  }
  const kernel::Statement& statement = *file.find(original->name);
  const auto all = mutation::mutations(text);
  const std::size_t stride = std::max<std::size_t>(1, (all.size() + most - 1) / most);
  for (std::size_t i = 0; i < all.size(); i += stride) {
    const std::string changed = mutation::mutant(text, all[i]);
    const auto outcome = replayed(file, changed);
    if (!outcome || outcome->theorem.rests_on_assumption()) {
      ++count.refused;
      continue;
    }
    ++count.accepted;
    if (list)
      std::cout << path << ", byte " << all[i].at << ": '" << text.substr(all[i].at, all[i].length)
                << "' for '" << all[i].replacement << "'\n";
    if (settles(*outcome, statement, original->verdict)) continue;
    ++count.wrong;
    std::cout << path << ": a mutant settles something else:\n" << changed;
  }
}

}  // namespace

int main(int argument_count, char** arguments) {
  std::vector<std::string> words(arguments + 1, arguments + argument_count);
  const bool list = !words.empty() && words.front() == "--list";
  if (list) words.erase(words.begin());
  if (words.size() < 3 || words.size() % 2 == 0) {
    std::cerr << "usage: mutation [--list] MOST PROOF CERTIFICATE [PROOF CERTIFICATE]...\n";
    return 4;
  }
  Count count;
  for (std::size_t i = 1; i < words.size(); i += 2)
    try_mutants(words[i], words[i + 1], std::stoul(words[0]), list, count);
  std::cout << count.accepted + count.refused << " mutants: " << count.refused << " refused, "
            << count.accepted << " accepted for the same statement, " << count.wrong << " wrong\n";
  return count.wrong == 0 && count.refused > 0 ? 0 : 1;
}
