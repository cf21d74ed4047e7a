// The peak of the window's width to 1,000, 10,000 and 100,000 digits: its place w* and its value
// W*, with proof, by prover/newton.hpp, and by Arb where it is installed.
#include "kernel/evaluate.hpp"
#include "peers.hpp"
#include "prover/newton.hpp"

#include <benchmark/benchmark.h>
#include <mpfr.h>

#include <stdexcept>
#include <string>

#if defined(ASSAY_BENCH_ARB)
#include <arb.h>
#include <arb_calc.h>
#include <arb_hypgeom.h>
#endif

namespace assay::bench {
namespace {

constexpr long all_digits[] = {1'000, 10'000, 100'000};

long bits(long digits) { return digits * 33'220 / 10'000 + 16; }

template <class Run>
void measure(long digits, const std::string& implementation, Run run) {
  benchmark::RegisterBenchmark(
      ("peak_" + std::to_string(digits) + "/" + implementation).c_str(),
      [digits, run](benchmark::State& state) {
        for (auto _ : state) run(bits(digits));
        state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()));
      })
      ->Unit(benchmark::kMillisecond);
}

// W(w) = 2 L(w)/w is u/cosh(u)^2 with w = 4 cosh(u)^2, and has its maximum where 2 u tanh u = 1.
// With t = exp(2u) this says that (t + 1)/(t - 1) = log t; then w = (t + 1)^2/t and
// W = 2t/(t^2 - 1). One logarithm of an exact number is all that a step needs, and its derivative
// is rational.
void certified_peak(long bits) {
  using kernel::Term;
  const Term t = Term::variable("t");
  const Term one = Term::number(1);
  const Term f = (t + one) / (t - one) - Term::apply(kernel::Op::log, {t});
  const auto start =
      interval::between({exact::Rational(46804976, 10000000), false},
                        {exact::Rational(46804996, 10000000), false}, interval::Precision(64));
  kernel::Box root;
  root.insert_or_assign("t", prover::narrow_root(f, "t", start, bits));
  const interval::Precision p(bits + 16);
  const auto place = kernel::evaluate(Term::power_integer(t + one, 2) / t, root, p);
  const auto value = kernel::evaluate(Term::number(2) * t / (t * t - one), root, p);
  for (const auto& v : {place, value}) {
    const auto width =
        interval::upper_end(interval::at_precision(*v - *v, interval::Precision(32)));
    if (*width.value > exact::Rational(16) / exact::power(exact::Rational(2), bits))
      throw std::logic_error("fewer digits than promised");
  }
}

// One function at the square root of 3, to see what the whole is made of.
template <int (*function)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t)>
void mpfr_value(long bits) {
  mpfr_t x;
  mpfr_init2(x, bits);
  mpfr_set_ui(x, 3, MPFR_RNDN);
  mpfr_sqrt(x, x, MPFR_RNDN);
  function(x, x, MPFR_RNDD);
  mpfr_clear(x);
}

#if defined(ASSAY_BENCH_ARB)
void arb_exponential(long bits) {
  arb_t x;
  arb_init(x);
  arb_sqrt_ui(x, 3, bits);
  arb_exp(x, x, bits);
  arb_clear(x);
}

// 2u sinh u - cosh u and its derivative: the fastest form for Arb of those that were tried.
int peak_series(arb_ptr out, const arb_t u, void*, slong order, slong bits) {
  arb_t s, c;
  arb_init(s);
  arb_init(c);
  arb_sinh_cosh(s, c, u, bits);
  arb_mul(out, u, s, bits);
  arb_mul_2exp_si(out, out, 1);
  arb_sub(out, out, c, bits);
  if (order > 1) {
    arb_mul(out + 1, u, c, bits);
    arb_mul_2exp_si(out + 1, out + 1, 1);
    arb_add(out + 1, out + 1, s, bits);
  }
  if (order > 2) {
    arb_mul(out + 2, u, s, bits);
    arb_mul_2exp_si(out + 2, out + 2, 1);
    arb_addmul_ui(out + 2, c, 3, bits);
    arb_mul_2exp_si(out + 2, out + 2, -1);
  }
  arb_clear(s);
  arb_clear(c);
  return 0;
}

// At the root tanh u = 1/(2u), hence w = 16 u^2/(4 u^2 - 1) and W = u - 1/(4u).
void arb_peak(long bits) {
  arb_t u, start, value, place;
  arf_t factor;
  for (arb_ptr x : {u, start, value, place}) arb_init(x);
  arf_init(factor);
  arb_set_d(start, 0.7717);
  mag_set_d(arb_radref(start), 0x1p-10);
  arb_calc_newton_conv_factor(factor, peak_series, nullptr, start, 64);
  arb_set(place, start);
  arb_set_d(start, 0.77170231);
  mag_set_d(arb_radref(start), 1e-7);
  arb_calc_refine_root_newton(u, peak_series, nullptr, start, place, factor, 10, bits);
  arb_mul_2exp_si(value, u, 2);
  arb_inv(value, value, bits);
  arb_sub(value, u, value, bits);
  arb_mul(place, u, u, bits);
  arb_mul_2exp_si(place, place, 2);
  arb_sub_ui(start, place, 1, bits);
  arb_mul_2exp_si(place, place, 2);
  arb_div(place, place, start, bits);
  if (arb_rel_accuracy_bits(place) < bits - 16 || arb_rel_accuracy_bits(value) < bits - 16)
    throw std::logic_error("Arb has fewer digits than asked");
  for (arb_ptr x : {u, start, value, place}) arb_clear(x);
  arf_clear(factor);
}
#endif

}  // namespace

void register_digits() {
  for (const long digits : all_digits) {
    measure(digits, "Assay", certified_peak);
    measure(digits, "mpfr_log", mpfr_value<mpfr_log>);
    measure(digits, "mpfr_exp", mpfr_value<mpfr_exp>);
#if defined(ASSAY_BENCH_ARB)
    measure(digits, "Arb", arb_peak);
    measure(digits, "arb_exp", arb_exponential);
#endif
  }
}

}  // namespace assay::bench
