// asin, acos, acosh, atanh: the monotone functions whose domain ends at 1.
//
// Enclosure: on their domains asin, acosh and atanh are continuous and strictly increasing, acos
// strictly decreasing (NIST Digital Library of Mathematical Functions 4.23, 4.37), so the range
// over a is as monotone.hpp says. atanh tends to -inf at -1 and to inf at 1, so over (-1,1) it is
// all of R; asin, acos and acosh are defined at the ends of their domains. Each check compares
// cuts: -1 in a fails for atanh, -1+0 as its lower end does not.
#include "interval/elementary/monotone.hpp"

namespace assay::interval {
namespace {

bool within_closed(const Interval& a) {
  return a.lower() >= Endpoint(-1) && a.upper() <= Endpoint(1);
}

bool within_open(const Interval& a) { return a.lower() > Endpoint(-1) && a.upper() < Endpoint(1); }

}  // namespace

std::optional<Interval> asin(const Interval& a) {
  if (!within_closed(a)) return std::nullopt;
  return increasing(mpfr_asin, a);
}

std::optional<Interval> acos(const Interval& a) {
  if (!within_closed(a)) return std::nullopt;
  return decreasing(mpfr_acos, a);
}

std::optional<Interval> acosh(const Interval& a) {
  if (!(a.lower() >= Endpoint(1))) return std::nullopt;
  return increasing(mpfr_acosh, a);
}

std::optional<Interval> atanh(const Interval& a) {
  if (!within_open(a)) return std::nullopt;
  return increasing(mpfr_atanh, a);
}

}  // namespace assay::interval
