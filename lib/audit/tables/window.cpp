#include "audit/tables/window.hpp"

#include "kernel/reader/terms.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace assay::audit {

namespace {

using kernel::Term;

/// L(k), where exp L + exp(-L) = k - 2, in the forms in which it is written. They are equal, and
/// equal to that of the kernel: k(1 + sqrt(1 - 4/k))/2 - 1 = (k - 2 + sqrt(k(k - 4)))/2, and with
/// k = 4 cosh(u)^2 both say 2u.
constexpr std::string_view lengths[] = {"log(k*(1 + sqrt(1 - 4/k))/2 - 1)",
                                        "2*asinh(sqrt(k/4 - 1))"};

Term read(std::string_view text) {
  kernel::Tokens tokens(text);
  return kernel::read_term(tokens, {});
}

/// The ends (-+L(|w|) - b)/w, as the theorem writes them.
Term end(std::string_view length, char sign, const std::string& w, const std::string& b) {
  std::string of_size(length);
  const std::string size = "abs(" + w + ")";
  for (std::size_t at = 0; (at = of_size.find("k", at)) != std::string::npos; at += size.size())
    of_size.replace(at, 1, size);
  return read("-" + b + "/" + w + " " + sign + " " + of_size + "/" + size);
}

std::optional<std::size_t> find(const Question& q, const Term& meaning) {
  for (std::size_t i = 0; i < q.quantities.size(); ++i)
    if (q.quantities[i].meaning == meaning) return i;
  return std::nullopt;
}

}  // namespace

std::optional<WindowKernel> WindowKernel::recognised(const Question& q) {
  if (q.parameters.size() != 2 || q.quantities.size() != 2) return std::nullopt;
  for (const std::string_view length : lengths) {
    for (const std::size_t w : {0U, 1U}) {
      const std::string& weight = q.parameters[w];
      const std::string& shift = q.parameters[1 - w];
      const auto left = find(q, end(length, '-', weight, shift));
      const auto right = find(q, end(length, '+', weight, shift));
      if (left && right) return WindowKernel{w, 1 - w, *left, *right};
    }
  }
  return std::nullopt;
}

void WindowKernel::evaluate(const Rows& rows, std::vector<Column>& quantities) const {
  fast::bulk::table().window(rows.values[w].lower.data(), rows.values[b].lower.data(),
                             quantities[left], quantities[right], rows.count);
}

}  // namespace assay::audit
