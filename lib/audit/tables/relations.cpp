#include "audit/tables/relations.hpp"

namespace assay::audit {

namespace {

using kernel::Comparison;

Ends at(Source s, std::size_t row) { return {s.lower[row], s.upper[row]}; }

/// Calls use(holds), where holds(a, b) says whether a OP b for all numbers in them; not for NaN.
template <class Use>
auto with_comparison(Comparison c, Use use) {
  switch (c) {
    case Comparison::less: return use([](Ends a, Ends b) { return a.upper < b.lower; });
    case Comparison::less_equal: return use([](Ends a, Ends b) { return a.upper <= b.lower; });
    case Comparison::equal:
      return use([](Ends a, Ends b) { return a.lower == b.upper && a.upper == b.lower; });
    case Comparison::not_equal:
      return use([](Ends a, Ends b) { return a.upper < b.lower || b.upper < a.lower; });
    case Comparison::greater_equal: return use([](Ends a, Ends b) { return a.lower >= b.upper; });
    case Comparison::greater: break;
  }
  return use([](Ends a, Ends b) { return a.lower > b.upper; });
}

bool compare(Comparison c, Ends a, Ends b) {
  return with_comparison(c, [&](auto holds) { return holds(a, b); });
}

/// In how many rows `a OP b` is not known.
std::size_t failures(Comparison c, Source a, Source b, std::size_t rows) {
  return with_comparison(c, [&](auto holds) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < rows; ++i) count += holds(at(a, i), at(b, i)) ? 0 : 1;
    return count;
  });
}

}  // namespace

Relations::Relations(const std::vector<std::string>& variables,
                     const std::vector<kernel::Relation>& all)
    : program_(variables) {
  for (const kernel::Relation& r : all)
    sides_.push_back({program_.add(r.left), program_.add(r.right), r.comparison,
                      kernel::negation(r).comparison});
}

void Relations::evaluate(const std::vector<Column>& values, std::size_t rows,
                         Program::Results& results) const {
  program_.evaluate(values, rows, results);
}

bool Relations::all_hold(const Program::Results& results, std::size_t rows) const {
  std::size_t count = 0;
  for (const Sides& s : sides_)
    count += failures(s.comparison, results[s.left], results[s.right], rows);
  return count == 0;
}

std::optional<bool> Relations::holds(const Program::Results& results, std::size_t relation,
                                     std::size_t row) const {
  const Sides& s = sides_[relation];
  const Ends left = at(results[s.left], row);
  const Ends right = at(results[s.right], row);
  if (compare(s.comparison, left, right)) return true;
  if (compare(s.negation, left, right)) return false;
  return std::nullopt;
}

}  // namespace assay::audit
