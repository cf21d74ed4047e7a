#include "certificate/rule.hpp"

#include "kernel/printer.hpp"

#include <algorithm>
#include <stdexcept>

namespace assay::certificate {

std::string_view keyword(Field field) {
  switch (field) {
    case Field::context: return "in";
    case Field::show: return "show";
    case Field::pattern: return "pattern";
    case Field::terms: return "terms";
    case Field::name: return "name";
    case Field::centre: return "centre";
    case Field::order: return "order";
    case Field::bits: return "bits";
    case Field::from: return "from";
    case Field::with: return "with";
    case Field::modulo: return "modulo";
    case Field::sum: return "sum";
    case Field::tree: return "tree";
  }
  throw std::logic_error("not a field");
}

const kernel::Relation& Application::relation() const {
  const auto& all = claim<kernel::Relations>().all;
  kernel::require(all.size() == 1, kernel::Reason::wrong_claim_kind);
  return all.front();
}

kernel::Substitution Application::substitution() const {
  kernel::Substitution result;
  for (const auto& [variable, term] : step.with)
    if (!result.emplace(variable, term).second)
      throw std::invalid_argument("a variable has two terms: " + variable);
  return result;
}

namespace {

const exact::Rational& number(const kernel::Term& t) {
  kernel::require(t.is(kernel::Op::number), kernel::Reason::not_in_domain,
                  [&] { return kernel::print(t) + " is not a number"; });
  return t.number();
}

}  // namespace

kernel::Point Application::point() const {
  kernel::Point point;
  for (const auto& [variable, term] : substitution()) point.emplace(variable, number(term));
  return point;
}

std::vector<exact::Rational> Application::numbers() const {
  std::vector<exact::Rational> all;
  for (const kernel::Term& t : step.terms) all.push_back(number(t));
  return all;
}

bool Rule::takes(Field field) const {
  return std::find(fields.begin(), fields.end(), field) != fields.end();
}

const std::vector<Rule>& rules() {
  static const std::vector<Rule> table = [] {
    std::vector<Rule> all;
    for (const auto& family : {rules_of_numbers(), rules_of_algebra(), rules_of_logic(),
                               rules_of_analysis(), rules_of_refutation()})
      all.insert(all.end(), family.begin(), family.end());
    return all;
  }();
  return table;
}

const Rule* find_rule(std::string_view name) {
  for (const Rule& rule : rules())
    if (rule.name == name) return &rule;
  return nullptr;
}

}  // namespace assay::certificate
