// Defines Policies, with which Boost.Interval (Bronnimann, Melquiond, Pion: The design of the Boost
// interval arithmetic library, Theoretical Computer Science 351, 2006) works over double.
//
// Boost chooses which ends of the operands give an end of the result; Rounding rounds it outward.
// Boost's own policies switch the rounding mode of the processor, of which compilers know nothing.
#pragma once

#include "fast/rounding.hpp"

// One by one: boost/numeric/interval.hpp would bring in the rounding modes.
#include <boost/numeric/interval/checking.hpp>
#include <boost/numeric/interval/detail/test_input.hpp>
#include <boost/numeric/interval/interval.hpp>
#include <boost/numeric/interval/policies.hpp>

#include <boost/numeric/interval/arith.hpp>
#include <boost/numeric/interval/utility.hpp>

namespace assay::fast {

/// The empty interval of this checking has the ends NaN; it stands for "undefined".
using Checking = boost::numeric::interval_lib::checking_base<double>;
using Policies = boost::numeric::interval_lib::policies<Rounding, Checking>;

}  // namespace assay::fast
