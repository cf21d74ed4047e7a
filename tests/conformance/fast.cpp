#include "adapter.hpp"
#include "fast/elementary.hpp"

namespace assay::conformance {
namespace {

using assay::fast::Interval;

struct Fast : Arithmetic {
  std::string name() const override { return "lib/fast"; }

  std::optional<Ends> apply(const std::string& operation,
                            const std::vector<Ends>& operands) const override {
    static const auto table =
        operation_table<Interval>([](long n) { return Interval(static_cast<double>(n)); });
    std::vector<Interval> x;
    for (const Ends& a : operands) x.emplace_back(a.lower, a.upper);
    const std::optional<Interval> result =
        operation == "pown" ? std::optional(power(x[0], static_cast<long>(operands[1].lower)))
                            : table.at(operation)(x);
    if (!result || !is_defined(*result)) return std::nullopt;
    return Ends{result->lower(), result->upper()};
  }
};

}  // namespace

const Arithmetic& fast() {
  static const Fast arithmetic;
  return arithmetic;
}

}  // namespace assay::conformance
