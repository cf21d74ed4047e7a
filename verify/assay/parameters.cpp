#include "parameters.hpp"

#include "kernel/reader/malformed.hpp"
#include "kernel/reader/terms.hpp"

#include <set>

namespace assay::verify {

prover::Parameters read_parameters(const std::string& text,
                                   const kernel::Definitions& definitions) {
  prover::Parameters all;
  const std::set<std::string> no_variables;
  const kernel::Scope constants{&definitions, &no_variables};
  kernel::Tokens tokens(text, {}, kernel::Comments::refused);
  do {
    const kernel::Place start = tokens.place();
    const std::string name = tokens.expect_word("the name of a parameter").text;
    tokens.expect("=");
    kernel::Domain value;
    if (tokens.is_next("[")) {
      value = kernel::read_domain(tokens, constants);
      if (value.upper.open) tokens.fail(start, "expected a closed interval such as [1, 2]");
    } else {
      const kernel::Term t = kernel::read_term(tokens, constants);
      value = kernel::Domain::closed(t, t);
    }
    if (!all.emplace(name, std::move(value)).second)
      tokens.fail(start, name + " has a value already");
  } while (tokens.accept(","));
  if (!tokens.at_end()) tokens.fail_expecting("',' or the end");
  return all;
}

}  // namespace assay::verify
