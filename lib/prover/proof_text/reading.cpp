#include "prover/proof_text/reading.hpp"

#include "kernel/definition.hpp"
#include "kernel/demanded.hpp"
#include "kernel/reader/terms.hpp"
#include "kernel/reader/tokens.hpp"

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace assay::prover {

using kernel::Relation;
using kernel::Substitution;
using kernel::Term;
using kernel::Tokens;

namespace {

constexpr std::array<std::pair<std::string_view, Method::Idea>, 9> ideas{{
    {"auto", Method::Idea::automatic},
    {"identity", Method::Idea::identity},
    {"algebra", Method::Idea::algebra},
    {"enclosure", Method::Idea::enclosure},
    {"contradiction", Method::Idea::contradiction},
    {"derivative", Method::Idea::derivative},
    {"monotone", Method::Idea::monotone},
    {"unimodal", Method::Idea::unimodal},
    {"attained", Method::Idea::attained},
}};

class ProofReader {
 public:
  ProofReader(const kernel::File& file, const kernel::Statement& statement)
      : file_(file),
        statement_place_(statement.place),
        tokens_(statement.proof, statement.proof_place) {
    for (const kernel::Variable& v : statement.meaning.context.variables) names_.insert(v.name);
    for (const kernel::Variable& v : kernel::demanded(statement.meaning.claim).bound)
      names_.insert(v.name);
  }

  Proof proof() {
    Proof result;
    result.last.place = statement_place_;
    if (tokens_.at_end()) return result;
    if (tokens_.accept("by")) {
      result.last = method();
    } else {
      tokens_.expect("proof");
      result.lines = lines();
      if (tokens_.accept("inside")) result.inside = block();
      if (tokens_.accept("outside")) result.outside = block();
      result.last.place = tokens_.place();
      tokens_.expect("qed");
      if (tokens_.accept("by")) result.last = method();
    }
    if (!tokens_.at_end()) tokens_.fail("expected the next 'theorem' or 'define'");
    return result;
  }

 private:
  /// The names that `let` gives inside a block end with it.
  std::vector<Line> block() {
    const Substitution outer = lets_;
    const std::set<std::string> outer_names = names_;
    std::vector<Line> result = lines();
    lets_ = outer;
    names_ = outer_names;
    return result;
  }

  std::vector<Line> lines() {
    std::vector<Line> result;
    for (;;) {
      const kernel::Place place = tokens_.place();
      if (tokens_.accept("let")) {
        const std::string name = identifier();
        tokens_.expect(":=");
        lets_.insert_or_assign(name, term());
        names_.insert(name);
      } else if (tokens_.accept("have")) {
        Line line{place, {}, {}};
        for (const Relation& r : kernel::read_relations(tokens_, scope()))
          line.relations.push_back(meaning(r));
        if (tokens_.accept("by")) line.method = method();
        line.method.place = place;
        result.push_back(std::move(line));
      } else {
        return result;
      }
    }
  }

  Method method() {
    Method m;
    m.place = tokens_.place();
    const std::string word = identifier();
    m.idea = Method::Idea::cited;
    for (const auto& [name, idea] : ideas)
      if (name == word) m.idea = idea;
    switch (m.idea) {
      case Method::Idea::identity: read_equation(m); break;
      case Method::Idea::monotone:
        if (tokens_.accept("with")) m.term = term();
        break;
      case Method::Idea::unimodal:
        tokens_.expect("with");
        m.term = term();
        break;
      case Method::Idea::attained:
        tokens_.expect("at");
        m.term = term();
        if (tokens_.accept("with")) m.with = std::make_shared<const Method>(method());
        break;
      case Method::Idea::cited:
        m.name = word;
        if (tokens_.accept("at")) read_bindings(m);
        break;
      default: break;
    }
    if (tokens_.accept("using")) {
      do m.using_names.push_back(identifier());
      while (tokens_.accept(","));
    }
    return m;
  }

  /// After `identity` an equation may stand; what cannot begin a term means that none does.
  void read_equation(Method& m) {
    if (tokens_.at_end()) return;
    for (const std::string_view word : {"using", "have", "let", "inside", "outside", "qed"})
      if (tokens_.is_next(word)) return;
    m.equation = meaning(kernel::read_relation(tokens_, scope()));
    if (m.equation->comparison != kernel::Comparison::equal)
      tokens_.fail("expected an equation after 'identity'");
  }

  void read_bindings(Method& m) {
    do {
      const std::string name = identifier();
      tokens_.expect("=");
      m.at.insert_or_assign(name, term());
    } while (tokens_.accept(","));
  }

  std::string identifier() { return tokens_.expect_word("a name").text; }

  /// The variables of the statement, also the bound ones, and the names that `let` gave.
  kernel::Scope scope() const { return {&file_.definitions, &names_}; }
  Term meaning(const Term& t) const {
    return kernel::substitute(kernel::unfold(t, file_.definitions), lets_);
  }
  Relation meaning(const Relation& r) const {
    return {meaning(r.left), r.comparison, meaning(r.right)};
  }
  Term term() { return meaning(kernel::read_term(tokens_, scope())); }

  const kernel::File& file_;
  kernel::Place statement_place_;
  Tokens tokens_;
  Substitution lets_;
  std::set<std::string> names_;
};

}  // namespace

Proof read_proof(const kernel::File& file, const kernel::Statement& statement) {
  return ProofReader(file, statement).proof();
}

}  // namespace assay::prover
