#include "kernel/used_definitions.hpp"

#include <set>

namespace assay::kernel {

namespace {

void add_called(const Term& t, std::set<std::string>& names) {
  if (!t.has_call()) return;
  if (t.is(Op::call)) names.insert(t.name());
  for (const Term& argument : t.arguments()) add_called(argument, names);
}

void add_called(const Domain& d, std::set<std::string>& names) {
  if (d.lower.at) add_called(*d.lower.at, names);
  if (d.upper.at) add_called(*d.upper.at, names);
}

}  // namespace

std::vector<Definition> used_definitions(const Sequent& surface, const Definitions& definitions) {
  std::set<std::string> names;
  for (const Variable& v : surface.context.variables) add_called(v.domain, names);
  for (const Relation& r : surface.context.assumptions) {
    add_called(r.left, names);
    add_called(r.right, names);
  }
  for (const Term& t : terms(surface.claim)) add_called(t, names);

  // A body calls earlier definitions only, so that one pass from the last to the first finds all.
  const std::vector<Definition>& all = definitions.all();
  for (auto d = all.rbegin(); d != all.rend(); ++d)
    if (names.contains(d->name)) add_called(d->body, names);

  std::vector<Definition> used;
  for (const Definition& d : all)
    if (names.contains(d.name)) used.push_back(d);
  return used;
}

}  // namespace assay::kernel
