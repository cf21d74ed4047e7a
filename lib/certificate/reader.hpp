// Defines Reader, which reads a certificate one entry at a time. FORMAT.md is the specification.
#pragma once

#include "certificate/damaged.hpp"
#include "certificate/fields.hpp"
#include "certificate/lines.hpp"
#include "certificate/step.hpp"
#include "kernel/definition.hpp"
#include "kernel/substitution.hpp"

namespace assay::certificate {

/// The last entry: which step concludes, and what.
struct Conclusion {
  Verdict verdict = Verdict::proves;
  std::size_t last = 0;
};

using Entry = std::variant<ContextStep, Step, Conclusion>;

/// Memory does not grow with the length of a subdivision: its nodes are handed out as they are
/// read. Every function throws Damaged where the text is no certificate.
class Reader {
 public:
  /// Reads the first two lines. `definitions` are those of the statement file, which terms may use.
  /// Stream and definitions must outlive the reader.
  Reader(std::istream& in, const kernel::Definitions& definitions);

  const std::string& theorem() const { return theorem_; }

  /// The next context or step with its terms unfolded, or the conclusion. That comes only when the
  /// rest of the file is in order; behind it, nullopt. A step of `subdivide` comes without its
  /// tree: what next_node() has not given of it is read and left out.
  std::optional<Entry> next();
  /// The next node of the tree of the last step, in prefix order; nullopt behind its last one.
  std::optional<Node> next_node();

  /// The number of the line that was read last.
  std::size_t line() const { return lines_.number(); }
  /// Throws Damaged at the beginning of that line.
  [[noreturn]] void fail(const std::string& message) const;

 private:
  kernel::Tokens next_line(std::string_view expected);
  void read_header();
  void read_term(kernel::Tokens& tokens);
  ContextStep read_context(kernel::Tokens& tokens);
  Step read_numbered_step(kernel::Tokens& tokens);
  Conclusion read_conclusion(kernel::Tokens& tokens, Verdict verdict);
  void expect_number(kernel::Tokens& tokens, std::string_view what, std::size_t number) const;
  kernel::Term unfolded(const kernel::Term& term) const;
  template <class Object>
  Object unfolded_all(const Object& object) const;
  bool next_tree_line();
  void expect_tree_end();

  Lines lines_;
  const kernel::Definitions& definitions_;
  kernel::Scope scope_;
  std::string theorem_;
  kernel::Substitution abbreviations_;
  Extent extent_;
  bool is_concluded_ = false;
  std::string line_;            // the one that was read last
  std::size_t offset_ = 0;      // in it, behind the node that was read last
  std::size_t open_boxes_ = 0;  // of the tree of the last step: nodes that are still to come
};

/// The whole of a certificate, with its trees. Throws Damaged.
Certificate read(std::istream& in, const kernel::Definitions& definitions = {});

}  // namespace assay::certificate
