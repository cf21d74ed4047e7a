#include "prover/search/degree.hpp"

#include <algorithm>
#include <unordered_map>

namespace assay::prover::search {

using kernel::Op;
using kernel::Term;

namespace {

class Degrees {
 public:
  explicit Degrees(const std::string& variable) : variable_(variable) {}

  long of(const Term& t) {
    if (t.is(Op::variable)) return t.name() == variable_ ? 1 : 0;
    if (t.is_closed()) return 0;
    if (const auto found = known_.find(t.identity()); found != known_.end()) return found->second;
    const long degree = std::min(computed(t), no_degree);
    known_.emplace(t.identity(), degree);
    return degree;
  }

 private:
  long computed(const Term& t) {
    const long first = of(t.argument(0));
    const long second = t.arguments().size() > 1 ? of(t.argument(1)) : 0;
    if (first == 0 && second == 0) return 0;
    switch (t.op()) {
      case Op::negate:
      case Op::add:
      case Op::subtract: return std::max(first, second);
      case Op::multiply: return first + second;
      case Op::divide: return second == 0 ? first : no_degree;
      case Op::power_integer: return t.exponent() >= 0 ? power(first, t.exponent()) : no_degree;
      default: return no_degree;
    }
  }

  static long power(long degree, long exponent) {
    return exponent < no_degree ? degree * exponent : no_degree;
  }

  const std::string& variable_;
  std::unordered_map<const void*, long> known_;
};

}  // namespace

long degree_in(const Term& t, const std::string& variable) { return Degrees(variable).of(t); }

}  // namespace assay::prover::search
