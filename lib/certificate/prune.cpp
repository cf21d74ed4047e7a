#include "certificate/prune.hpp"

#include <stdexcept>

namespace assay::certificate {

namespace {

using Numbers = std::vector<std::size_t>;

void check_earlier(std::size_t number, std::size_t limit) {
  if (number >= limit) throw std::invalid_argument("a certificate refers to no earlier line");
}

/// The new number of each old one, when only the marked ones remain.
Numbers renumbered(const std::vector<bool>& marked) {
  Numbers numbers;
  std::size_t next = 0;
  for (const bool remains : marked) numbers.push_back(remains ? next++ : next);
  return numbers;
}

void replace(Numbers& numbers, const Numbers& by) {
  for (std::size_t& n : numbers) n = by[n];
}

}  // namespace

Certificate prune(const Certificate& certificate) {
  const std::size_t step_count = certificate.steps.size();
  const std::size_t context_count = certificate.contexts.size() + 1;
  std::vector<bool> steps(step_count, false);
  std::vector<bool> contexts(context_count, false);
  contexts[0] = true;

  check_earlier(certificate.last, step_count);
  steps[certificate.last] = true;
  for (std::size_t i = certificate.last + 1; i-- > 0;) {
    if (!steps[i]) continue;
    const Step& step = certificate.steps[i];
    check_earlier(step.context, context_count);
    contexts[step.context] = true;
    for (const Numbers* numbers : {&step.from, &step.modulo})
      for (const std::size_t n : *numbers) {
        check_earlier(n, i);
        steps[n] = true;
      }
  }
  for (std::size_t i = context_count; i-- > 1;) {
    if (!contexts[i]) continue;
    check_earlier(certificate.contexts[i - 1].parent, i);
    contexts[certificate.contexts[i - 1].parent] = true;
  }

  const Numbers step_numbers = renumbered(steps);
  const Numbers context_numbers = renumbered(contexts);
  Certificate result{certificate.theorem, certificate.verdict, {}, {}, 0};
  for (std::size_t i = 1; i < context_count; ++i) {
    if (!contexts[i]) continue;
    result.contexts.push_back(certificate.contexts[i - 1]);
    result.contexts.back().parent = context_numbers[result.contexts.back().parent];
  }
  for (std::size_t i = 0; i < step_count; ++i) {
    if (!steps[i]) continue;
    Step& step = result.steps.emplace_back(certificate.steps[i]);
    step.context = context_numbers[step.context];
    replace(step.from, step_numbers);
    replace(step.modulo, step_numbers);
  }
  result.last = step_numbers[certificate.last];
  return result;
}

}  // namespace assay::certificate
