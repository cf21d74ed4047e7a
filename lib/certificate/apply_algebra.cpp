// The rules that compare normal forms of rational functions.
#include "certificate/rule.hpp"

namespace assay::certificate {

namespace {

using kernel::Theorem;
namespace rules = kernel::rules;

Theorem identity(const Application& a) {
  return rules::identity(a.context, a.relation(), a.modulo, a.from);
}

Theorem combine(const Application& a) {
  return rules::combine(a.context, a.relation(), a.step.combination, a.from);
}

}  // namespace

std::vector<Rule> rules_of_algebra() {
  using enum Field;
  return {
      {"identity",
       "an equation whose sides have the same normal form",
       {context, show, from, modulo},
       {0, any_number},
       identity},
      {"combine",
       "a relation whose difference is a sum of nonnegative products",
       {context, show, from, sum},
       {0, any_number},
       combine},
  };
}

}  // namespace assay::certificate
