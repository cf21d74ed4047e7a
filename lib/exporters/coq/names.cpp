#include "exporters/coq/names.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace assay::exporters::coq {

namespace {

/// The words of Coq's grammar, and the names that exported text itself uses.
constexpr std::string_view taken[] = {
    // Gallina
    "as",
    "at",
    "cofix",
    "else",
    "end",
    "exists",
    "exists2",
    "fix",
    "for",
    "forall",
    "fun",
    "if",
    "IF",
    "in",
    "let",
    "match",
    "mod",
    "Prop",
    "return",
    "Set",
    "SProp",
    "then",
    "Type",
    "using",
    "where",
    "with",
    "by",
    "do",
    // what terms, claims and contexts are made of
    "R",
    "True",
    "False",
    "exp",
    "ln",
    "sqrt",
    "sin",
    "cos",
    "tan",
    "asin",
    "acos",
    "atan",
    "sinh",
    "cosh",
    "tanh",
    "asinh",
    "acosh",
    "atanh",
    "Rabs",
    "Rmin",
    "Rmax",
    "Rpower",
    "PI",
    "increasing_on",
    "decreasing_on",
    "derivative_on",
    "near",
    "has_root",
    "exactly_one_root_in",
    "no_root_in",
    "exactly_roots_in",
    "has_zero",
    "exactly_one_zero",
    "no_zero",
    "exactly_zeros",
    "maximum_of",
    "maximum_of_only",
    "maximum_of_once",
    "minimum_of",
    "minimum_of_only",
    "minimum_of_once",
    "level_set",
    // what proofs are made of
    "conj",
    "proj1",
    "proj2",
    "eq_refl",
    "I",
    "CZ",
    "not",
    "and",
    "or",
    "eq",
    "list",
    "nil",
    "cons",
    "nat",
    "Z",
    "N",
    "bool",
    "Num",
    "Pi",
    "Var",
    "Neg",
    "Add",
    "Sub",
    "Mul",
    "Div",
    "Pow",
    "Power",
    "Sqrt",
    "Exp",
    "Log",
    "Sin",
    "Cos",
    "Tan",
    "Asin",
    "Acos",
    "Atan",
    "Sinh",
    "Cosh",
    "Tanh",
    "Asinh",
    "Acosh",
    "Atanh",
    "Abs",
    "Min",
    "Max",
    "Lt",
    "Le",
    "Eq",
    "Ne",
    "Ge",
    "Gt",
    "Rel",
    "Dom",
    "Ctx",
    "Some",
    "None",
    "true",
    "false",
    "CutAt",
    "Cut",
    "Face",
    "Convex",
    "Natural",
    "MeanValue",
    "Taylor",
    "TaylorAt",
    "Empty",
};
bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(),
                                      [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// Whether proofs may use the name for a hypothesis (H1), a premise (P1, M1), its equation (E1) or
/// a step (step_1).
bool is_numbered(std::string_view text) {
  for (const std::string_view stem : {"H", "P", "M", "E", "step_"})
    if (text.starts_with(stem) && all_digits(text.substr(stem.size()))) return true;
  return false;
}

}  // namespace

std::string name(const std::string& name) {
  const bool is_taken = std::ranges::find(taken, name) != std::end(taken);
  return is_taken || is_numbered(name) ? name + "'" : name;
}

}  // namespace assay::exporters::coq
