#pragma once

#include <mpfr.h>

#include <boost/numeric/interval.hpp>

inline double sigma(double x) { return 1.0 / (1.0 + x); }
