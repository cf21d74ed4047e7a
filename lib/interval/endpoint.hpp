// Defines Endpoint, one end of an interval of reals: a cut of the real line, that is a number of
// explicit precision together with its side.
//
// Every number n is the place of three cuts, n-0 < n < n+0, ordered by number and then by side. As
// a lower end n belongs to the interval and n+0 does not; as an upper end n belongs and n-0 does
// not. Thus a set with lower end l and upper end u is empty exactly when l > u, and one order
// decides emptiness, inclusion and strict comparison for closed and for open ends alike.
#pragma once

#include <mpfr.h>

#include <compare>

namespace assay::interval {

/// The number of bits of a significand.
struct Precision {
  static constexpr long smallest = 2;
  static constexpr long largest = 10'000'000;

  /// Throws std::domain_error outside [smallest, largest].
  explicit Precision(long count);

  friend auto operator<=>(const Precision&, const Precision&) = default;

  long bits;
};

/// below: n-0, an open upper end; at: n, a closed end; above: n+0, an open lower end.
enum class Side { below = -1, at = 0, above = 1 };

/// A cut.
///
/// Invariants: the number is never NaN; -inf has side above and +inf has side below, since no real
/// is infinite; zero has no sign bit, so that the side alone says from where zero is approached.
class Endpoint {
 public:
  /// The integer as a closed end, exactly, with the smallest precision (Boost.Interval makes its
  /// constant 0 so). Throws std::logic_error when the integer needs more bits.
  explicit Endpoint(int integer);

  /// The lower end of a set with greatest lower bound v, where `operation(r, direction)` writes v
  /// into r rounded in that direction and returns MPFR's ternary value: 0 exactly when r is v.
  /// `attained` says whether v belongs to the set. The end is closed only when v is attained and
  /// exact: rounding down has otherwise produced a number that is strictly below the set.
  /// Throws std::logic_error when the operation yields NaN (0 * inf, say) or +inf.
  template <class Operation>
  static Endpoint lower(Precision p, bool attained, Operation operation) {
    Endpoint end(p);
    const int ternary = operation(end.number_, MPFR_RNDD);
    end.settle(attained && ternary == 0, Side::above);
    return end;
  }

  /// The upper end of a set with least upper bound v; as lower(), mirrored.
  template <class Operation>
  static Endpoint upper(Precision p, bool attained, Operation operation) {
    Endpoint end(p);
    const int ternary = operation(end.number_, MPFR_RNDU);
    end.settle(attained && ternary == 0, Side::below);
    return end;
  }

  static Endpoint minus_infinity(Precision p);
  static Endpoint plus_infinity(Precision p);

  Endpoint(const Endpoint& other);
  Endpoint(Endpoint&& other) noexcept;
  Endpoint& operator=(const Endpoint& other);
  Endpoint& operator=(Endpoint&& other) noexcept;
  ~Endpoint();

  mpfr_srcptr number() const { return number_; }
  Side side() const { return side_; }
  Precision precision() const { return Precision(mpfr_get_prec(number_)); }

  /// The number belongs to the set that this end bounds.
  bool is_attained() const { return side_ == Side::at; }
  bool is_infinite() const { return mpfr_inf_p(number_) != 0; }
  /// The number is 0, whatever the side.
  bool is_at_zero() const { return mpfr_zero_p(number_) != 0; }
  /// -1, 0 or 1 as the cut lies below, at or above the number 0: 0-0 is negative, 0+0 positive.
  int sign() const;

  /// The upper end of {v} when *this is the lower end of {v} and is not attained.
  ///
  /// Correct: v then lies strictly between this number n and the next one of the same precision,
  /// because rounding down gives the largest number <= v; so the next one is v rounded up.
  Endpoint next_above() const;

  /// The cut mirrored at 0: -(n+0) is (-n)-0. Exact.
  friend Endpoint operator-(const Endpoint& a);
  friend bool operator==(const Endpoint& a, const Endpoint& b);
  friend std::strong_ordering operator<=>(const Endpoint& a, const Endpoint& b);

 private:
  /// A place for a number, NaN until an operation has written it.
  explicit Endpoint(Precision p);

  /// Establishes the invariants after number_ was written.
  void settle(bool closed, Side open_side);

  mpfr_t number_;
  Side side_ = Side::at;
};

Precision largest(Precision p, Precision q);

}  // namespace assay::interval
