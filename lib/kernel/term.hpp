// Defines Term, an expression that denotes a partial real function of its variables.
//
// Meaning. A term has a value at a point (a real number for each variable) or is undefined there.
// It is undefined as soon as one of its parts is: there is no part that "does not matter".
//
//   number, pi         itself
//   variable           its value at the point
//   add ... negate     the field operations of R; a / b is undefined for b = 0
//   power_integer      a^n for a literal integer n; a^0 = 1 for every a; undefined for a = 0, n < 0
//   power              a^b = exp(b log a) for every other exponent; undefined for a <= 0
//   sqrt, log, ...     the real functions; undefined outside the domain that function.hpp lists
//   call               a defined name; unfold() replaces it, no rule accepts it
#pragma once

#include "exact/rational.hpp"

#include <cstddef>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace assay::kernel {

enum class Op {
  number,
  pi,
  variable,
  call,
  negate,
  add,
  subtract,
  multiply,
  divide,
  power_integer,
  power,
  sqrt,
  exp,
  log,
  sin,
  cos,
  tan,
  asin,
  acos,
  atan,
  sinh,
  cosh,
  tanh,
  asinh,
  acosh,
  atanh,
  erf,
  abs,
  min,
  max,
};

/// Terms deeper or larger than this (counted as trees) are refused, so that every recursion over a
/// term is bounded and no certificate can exhaust the stack or the memory.
inline constexpr std::size_t max_depth = 1'000;
inline constexpr std::size_t max_size = 1'000'000;
/// Integer exponents beyond this are refused.
inline constexpr long max_exponent = 1'000'000;

class Term {
 public:
  static Term number(exact::Rational value);
  static Term pi();
  static Term variable(std::string name);
  static Term call(std::string name, std::vector<Term> arguments);
  /// `op` applied to its arguments. Not for number, pi, variable, call, power_integer. The
  /// exponent of `power` must not be an integer literal (use power()).
  /// Throws Refusal (too_deep, too_large); std::logic_error for a wrong number of arguments.
  static Term apply(Op op, std::vector<Term> arguments);
  static Term power_integer(Term base, long exponent);

  Op op() const { return node_->op; }
  const exact::Rational& number() const { return node_->number; }  // of a number
  const std::string& name() const { return node_->name; }          // of a variable or call
  long exponent() const { return node_->exponent; }                // of a power_integer
  const std::vector<Term>& arguments() const { return node_->arguments; }
  const Term& argument(std::size_t i = 0) const { return node_->arguments.at(i); }

  bool is(Op op) const { return node_->op == op; }
  bool is_number(const exact::Rational& value) const;
  std::size_t hash() const { return node_->hash; }
  std::size_t size() const { return node_->size; }
  std::size_t depth() const { return node_->depth; }
  /// Whether a call occurs anywhere in the term.
  bool has_call() const { return node_->has_call; }
  /// Whether no variable occurs in the term.
  bool is_closed() const { return node_->is_closed; }
  /// The same node in memory (a quick yes to ==).
  const void* identity() const { return node_.get(); }

  /// The same expression, part by part.
  friend bool operator==(const Term& a, const Term& b);

 private:
  struct Node {
    Op op = Op::number;
    exact::Rational number;
    std::string name;
    long exponent = 0;
    std::vector<Term> arguments;
    std::size_t hash = 0;
    std::size_t size = 1;
    std::size_t depth = 1;
    bool has_call = false;
    bool is_closed = true;
  };
  explicit Term(std::shared_ptr<const Node> node) : node_(std::move(node)) {}
  static Term make(Node node);

  std::shared_ptr<const Node> node_;
};

// Shorthand for writing terms in code. negate and / fold literals, so that -3 and 1/4 are numbers
// (the reader does the same, which makes printing and reading inverse to each other).
Term operator+(const Term& a, const Term& b);
Term operator-(const Term& a, const Term& b);
Term operator*(const Term& a, const Term& b);
/// Literals with a nonzero divisor are folded to one number.
Term operator/(const Term& a, const Term& b);
Term operator-(const Term& a);
/// power_integer when the exponent is an integer literal, else power.
/// Throws Refusal (too_large) for integer exponents beyond max_exponent.
Term power(const Term& base, const Term& exponent);

/// The variables that occur in a term.
std::set<std::string> variables(const Term& t);
bool occurs(const std::string& variable, const Term& t);
/// Whether `part` is t or one of its parts.
bool is_part(const Term& part, const Term& t);

}  // namespace assay::kernel

template <>
struct std::hash<assay::kernel::Term> {
  std::size_t operator()(const assay::kernel::Term& t) const noexcept { return t.hash(); }
};
