// Defines Policies, with which Boost.Interval (Bronnimann, Melquiond, Pion: The design of the
// Boost interval arithmetic library, Theoretical Computer Science 351, 2006) works over Endpoint.
//
// Boost chooses which ends of the operands give an end of the result, by comparing them with 0 in
// the order of cuts; Rounding computes that end, with its side. No algorithm of Boost that is used
// here ever asks for 0 * inf, inf - inf, inf / inf or 0 / 0: interval.hpp lists those used, and
// Rounding throws std::logic_error should it happen all the same.
#pragma once

#include "interval/endpoint.hpp"

// One by one: boost/numeric/interval.hpp would bring in the machine's numbers and rounding modes.
#include <boost/numeric/interval/detail/test_input.hpp>
#include <boost/numeric/interval/interval.hpp>
#include <boost/numeric/interval/policies.hpp>

namespace assay::interval {

/// The ends of sums, differences, products and quotients. Results have the larger precision of
/// the two operands. `down` makes lower ends, `up` makes upper ends.
struct Rounding {
  static Endpoint add_down(const Endpoint& a, const Endpoint& b);
  static Endpoint add_up(const Endpoint& a, const Endpoint& b);
  static Endpoint sub_down(const Endpoint& a, const Endpoint& b);
  static Endpoint sub_up(const Endpoint& a, const Endpoint& b);
  static Endpoint mul_down(const Endpoint& a, const Endpoint& b);
  static Endpoint mul_up(const Endpoint& a, const Endpoint& b);
  static Endpoint div_down(const Endpoint& a, const Endpoint& b);
  static Endpoint div_up(const Endpoint& a, const Endpoint& b);
};

/// There is no empty interval and no NaN: what would make one throws std::logic_error.
struct Checking {
  static Endpoint pos_inf() { return Endpoint::plus_infinity(Precision(Precision::smallest)); }
  static Endpoint neg_inf() { return Endpoint::minus_infinity(Precision(Precision::smallest)); }
  static Endpoint nan();
  static Endpoint empty_lower();
  static Endpoint empty_upper();
  static bool is_nan(const Endpoint&) { return false; }
  static bool is_empty(const Endpoint& lower, const Endpoint& upper);
};

using Policies = boost::numeric::interval_lib::policies<Rounding, Checking>;

}  // namespace assay::interval

// Boost asks these about every end. Its own versions make a constant 0 each time to compare with.
namespace boost::numeric::interval_lib::user {

template <>
inline bool is_zero(const assay::interval::Endpoint& end) {
  return end.sign() == 0;
}

template <>
inline bool is_neg(const assay::interval::Endpoint& end) {
  return end.sign() < 0;
}

template <>
inline bool is_pos(const assay::interval::Endpoint& end) {
  return end.sign() > 0;
}

}  // namespace boost::numeric::interval_lib::user

#include <boost/numeric/interval/arith.hpp>
#include <boost/numeric/interval/utility.hpp>
