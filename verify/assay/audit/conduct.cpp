#include "audit/conduct.hpp"

#include "audit/conclusion.hpp"
#include "audit/formula_reading.hpp"
#include "audit/functions/witness_statements.hpp"
#include "exact/text.hpp"
#include "kernel/printer.hpp"
#include "kernel/reader/malformed.hpp"
#include "proof_file.hpp"
#include "recheck/report.hpp"
#include "status_line.hpp"

#include <fmt/core.h>

namespace assay::verify {

namespace {

using exact::Rational;
using functions::Inputs;
using functions::OrdinalRange;

/// Some days of work; what is beyond is rather a mistake.
constexpr std::uint64_t most_inputs = std::uint64_t{1} << 40U;

std::optional<Rational> read_end(const char* option, const std::string& text) {
  if (text.empty()) return std::nullopt;
  const auto x = exact::read_number(text);
  if (!x) throw UsageError(fmt::format("{} '{}' is no number", option, text));
  return x;
}

template <functions::Binary F>
OrdinalRange range_of(const AuditOptions& options) {
  using Of = functions::Format<F>;
  const auto from = read_end("--from", options.from);
  const auto to = read_end("--to", options.to);
  if (!from && !to) return {0, Of::last_ordinal};
  const Rational largest = Of::exact(Of::Limits::max());
  const OrdinalRange range =
      functions::range_between<F>(from.value_or(-largest), to.value_or(largest));
  if (range.first > range.last)
    throw UsageError(
        fmt::format("there is no {} from {} to {}", options.type, options.from, options.to));
  return range;
}

template <functions::Binary F>
Inputs<F> inputs_of(const AuditOptions& options, OrdinalRange range, std::size_t portion_size) {
  if (options.sample > 0) return Inputs<F>::sample(range, options.sample, portion_size);
  if (range.last - range.first >= most_inputs)
    throw UsageError("too many inputs to take every one: give --sample, or --from and --to");
  return Inputs<F>::every(range, portion_size);
}

template <functions::Binary F>
nlohmann::ordered_json description(const AuditOptions& options, OrdinalRange range,
                                   std::size_t portion_size) {
  using Of = functions::Format<F>;
  nlohmann::ordered_json json{{"choice", options.sample > 0 ? "sample" : "every"},
                              {"first", functions::hexadecimal(Of::at(range.first))},
                              {"last", functions::hexadecimal(Of::at(range.last))}};
  if (options.sample > 0) json["sample"] = options.sample;
  json["portion"] = portion_size;
  return json;
}

template <functions::Binary F>
void conduct(const AuditOptions& options, nlohmann::ordered_json audited, std::size_t portion_size,
             const Evaluation<F>& evaluation, Output& output) {
  const functions::Formula formula =
      read_formula(options.against, options.bound, options.definitions);
  const Slice slice = read_slice(options.slice);
  if (!slice.count || (slice.count > 1 && options.report.empty()))
    throw UsageError("a slice is of use as a file only: add --report FILE.json");
  const OrdinalRange range = range_of<F>(options);
  const Inputs<F> inputs = inputs_of<F>(options, range, portion_size);
  const std::size_t portions = inputs.portions();
  if (slice.count > portions)
    throw UsageError(
        fmt::format("--slice {}: there are {} portions only", options.slice, portions));

  audited["type"] = options.type;
  audited["against"] = kernel::print(formula.term);
  if (!options.bound.empty()) audited["bound"] = options.bound;
  audited["inputs"] = description<F>(options, range, portion_size);
  Processes processes;
  processes.at_once = options.threads;
  if (options.seconds > 0)
    processes.time = std::chrono::milliseconds(static_cast<long>(options.seconds * 1000));
  const PortionRange part{portions * (slice.number - 1) / slice.count,
                          portions * slice.number / slice.count};
  StatusLine status;
  const auto tally =
      judge_portions<F>(formula, inputs, part, processes, evaluation, [&](std::size_t done) {
        const double share =
            static_cast<double>(done) / static_cast<double>(part.last - part.first);
        status.show(fmt::format("{} {} of {} portions of {} inputs", bar(share), done,
                                part.last - part.first, portion_size));
      });
  status.clear();
  conclude({std::move(audited), slice, tally}, formula, options, output);
}

}  // namespace

template <functions::Binary F>
void conduct_audit(const AuditOptions& options, nlohmann::ordered_json audited,
                   std::size_t portion_size, const Evaluation<F>& evaluation, Output& output) {
  try {
    conduct<F>(options, std::move(audited), portion_size, evaluation, output);
  } catch (const kernel::Malformed& error) {
    output.verdict(recheck::malformed("--against", error));
  }
}

template void conduct_audit<float>(const AuditOptions&, nlohmann::ordered_json, std::size_t,
                                   const Evaluation<float>&, Output&);
template void conduct_audit<double>(const AuditOptions&, nlohmann::ordered_json, std::size_t,
                                    const Evaluation<double>&, Output&);

}  // namespace assay::verify
