// Defines Question, what is asked about each row of a table, and Finding, what became of it.
#pragma once

#include "exact/rational.hpp"
#include "kernel/relation.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace assay::audit {

/// A relation between the parameters that is assumed: as it is written, and what it means.
struct Condition {
  std::string text;
  kernel::Relation meaning;
};

struct Quantity {
  std::string name;
  kernel::Term meaning;
};

/// The values of the quantities, where the conditions hold. Meanings have no defined names.
struct Question {
  std::vector<std::string> parameters;
  std::vector<Condition> conditions;
  std::vector<Quantity> quantities;
};

struct Finding {
  enum class Kind {
    enclosed,   // every quantity
    outside,    // a condition is false: the theorem does not speak of this row
    undecided,  // whether a condition holds
    undefined,  // a quantity is undefined, or not known to be defined
    unbounded,  // no bounds are known for a quantity
  };
  Kind kind = Kind::enclosed;
  std::size_t index = 0;  // of the condition or quantity
};

/// For people: "outside the assumptions: abs(w) >= 4 is false"; "" for enclosed.
std::string text(const Finding& f, const Question& q);

/// A quantity lies between these.
struct Bounds {
  exact::Rational lower;
  exact::Rational upper;
};

}  // namespace assay::audit
