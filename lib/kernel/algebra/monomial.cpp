#include "kernel/algebra/monomial.hpp"

#include "kernel/refusal.hpp"

#include <algorithm>

namespace assay::kernel::algebra {

void Monomial::append(Atom atom, long exponent) {
  powers_.emplace_back(atom, exponent);
  degree_ += exponent;
}

long Monomial::exponent(Atom atom) const {
  for (const auto& [own, exponent] : powers_)
    if (own == atom) return exponent;
  return 0;
}

Monomial operator*(const Monomial& a, const Monomial& b) {
  require(a.degree_ + b.degree_ <= max_degree, Reason::too_large);
  Monomial result;
  auto left = a.powers_.begin();
  auto right = b.powers_.begin();
  while (left != a.powers_.end() && right != b.powers_.end()) {
    if (left->first == right->first) {
      result.append(left->first, left->second + right->second);
      ++left, ++right;
    } else {
      const auto& next = left->first < right->first ? *left++ : *right++;
      result.append(next.first, next.second);
    }
  }
  for (; left != a.powers_.end(); ++left) result.append(left->first, left->second);
  for (; right != b.powers_.end(); ++right) result.append(right->first, right->second);
  return result;
}

std::optional<Monomial> quotient(const Monomial& a, const Monomial& b) {
  if (b.degree_ > a.degree_) return std::nullopt;
  Monomial result;
  auto divisor = b.powers_.begin();
  for (const auto& [atom, exponent] : a.powers_) {
    long left = exponent;
    if (divisor != b.powers_.end() && divisor->first == atom) left -= (divisor++)->second;
    if (left < 0) return std::nullopt;
    if (left > 0) result.append(atom, left);
  }
  // An atom of b that a lacks stops the walk through b before its end.
  if (divisor != b.powers_.end()) return std::nullopt;
  return result;
}

Monomial common_divisor(const Monomial& a, const Monomial& b) {
  Monomial result;
  for (const auto& [atom, exponent] : a.powers_) {
    const long common = std::min(exponent, b.exponent(atom));
    if (common > 0) result.append(atom, common);
  }
  return result;
}

std::strong_ordering operator<=>(const Monomial& a, const Monomial& b) {
  if (a.degree_ != b.degree_) return a.degree_ <=> b.degree_;
  const auto [left, right] =
      std::mismatch(a.powers_.begin(), a.powers_.end(), b.powers_.begin(), b.powers_.end());
  // Equal degrees: neither can be a proper beginning of the other.
  if (left == a.powers_.end() || right == b.powers_.end()) return std::strong_ordering::equal;
  // The smaller atom occurs in one of them only, and there its exponent is the greater one.
  if (left->first != right->first) return right->first <=> left->first;
  return left->second <=> right->second;
}

}  // namespace assay::kernel::algebra
