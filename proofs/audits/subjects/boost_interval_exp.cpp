// The ends of exp of a point interval as Boost.Interval computes them with the transcendental
// functions that it comes with, rounded_transc_std: those of the C library, called with the rounding
// mode set. Were they bounds, the lower end would never be above exp(x), and the upper end never
// below.
#include <boost/numeric/interval.hpp>

namespace {

namespace library = boost::numeric::interval_lib;

using Rounding = library::save_state<library::rounded_transc_std<double>>;
using Policies = library::policies<Rounding, library::checking_base<double>>;
using Interval = boost::numeric::interval<double, Policies>;

}  // namespace

extern "C" double exp_lower(double x) { return boost::numeric::exp(Interval(x)).lower(); }
extern "C" double exp_upper(double x) { return boost::numeric::exp(Interval(x)).upper(); }
