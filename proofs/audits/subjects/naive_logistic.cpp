// The logistic function as it is usually written.
#include <cmath>

extern "C" float logistic(float x) { return 1.0F / (1.0F + std::exp(-x)); }
