#include "kernel/reader/file.hpp"

#include "kernel/reader/alphabet.hpp"
#include "kernel/reader/sequents.hpp"
#include "kernel/refusal.hpp"

#include <algorithm>
#include <utility>

namespace assay::kernel {

namespace {

bool begins_with_word(std::string_view line, std::string_view word) {
  if (!line.starts_with(word)) return false;
  if (line.size() == word.size()) return true;
  const auto after = static_cast<unsigned char>(line[word.size()]);
  return after < 0x80U && !is_letter(after) && !is_digit(after);
}

/// A definition or a theorem with its proof: the lines from one beginning up to the next.
struct Part {
  std::string_view text;
  Place start;
};

/// The parts of a file. The first is what stands before the first beginning.
std::vector<Part> parts(std::string_view text) {
  std::vector<Part> all{{text, {1, 1}}};
  std::size_t begin = 0;  // of the last part
  std::size_t line = 1;
  for (std::size_t at = 0; at < text.size(); ++line) {
    const std::string_view rest = text.substr(at);
    if (begins_with_word(rest, "define") || begins_with_word(rest, "theorem")) {
      all.back().text = text.substr(begin, at - begin);
      all.push_back({rest, {line, 1}});
      begin = at;
    }
    const std::size_t end = rest.find('\n');
    at = end == std::string_view::npos ? text.size() : at + end + 1;
  }
  return all;
}

std::string_view without_trailing_space(std::string_view text) {
  return text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
}

class FileReader {
 public:
  File file(std::string_view text) {
    for (const Part& part : parts(text)) {
      Tokens tokens(part.text, part.start);
      const bool is_beginning = tokens.place() == part.start;
      if (is_beginning && tokens.accept("define"))
        read_definition(tokens);
      else if (is_beginning && tokens.accept("theorem"))
        read_theorem(tokens);
      else if (!tokens.at_end())
        tokens.fail_expecting("'define' or 'theorem' in the first column");
    }
    return std::move(file_);
  }

 private:
  void read_definition(Tokens& tokens) {
    const Place place = tokens.place();
    Definition definition{read_new_name(tokens, scope(used_), "a name"), {}, Term::pi()};
    const std::string& name = definition.name;
    std::set<std::string> known{name};  // a parameter is not named like its function
    if (tokens.accept("(")) {
      do {
        definition.parameters.push_back(read_new_name(tokens, scope(known), "a parameter"));
        known.insert(definition.parameters.back());
      } while (tokens.accept(","));
      if (!tokens.accept(")")) tokens.fail_expecting("',' or ')'");
    }
    known.erase(name);
    tokens.expect(":=");
    definition.body = read_term(tokens, scope(known));
    if (!tokens.at_end())
      tokens.fail_expecting("an operation, or 'define' or 'theorem' in the first column");
    try {
      file_.definitions.add(std::move(definition));
    } catch (const Refusal& refusal) {
      tokens.fail(place, refusal.what());
    }
  }

  void read_theorem(Tokens& tokens) {
    const Place place = tokens.place();
    const std::string name = read_new_name(tokens, {}, "a name");
    if (!theorems_.insert(name).second)
      tokens.fail(place, "there is a theorem '" + name + "' already");
    tokens.expect(":");
    const Sequent surface = read_sequent(tokens, file_.definitions);
    for (const Variable& v : surface.context.variables) used_.insert(v.name);
    Statement statement{name, surface, unfold(surface, file_.definitions), place, "", {}};
    if (tokens.is_next("by") || tokens.is_next("proof")) {
      statement.proof = without_trailing_space(tokens.rest());
      statement.proof_place = tokens.place();
    } else if (!tokens.at_end()) {
      tokens.fail_expecting("an operation, 'by', 'proof', or the next 'define' or 'theorem'");
    }
    file_.statements.push_back(std::move(statement));
  }

  Scope scope(const std::set<std::string>& variables) const {
    return {&file_.definitions, &variables};
  }

  File file_;
  std::set<std::string> theorems_;
  // Variables of statements. A later definition of such a name would give the same text another
  // meaning in the proof, which is read with all definitions of the file.
  std::set<std::string> used_;
};

}  // namespace

const Statement* File::find(std::string_view name) const {
  const auto found = std::find_if(statements.begin(), statements.end(),
                                  [&](const Statement& s) { return s.name == name; });
  return found == statements.end() ? nullptr : &*found;
}

File read_file(std::string_view text) { return FileReader().file(text); }

}  // namespace assay::kernel
