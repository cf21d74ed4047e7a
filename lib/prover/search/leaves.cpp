#include "prover/search/leaves.hpp"

#include "kernel/refusal.hpp"

namespace assay::prover::search {

using kernel::Context;

namespace {

template <class Rule>
bool accepts(Rule&& rule) {
  try {
    rule();
    return true;
  } catch (const kernel::Refusal&) {
    return false;
  }
}

}  // namespace

bool Leaves::natural(const Context& c) const {
  return accepts([&] { kernel::rules::enclose(c, goal_, precision_); });
}

bool Leaves::mean_value(const Context& c) const {
  const kernel::Point centre = centre_of(c, goal_);
  if (centre.empty()) return false;
  return accepts([&] { kernel::rules::mean_value(c, goal_, centre, precision_); });
}

bool Leaves::taylor(const Context& c, const std::string& variable, const exact::Rational& centre,
                    int order) const {
  return accepts([&] { kernel::rules::taylor(c, goal_, variable, centre, order, precision_); });
}

bool Leaves::empty(const Context& c, std::size_t k) const {
  Context others = c;
  others.assumptions.erase(others.assumptions.begin() + static_cast<std::ptrdiff_t>(k));
  return accepts(
      [&] { kernel::rules::enclose(others, kernel::negation(c.assumptions[k]), precision_); });
}

bool Leaves::monotone_face(const Context& c, const std::string& variable,
                           const Context& face) const {
  return accepts([&] {
    kernel::rules::monotone_face(c, goal_, variable,
                                 kernel::rules::enclose(face, goal_, precision_), precision_);
  });
}

bool Leaves::convex_faces(const Context& c, const std::string& variable, const Context& lower,
                          const Context& upper) const {
  return accepts([&] {
    kernel::rules::convex_faces(c, goal_, variable,
                                kernel::rules::enclose(lower, goal_, precision_),
                                kernel::rules::enclose(upper, goal_, precision_), precision_);
  });
}

kernel::Point centre_of(const Context& c, const kernel::Relation& goal) {
  kernel::Point centre;
  for (const kernel::Variable& v : c.variables) {
    if (!kernel::occurs(v.name, goal.left) && !kernel::occurs(v.name, goal.right)) continue;
    if (const auto m = midpoint(v.domain)) centre.emplace(v.name, *m);
  }
  return centre;
}

}  // namespace assay::prover::search
