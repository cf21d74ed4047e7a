#include "adapter.hpp"
#include "fast/elementary.hpp"

namespace assay::conformance {
namespace {

using assay::fast::Interval;

struct Fast : Arithmetic {
  std::string name() const override { return "lib/fast"; }

  bool offers(const std::string& operation) const override {
    return operation == "pown" || table.contains(operation);
  }

  std::optional<Ends> apply(const std::string& operation,
                            const std::vector<Ends>& operands) const override {
    std::vector<Interval> x;
    for (const Ends& a : operands) x.emplace_back(a.lower, a.upper);
    const std::optional<Interval> result =
        operation == "pown" ? std::optional(power(x[0], static_cast<long>(operands[1].lower)))
                            : table.at(operation)(x);
    if (!result || !is_defined(*result)) return std::nullopt;
    return Ends{result->lower(), result->upper()};
  }

  const Operations<Interval> table =
      operation_table<Interval>([](long n) { return Interval(static_cast<double>(n)); });
};

}  // namespace

const Arithmetic& fast() {
  static const Fast arithmetic;
  return arithmetic;
}

}  // namespace assay::conformance
