#include "kernel/instance.hpp"

#include "kernel/definedness.hpp"
#include "kernel/hypotheses.hpp"
#include "kernel/refusal.hpp"

namespace assay::kernel {

void require_instance(const Context& c, const Context& general, const Substitution& s,
                      Premises premises) {
  for (const auto& named : s)
    require(general.find(named.first) != nullptr, Reason::unknown_variable,
            [&] { return named.first; });
  for (const Variable& v : general.variables) {
    // Also of a variable that no claim mentions: were its domain empty, all claims would be true.
    const Term value = substitute(Term::variable(v.name), s);
    check_term(c, value);
    require_defined(value, c, premises);
  }
  // The domains and assumptions of `general`, all at once. Its domains may mention earlier
  // variables, which are replaced as well.
  for (const Relation& needed : hypotheses(general))
    require_follows(substitute(needed, s), c, premises);
}

}  // namespace assay::kernel
