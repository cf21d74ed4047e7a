#include "certificate/subdivide.hpp"

#include "certificate/midpoint.hpp"
#include "kernel/faces.hpp"
#include "kernel/refusal.hpp"

#include <stdexcept>

namespace assay::certificate {

namespace {

using exact::Rational;
using kernel::Context;
using kernel::Domain;
using kernel::Reason;
using kernel::require;
using kernel::Term;
using kernel::Theorem;

class Subdivision {
 public:
  Subdivision(const kernel::Relation& r, interval::Precision p, const NodeSource& tree)
      : relation_(r), precision_(p), tree_(tree) {}

  Theorem prove(const Context& c, int depth) const {
    require(depth <= max_tree_depth, Reason::too_deep);
    const std::optional<Node> node = tree_();
    if (!node) throw std::invalid_argument("a tree ends before all its boxes are closed");
    switch (node->kind) {
      case Node::Kind::split: return split(c, *node, depth);
      case Node::Kind::face: return face(c, *node, depth);
      case Node::Kind::convex: return convex(c, *node, depth);
      case Node::Kind::natural: return kernel::rules::enclose(c, relation_, precision_);
      case Node::Kind::mean_value: return mean_value(c);
      case Node::Kind::taylor: return taylor(c, *node);
      case Node::Kind::empty: return empty(c, *node);
    }
    throw std::logic_error("not a node");
  }

 private:
  static const kernel::Variable& variable(const Context& c, const Node& node) {
    require(node.variable < c.variables.size(), Reason::unknown_variable,
            [&] { return "variable number " + std::to_string(node.variable) + " of the context"; });
    return c.variables[node.variable];
  }

  /// The number at which the node cuts or expands: its own, or the midpoint of the domain.
  static Rational place(const Node& node, const kernel::Variable& v) {
    const std::optional<Rational> m = node.cut ? node.cut : midpoint(v.domain);
    require(m.has_value(), Reason::not_in_domain,
            [&] { return "the domain of " + v.name + " has no midpoint"; });
    return *m;
  }

  Theorem split(const Context& c, const Node& node, int depth) const {
    const kernel::Variable& v = variable(c, node);
    const Term m = Term::number(place(node, v));
    const Domain lower{v.domain.lower, {m, false}};
    const Domain upper{{m, false}, v.domain.upper};
    const Theorem left = prove(c.with_domain(v.name, lower), depth + 1);
    const Theorem right = prove(c.with_domain(v.name, upper), depth + 1);
    return kernel::rules::join(c, v.name, left, right);
  }

  Theorem face(const Context& c, const Node& node, int depth) const {
    const kernel::Variable& v = variable(c, node);
    const Theorem on_face = at_end(c, v, node.at_upper_end, depth);
    return kernel::rules::monotone_face(c, relation_, v.name, on_face, precision_);
  }

  Theorem convex(const Context& c, const Node& node, int depth) const {
    const kernel::Variable& v = variable(c, node);
    const Theorem on_lower = at_end(c, v, false, depth);
    const Theorem on_upper = at_end(c, v, true, depth);
    return kernel::rules::convex_faces(c, relation_, v.name, on_lower, on_upper, precision_);
  }

  /// The relation on the face of a box at one end of a variable's domain.
  Theorem at_end(const Context& c, const kernel::Variable& v, bool upper, int depth) const {
    const kernel::End& end = upper ? v.domain.upper : v.domain.lower;
    require(end.at.has_value(), Reason::no_face,
            [&] { return "the domain of " + v.name + " is unbounded on that side"; });
    return prove(kernel::with_free(v.name, c).with_domain(v.name, Domain::closed(*end.at, *end.at)),
                 depth + 1);
  }

  /// About the midpoint of the box in all variables that have one.
  Theorem mean_value(const Context& c) const {
    kernel::Point centre;
    for (const kernel::Variable& v : c.variables) {
      const bool matters =
          kernel::occurs(v.name, relation_.left) || kernel::occurs(v.name, relation_.right);
      const std::optional<Rational> m = midpoint(v.domain);
      if (matters && m) centre.emplace(v.name, *m);
    }
    return kernel::rules::mean_value(c, relation_, centre, precision_);
  }

  Theorem taylor(const Context& c, const Node& node) const {
    const kernel::Variable& v = variable(c, node);
    return kernel::rules::taylor(c, relation_, v.name, place(node, v), node.order, precision_);
  }

  /// The box without the assumption has its negation.
  Theorem empty(const Context& c, const Node& node) const {
    require(node.variable < c.assumptions.size(), Reason::not_an_assumption, [&] {
      return "assumption number " + std::to_string(node.variable) + " of the context";
    });
    Context others = c;
    others.assumptions.erase(others.assumptions.begin() +
                             static_cast<std::ptrdiff_t>(node.variable));
    const kernel::Relation negated = kernel::negation(c.assumptions[node.variable]);
    return kernel::rules::vacuous(c, relation_,
                                  kernel::rules::enclose(others, negated, precision_));
  }

  const kernel::Relation& relation_;
  interval::Precision precision_;
  const NodeSource& tree_;
};

}  // namespace

Theorem subdivide(const Context& c, const kernel::Relation& r, interval::Precision p,
                  const NodeSource& tree) {
  return Subdivision(r, p, tree).prove(c, 1);
}

}  // namespace assay::certificate
