#include "certificate/nodes.hpp"

#include "exact/text.hpp"

#include <charconv>

namespace assay::certificate {

namespace {

/// Takes a number in the one way in which it is printed: digits without a leading zero.
template <class Integer>
bool take_integer(std::string_view& word, Integer& value) {
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc{} || word.starts_with('-')) return false;
  const auto length = static_cast<std::size_t>(end - word.data());
  if (length > 1 && word.starts_with('0')) return false;
  word.remove_prefix(length);
  return true;
}

bool take(std::string_view& word, char letter) {
  if (!word.starts_with(letter)) return false;
  word.remove_prefix(1);
  return true;
}

/// Takes "@7/2" or nothing.
bool take_cut(std::string_view& word, std::optional<exact::Rational>& cut) {
  if (word.empty()) return true;
  if (!take(word, '@')) return false;
  cut = exact::read_number(word);
  word = {};
  return cut.has_value();
}

bool take_side(std::string_view& word, bool& at_upper_end) {
  at_upper_end = word.starts_with('+');
  return take(word, '+') || take(word, '-');
}

bool take_order(std::string_view& word, int& order) {
  return take(word, ':') && take_integer(word, order) && 1 <= order && order <= max_order;
}

}  // namespace

std::optional<Node> read_node(std::string_view word) {
  Node node;
  if (word == "n") return node;
  node.kind = Node::Kind::mean_value;
  if (word == "m") return node;
  bool good = true;
  if (take(word, 's')) {
    node.kind = Node::Kind::split;
    good = take_integer(word, node.variable) && take_cut(word, node.cut);
  } else if (take(word, 'f')) {
    node.kind = Node::Kind::face;
    good = take_integer(word, node.variable) && take_side(word, node.at_upper_end);
  } else if (take(word, 'e')) {
    node.kind = Node::Kind::empty;
    good = take_integer(word, node.variable);
  } else if (take(word, 'c')) {
    node.kind = Node::Kind::convex;
    good = take_integer(word, node.variable);
  } else if (take(word, 't')) {
    node.kind = Node::Kind::taylor;
    good = take_integer(word, node.variable) && take_order(word, node.order) &&
           take_cut(word, node.cut);
  } else {
    return std::nullopt;
  }
  if (!good || !word.empty()) return std::nullopt;
  return node;
}

std::string print(const Node& node) {
  const std::string variable = std::to_string(node.variable);
  const std::string cut = node.cut ? "@" + exact::print(*node.cut) : "";
  switch (node.kind) {
    case Node::Kind::split: return "s" + variable + cut;
    case Node::Kind::face: return "f" + variable + (node.at_upper_end ? "+" : "-");
    case Node::Kind::convex: return "c" + variable;
    case Node::Kind::natural: return "n";
    case Node::Kind::mean_value: return "m";
    case Node::Kind::empty: return "e" + variable;
    case Node::Kind::taylor: return "t" + variable + ":" + std::to_string(node.order) + cut;
  }
  return "";
}

std::size_t subtrees(const Node& node) {
  switch (node.kind) {
    case Node::Kind::split:
    case Node::Kind::convex: return 2;
    case Node::Kind::face: return 1;
    default: return 0;
  }
}

}  // namespace assay::certificate
