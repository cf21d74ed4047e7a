// The stages of `assay enclose --table` for the window of a sigmoid neuron, on one thread:
// splitting records, reading numbers, enclosing, writing. README.md has the results.
#include "audit/tables/enclosing.hpp"
#include "audit/tables/format.hpp"
#include "fast/decimal.hpp"
#include "kernel/reader/terms.hpp"
#include "tables/records.hpp"

#include <benchmark/benchmark.h>
#include <array>
#include <charconv>
#include <memory>
#include <random>
#include <string>

namespace {

using namespace assay::audit;
namespace kernel = assay::kernel;

constexpr int rows_of_table = 16 * block_rows;

/// Rows with |w| in [4, 24] and |b| <= 2: decimals of 6 places, or doubles.
std::string csv() {
  std::mt19937_64 source(1);
  std::string text;
  for (int i = 0; i < rows_of_table; ++i) {
    const auto w = static_cast<long>(4'000'000 + source() % 20'000'000);
    const auto b = static_cast<long>(source() % 4'000'000) - 2'000'000;
    std::array<char, 32> number{};
    for (const auto& [value, end] : {std::pair{source() % 2 == 0 ? w : -w, ','}, {b, '\n'}}) {
      const auto written = std::to_chars(number.data(), number.data() + number.size(),
                                         static_cast<double>(value) / 1e6);
      text.append(number.data(), written.ptr);
      text += end;
    }
  }
  return text;
}

std::string doubles() {
  std::mt19937_64 source(2);
  std::uniform_real_distribution<double> w(4, 24);
  std::uniform_real_distribution<double> b(-2, 2);
  std::string text;
  for (int i = 0; i < rows_of_table; ++i) {
    const std::array row{source() % 2 == 0 ? w(source) : -w(source), b(source)};
    text.append(reinterpret_cast<const char*>(row.data()), sizeof row);
  }
  return text;
}

kernel::Term term(const std::string& text) {
  kernel::Tokens tokens(text);
  return kernel::read_term(tokens, {});
}

Question window() {
  const std::string length = "log(abs(w)*(1 + sqrt(1 - 4/abs(w)))/2 - 1)/abs(w)";
  return {{"w", "b"},
          {{"abs(w) >= 4", term("abs(w)") >= kernel::Term::number(4)}},
          {{"lower", term("-b/w - " + length)}, {"upper", term("-b/w + " + length)}}};
}

/// What one thread has, and the first block of a table.
struct Fixture {
  Fixture(std::unique_ptr<Format> of, std::string table) : format(std::move(of)), text(table) {
    std::string_view first = text;
    format->take_header(first);
    first_row = first.data() - text.data();
    format->reader(first, 2)->next(rows);
    enclosing.answer(rows, workspace, answers);
  }
  std::string_view body() const {
    return std::string_view(text).substr(static_cast<std::size_t>(first_row));
  }

  std::unique_ptr<Format> format;
  std::string text;
  std::ptrdiff_t first_row = 0;
  Enclosing enclosing{window(), 12};
  Enclosing::Workspace workspace{enclosing};
  Rows rows{2};
  Answers answers{2};
};

const std::vector<Binding> bindings{{"w", "w"}, {"b", "b"}};

Fixture csv_fixture() { return {csv_format(bindings), "w,b\n" + csv()}; }
Fixture binary_fixture() { return {binary_format(bindings), doubles()}; }

void count_rows(benchmark::State& state, std::size_t rows) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(rows));
}

void split(benchmark::State& state) {
  const std::string text = csv();
  for (auto _ : state) {
    assay::tables::Records records(text);
    while (records.next()) benchmark::DoNotOptimize(records.fields().data());
  }
  count_rows(state, rows_of_table);
}

void read(benchmark::State& state, Fixture f) {
  for (auto _ : state) {
    const auto reader = f.format->reader(f.body(), 2);
    while (reader->next(f.rows)) benchmark::DoNotOptimize(f.rows.values.data());
  }
  count_rows(state, rows_of_table);
}

void enclose(benchmark::State& state, Fixture f) {
  for (auto _ : state) {
    f.enclosing.answer(f.rows, f.workspace, f.answers);
    benchmark::DoNotOptimize(f.answers.columns.data());
  }
  count_rows(state, block_rows);
}

void write(benchmark::State& state, Fixture f) {
  std::string out;
  for (auto _ : state) {
    out.clear();
    f.format->write(f.rows, f.answers, f.enclosing, Numbers::decimal, out);
    benchmark::DoNotOptimize(out.data());
  }
  count_rows(state, block_rows);
}

BENCHMARK(split)->Name("csv/split");
BENCHMARK_CAPTURE(read, csv, csv_fixture())->Name("csv/split and read");
BENCHMARK_CAPTURE(enclose, csv, csv_fixture())->Name("csv/enclose");
BENCHMARK_CAPTURE(write, csv, csv_fixture())->Name("csv/write");
BENCHMARK_CAPTURE(read, binary, binary_fixture())->Name("binary/read");
BENCHMARK_CAPTURE(enclose, binary, binary_fixture())->Name("binary/enclose");
BENCHMARK_CAPTURE(write, binary, binary_fixture())->Name("binary/write");

}  // namespace

BENCHMARK_MAIN();
