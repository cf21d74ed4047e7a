#include "exporters/latex/statement.hpp"

#include "exporters/latex/term.hpp"
#include "kernel/used_definitions.hpp"

namespace assay::exporters::latex {

namespace {

std::string math(const std::string& text) { return "$" + text + "$"; }

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const bool is_last = i + 1 == parts.size();
    if (i > 0) text += is_last ? " and " : ", ";
    text += parts[i];
  }
  return text;
}

/// "x \mapsto f" or "(x, y) \mapsto f".
std::string mapping(const std::vector<std::string>& variables, const std::string& function) {
  std::string list;
  for (const std::string& v : variables) list += (list.empty() ? "" : ", ") + name(v);
  if (variables.size() > 1) list = "(" + list + ")";
  return math(list + " \\mapsto " + function);
}

/// What a claim says of the variables that it binds.
struct Bound {
  Bound(const std::vector<kernel::Range>& over, int digits) {
    for (const kernel::Range& r : over) {
      variables.push_back(r.variable);
      domains.push_back(math(name(r.variable) + " \\in " + domain(r.domain)));
      if (!r.place.is_reals())
        places.push_back(math(name(r.variable) + " \\in " + outward_domain(r.place, digits)));
    }
  }

  std::vector<std::string> variables;
  std::vector<std::string> domains;
  std::vector<std::string> places;
};

std::string counted(const kernel::Count& count) {
  if (!count.exactly) return "a zero";
  if (count.number == 0) return "no zero";
  if (count.number == 1) return "exactly one zero";
  return "exactly " + math(std::to_string(count.number)) + " zeros";
}

std::string displayed(const std::string& text) { return "\\[ " + text + ". \\]"; }

/// The claim as a sentence or a display, with its full stop.
struct Sentence {
  int digits;

  std::string operator()(const kernel::Relations& c) const {
    std::string text;
    for (const kernel::Relation& r : c.all)
      text += (text.empty() ? "" : " \\quad\\text{and}\\quad ") + relation(r);
    return displayed(text);
  }
  std::string operator()(const kernel::Monotone& c) const {
    return "the function " + mapping({c.variable}, term(c.function)) + " is strictly " +
           (c.increasing ? "increasing" : "decreasing") + " on " + math(domain(c.domain)) + ".";
  }
  std::string operator()(const kernel::Derivative& c) const {
    const std::string x = name(c.variable);
    return displayed("\\frac{\\mathrm{d}}{\\mathrm{d}" + x + "} \\left(" + term(c.function) +
                     "\\right) = " + term(c.derivative) + " \\qquad (" + x + " \\in " +
                     domain(c.domain) + ")");
  }
  std::string operator()(const kernel::Root& c) const {
    const Bound bound(c.over, digits);
    std::string functions;
    for (const kernel::Term& f : c.functions)
      functions += (functions.empty() ? "" : ", ") + term(f);
    if (c.functions.size() > 1) functions = "(" + functions + ")";
    std::string text = "the function " + mapping(bound.variables, functions) + " has " +
                       counted(c.count) + " with " + joined(bound.domains);
    if (!bound.places.empty()) text += ", at " + joined(bound.places);
    return text + ".";
  }
  std::string operator()(const kernel::Extremum& c) const {
    const Bound bound(c.over, digits);
    std::string text = "the function " + mapping(bound.variables, term(c.function)) + " has a " +
                       (c.maximum ? "maximum" : "minimum") + " over " + joined(bound.domains);
    std::vector<std::string> constraints;
    for (const kernel::Relation& r : c.constraints) constraints.push_back(math(relation(r)));
    if (!constraints.empty()) text += " where " + joined(constraints);
    text += ", its value lies in " + math(outward_domain(c.value, digits));
    const bool is_unique = c.attained == kernel::Attained::exactly_once;
    const bool is_only_there = c.attained == kernel::Attained::only_in_place;
    if (is_unique || !bound.places.empty())
      text += std::string(", and it is attained ") + (is_unique       ? " exactly once"
                                                      : is_only_there ? " only"
                                                                      : "");
    if (!bound.places.empty()) text += (is_unique ? ", at " : " at ") + joined(bound.places);
    return text + ".";
  }
  std::string operator()(const kernel::LevelSet& c) const {
    const std::string x = name(c.variable);
    return displayed("\\left\\{ " + x + " \\in " + domain(c.domain) + " : " + relation(c.relation) +
                     " \\right\\} = " + domain(c.set));
  }
  std::string operator()(const kernel::Undefined& c) const {
    return "the expression " + math(term(c.term)) + " has no value.";
  }
  std::string operator()(const kernel::Refuted& c) const {
    return "not: " + std::visit(*this, c.statement->claim);
  }
};

std::string hypotheses(const kernel::Context& c) {
  std::string text;
  for (std::size_t i = 0; i < c.variables.size();) {
    std::string names;
    const kernel::Domain& d = c.variables[i].domain;
    for (; i < c.variables.size() && c.variables[i].domain == d; ++i)
      names += (names.empty() ? "" : ", ") + name(c.variables[i].name);
    text += (text.empty() ? "Let " : " and ") + math(names + " \\in " + domain(d));
  }
  std::vector<std::string> assumptions;
  for (const kernel::Relation& r : c.assumptions) assumptions.push_back(math(relation(r)));
  if (!assumptions.empty()) text += (text.empty() ? "Let " : " with ") + joined(assumptions);
  return text.empty() ? "" : text + ". ";
}

std::string definitions(const kernel::File& file, const kernel::Statement& s) {
  std::vector<std::string> all;
  for (const kernel::Definition& d : kernel::used_definitions(s.surface, file.definitions)) {
    std::vector<kernel::Term> parameters;
    for (const std::string& p : d.parameters) parameters.push_back(kernel::Term::variable(p));
    all.push_back(math(term(kernel::Term::call(d.name, parameters)) + " = " + term(d.body)));
  }
  return all.empty() ? "" : "Here " + joined(all) + ".\n";
}

}  // namespace

std::string preamble() {
  return "\\usepackage{amsmath,amssymb,amsthm}\n\\newtheorem{theorem}{Theorem}\n";
}

std::string theorem(const kernel::File& file, const kernel::Statement& s, bool holds, int digits) {
  const std::string given = hypotheses(s.surface.context);
  std::string sentence = std::visit(Sentence{digits}, s.surface.claim);
  if (!given.empty())
    sentence = given + "Then " + sentence;
  else if (sentence.starts_with("the "))
    sentence.front() = 'T';
  return "\\begin{theorem}\\label{assay:" + s.name + "}\n" +
         (holds ? "" : "The following is false. ") + sentence + "\n" + definitions(file, s) +
         "\\end{theorem}\n";
}

}  // namespace assay::exporters::latex
