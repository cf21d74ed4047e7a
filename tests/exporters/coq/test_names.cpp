// Tests the names of exported text: different ones stay different, and none is a word of Coq or of
// the text itself.
#include "exporters/coq/names.hpp"

#include <doctest/doctest.h>

#include "kernel/function.hpp"

#include <set>
#include <string>
#include <vector>

using namespace assay;
using exporters::coq::name;

TEST_CASE("Coq names: what people call things keeps its name") {
  for (const std::string word : {"sigma", "dsigma", "x", "y_1", "H", "H1a", "step", "step_x",
                                 "theorem_1", "exp2", "Real", "forall_x"})
    CHECK(name(word) == word);
}

TEST_CASE("Coq names: words of Coq's grammar, functions and numbered hypotheses get a prime") {
  std::vector<std::string> words{
      "forall", "fun",  "match", "with", "end",    "if",     "then",  "else",       "let",
      "in",     "Prop", "Set",   "Type", "exists", "as",     "at",    "R",          "PI",
      "ln",     "Rabs", "Rmin",  "Rmax", "Rpower", "True",   "False", "maximum_of", "increasing_on",
      "CZ",     "H1",   "P12",   "M3",   "E4",     "step_7", "I"};
  // Those that Coq calls otherwise are free.
  const std::set<std::string> free{"log", "abs", "min", "max", "erf"};
  for (const kernel::Function& f : kernel::functions())
    if (!free.contains(std::string(f.name))) words.emplace_back(f.name);
  for (const std::string& word : words) CHECK(name(word) == word + "'");
}

TEST_CASE("Coq names: different names stay different") {
  // All words of up to three letters of an alphabet that makes H1, P1, R, I, in, as, ...
  const std::string alphabet = "HPRIinas1_";
  std::set<std::string> before{""};
  std::set<std::string> after;
  std::size_t count = 0;
  for (int length = 1; length <= 3; ++length) {
    std::set<std::string> longer;
    for (const std::string& w : before)
      for (const char letter : alphabet) longer.insert(w + letter);
    for (const std::string& w : longer) after.insert(name(w));
    count += longer.size();
    before = longer;
  }
  CHECK(after.size() == count);
}
