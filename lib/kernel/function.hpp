// Defines the table of the functions that a statement can use: their names and where they are
// defined.
#pragma once

#include "kernel/term.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace assay::kernel {

struct Function {
  Op op;
  std::string_view name;  // as it is written before the parenthesis
  std::size_t arity;
  std::string_view domain;  // for people: where it is defined
  std::string_view meaning;
};

/// The named functions, in the order in which they are printed.
std::span<const Function> functions();
std::optional<Function> find_function(std::string_view name);
/// The name of a named function. std::logic_error for the other operations.
std::string_view name_of(Op op);
/// How many arguments an operation takes (call: any, so it is not asked).
std::size_t arity(Op op);

}  // namespace assay::kernel
