// Defines Rule, a row of the table of rules: the fields that a step of that rule has, and the
// function that applies it. Reader, writer and apply all follow this one table.
#pragma once

#include "certificate/apply.hpp"
#include "kernel/refusal.hpp"

#include <array>
#include <string_view>

namespace assay::certificate {

/// The fields of a step, in the order in which they are written.
enum class Field {
  context,
  show,
  pattern,  // of `replace`: a claim that is not the conclusion
  terms,
  name,
  centre,
  order,
  bits,
  from,
  with,
  modulo,
  sum,
  tree,
};

inline constexpr std::array all_fields{
    Field::context, Field::show,  Field::pattern, Field::terms, Field::name,
    Field::centre,  Field::order, Field::bits,    Field::from,  Field::with,
    Field::modulo,  Field::sum,   Field::tree,
};

/// The word that begins the field.
std::string_view keyword(Field field);

/// How many premises `from` names.
struct Count {
  std::size_t least = 0;
  std::size_t most = 0;
};
inline constexpr std::size_t any_number = static_cast<std::size_t>(-1);

/// A step whose numbers are resolved. The functions refuse as a rule does: with kernel::Refusal.
struct Application {
  const Step& step;
  const kernel::Context& context;
  const kernel::Sequent& statement;
  kernel::Premises from;
  kernel::Premises modulo;
  const NodeSource& tree;

  /// The one relation of `show`. Refuses other claims (wrong_claim_kind).
  const kernel::Relation& relation() const;
  /// The claim of `show` when it is of this kind. Refuses others (wrong_claim_kind).
  template <class Kind>
  const Kind& claim() const {
    const auto* found = std::get_if<Kind>(&*step.claim);
    kernel::require(found != nullptr, kernel::Reason::wrong_claim_kind);
    return *found;
  }
  /// The premises after the first `count`, which the rule takes one by one.
  kernel::Premises others(std::size_t count) const { return from.subspan(count); }
  interval::Precision precision() const { return interval::Precision(step.bits); }
  kernel::Substitution substitution() const;
  /// The numbers that `with` gives to variables. Refuses other terms (not_in_domain).
  kernel::Point point() const;
  /// `terms`, which must be numbers. Refuses others (not_in_domain).
  std::vector<exact::Rational> numbers() const;
};

struct Rule {
  std::string_view name;
  std::string_view meaning;  // for people: what a step of this rule proves
  std::vector<Field> fields;
  Count premises;
  kernel::Theorem (*prove)(const Application&);

  bool takes(Field field) const;
};

/// All rules, in the order of kernel/theorem.hpp.
const std::vector<Rule>& rules();
/// nullptr when there is no rule of that name.
const Rule* find_rule(std::string_view name);

// The rows of each family: apply_FAMILY.cpp.
std::vector<Rule> rules_of_numbers();
std::vector<Rule> rules_of_algebra();
std::vector<Rule> rules_of_logic();
std::vector<Rule> rules_of_analysis();
std::vector<Rule> rules_of_refutation();

}  // namespace assay::certificate
