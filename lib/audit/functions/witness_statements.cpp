#include "audit/functions/witness_statements.hpp"

#include "audit/functions/value_bounds.hpp"
#include "exact/text.hpp"
#include "fast/interval.hpp"
#include "kernel/printer.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace assay::audit::functions {

namespace {

using exact::Rational;

/// Significant digits of the bound of the largest error.
constexpr int error_digits = 9;

/// 2^k as a literal.
std::string power_of_two(long k) { return "0x1p" + std::to_string(k); }

template <Binary F>
class Statements {
 public:
  Statements(const Formula& formula, const std::string& name) : formula_(formula), name_(name) {
    f_ = formula.variable == "f" ? "g" : "f";
  }

  void add_largest_error(const std::string& theorem, const LargestError& largest) {
    using Of = Format<F>;
    const Witness& at = largest.witness;
    const interval::Precision p(greatest_precision);
    const auto value = formula_.at(rational(at.input), p);
    if (!value) return;
    const ValueBounds v = value_bounds(*value, Of::greatest_exponent + 2);
    const Rational ulp = Of::ulp(v.lower);
    if (ulp != Of::ulp(v.upper)) return;
    const long exponent = std::ilogb(fast::enclosure(ulp).lower());
    const long binade = exponent + Of::digits - 1;
    const std::string size = "abs(" + value_at(at.input) + ")";
    const bool is_subnormal = max(abs(v.lower), abs(v.upper)) < Of::least_normal();
    const std::string range =
        is_subnormal ? size + " < " + power_of_two(Of::least_exponent)
                     : power_of_two(binade) + " <= " + size + " < " + power_of_two(binade + 1);
    const std::string bound =
        exact::print_decimal(rational(largest.lower), error_digits, exact::Direction::down);
    add(theorem, at,
        range + " and abs(" + value_at(at.input) + " - " + literal(at.result) + ") >= " + bound +
            "*" + power_of_two(exponent));
  }

  void add_finding(Finding finding, const std::string& theorem, const Witness& at) {
    const std::string v = value_at(at.input);
    switch (finding) {
      case Finding::not_correctly_rounded: return add_nearer_number(theorem, at);
      case Finding::wrong_sign:
        return add(theorem, at, v + (std::signbit(at.result) ? " > 0" : " < 0"));
      case Finding::wrong_infinity: return add(theorem, at, "abs(" + v + ") < " + overflow());
      case Finding::missed_overflow: return add(theorem, at, "abs(" + v + ") >= " + overflow());
      case Finding::wrong_nan: return add(theorem, at, v + " in R");
      case Finding::not_a_bound: return add_beyond(theorem, at);
      case Finding::order_reversed: return add_order(theorem, at);
      default: return;
    }
  }

  std::string text() const {
    if (theorems_.empty()) return "";
    return "define " + f_ + "(" + formula_.variable + ") := " + kernel::print(formula_.term) +
           "\n" + theorems_;
  }

 private:
  static Rational rational(double x) { return Format<double>::exact(x); }
  static Rational max(const Rational& a, const Rational& b) { return a < b ? b : a; }
  /// -0 is 0 in a statement.
  static std::string literal(double x) { return x == 0 ? "0" : hexadecimal(x); }
  static std::string overflow() {
    return power_of_two(Format<F>::greatest_exponent + 1) + " - " +
           power_of_two(Format<F>::greatest_exponent - Format<F>::digits);
  }
  static double next(double x, int steps) {
    using Of = Format<F>;
    return Of::at(Of::ordinal(static_cast<F>(x)) + static_cast<std::uint64_t>(steps));
  }
  std::string value_at(double x) const { return f_ + "(" + literal(x) + ")"; }
  std::string returned(double x, double result) const {
    return "# " + name_ + "(" + hexadecimal(x) + ") returned " + hexadecimal(result) + "\n";
  }

  void add(const std::string& theorem, const Witness& at, const std::string& claim) {
    theorems_ += "\n" + returned(at.input, at.result);
    if (at.next_result) theorems_ += returned(next(at.input, 1), *at.next_result);
    theorems_ += "theorem " + theorem + ":\n  show " + claim + "\n";
  }

  /// Another number of the format is nearer to the value than the result is. There is none where
  /// the value is in the middle of two numbers, and the result is the one that is not even.
  void add_nearer_number(const std::string& theorem, const Witness& at) {
    if (!std::isfinite(at.result)) return;
    const auto value = formula_.at(rational(at.input), interval::Precision(greatest_precision));
    if (!value) return;
    const ValueBounds v = value_bounds(*value, Format<F>::greatest_exponent + 2);
    const double other = next(at.result, v.lower > rational(at.result) ? 1 : -1);
    if (!std::isfinite(other)) return;
    const std::string f = value_at(at.input);
    add(theorem, at,
        "abs(" + f + " - " + literal(at.result) + ") > abs(" + f + " - " + literal(other) + ")");
  }

  void add_beyond(const std::string& theorem, const Witness& at) {
    if (!std::isfinite(at.result)) return;
    const char* const relation = formula_.claimed == Claimed::lower_bounds ? " < " : " > ";
    add(theorem, at, value_at(at.input) + relation + literal(at.result));
  }

  /// What the results say is left to the comment where one of them is infinite.
  void add_order(const std::string& theorem, const Witness& at) {
    const bool falls = at.result > *at.next_result;
    std::string claim = value_at(at.input) + (falls ? " < " : " > ") + value_at(next(at.input, 1));
    if (std::isfinite(at.result) && std::isfinite(*at.next_result))
      claim += " and " + literal(at.result) + (falls ? " > " : " < ") + literal(*at.next_result);
    add(theorem, at, claim);
  }

  const Formula& formula_;
  std::string name_;
  std::string f_;
  std::string theorems_;
};

}  // namespace

template <Binary F>
void sharpen(const Formula& formula, Tally& tally) {
  for (auto* largest : {&tally.normal, &tally.subnormal}) {
    if (!*largest) continue;
    const Witness& at = (*largest)->witness;
    const Judgement judgement = judge(formula, static_cast<F>(at.input), static_cast<F>(at.result));
    if (judgement.error) (*largest)->lower = std::max((*largest)->lower, judgement.error->lower);
  }
}

template <Binary F>
std::string witness_statements(const Formula& formula, const std::string& name,
                               const Tally& tally) {
  Statements<F> statements(formula, name);
  if (tally.normal && tally.normal->lower > 0)
    statements.add_largest_error("largest_error", *tally.normal);
  if (tally.subnormal && tally.subnormal->lower > 0)
    statements.add_largest_error("largest_subnormal_error", *tally.subnormal);
  for (const FindingName& kind : findings)
    if (const auto& first = tally.of(kind.finding).first)
      statements.add_finding(kind.finding, std::string(kind.name), *first);
  return statements.text();
}

template void sharpen<float>(const Formula&, Tally&);
template void sharpen<double>(const Formula&, Tally&);
template std::string witness_statements<float>(const Formula&, const std::string&, const Tally&);
template std::string witness_statements<double>(const Formula&, const std::string&, const Tally&);

std::string hexadecimal(double x) {
  if (std::isnan(x)) return "nan";
  std::array<char, 40> digits{};
  const double size = std::fabs(x);
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), size, std::chars_format::hex);
  const std::string prefix = std::isinf(x) ? "" : "0x";
  return (std::signbit(x) ? "-" : "") + prefix + std::string(digits.data(), end.ptr);
}

}  // namespace assay::audit::functions
