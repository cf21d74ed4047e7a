// The same operations by MPFI with 53 bits and by Arb with 64 bits, where they are installed, in
// the same run and on the same operands.
#include "operands.hpp"
#include "peers.hpp"

#include <benchmark/benchmark.h>

#include <functional>
#include <memory>
#include <string>

#if defined(ASSAY_BENCH_MPFI)
#include <mpfi.h>
#endif
#if defined(ASSAY_BENCH_ARB)
#include <arb.h>
#endif

namespace assay::bench {
namespace {

// run(i) computes row i; a tenth of the rows is enough for what takes a microsecond.
void measure(const std::string& name, std::function<void(std::size_t)> run) {
  constexpr std::size_t rows = count / 10;
  benchmark::RegisterBenchmark(name.c_str(), [run](benchmark::State& state) {
    for (auto _ : state) {
      for (std::size_t i = 0; i < rows; ++i) run(i);
      benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * rows));
  });
}

#if defined(ASSAY_BENCH_MPFI)
struct Mpfi {
  explicit Mpfi(long bits) { mpfi_init2(value, bits); }
  Mpfi(const Mpfi&) = delete;
  Mpfi& operator=(const Mpfi&) = delete;
  ~Mpfi() { mpfi_clear(value); }
  mpfi_t value;
};

using MpfiRow = std::shared_ptr<std::vector<std::unique_ptr<Mpfi>>>;

MpfiRow intervals(const std::vector<double>& lower, const std::vector<double>& upper) {
  auto all = std::make_shared<std::vector<std::unique_ptr<Mpfi>>>();
  for (std::size_t i = 0; i < count; ++i) {
    all->push_back(std::make_unique<Mpfi>(53));
    mpfi_interv_d(all->back()->value, lower[i], upper[i]);
  }
  return all;
}

void register_mpfi() {
  const Operands& x = operands();
  const MpfiRow mixed = intervals(x.lower, x.upper);
  const MpfiRow positive = intervals(x.positive_lower, x.positive_upper);
  const MpfiRow w = intervals(x.w, x.w);
  const MpfiRow b = intervals(x.b, x.b);
  const auto result = std::make_shared<Mpfi>(53);
  const auto binary = [&](const std::string& name, const MpfiRow& a, const MpfiRow& c,
                          int (*f)(mpfi_ptr, mpfi_srcptr, mpfi_srcptr)) {
    measure(name + "/MPFI",
            [=](std::size_t i) { f(result->value, (*a)[i]->value, (*c)[i]->value); });
  };
  const auto unary = [&](const std::string& name, const MpfiRow& a,
                         int (*f)(mpfi_ptr, mpfi_srcptr)) {
    measure(name + "/MPFI", [=](std::size_t i) { f(result->value, (*a)[i]->value); });
  };
  binary("add", mixed, positive, mpfi_add);
  binary("multiply", mixed, mixed, mpfi_mul);
  binary("divide", mixed, positive, mpfi_div);
  unary("sqrt", positive, mpfi_sqrt);
  unary("exp", mixed, mpfi_exp);
  unary("log", positive, mpfi_log);
  unary("sin", mixed, mpfi_sin);
  unary("atan", mixed, mpfi_atan);
  unary("tanh", mixed, mpfi_tanh);
  measure("logistic/MPFI", [=](std::size_t i) {
    mpfi_neg(result->value, (*mixed)[i]->value);
    mpfi_exp(result->value, result->value);
    mpfi_add_ui(result->value, result->value, 1);
    mpfi_inv(result->value, result->value);
  });
  // log1p((d + sqrt(w d))/2), d = w - 4: the form without cancellation.
  const auto other = std::make_shared<Mpfi>(53);
  measure("window/MPFI", [=](std::size_t i) {
    mpfi_sub_ui(other->value, (*w)[i]->value, 4);
    mpfi_mul(result->value, other->value, (*w)[i]->value);
    mpfi_sqrt(result->value, result->value);
    mpfi_add(result->value, result->value, other->value);
    mpfi_div_ui(result->value, result->value, 2);
    mpfi_log1p(result->value, result->value);
    mpfi_add(other->value, result->value, (*b)[i]->value);
    mpfi_neg(other->value, other->value);
    mpfi_div(other->value, other->value, (*w)[i]->value);
    mpfi_sub(result->value, result->value, (*b)[i]->value);
    mpfi_div(result->value, result->value, (*w)[i]->value);
  });
}
#endif

#if defined(ASSAY_BENCH_ARB)
constexpr long arb_bits = 64;

struct Arb {
  Arb() { arb_init(value); }
  Arb(const Arb&) = delete;
  Arb& operator=(const Arb&) = delete;
  ~Arb() { arb_clear(value); }
  arb_t value;
};

using ArbRow = std::shared_ptr<std::vector<std::unique_ptr<Arb>>>;

// Arb's balls around the points: its own way to work, and faster than balls around intervals.
ArbRow balls(const std::vector<double>& x) {
  auto all = std::make_shared<std::vector<std::unique_ptr<Arb>>>();
  for (std::size_t i = 0; i < count; ++i) {
    all->push_back(std::make_unique<Arb>());
    arb_set_d(all->back()->value, x[i]);
  }
  return all;
}

void register_arb() {
  const Operands& x = operands();
  const ArbRow mixed = balls(x.lower);
  const ArbRow positive = balls(x.positive_lower);
  const ArbRow w = balls(x.w);
  const ArbRow b = balls(x.b);
  const auto result = std::make_shared<Arb>();
  const auto binary = [&](const std::string& name, const ArbRow& a, const ArbRow& c,
                          void (*f)(arb_t, const arb_t, const arb_t, slong)) {
    measure(name + "/Arb",
            [=](std::size_t i) { f(result->value, (*a)[i]->value, (*c)[i]->value, arb_bits); });
  };
  const auto unary = [&](const std::string& name, const ArbRow& a,
                         void (*f)(arb_t, const arb_t, slong)) {
    measure(name + "/Arb", [=](std::size_t i) { f(result->value, (*a)[i]->value, arb_bits); });
  };
  binary("add", mixed, positive, arb_add);
  binary("multiply", mixed, mixed, arb_mul);
  binary("divide", mixed, positive, arb_div);
  unary("sqrt", positive, arb_sqrt);
  unary("exp", mixed, arb_exp);
  unary("log", positive, arb_log);
  unary("sin", mixed, arb_sin);
  unary("atan", mixed, arb_atan);
  unary("tanh", mixed, arb_tanh);
  measure("logistic/Arb", [=](std::size_t i) {
    arb_neg(result->value, (*mixed)[i]->value);
    arb_exp(result->value, result->value, arb_bits);
    arb_add_ui(result->value, result->value, 1, arb_bits);
    arb_inv(result->value, result->value, arb_bits);
  });
  const auto other = std::make_shared<Arb>();
  measure("window/Arb", [=](std::size_t i) {
    arb_sub_ui(other->value, (*w)[i]->value, 4, arb_bits);
    arb_mul(result->value, other->value, (*w)[i]->value, arb_bits);
    arb_sqrt(result->value, result->value, arb_bits);
    arb_add(result->value, result->value, other->value, arb_bits);
    arb_mul_2exp_si(result->value, result->value, -1);
    arb_log1p(result->value, result->value, arb_bits);
    arb_add(other->value, result->value, (*b)[i]->value, arb_bits);
    arb_neg(other->value, other->value);
    arb_div(other->value, other->value, (*w)[i]->value, arb_bits);
    arb_sub(result->value, result->value, (*b)[i]->value, arb_bits);
    arb_div(result->value, result->value, (*w)[i]->value, arb_bits);
  });
}
#endif

}  // namespace

void register_peers() {
#if defined(ASSAY_BENCH_MPFI)
  register_mpfi();
#endif
#if defined(ASSAY_BENCH_ARB)
  register_arb();
#endif
}

}  // namespace assay::bench
