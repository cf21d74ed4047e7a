#include "mutants.hpp"

#include "certificate/rule.hpp"

#include <gmpxx.h>
#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace assay::mutation {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view letters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";

// Longer ones first: "<=" is not "<" and "=".
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> counterparts{{{"<=", "<"},
                                                                                     {">=", ">"},
                                                                                     {"!=", "="},
                                                                                     {"<", "<="},
                                                                                     {">", ">="},
                                                                                     {"[", "("},
                                                                                     {"]", ")"},
                                                                                     {"+", "-"},
                                                                                     {"-", "+"}}};

std::string rule_after(const std::string& name) {
  const auto& all = certificate::rules();
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].name == name) return std::string(all[(i + 1) % all.size()].name);
  return "";
}

}  // namespace

std::vector<Mutation> mutations(const std::string& text) {
  std::vector<Mutation> all;
  // The two lines of the header say what the file is and which theorem is meant, in words.
  std::size_t at = text.find('\n', text.find('\n') + 1);
  while (at < text.size()) {
    std::size_t length = 1;
    if (digits.find(text[at]) != std::string_view::npos) {
      length = std::min(text.find_first_not_of(digits, at), text.size()) - at;
      const mpz_class number(text.substr(at, length), 10);
      all.push_back({at, length, mpz_class(number + 1).get_str()});
      if (number > 0) all.push_back({at, length, mpz_class(number - 1).get_str()});
    } else if (letters.find(text[at]) != std::string_view::npos) {
      // A number may end a name (p0, _1, s0, x2): it is looked at by itself.
      length = std::min(text.find_first_of(digits, at), text.find_first_not_of(letters, at)) - at;
      const std::string next = rule_after(text.substr(at, length));
      if (!next.empty()) all.push_back({at, length, next});
    } else {
      for (const auto& [sign, counterpart] : counterparts) {
        if (!std::string_view(text).substr(at).starts_with(sign)) continue;
        length = sign.size();
        all.push_back({at, length, std::string(counterpart)});
        break;
      }
    }
    at += length;
  }
  return all;
}

std::string mutant(const std::string& text, const Mutation& mutation) {
  return std::string(text).replace(mutation.at, mutation.length, mutation.replacement);
}

}  // namespace assay::mutation
