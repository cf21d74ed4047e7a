// The same operations by lib/interval, and by MPFI and Arb where they are installed, in the same
// run and on the same operands.
#include "operands.hpp"
#include "peer_arithmetic.hpp"
#include "peers.hpp"

#include <benchmark/benchmark.h>

#include <deque>
#include <functional>
#include <memory>
#include <string>

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

template <class Peer>
class Benchmarks {
 public:
  using Number = typename Peer::Number;

  void register_all() {
    binary("add", mixed_, positive_, Peer::add);
    binary("multiply", mixed_, mixed_, Peer::multiply);
    binary("divide", mixed_, positive_, Peer::divide);
    unary("sqrt", positive_, Peer::sqrt);
    unary("exp", mixed_, Peer::exp);
    unary("log", positive_, Peer::log);
    unary("log1p", positive_, Peer::log1p);
    unary("sin", mixed_, Peer::sin);
    unary("cos", mixed_, Peer::cos);
    unary("atan", mixed_, Peer::atan);
    unary("asinh", mixed_, Peer::asinh);
    if constexpr (requires { Peer::expm1; }) unary("expm1", mixed_, Peer::expm1);
    unary("tanh", mixed_, Peer::tanh);
    if constexpr (requires { Peer::erf; }) unary("erf", mixed_, Peer::erf);
    unary("logistic", mixed_, logistic);
    unary("polynomial", mixed_, horner);
    measure(name("window"), [w = w_, b = b_](std::size_t i) { window((*w)[i], (*b)[i]); });
  }

 private:
  using Numbers = std::shared_ptr<std::deque<Number>>;

  static Numbers numbers(const std::vector<double>& lower, const std::vector<double>& upper) {
    auto all = std::make_shared<std::deque<Number>>();
    for (std::size_t i = 0; i < count; ++i) all->emplace_back(lower[i], upper[i]);
    return all;
  }

  static std::string name(const std::string& operation) { return operation + "/" + Peer::name; }

  static Number& result() {
    static Number number;
    return number;
  }

  template <class F>
  void binary(const std::string& operation, const Numbers& a, const Numbers& b, F f) {
    measure(name(operation), [=](std::size_t i) { f(result(), (*a)[i], (*b)[i]); });
  }
  template <class F>
  void unary(const std::string& operation, const Numbers& a, F f) {
    measure(name(operation), [=](std::size_t i) { f(result(), (*a)[i]); });
  }

  static void logistic(Number& r, const Number& x) {
    static const Number one(1, 1);
    Peer::negate(r, x);
    Peer::exp(r, r);
    Peer::add(r, r, one);
    Peer::divide(r, one, r);
  }

  static void horner(Number& r, const Number& x) {
    static const std::deque<Number> c = [] {
      std::deque<Number> all;
      for (const double value : polynomial) all.emplace_back(value, value);
      return all;
    }();
    Peer::multiply(r, c.back(), x);
    for (std::size_t i = c.size() - 1; i-- > 0;) {
      Peer::add(r, r, c[i]);
      if (i > 0) Peer::multiply(r, r, x);
    }
  }

  // L = log1p((d + sqrt(w d))/2), d = w - 4: the form without cancellation.
  static void window(const Number& w, const Number& b) {
    static const Number four(4, 4);
    static const Number half(0.5, 0.5);
    static Number d;
    static Number length;
    Peer::subtract(d, w, four);
    Peer::multiply(length, d, w);
    Peer::sqrt(length, length);
    Peer::add(length, length, d);
    Peer::multiply(length, length, half);
    Peer::log1p(length, length);
    Peer::add(d, length, b);
    Peer::negate(d, d);
    Peer::divide(d, d, w);
    Peer::subtract(length, length, b);
    Peer::divide(length, length, w);
  }

  Numbers mixed_ = numbers(operands().lower, operands().upper);
  Numbers positive_ = numbers(operands().positive_lower, operands().positive_upper);
  Numbers w_ = numbers(operands().w, operands().w);
  Numbers b_ = numbers(operands().b, operands().b);
};

}  // namespace

void register_peers() {
  Benchmarks<Trusted>().register_all();
#if defined(ASSAY_BENCH_MPFI)
  Benchmarks<Mpfi>().register_all();
#endif
#if defined(ASSAY_BENCH_ARB)
  Benchmarks<Arb>().register_all();
#endif
}

}  // namespace assay::bench
