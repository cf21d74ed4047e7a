// Defines how the steps of the kernel's rules are written down: one function for each rule that the
// search uses, so that a field is never forgotten.
#pragma once

#include "certificate/step.hpp"

#include <string>
#include <vector>

namespace assay::prover::steps {

using certificate::Step;
using References = std::vector<std::size_t>;

inline Step of(std::string rule, std::size_t context) {
  Step s;
  s.rule = std::move(rule);
  s.context = context;
  return s;
}

inline Step of(std::string rule, std::size_t context, kernel::Claim claim, References from) {
  Step s = of(std::move(rule), context);
  s.claim = std::move(claim);
  s.from = std::move(from);
  return s;
}

inline Step enclose(std::size_t context, const kernel::Relation& r, long bits) {
  Step s = of("enclose", context, kernel::claim(r), {});
  s.bits = bits;
  return s;
}

inline Step subdivide(std::size_t context, const kernel::Relation& r, long bits,
                      std::vector<certificate::Node> tree) {
  Step s = enclose(context, r, bits);
  s.rule = "subdivide";
  s.tree = std::move(tree);
  return s;
}

inline Step identity(std::size_t context, const kernel::Relation& r, References modulo,
                     References defined) {
  Step s = of("identity", context, kernel::claim(r), std::move(defined));
  s.modulo = std::move(modulo);
  return s;
}

inline Step combine(std::size_t context, const kernel::Relation& r, kernel::Combination numbers,
                    References premises) {
  Step s = of("combine", context, kernel::claim(r), std::move(premises));
  s.combination = std::move(numbers);
  return s;
}

inline Step fact(std::string name) {
  Step s = of("fact", 0);
  s.name = std::move(name);
  return s;
}

inline Step assumption(std::size_t context, const kernel::Relation& r) {
  return of("assumption", context, kernel::claim(r), {});
}

/// premises: the general theorem first.
inline Step use(std::size_t context, const kernel::Substitution& with, References premises) {
  Step s = of("use", context);
  s.from = std::move(premises);
  s.with.assign(with.begin(), with.end());
  return s;
}

/// premises: the claim under the one assumption and under the other, then definedness.
inline Step cases(std::size_t context, References premises) {
  Step s = of("cases", context);
  s.from = std::move(premises);
  return s;
}

/// pattern: with the variable `hole` where the equation's left side stands in the instance.
inline Step replace(std::size_t context, const kernel::Relation& pattern, std::string hole,
                    std::size_t instance, std::size_t equation) {
  Step s = of("replace", context, kernel::claim(pattern), {instance, equation});
  s.name = std::move(hole);
  return s;
}

inline Step conjunction(std::size_t context, References parts) {
  Step s = of("conjunction", context);
  s.from = std::move(parts);
  return s;
}

}  // namespace assay::prover::steps
