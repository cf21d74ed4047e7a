// Nothing here is a violation: double, float, 0.5, mpfr_set_d and boost:: stand in comments,
#pragma once

#include <string>

namespace assay::exact {
/* of both kinds, 1e10
   float */
inline const std::string words = "double 0.5 \" float // boost::";  // and in strings; fesetround
inline const std::string raw = R"x(double " )" mpfr_set_d
  float 0.5 namespace assay::prover {
)x";
inline const char mark = '"';
inline const long exact_value = 1'000'000 + 0x1e5;
inline bool double_angle(const std::string& a) { return a.size() == 2; }
}  // namespace assay::exact
