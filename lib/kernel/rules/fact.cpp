#include "kernel/facts/table.hpp"
#include "kernel/reader/file.hpp"
#include "kernel/refusal.hpp"
#include "kernel/theorem.hpp"

namespace assay::kernel::rules {

//     S is the statement of that name in the table of facts
//     -----------------------------------------------------
//                             |- S
//
// Sound because, and as far as, the table is right (facts/table.hpp). It is text that the reader of
// statements reads, so that what an auditor sees there is what is believed.
Theorem fact(const std::string& name) {
  const Fact* found = find_fact(name);
  require(found != nullptr, Reason::unknown_fact, [&] { return name; });
  const std::string text = "theorem " + name + ":\n  " + std::string(found->statement) + "\n";
  return Theorem(read_file(text).statements.at(0).meaning, {});
}

}  // namespace assay::kernel::rules
