// The bulk kernels and the scalar intervals of lib/fast, and as a floor plain doubles, which prove
// nothing. A name is OPERATION/IMPLEMENTATION; a table shows them side by side (table.py).
#include "fast/bulk/bulk.hpp"
#include "fast/elementary.hpp"
#include "operands.hpp"
#include "peers.hpp"

#include <benchmark/benchmark.h>

#include <cmath>
#include <memory>
#include <string>

namespace {

using namespace assay;
using bench::count;
using bench::operands;
using fast::Interval;
using fast::bulk::Source;
using fast::bulk::Table;
using fast::bulk::Target;

struct Results {
  std::vector<double> lower = std::vector<double>(count);
  std::vector<double> upper = std::vector<double>(count);
  Target target() { return {lower.data(), upper.data()}; }
};

Source mixed() { return {operands().lower.data(), operands().upper.data()}; }
Source positive() { return {operands().positive_lower.data(), operands().positive_upper.data()}; }

template <class Run>
void measure(const std::string& name, Run run) {
  benchmark::RegisterBenchmark(name.c_str(), [run](benchmark::State& state) {
    for (auto _ : state) {
      run();
      benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * count));
  });
}

void bulk_binary(const std::string& name, Table::Binary Table::*kernel, Source a, Source b) {
  for (const Table* table : fast::bulk::tables()) {
    measure(name + "/" + table->name, [=, result = std::make_shared<Results>()] {
      (table->*kernel)(a, b, result->target(), count);
    });
  }
}

void bulk_unary(const std::string& name, Table::Unary Table::*kernel, Source a) {
  for (const Table* table : fast::bulk::tables()) {
    measure(name + "/" + table->name, [=, result = std::make_shared<Results>()] {
      (table->*kernel)(a, result->target(), count);
    });
  }
}

// f on the operands one after the other, as intervals and as ends without rounding.
template <class F>
void scalar(const std::string& name, Source a, Source b, F f) {
  measure(name + "/scalar", [=, result = std::make_shared<Results>()] {
    for (std::size_t i = 0; i < count; ++i) {
      const Interval value = f(Interval(a.lower[i], a.upper[i]), Interval(b.lower[i], b.upper[i]));
      result->lower[i] = value.lower();
      result->upper[i] = value.upper();
    }
  });
}
template <class F>
void plain(const std::string& name, Source a, Source b, F f) {
  measure(name + "/plain", [=, result = std::make_shared<Results>()] {
    for (std::size_t i = 0; i < count; ++i)
      f(a.lower[i], a.upper[i], b.lower[i], b.upper[i], result->lower[i], result->upper[i]);
  });
}
template <double (*f)(double)>
void plain_increasing(const std::string& name, Source a) {
  plain(name, a, a, [](double xl, double xu, double, double, double& l, double& u) {
    l = f(xl);
    u = f(xu);
  });
}

void plain_product(double xl, double xu, double yl, double yu, double& l, double& u) {
  const double ll = xl * yl, lu = xl * yu, ul = xu * yl, uu = xu * yu;
  const double a = ll < lu ? ll : lu, b = ul < uu ? ul : uu;
  const double c = ll > lu ? ll : lu, d = ul > uu ? ul : uu;
  l = a < b ? a : b;
  u = c > d ? c : d;
}

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

void arithmetic() {
  bulk_binary("add", &Table::add, mixed(), positive());
  scalar("add", mixed(), positive(), [](const Interval& x, const Interval& y) { return x + y; });
  plain("add", mixed(), positive(),
        [](double xl, double xu, double yl, double yu, double& l, double& u) {
          l = xl + yl;
          u = xu + yu;
        });
  bulk_binary("multiply", &Table::multiply, mixed(), mixed());
  scalar("multiply", mixed(), mixed(), [](const Interval& x, const Interval& y) { return x * y; });
  plain("multiply", mixed(), mixed(),
        [](double xl, double xu, double yl, double yu, double& l, double& u) {
          plain_product(xl, xu, yl, yu, l, u);
        });
  bulk_binary("divide", &Table::divide, mixed(), positive());
  scalar("divide", mixed(), positive(),
         [](const Interval& x, const Interval& y) { return divide(x, y); });
  plain("divide", mixed(), positive(),
        [](double xl, double xu, double yl, double yu, double& l, double& u) {
          l = xl / (xl < 0 ? yl : yu);
          u = xu / (xu < 0 ? yu : yl);
        });
  bulk_unary("sqrt", &Table::sqrt, positive());
  scalar("sqrt", positive(), positive(),
         [](const Interval& x, const Interval&) { return sqrt(x); });
  plain_increasing<std::sqrt>("sqrt", positive());
}

void elementary() {
  bulk_unary("exp", &Table::exp, mixed());
  scalar("exp", mixed(), mixed(), [](const Interval& x, const Interval&) { return exp(x); });
  plain_increasing<std::exp>("exp", mixed());
  bulk_unary("log", &Table::log, positive());
  scalar("log", positive(), positive(), [](const Interval& x, const Interval&) { return log(x); });
  plain_increasing<std::log>("log", positive());
  bulk_unary("logistic", &Table::logistic, mixed());
  plain_increasing<logistic>("logistic", mixed());
}

void further_functions() {
  struct Function {
    const char* name;
    Interval (*enclose)(const Interval&);
    double (*plain)(double);
    Table::Unary Table::*kernel;
    Source operand;
  };
  const Function all[] = {
      {"expm1", fast::expm1, std::expm1, &Table::expm1, mixed()},
      {"log1p", fast::log1p, std::log1p, &Table::log1p, positive()},
      {"sin", fast::sin, std::sin, &Table::sin, mixed()},
      {"cos", fast::cos, std::cos, &Table::cos, mixed()},
      {"atan", fast::atan, std::atan, &Table::atan, mixed()},
      {"tanh", fast::tanh, std::tanh, &Table::tanh, mixed()},
      {"asinh", fast::asinh, std::asinh, &Table::asinh, mixed()},
      {"erf", fast::erf, std::erf, &Table::erf, mixed()},
  };
  for (const Function& f : all) {
    bulk_unary(f.name, f.kernel, f.operand);
    scalar(f.name, f.operand, f.operand,
           [enclose = f.enclose](const Interval& x, const Interval&) { return enclose(x); });
    plain(f.name, f.operand, f.operand,
          [value = f.plain](double xl, double xu, double, double, double& l, double& u) {
            l = value(xl);
            u = value(xu);
          });
  }
}

// The polynomial in the bulk form: whole arrays by Horner's rule, with arrays of coefficients.
void polynomials() {
  static const std::vector<std::vector<double>> c = [] {
    std::vector<std::vector<double>> all;
    for (const double value : bench::polynomial) all.emplace_back(count, value);
    return all;
  }();
  const auto coefficient = [](std::size_t i) { return Source{c[i].data(), c[i].data()}; };
  for (const Table* table : fast::bulk::tables()) {
    measure(std::string("polynomial/") + table->name, [=, result = std::make_shared<Results>()] {
      const Target r = result->target();
      const Source so_far{r.lower, r.upper};
      table->multiply(coefficient(c.size() - 1), mixed(), r, count);
      for (std::size_t i = c.size() - 1; i-- > 0;) {
        table->add(so_far, coefficient(i), r, count);
        if (i > 0) table->multiply(so_far, mixed(), r, count);
      }
    });
  }
  scalar("polynomial", mixed(), mixed(), [](const Interval& x, const Interval&) {
    Interval value = Interval(c.back().front()) * x;
    for (std::size_t i = c.size() - 1; i-- > 0;) {
      value += Interval(c[i].front());
      if (i > 0) value *= x;
    }
    return value;
  });
  plain("polynomial", mixed(), mixed(),
        [](double xl, double xu, double, double, double& l, double& u) {
          l = u = bench::polynomial[5];
          for (int i = 4; i >= 0; --i) {
            plain_product(l, u, xl, xu, l, u);
            l += bench::polynomial[i];
            u += bench::polynomial[i];
          }
        });
}

void windows() {
  for (const Table* table : fast::bulk::tables()) {
    measure(std::string("window/") + table->name,
            [table, left = std::make_shared<Results>(), right = std::make_shared<Results>()] {
              table->window(operands().w.data(), operands().b.data(), left->target(),
                            right->target(), count);
            });
  }
  measure("window/plain", [result = std::make_shared<Results>()] {
    const bench::Operands& x = operands();
    for (std::size_t i = 0; i < count; ++i) {
      const double w = x.w[i];
      const double length = std::log(((w - 2) + std::sqrt(w * (w - 4))) / 2);
      result->lower[i] = (-length - x.b[i]) / w;
      result->upper[i] = (length - x.b[i]) / w;
    }
  });
}

// Rows of the window on one thread and on two, by the clock on the wall.
void threads() {
  benchmark::RegisterBenchmark(
      "threads",
      [](benchmark::State& state) {
        Results left;
        Results right;
        for (auto _ : state) {
          fast::bulk::table().window(operands().w.data(), operands().b.data(), left.target(),
                                     right.target(), count);
          benchmark::ClobberMemory();
        }
        state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * count));
      })
      ->Threads(1)
      ->Threads(2)
      ->UseRealTime();
}

}  // namespace

int main(int argument_count, char** arguments) {
  fast::require_ieee_arithmetic();
  arithmetic();
  elementary();
  further_functions();
  polynomials();
  windows();
  threads();
  bench::register_peers();
  bench::register_digits();
  benchmark::Initialize(&argument_count, arguments);
  if (benchmark::ReportUnrecognizedArguments(argument_count, arguments)) return 1;
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
