#include "certificate/reader.hpp"

#include "certificate/abbreviations.hpp"
#include "certificate/nodes.hpp"
#include "kernel/refusal.hpp"

#include <algorithm>
#include <type_traits>

namespace assay::certificate {

namespace {

using kernel::Tokens;

constexpr std::string_view first_line = "assay-certificate 1";

void expect_end(const Tokens& tokens) {
  if (!tokens.at_end()) tokens.fail_expecting("the end of the line");
}

}  // namespace

Reader::Reader(std::istream& in, const kernel::Definitions& definitions)
    : lines_(in), definitions_(definitions), scope_{&definitions, nullptr} {
  read_header();
}

void Reader::fail(const std::string& message) const {
  throw Damaged({lines_.number(), 1}, message, line_);
}

/// `expected` says for the message what the line should be.
Tokens Reader::next_line(std::string_view expected) {
  std::optional<std::string> line = lines_.next();
  if (!line)
    throw Damaged({lines_.number() + 1, 1},
                  "expected " + std::string(expected) + ", found the end of the file", "");
  line_ = std::move(*line);
  return Tokens(line_, {lines_.number(), 1}, kernel::Comments::refused);
}

void Reader::read_header() {
  const std::string* first = lines_.peek();
  if (first != nullptr && *first != first_line) {
    const bool is_other_version = first->starts_with("assay-certificate ");
    throw Damaged({1, 1},
                  is_other_version ? "this reader knows version 1 of the format only"
                                   : "expected '" + std::string(first_line) + "'",
                  *first);
  }
  next_line("'" + std::string(first_line) + "'");
  Tokens tokens = next_line("'theorem'");
  tokens.expect("theorem");
  theorem_ = tokens.expect_word("the name of a theorem").text;
  expect_end(tokens);
}

std::optional<Entry> Reader::next() {
  while (next_node()) continue;
  if (is_concluded_) return std::nullopt;
  while (true) {
    Tokens tokens = next_line("'term', 'context', 'step', 'qed' or 'refutes'");
    if (tokens.accept("context")) return read_context(tokens);
    if (tokens.accept("step")) return read_numbered_step(tokens);
    if (tokens.accept("qed")) return read_conclusion(tokens, Verdict::proves);
    if (tokens.accept("refutes")) return read_conclusion(tokens, Verdict::refutes);
    if (tokens.is_next("|")) tokens.fail("this is no part of a tree: the step above has none");
    if (!tokens.accept("term"))
      tokens.fail_expecting("'term', 'context', 'step', 'qed' or 'refutes'");
    read_term(tokens);
  }
}

/// A line that is missing, doubled or out of order shows in its number.
void Reader::expect_number(Tokens& tokens, std::string_view what, std::size_t number) const {
  const kernel::Place place = tokens.place();
  const std::size_t found = read_integer(tokens, "the number of a " + std::string(what));
  if (found == number) return;
  tokens.fail(place, "expected " + std::string(what) + " " + std::to_string(number) + ", found " +
                         std::to_string(found) + ": a line is missing, doubled or out of order");
}

void Reader::read_term(Tokens& tokens) {
  const kernel::Place place = tokens.place();
  const std::string expected = "_" + std::to_string(abbreviations_.size() + 1);
  const std::string name = tokens.expect_word("'" + expected + "'").text;
  if (name != expected)
    tokens.fail(place, "expected term " + expected + ", found " + name +
                           ": a line is missing, doubled or out of order");
  if (definitions_.find(name) != nullptr)
    tokens.fail(place, "the statement file defines '" + name + "' already");
  tokens.expect("=");
  const kernel::Term body = kernel::read_term(tokens, scope_);
  expect_end(tokens);
  abbreviations_.emplace(name, unfolded_all(body));
}

ContextStep Reader::read_context(Tokens& tokens) {
  expect_number(tokens, "context", extent_.contexts);
  tokens.expect("=");
  const std::size_t parent = read_context_number(tokens, extent_);
  std::optional<ContextStep> result;
  if (tokens.accept("for")) {
    const kernel::Place place = tokens.place();
    const std::string name = kernel::read_new_name(tokens, scope_, "a variable");
    if (is_abbreviation(name)) tokens.fail(place, "'" + name + "' is the name of a term");
    tokens.expect("in");
    result = {parent, kernel::Variable{name, kernel::read_domain(tokens, scope_)}};
  } else if (tokens.accept("assume")) {
    result = {parent, kernel::read_relation(tokens, scope_)};
  } else {
    tokens.fail_expecting("'for' or 'assume'");
  }
  expect_end(tokens);
  ++extent_.contexts;
  return unfolded_all(*result);
}

Step Reader::read_numbered_step(Tokens& tokens) {
  expect_number(tokens, "step", extent_.steps + 1);
  const Step step = unfolded_all(read_step(tokens, scope_, extent_));
  ++extent_.steps;
  if (step.rule == "subdivide") {
    open_boxes_ = 1;
    offset_ = line_.size();
  }
  return step;
}

Conclusion Reader::read_conclusion(Tokens& tokens, Verdict verdict) {
  const Conclusion conclusion{verdict, read_step_number(tokens, extent_)};
  expect_end(tokens);
  Tokens end = next_line("'end'");
  end.expect("end");
  expect_end(end);
  if (lines_.peek() != nullptr) {
    next_line("nothing");
    fail("expected the end of the file behind 'end'");
  }
  is_concluded_ = true;
  return conclusion;
}

kernel::Term Reader::unfolded(const kernel::Term& term) const {
  const kernel::Term t = term.has_call() ? kernel::unfold(term, definitions_) : term;
  for (const std::string& name : kernel::variables(t))
    if (is_abbreviation(name) && !abbreviations_.contains(name))
      fail("the term " + name + " is not introduced above");
  return kernel::substitute(t, abbreviations_);
}

template <class Object>
Object Reader::unfolded_all(const Object& object) const {
  try {
    if constexpr (std::is_same_v<Object, kernel::Term>)
      return unfolded(object);
    else
      return mapped(object, [this](const kernel::Term& t) { return unfolded(t); });
  } catch (const kernel::Refusal& refusal) {
    fail(refusal.what());
  }
}

bool Reader::next_tree_line() {
  const std::string* ahead = lines_.peek();
  if (ahead == nullptr || !ahead->starts_with('|')) return false;
  line_ = *lines_.next();
  offset_ = 1;
  return true;
}

/// Nothing may stand behind the last node, on its line or on further ones.
void Reader::expect_tree_end() {
  const std::size_t superfluous = line_.find_first_not_of(' ', offset_);
  const std::string message = "the tree is complete before this";
  if (superfluous != std::string::npos)
    throw Damaged({lines_.number(), superfluous + 1}, message, line_);
  if (next_tree_line()) fail(message);
}

std::optional<Node> Reader::next_node() {
  if (open_boxes_ == 0) return std::nullopt;
  while ((offset_ = line_.find_first_not_of(' ', offset_)) == std::string::npos)
    if (!next_tree_line())
      throw Damaged({lines_.number() + 1, 1},
                    "the tree of step " + std::to_string(extent_.steps) +
                        " is incomplete: " + std::to_string(open_boxes_) + " boxes are open",
                    lines_.peek() == nullptr ? "" : *lines_.peek());
  const std::size_t end = std::min(line_.find(' ', offset_), line_.size());
  const std::optional<Node> node =
      read_node(std::string_view(line_).substr(offset_, end - offset_));
  if (!node)
    throw Damaged({lines_.number(), offset_ + 1},
                  "expected a node: s0, s0@1/2, f0-, f0+, c0, n, m, e0, t0:4 or t0:4@1/2", line_);
  offset_ = end;
  open_boxes_ = open_boxes_ + subtrees(*node) - 1;
  if (open_boxes_ == 0) expect_tree_end();
  return node;
}

Certificate read(std::istream& in, const kernel::Definitions& definitions) {
  Reader reader(in, definitions);
  Certificate certificate;
  certificate.theorem = reader.theorem();
  while (const std::optional<Entry> entry = reader.next()) {
    if (const auto* context = std::get_if<ContextStep>(&*entry))
      certificate.contexts.push_back(*context);
    if (const auto* step = std::get_if<Step>(&*entry)) {
      Step& added = certificate.steps.emplace_back(*step);
      while (const std::optional<Node> node = reader.next_node()) added.tree.push_back(*node);
    }
    if (const auto* conclusion = std::get_if<Conclusion>(&*entry)) {
      certificate.verdict = conclusion->verdict;
      certificate.last = conclusion->last;
    }
  }
  return certificate;
}

}  // namespace assay::certificate
