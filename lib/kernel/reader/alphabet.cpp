#include "kernel/reader/alphabet.hpp"

#include <array>
#include <utility>

namespace assay::kernel {

namespace {

using Row = std::pair<char32_t, std::string_view>;

// The capitals that look like Latin ones (Α, Β, ...) and the final ς are left out: a reader of the
// text could not tell them from other letters.
constexpr std::array greek{
    Row{U'α', "alpha"},   Row{U'β', "beta"},  Row{U'γ', "gamma"},   Row{U'δ', "delta"},
    Row{U'ε', "epsilon"}, Row{U'ζ', "zeta"},  Row{U'η', "eta"},     Row{U'θ', "theta"},
    Row{U'ι', "iota"},    Row{U'κ', "kappa"}, Row{U'λ', "lambda"},  Row{U'μ', "mu"},
    Row{U'ν', "nu"},      Row{U'ξ', "xi"},    Row{U'π', "pi"},      Row{U'ρ', "rho"},
    Row{U'σ', "sigma"},   Row{U'τ', "tau"},   Row{U'υ', "upsilon"}, Row{U'φ', "phi"},
    Row{U'χ', "chi"},     Row{U'ψ', "psi"},   Row{U'ω', "omega"},   Row{U'Γ', "Gamma"},
    Row{U'Δ', "Delta"},   Row{U'Θ', "Theta"}, Row{U'Λ', "Lambda"},  Row{U'Ξ', "Xi"},
    Row{U'Π', "Pi"},      Row{U'Σ', "Sigma"}, Row{U'Φ', "Phi"},     Row{U'Ψ', "Psi"},
    Row{U'Ω', "Omega"},
};

constexpr std::array signs{
    Row{U'≤', "<="},  Row{U'≥', ">="}, Row{U'≠', "!="}, Row{U'∈', "in"}, Row{U'ℝ', "R"},
    Row{U'∞', "inf"}, Row{U'√', "√"},  Row{U'·', "*"},  Row{U'×', "*"},  Row{U'−', "-"},
};

template <class Table>
std::optional<std::string_view> find(const Table& table, char32_t code) {
  for (const auto& [letter, name] : table)
    if (letter == code) return name;
  return std::nullopt;
}

}  // namespace

std::optional<std::string_view> greek_name(char32_t code) { return find(greek, code); }

std::optional<std::string_view> sign_meaning(char32_t code) { return find(signs, code); }

bool is_letter(char32_t code) {
  return (U'a' <= code && code <= U'z') || (U'A' <= code && code <= U'Z') || code == U'_';
}

bool is_digit(char32_t code) { return U'0' <= code && code <= U'9'; }

}  // namespace assay::kernel
