// Defines the arithmetics that the benchmarks compare with, under one set of names: a number with
// its error, and operations that write their result to the first argument.
#pragma once

#include "interval/interval.hpp"

#if defined(ASSAY_BENCH_MPFI)
#include <mpfi.h>
#endif
#if defined(ASSAY_BENCH_ARB)
#include <arb.h>
#include <arb_hypgeom.h>
#endif

namespace assay::bench {

/// lib/interval with 53 bits: Boost.Interval over MPFR, with our policies.
struct Trusted {
  static constexpr const char* name = "trusted";
  using Interval = interval::Interval;

  struct Number {
    Number() : value(interval::whole(interval::Precision(53))) {}
    Number(double lower, double upper)
        : value(interval::between(end(lower), end(upper), interval::Precision(53))) {}
    static interval::End end(double x) {
      const mpq_class exact(x);
      return {exact::Rational(exact.get_num(), exact.get_den()), false};
    }
    Interval value;
  };

  static void add(Number& r, const Number& a, const Number& b) { r.value = a.value + b.value; }
  static void subtract(Number& r, const Number& a, const Number& b) { r.value = a.value - b.value; }
  static void multiply(Number& r, const Number& a, const Number& b) { r.value = a.value * b.value; }
  static void divide(Number& r, const Number& a, const Number& b) {
    r.value = *interval::divide(a.value, b.value);
  }
  static void negate(Number& r, const Number& a) { r.value = -a.value; }
  static void sqrt(Number& r, const Number& a) { r.value = *interval::sqrt(a.value); }
  static void exp(Number& r, const Number& a) { r.value = interval::exp(a.value); }
  static void log(Number& r, const Number& a) { r.value = *interval::log(a.value); }
  static void log1p(Number& r, const Number& a) {
    static const Number one(1, 1);
    r.value = *interval::log(one.value + a.value);
  }
  static void sin(Number& r, const Number& a) { r.value = interval::sin(a.value); }
  static void cos(Number& r, const Number& a) { r.value = interval::cos(a.value); }
  static void atan(Number& r, const Number& a) { r.value = interval::atan(a.value); }
  static void asinh(Number& r, const Number& a) { r.value = interval::asinh(a.value); }
  static void tanh(Number& r, const Number& a) { r.value = interval::tanh(a.value); }
  static void erf(Number& r, const Number& a) { r.value = interval::erf(a.value); }
};

#if defined(ASSAY_BENCH_MPFI)
/// MPFI with 53 bits; it has no erf.
struct Mpfi {
  static constexpr const char* name = "MPFI";

  struct Number {
    Number() { mpfi_init2(value, 53); }
    Number(double lower, double upper) : Number() { mpfi_interv_d(value, lower, upper); }
    Number(const Number&) = delete;
    Number& operator=(const Number&) = delete;
    ~Number() { mpfi_clear(value); }
    mpfi_t value;
  };

  static void add(Number& r, const Number& a, const Number& b) {
    mpfi_add(r.value, a.value, b.value);
  }
  static void subtract(Number& r, const Number& a, const Number& b) {
    mpfi_sub(r.value, a.value, b.value);
  }
  static void multiply(Number& r, const Number& a, const Number& b) {
    mpfi_mul(r.value, a.value, b.value);
  }
  static void divide(Number& r, const Number& a, const Number& b) {
    mpfi_div(r.value, a.value, b.value);
  }
  static void negate(Number& r, const Number& a) { mpfi_neg(r.value, a.value); }
  static void sqrt(Number& r, const Number& a) { mpfi_sqrt(r.value, a.value); }
  static void exp(Number& r, const Number& a) { mpfi_exp(r.value, a.value); }
  static void log(Number& r, const Number& a) { mpfi_log(r.value, a.value); }
  static void log1p(Number& r, const Number& a) { mpfi_log1p(r.value, a.value); }
  static void sin(Number& r, const Number& a) { mpfi_sin(r.value, a.value); }
  static void cos(Number& r, const Number& a) { mpfi_cos(r.value, a.value); }
  static void atan(Number& r, const Number& a) { mpfi_atan(r.value, a.value); }
  static void asinh(Number& r, const Number& a) { mpfi_asinh(r.value, a.value); }
  static void expm1(Number& r, const Number& a) { mpfi_expm1(r.value, a.value); }
  static void tanh(Number& r, const Number& a) { mpfi_tanh(r.value, a.value); }
};
#endif

#if defined(ASSAY_BENCH_ARB)
/// Arb with 64 bits. Balls around the lower ends: its own way to work, and faster than balls around
/// intervals.
struct Arb {
  static constexpr const char* name = "Arb";
  static constexpr long bits = 64;

  struct Number {
    Number() { arb_init(value); }
    Number(double lower, double) : Number() { arb_set_d(value, lower); }
    Number(const Number&) = delete;
    Number& operator=(const Number&) = delete;
    ~Number() { arb_clear(value); }
    arb_t value;
  };

  static void add(Number& r, const Number& a, const Number& b) {
    arb_add(r.value, a.value, b.value, bits);
  }
  static void subtract(Number& r, const Number& a, const Number& b) {
    arb_sub(r.value, a.value, b.value, bits);
  }
  static void multiply(Number& r, const Number& a, const Number& b) {
    arb_mul(r.value, a.value, b.value, bits);
  }
  static void divide(Number& r, const Number& a, const Number& b) {
    arb_div(r.value, a.value, b.value, bits);
  }
  static void negate(Number& r, const Number& a) { arb_neg(r.value, a.value); }
  static void sqrt(Number& r, const Number& a) { arb_sqrt(r.value, a.value, bits); }
  static void exp(Number& r, const Number& a) { arb_exp(r.value, a.value, bits); }
  static void log(Number& r, const Number& a) { arb_log(r.value, a.value, bits); }
  static void log1p(Number& r, const Number& a) { arb_log1p(r.value, a.value, bits); }
  static void sin(Number& r, const Number& a) { arb_sin(r.value, a.value, bits); }
  static void cos(Number& r, const Number& a) { arb_cos(r.value, a.value, bits); }
  static void atan(Number& r, const Number& a) { arb_atan(r.value, a.value, bits); }
  static void asinh(Number& r, const Number& a) { arb_asinh(r.value, a.value, bits); }
  static void expm1(Number& r, const Number& a) { arb_expm1(r.value, a.value, bits); }
  static void tanh(Number& r, const Number& a) { arb_tanh(r.value, a.value, bits); }
  static void erf(Number& r, const Number& a) { arb_hypgeom_erf(r.value, a.value, bits); }
};
#endif

}  // namespace assay::bench
