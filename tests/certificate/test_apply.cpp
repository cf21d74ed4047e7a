#include "certificate/rule.hpp"
#include "certificate/samples.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <set>
#include <stdexcept>

namespace assay::certificate {

namespace {

/// Applies the first step of a text after `change`.
kernel::Theorem applied(const std::string& text, const std::function<void(Step&)>& change) {
  const Certificate certificate = read_text(text);
  std::vector<kernel::Context> contexts{kernel::Context{}};
  for (const ContextStep& c : certificate.contexts)
    contexts.push_back(
        std::visit([&](const auto& added) { return contexts[c.parent].with(added); }, c.extension));
  const kernel::Sequent& statement = statements().find(certificate.theorem)->meaning;
  Step step = certificate.steps[0];
  change(step);
  return apply(step, {statement, contexts, {}});
}

}  // namespace

TEST_CASE("the table names each rule once, with a meaning") {
  std::set<std::string_view> names;
  for (const Rule& rule : rules()) {
    CAPTURE(rule.name);
    CHECK(names.insert(rule.name).second);
    CHECK_FALSE(rule.meaning.empty());
    CHECK(rule.premises.least <= rule.premises.most);
    CHECK((rule.premises.most > 0) == rule.takes(Field::from));
    CHECK(find_rule(rule.name) == &rule);
  }
  CHECK(find_rule("magic") == nullptr);
}

TEST_CASE("a step of a program is applied as one that was read") {
  CHECK_NOTHROW(applied(product, [](Step&) {}));
  CHECK_NOTHROW(applied(tangent, [](Step&) {}));
}

TEST_CASE("a step that no reader makes is an error of the program") {
  const auto check_invalid = [](const std::string& text, const std::function<void(Step&)>& change) {
    CHECK_THROWS_AS(applied(text, change), std::invalid_argument);
  };
  check_invalid(product, [](Step& s) { s.rule = "magic"; });
  check_invalid(product, [](Step& s) { s.context = 4; });
  check_invalid(product, [](Step& s) { s.claim.reset(); });
  check_invalid(product, [](Step& s) { s.bits = 64; });
  check_invalid(product, [](Step& s) { s.order = 2; });
  check_invalid(product, [](Step& s) { s.name = "x"; });
  check_invalid(product, [](Step& s) { s.centre = exact::Rational(0); });
  check_invalid(product, [](Step& s) { s.from = {0}; });
  check_invalid(product, [](Step& s) { s.modulo = {0}; });
  check_invalid(product, [](Step& s) { s.terms = {kernel::Term::pi()}; });
  check_invalid(product, [](Step& s) { s.with = {{"x", kernel::Term::pi()}}; });
  check_invalid(product, [](Step& s) { s.combination.rewritings = {0}; });
  check_invalid(product, [](Step& s) { s.tree = {Node{}}; });
  check_invalid(product, [](Step& s) { s.rule = "identity", s.from = {0}; });
  check_invalid(tangent, [](Step& s) { s.bits = 0; });
  check_invalid(tangent, [](Step& s) { s.tree.pop_back(); });
  check_invalid(tangent, [](Step& s) { s.tree.push_back(Node{}); });
}

TEST_CASE("a claim of the wrong kind is refused") {
  const auto reason = [](const std::string& claim) {
    return fate(with(product, "assumption in 3 show x + y = 1", claim));
  };
  const std::string wrong = "a claim is of the wrong kind";
  for (const std::string step :
       {"assumption in 3 show x + y = 1 and x = x", "enclose in 3 show x is undefined bits 64",
        "defined in 3 show x = y", "defined in 3 show x <= x", "derivative in 3 show x < 1"}) {
    CAPTURE(step);
    CHECK(reason(step).find(wrong) != std::string::npos);
  }
  CHECK(reason("mean_value in 3 show x < 1 bits 64 with x = pi").find("is not a number") !=
        std::string::npos);
}

}  // namespace assay::certificate
