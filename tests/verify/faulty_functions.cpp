// Functions with one fault each, for the tests of 'assay audit function': |x|, but at one input.
#include <cmath>
#include <csignal>
#include <cstdlib>
#include <limits>

namespace {

constexpr float place = 3.5F;

float with(float x, float result) { return x == place ? result : std::fabs(x); }

}  // namespace

extern "C" {

float right(float x) { return std::fabs(x); }
float wrong_sign(float x) { return with(x, -place); }
float wrong_infinity(float x) { return with(x, std::numeric_limits<float>::infinity()); }
float wrong_nan(float x) { return with(x, std::numeric_limits<float>::quiet_NaN()); }
float order_reversed(float x) { return with(x, 3.25F); }
float nan_becomes_number(float x) { return std::isnan(x) ? 0 : x; }
float crashes(float x) {
  if (x == place) std::raise(SIGSEGV);
  return x;
}
float leaves(float x) {
  if (x == place) std::_Exit(0);
  return x;
}
float never_ends(float x) {
  volatile bool is_there = x == place;
  while (is_there) {
  }
  return x;
}

}  // extern "C"
