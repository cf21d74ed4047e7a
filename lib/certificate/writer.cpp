#include "certificate/writer.hpp"

#include "certificate/abbreviations.hpp"
#include "certificate/fields.hpp"
#include "certificate/nodes.hpp"
#include "certificate/prune.hpp"
#include "kernel/printer.hpp"

#include <sstream>
#include <stdexcept>

namespace assay::certificate {

namespace {

/// Applies f to every term of the certificate, in the order of the text.
void map_all(Certificate& certificate, const TermFunction& f) {
  for (ContextStep& context : certificate.contexts) context = mapped(context, f);
  for (Step& step : certificate.steps) step = mapped(step, f);
}

void check_variables(const kernel::Term& term) {
  for (const std::string& name : kernel::variables(term))
    if (is_abbreviation(name)) throw std::invalid_argument("a variable is called " + name);
}

std::string print(const ContextStep& context) {
  const std::string parent = std::to_string(context.parent);
  if (const auto* v = std::get_if<kernel::Variable>(&context.extension))
    return parent + " for " + v->name + " in " + kernel::print(v->domain);
  return parent + " assume " + kernel::print(std::get<kernel::Relation>(context.extension));
}

void write_tree(std::ostream& out, const std::vector<Node>& tree) {
  for (std::size_t i = 0; i < tree.size(); ++i) {
    if (i % nodes_per_line == 0) out << '|';
    out << ' ' << print(tree[i]);
    if (i % nodes_per_line == nodes_per_line - 1 || i + 1 == tree.size()) out << '\n';
  }
}

}  // namespace

void write(std::ostream& out, const Certificate& certificate) {
  Certificate text = prune(certificate);
  Abbreviations abbreviations;
  map_all(text, [&](const kernel::Term& t) {
    check_variables(t);
    abbreviations.visit(t);
    return t;
  });
  const std::vector<kernel::Term>& terms = abbreviations.define();
  map_all(text, [&](const kernel::Term& t) { return abbreviations.shorten(t); });

  out << "assay-certificate 1\ntheorem " << text.theorem << '\n';
  for (std::size_t i = 0; i < terms.size(); ++i)
    out << "term _" << i + 1 << " = " << kernel::print(terms[i]) << '\n';
  for (std::size_t i = 0; i < text.contexts.size(); ++i)
    out << "context " << i + 1 << " = " << print(text.contexts[i]) << '\n';
  for (std::size_t i = 0; i < text.steps.size(); ++i) {
    out << "step " << i + 1 << ' ' << print(text.steps[i]) << '\n';
    write_tree(out, text.steps[i].tree);
  }
  out << (text.verdict == Verdict::proves ? "qed " : "refutes ") << text.last + 1 << "\nend\n";
}

std::string print(const Certificate& certificate) {
  std::ostringstream out;
  write(out, certificate);
  return out.str();
}

}  // namespace assay::certificate
