#include "certificate/combinations.hpp"
#include "certificate/fields.hpp"
#include "certificate/rule.hpp"
#include "exact/text.hpp"
#include "kernel/printer.hpp"

#include <stdexcept>

namespace assay::certificate {

namespace {

std::string print_steps(const std::vector<std::size_t>& steps) {
  std::string text;
  for (const std::size_t step : steps) text += " " + std::to_string(step + 1);
  return text;
}

std::string print_terms(const std::vector<kernel::Term>& terms) {
  std::string text;
  for (const kernel::Term& term : terms) text += (text.empty() ? " " : ", ") + kernel::print(term);
  return text;
}

std::string print_with(const Step& step) {
  std::string text;
  for (const auto& [variable, term] : step.with)
    text += (text.empty() ? " " : ", ") + variable + " = " + kernel::print(term);
  return text;
}

/// The field behind its keyword, with a blank before it; "" for an empty list, which is left out.
std::string print_value(const Step& step, Field field) {
  switch (field) {
    case Field::context: return " " + std::to_string(step.context);
    case Field::show:
    case Field::pattern: return " " + kernel::print(step.claim.value());
    case Field::terms: return print_terms(step.terms);
    case Field::name: return " " + step.name;
    case Field::centre: return " " + exact::print(step.centre.value());
    case Field::order: return " " + std::to_string(step.order);
    case Field::bits: return " " + std::to_string(step.bits);
    case Field::from: return print_steps(step.from);
    case Field::with: return print_with(step);
    case Field::modulo: return print_steps(step.modulo);
    default: return "";
  }
}

}  // namespace

std::string print(const Step& step) {
  const Rule* rule = find_rule(step.rule);
  if (rule == nullptr) throw std::invalid_argument("there is no rule " + step.rule);
  std::string text = step.rule;
  for (const Field field : all_fields) {
    if (!rule->takes(field)) continue;
    if (field == Field::sum) {
      text += " " + print(step.combination);
    } else if (field == Field::tree) {
      text += " tree";
    } else if (const std::string value = print_value(step, field); !value.empty()) {
      text += " " + std::string(keyword(field)) + value;
    }
  }
  return text;
}

}  // namespace assay::certificate
