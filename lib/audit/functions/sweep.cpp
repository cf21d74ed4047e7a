#include "audit/functions/sweep.hpp"

#include "audit/functions/screen.hpp"

#include <algorithm>
#include <cmath>

namespace assay::audit::functions {

template <Binary F>
Sweep<F>::Sweep(const Formula& formula)
    : formula_(formula),
      program_({formula.variable}),
      value_(program_.add(formula.term)),
      results_(program_),
      inputs_(1) {}

template <Binary F>
Tally Sweep<F>::judge_all(std::span<const F> inputs, std::span<const F> results,
                          std::size_t context) {
  tally_ = {};
  std::optional<Row> before;
  for (std::size_t start = 0; start < inputs.size(); start += block_rows) {
    const std::size_t count = std::min(block_rows, inputs.size() - start);
    const std::span<Row> rows =
        enclosed(inputs.subspan(start, count), results.subspan(start, count));
    judge_block(rows.subspan(std::min(count, context - std::min(context, start))));
    for (const Row& row : rows) {
      if (before) compare(*before, row);
      before = row;
    }
  }
  return tally_;
}

template <Binary F>
auto Sweep<F>::enclosed(std::span<const F> inputs, std::span<const F> results) -> std::span<Row> {
  std::ranges::copy(inputs, inputs_[0].lower.begin());
  std::ranges::copy(inputs, inputs_[0].upper.begin());
  program_.evaluate(inputs_, inputs.size(), results_);
  const Source values = results_[value_];
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const bool is_known = values.lower[i] <= values.upper[i];
    rows_[i] = {inputs[i], results[i], values.lower[i], values.upper[i], is_known};
  }
  return std::span(rows_).first(inputs.size());
}

template <Binary F>
void Sweep<F>::judge_block(std::span<Row> rows) {
  tally_.inputs += rows.size();
  const bool is_all_finite =
      std::ranges::all_of(rows, [](const Row& row) { return std::isfinite(row.input); });
  const bool is_nowhere_known = std::ranges::none_of(rows, &Row::is_defined);
  if (!rows.empty() && is_all_finite && is_nowhere_known) {
    const auto [least, greatest] = std::ranges::minmax(rows, {}, &Row::input);
    if (formula_.is_undefined_on(Format<F>::exact(least.input), Format<F>::exact(greatest.input))) {
      for (const Row& row : rows) tally_.add(judgement_where_undefined(row.result), row.witness());
      return;
    }
  }
  const std::array<bool, block_rows> is_judged = judge_by_screening(rows);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!std::isfinite(rows[i].input))
      judge_nonfinite(rows[i]);
    else if (!is_judged[i])
      judge_exactly(rows[i]);
  }
}

namespace {

/// The errors of the rows of a block of which the values are normal, or of the others.
struct ErrorsOfBlock {
  std::optional<std::size_t> greatest;  // the row with the greatest lower bound
  double lower = 0;                     // this bound
  double upper = 0;                     // the greatest upper bound

  void see_lower(std::size_t row, double bound) {
    if (greatest && bound <= lower) return;
    greatest = row;
    lower = bound;
  }
};

}  // namespace

// The rows are looked at twice, so that a row is judged exactly only if its error may be well above
// the largest in its block, and not whenever it is the largest so far. Until the end nothing is
// added to the tally for single rows: this is the loop over all floats.
template <>
auto Sweep<float>::judge_by_screening(std::span<const Row> rows) -> std::array<bool, block_rows> {
  if (formula_.claimed != Claimed::values) return {};
  std::array<Screened, block_rows> screened;
  std::array<ErrorsOfBlock, 2> errors;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    screened[i] = std::isfinite(row.input) ? screen(row.result, row.lower, row.upper) : Screened{};
    if (screened[i].is_decided)
      errors[screened[i].is_subnormal ? 1 : 0].see_lower(i, screened[i].lower);
  }
  const std::array<const std::optional<LargestError>*, 2> before{&tally_.normal, &tally_.subnormal};
  std::array<double, 2> most{};
  for (std::size_t kind = 0; kind < 2; ++kind) {
    const double best = std::max(errors[kind].lower, *before[kind] ? (*before[kind])->lower : 0);
    most[kind] = best + largest_error_tolerance * (1 + best);
  }
  std::array<bool, block_rows> is_judged{};
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Screened& s = screened[i];
    const std::size_t kind = s.is_subnormal ? 1 : 0;
    if (s.is_decided && s.upper <= most[kind]) {
      if (!s.is_correctly_rounded) tally_.add(Finding::not_correctly_rounded, rows[i].witness());
      errors[kind].upper = std::max(errors[kind].upper, s.upper);
      is_judged[i] = true;
    } else if (!s.is_decided && std::isfinite(rows[i].input)) {
      const auto judgement = screen_without_error(rows[i].result, rows[i].lower, rows[i].upper);
      if (judgement) tally_.add(*judgement, rows[i].witness());
      is_judged[i] = judgement.has_value();
    }
  }
  for (std::size_t kind = 0; kind < 2; ++kind) {
    const ErrorsOfBlock& e = errors[kind];
    if (e.greatest)
      tally_.add(UlpError{e.lower, std::max(e.lower, e.upper), kind == 1},
                 rows[*e.greatest].witness());
  }
  return is_judged;
}

/// Bounds in double decide nothing about the last place of a double.
template <>
auto Sweep<double>::judge_by_screening(std::span<const Row> /*rows*/)
    -> std::array<bool, block_rows> {
  return {};
}

template <Binary F>
void Sweep<F>::judge_exactly(Row& row) {
  const Judgement judgement = judge(formula_, row.input, row.result);
  row.is_defined = !judgement.is_undefined;
  tally_.add(judgement, row.witness());
}

template <Binary F>
void Sweep<F>::judge_nonfinite(Row& row) {
  row.is_defined = false;
  if (std::isnan(row.input)) {
    ++tally_.nan_inputs;
    if (!std::isnan(row.result)) tally_.add(Finding::number_for_nan, row.witness());
  } else {
    (row.input > 0 ? tally_.at_infinity : tally_.at_minus_infinity) = row.result;
  }
}

// Whether the formula is increasing or decreasing is not asked: two neighbours tell.
template <Binary F>
void Sweep<F>::compare(const Row& before, const Row& row) {
  const bool are_neighbours = Format<F>::ordinal(row.input) == Format<F>::ordinal(before.input) + 1;
  if (!are_neighbours || !before.is_defined || !row.is_defined) return;
  ++tally_.comparisons;
  if (!(before.result < row.result || before.result > row.result)) return;
  const bool rises = before.result < row.result;
  // What the results say is what the bounds say, in nearly all cases.
  if (rises ? before.upper < row.lower : row.upper < before.lower) return;
  const int order =
      order_of_values(formula_, Format<F>::exact(before.input), Format<F>::exact(row.input));
  if (order == (rises ? 1 : -1)) {
    Witness witness = before.witness();
    witness.next_result = row.result;
    tally_.add(Finding::order_reversed, witness);
  }
}

template class Sweep<float>;
template class Sweep<double>;

}  // namespace assay::audit::functions
