#include "exporters/latex/statement.hpp"
#include "exporters/latex/term.hpp"

#include <array>
#include <cctype>
#include <string_view>

namespace assay::exporters::latex {

namespace {

constexpr std::array<std::string_view, 10> digit_words{"Zero", "One", "Two",   "Three", "Four",
                                                       "Five", "Six", "Seven", "Eight", "Nine"};

/// "slope_at_most_0" as "SlopeAtMostZero": a macro's name has letters only.
std::string camel(const std::string& name) {
  std::string result;
  bool starts_word = true;
  for (const char letter : name) {
    const auto c = static_cast<unsigned char>(letter);
    if (std::isdigit(c) != 0)
      result += digit_words.at(static_cast<std::size_t>(letter - '0'));
    else if (std::isalpha(c) != 0)
      result += starts_word ? static_cast<char>(std::toupper(c)) : letter;
    starts_word = std::isalpha(c) == 0;
  }
  return result;
}

struct Collector {
  std::string prefix;
  std::vector<Macro> all = {};

  void add(const std::string& what, const kernel::Term& t) {
    all.push_back({prefix + what, term(t)});
  }
  void add_ends(const std::string& what, const kernel::Domain& d) {
    if (d.lower.at) add(what + "Lower", *d.lower.at);
    if (d.upper.at) add(what + "Upper", *d.upper.at);
  }

  void operator()(const kernel::Relations& c) {
    for (std::size_t i = 0; i < c.all.size(); ++i) {
      const std::string index = c.all.size() == 1 ? "" : camel(std::to_string(i + 1));
      if (c.all[i].left.is_closed()) add("Left" + index, c.all[i].left);
      if (c.all[i].right.is_closed()) add("Right" + index, c.all[i].right);
    }
  }
  void operator()(const kernel::Root& c) {
    for (const kernel::Range& r : c.over) add_ends("Root" + camel(r.variable), r.place);
  }
  void operator()(const kernel::Extremum& c) {
    add_ends("Value", c.value);
    for (const kernel::Range& r : c.over) add_ends("Place" + camel(r.variable), r.place);
  }
  void operator()(const kernel::LevelSet& c) { add_ends("Set", c.set); }
  void operator()(const kernel::Monotone&) {}
  void operator()(const kernel::Derivative& c) { add("Derivative", c.derivative); }
  void operator()(const kernel::Undefined&) {}
  void operator()(const kernel::Refuted&) {}
};

}  // namespace

std::string macro_prefix(const std::string& theorem) { return "Assay" + camel(theorem); }

std::vector<Macro> macros(const kernel::Statement& s) {
  Collector collector{macro_prefix(s.name)};
  std::visit(collector, s.surface.claim);
  return collector.all;
}

}  // namespace assay::exporters::latex
