// Defines the characters beyond ASCII that a statement may use, and what they stand for.
#pragma once

#include <optional>
#include <string_view>

namespace assay::kernel {

/// τ is "tau". nullopt when the character is no Greek letter with a name of its own.
std::optional<std::string_view> greek_name(char32_t code);

/// The symbol or word that a mathematical sign stands for: ≤ is "<=", ∈ is "in", ℝ is "R".
/// `√` stands for itself. nullopt for all other characters.
std::optional<std::string_view> sign_meaning(char32_t code);

/// Letters, digits and _ in ASCII.
bool is_letter(char32_t code);
bool is_digit(char32_t code);

}  // namespace assay::kernel
