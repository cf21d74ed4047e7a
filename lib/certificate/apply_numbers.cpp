// The rules that bound terms over boxes by enclosures, and `subdivide`, which is not a rule of the
// kernel but a tree of them.
#include "certificate/rule.hpp"
#include "certificate/subdivide.hpp"

namespace assay::certificate {

namespace {

using kernel::Theorem;
namespace rules = kernel::rules;

Theorem enclose(const Application& a) {
  return rules::enclose(a.context, a.relation(), a.precision());
}

Theorem mean_value(const Application& a) {
  return rules::mean_value(a.context, a.relation(), a.point(), a.precision());
}

Theorem taylor(const Application& a) {
  return rules::taylor(a.context, a.relation(), a.step.name, *a.step.centre, a.step.order,
                       a.precision());
}

Theorem monotone_face(const Application& a) {
  return rules::monotone_face(a.context, a.relation(), a.step.name, a.from[0], a.precision());
}

Theorem convex_faces(const Application& a) {
  return rules::convex_faces(a.context, a.relation(), a.step.name, a.from[0], a.from[1],
                             a.precision());
}

Theorem join(const Application& a) {
  return rules::join(a.context, a.step.name, a.from[0], a.from[1]);
}

Theorem restrict_to(const Application& a) {
  return rules::restrict_to(a.context, a.from[0], a.precision());
}

Theorem subdivision(const Application& a) {
  return subdivide(a.context, a.relation(), a.precision(), a.tree);
}

}  // namespace

std::vector<Rule> rules_of_numbers() {
  using enum Field;
  return {
      {"enclose",
       "a relation that interval evaluation decides on the box",
       {context, show, bits},
       {0, 0},
       enclose},
      {"mean_value",
       "a relation that the mean value form about `with` decides",
       {context, show, bits, with},
       {0, 0},
       mean_value},
      {"taylor",
       "a relation that the Taylor form in `name` about `centre` decides",
       {context, show, name, centre, order, bits},
       {0, 0},
       taylor},
      {"monotone_face",
       "a relation that holds on the face where it is tightest",
       {context, show, name, bits, from},
       {1, 1},
       monotone_face},
      {"convex_faces",
       "a relation that holds on two opposite faces between which the difference is convex",
       {context, show, name, bits, from},
       {2, 2},
       convex_faces},
      {"join",
       "what holds on two parts that cover the domain of `name`",
       {context, name, from},
       {2, 2},
       join},
      {"restrict_to", "what holds on a larger box", {context, bits, from}, {1, 1}, restrict_to},
      {"subdivide",
       "a relation that the leaves of a tree of boxes prove together",
       {context, show, bits, tree},
       {0, 0},
       subdivision},
  };
}

}  // namespace assay::certificate
