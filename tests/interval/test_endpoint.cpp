#include "interval/endpoint.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <type_traits>
#include <vector>

namespace assay::interval {
namespace {

Endpoint lower(long integer, bool attained, long bits = 64) {
  return Endpoint::lower(Precision(bits), attained, [&](mpfr_ptr r, mpfr_rnd_t direction) {
    return mpfr_set_si(r, integer, direction);
  });
}

Endpoint upper(long integer, bool attained, long bits = 64) {
  return Endpoint::upper(Precision(bits), attained, [&](mpfr_ptr r, mpfr_rnd_t direction) {
    return mpfr_set_si(r, integer, direction);
  });
}

TEST_CASE("a precision has bounds") {
  CHECK_THROWS_AS(Precision(1), std::domain_error);
  CHECK_THROWS_AS(Precision(10'000'001), std::domain_error);
  CHECK(Precision(2).bits == 2);
  CHECK(largest(Precision(2), Precision(10'000'000)) == Precision(10'000'000));
  CHECK(largest(Precision(53), Precision(24)) == Precision(53));
}

TEST_CASE("cuts are ordered by number and then by side") {
  std::vector<Endpoint> ascending{Endpoint::minus_infinity(Precision(2))};
  for (int n = -2; n <= 2; ++n) {
    ascending.push_back(upper(n, false));
    ascending.push_back(lower(n, true, 128));
    ascending.push_back(lower(n, false));
  }
  ascending.push_back(Endpoint::plus_infinity(Precision(300)));
  for (std::size_t i = 0; i < ascending.size(); ++i) {
    for (std::size_t j = 0; j < ascending.size(); ++j) {
      CAPTURE(i);
      CAPTURE(j);
      CHECK((ascending[i] < ascending[j]) == (i < j));
      CHECK((ascending[i] <= ascending[j]) == (i <= j));
      CHECK((ascending[i] == ascending[j]) == (i == j));
    }
  }
}

TEST_CASE("the sign of a cut is that of the points beside it") {
  CHECK(lower(0, true).sign() == 0);
  CHECK(lower(0, false).sign() == 1);
  CHECK(upper(0, false).sign() == -1);
  CHECK(lower(-3, false).sign() == -1);
  CHECK(upper(3, false).sign() == 1);
  CHECK(Endpoint::minus_infinity(Precision(2)).sign() == -1);
}

TEST_CASE("rounding opens an end, exactness keeps its side") {
  CHECK(lower(5, true, 3).is_attained());
  CHECK(lower(5, true, 2) == lower(4, false));
  CHECK(upper(5, true, 2) == upper(6, false));
  CHECK(lower(-5, true, 2) == lower(-6, false));
  CHECK(upper(-5, true, 2) == upper(-4, false));
  CHECK(lower(4, false).side() == Side::above);
  CHECK(upper(4, false).side() == Side::below);
}

TEST_CASE("infinite ends are open") {
  const Endpoint minus = Endpoint::lower(Precision(9), true, [](mpfr_ptr r, mpfr_rnd_t) {
    mpfr_set_inf(r, -1);
    return 0;
  });
  CHECK(minus == Endpoint::minus_infinity(Precision(9)));
  CHECK(minus.side() == Side::above);
  CHECK(-minus == Endpoint::plus_infinity(Precision(9)));
  CHECK((-minus).side() == Side::below);
}

TEST_CASE("what bounds no interval is refused") {
  const auto nan = [](mpfr_ptr r, mpfr_rnd_t) {
    mpfr_set_nan(r);
    return 0;
  };
  const auto infinite = [](int sign) {
    return [sign](mpfr_ptr r, mpfr_rnd_t) {
      mpfr_set_inf(r, sign);
      return 0;
    };
  };
  CHECK_THROWS_AS(Endpoint::lower(Precision(9), true, nan), std::logic_error);
  CHECK_THROWS_AS(Endpoint::upper(Precision(9), false, nan), std::logic_error);
  CHECK_THROWS_AS(Endpoint::lower(Precision(9), false, infinite(1)), std::logic_error);
  CHECK_THROWS_AS(Endpoint::upper(Precision(9), false, infinite(-1)), std::logic_error);
  CHECK_THROWS_AS(Endpoint(5), std::logic_error);
}

TEST_CASE("zero has no sign bit") {
  const auto minus_zero = [](mpfr_ptr r, mpfr_rnd_t) {
    mpfr_set_zero(r, -1);
    return 0;
  };
  CHECK(mpfr_signbit(Endpoint::lower(Precision(9), true, minus_zero).number()) == 0);
  CHECK(mpfr_signbit((-lower(0, false)).number()) == 0);
}

TEST_CASE("negation mirrors number and side") {
  for (const Endpoint& end : {lower(3, true), lower(3, false), upper(-7, false), lower(0, false),
                              upper(0, false), lower(0, true)}) {
    CHECK(-(-end) == end);
    CHECK((-end).sign() == -end.sign());
    CHECK((-end).precision() == end.precision());
  }
  CHECK(-lower(3, false) == upper(-3, false));
}

TEST_CASE("the number above an inexact lower end is the upper end") {
  const auto third = [](long sign) {
    return [sign](mpfr_ptr r, mpfr_rnd_t direction) {
      mpfr_set_si(r, sign, direction);
      return mpfr_div_ui(r, r, 3, direction);
    };
  };
  for (const long sign : {-1, 1}) {
    for (const long bits : {2, 53, 200}) {
      const Endpoint below = Endpoint::lower(Precision(bits), true, third(sign));
      CHECK(below.next_above() == Endpoint::upper(Precision(bits), true, third(sign)));
    }
  }
  CHECK_THROWS_AS(lower(1, true).next_above(), std::logic_error);
}

TEST_CASE("overflow and underflow round outward and open the end") {
  // exp of numbers so large and so small that no exponent holds the result.
  const auto exp_of = [](long mantissa) {
    return [mantissa](mpfr_ptr r, mpfr_rnd_t direction) {
      mpfr_set_si_2exp(r, mantissa, 70, direction);
      return mpfr_exp(r, r, direction);
    };
  };
  const Endpoint huge_below = Endpoint::lower(Precision(20), true, exp_of(1));
  const Endpoint huge_above = Endpoint::upper(Precision(20), true, exp_of(1));
  CHECK_FALSE(huge_below.is_infinite());
  CHECK_FALSE(huge_below.is_attained());
  CHECK(huge_above == Endpoint::plus_infinity(Precision(20)));
  CHECK(huge_below.next_above() == huge_above);

  const Endpoint tiny_below = Endpoint::lower(Precision(20), true, exp_of(-1));
  const Endpoint tiny_above = Endpoint::upper(Precision(20), true, exp_of(-1));
  CHECK(tiny_below == lower(0, false));
  CHECK(tiny_below.sign() == 1);
  CHECK(tiny_above.sign() == 1);
  CHECK_FALSE(tiny_above.is_at_zero());
  CHECK(tiny_below.next_above() == tiny_above);
}

TEST_CASE("overflow and underflow below zero as well") {
  const auto sinh_of = [](mpfr_ptr r, mpfr_rnd_t direction) {
    mpfr_set_si_2exp(r, -1, 70, direction);
    return mpfr_sinh(r, r, direction);
  };
  const Endpoint huge_below = Endpoint::lower(Precision(20), true, sinh_of);
  CHECK(huge_below == Endpoint::minus_infinity(Precision(20)));
  CHECK(huge_below.next_above() == Endpoint::upper(Precision(20), true, sinh_of));

  const auto negative_tiny = [](mpfr_ptr r, mpfr_rnd_t direction) {
    mpfr_t small;
    mpfr_init2(small, 20);
    mpfr_set_si_2exp(small, 1, mpfr_get_emin() + 5, MPFR_RNDN);
    mpfr_neg(r, small, MPFR_RNDN);
    const int ternary = mpfr_mul(r, r, small, direction);
    mpfr_clear(small);
    return ternary;
  };
  const Endpoint tiny_below = Endpoint::lower(Precision(20), true, negative_tiny);
  CHECK(tiny_below.sign() == -1);
  CHECK_FALSE(tiny_below.is_at_zero());
  CHECK(Endpoint::upper(Precision(20), true, negative_tiny) == upper(0, false));
  CHECK(tiny_below.next_above() == upper(0, false));
}

TEST_CASE("copies and moves keep number, side and precision") {
  static_assert(std::is_nothrow_move_constructible_v<Endpoint>);
  static_assert(std::is_nothrow_move_assignable_v<Endpoint>);
  const Endpoint original = lower(123456789, false, 100);
  Endpoint copy = original;
  CHECK(copy == original);
  CHECK(copy.precision() == Precision(100));
  Endpoint moved = std::move(copy);
  CHECK(moved == original);
  CHECK(moved.precision() == Precision(100));
  Endpoint assigned(1);
  assigned = original;
  CHECK(assigned == original);
  CHECK(assigned.precision() == Precision(100));
  const Endpoint& same = assigned;
  assigned = same;
  CHECK(assigned == original);
  assigned = Endpoint(0);
  CHECK(assigned == Endpoint(0));
}

}  // namespace
}  // namespace assay::interval
