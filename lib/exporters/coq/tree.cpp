#include "exporters/coq/tree.hpp"

#include <stdexcept>

namespace assay::exporters::coq {

namespace {

using certificate::Node;

/// Numerator and denominator, as two arguments.
std::string arguments(const exact::Rational& r) {
  const std::string above = r.numerator().get_str();
  return " " + (r.sign() < 0 ? "(" + above + ")" : above) + " " + r.denominator().get_str();
}

class Tree {
 public:
  explicit Tree(const std::vector<Node>& nodes) : nodes_(nodes) {}

  std::string next() {
    if (position_ == nodes_.size()) throw std::logic_error("the tree is incomplete");
    const Node& node = nodes_[position_++];
    const std::string variable = std::to_string(node.variable);
    switch (node.kind) {
      case Node::Kind::split:
        if (node.cut) return "(CutAt " + variable + arguments(*node.cut) + subtrees(2);
        return "(Cut " + variable + subtrees(2);
      case Node::Kind::face:
        return "(Face " + variable + (node.at_upper_end ? " true" : " false") + subtrees(1);
      case Node::Kind::convex: return "(Convex " + variable + subtrees(2);
      case Node::Kind::natural: return "Natural";
      case Node::Kind::mean_value: return "MeanValue";
      case Node::Kind::taylor: {
        const std::string order = variable + " " + std::to_string(node.order);
        if (node.cut) return "(TaylorAt " + order + arguments(*node.cut) + ")";
        return "(Taylor " + order + ")";
      }
      case Node::Kind::empty: return "(Empty " + variable + ")";
    }
    throw std::logic_error("an unknown node");
  }

 private:
  std::string subtrees(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += " " + next();
    return text + ")";
  }

  const std::vector<Node>& nodes_;
  std::size_t position_ = 0;
};

}  // namespace

std::string tree(const std::vector<certificate::Node>& nodes) { return Tree(nodes).next(); }

}  // namespace assay::exporters::coq
