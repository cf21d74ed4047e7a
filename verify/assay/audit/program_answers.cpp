#include "audit/program_answers.hpp"

#include "audit/functions/witness_statements.hpp"
#include "audit/portions.hpp"
#include "program_run.hpp"

#include <fmt/core.h>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string_view>

namespace assay::verify {

namespace {

template <functions::Binary F>
std::string lines_of(std::span<const F> inputs) {
  std::string text;
  for (const F x : inputs) text += functions::hexadecimal(x) + '\n';
  return text;
}

template <functions::Binary F>
ProgramRun run(const AuditedProgram& program, std::span<const F> inputs) {
  return run_program(program.command, lines_of(inputs), program.time);
}

std::size_t line_count(const std::string& text) {
  const auto ends = static_cast<std::size_t>(std::ranges::count(text, '\n'));
  return !text.empty() && text.back() != '\n' ? ends + 1 : ends;
}

template <functions::Binary F>
bool is_answered(const ProgramRun& r, std::span<const F> inputs) {
  return r.is_well() && line_count(r.output) >= inputs.size();
}

/// Halves the inputs as long as a half of them makes the program fail by itself.
template <functions::Binary F>
[[noreturn]] void stop_at_cause(const AuditedProgram& program, std::span<const F> inputs,
                                ProgramRun failed) {
  while (inputs.size() > 1 && !failed.is_out_of_time) {
    const std::size_t half = inputs.size() / 2;
    bool is_narrowed = false;
    for (const auto part : {inputs.first(half), inputs.subspan(half)}) {
      ProgramRun r = run(program, part);
      if (is_answered(r, part)) continue;
      inputs = part;
      failed = std::move(r);
      is_narrowed = true;
      break;
    }
    if (!is_narrowed) break;
  }
  const std::size_t answered = std::min(line_count(failed.output), inputs.size() - 1);
  throw AuditStopped(fmt::format("the program {} after {} of {} answers; the next input is {}",
                                 failed.ending(), line_count(failed.output), inputs.size(),
                                 functions::hexadecimal(inputs[answered])));
}

/// The number that the line is, or nothing.
template <functions::Binary F>
std::optional<F> number_of(const std::string& line) {
  const char* const start = line.c_str();
  char* end = nullptr;
  const double as_double = std::strtod(start, &end);
  const std::string_view rest(end);
  if (end == start || rest.find_first_not_of(" \t\r") != std::string_view::npos)
    return std::nullopt;
  if constexpr (std::same_as<F, double>) return as_double;
  const float as_float = std::strtof(start, nullptr);
  const bool is_hexadecimal = line.find_first_of("xX") != std::string::npos;
  if (is_hexadecimal && static_cast<double>(as_float) != as_double) return std::nullopt;
  return static_cast<F>(as_float);
}

}  // namespace

template <functions::Binary F>
void program_answers(const AuditedProgram& program, std::span<const F> inputs,
                     std::span<F> results) {
  ProgramRun r = run(program, inputs);
  if (!is_answered(r, inputs)) stop_at_cause(program, inputs, std::move(r));
  std::size_t start = 0;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const std::size_t end = std::min(r.output.find('\n', start), r.output.size());
    const std::string line = r.output.substr(start, end - start);
    const auto answer = number_of<F>(line);
    if (!answer)
      throw AuditStopped(
          fmt::format("the answer of the program to the input {} is '{}', which is no {}",
                      functions::hexadecimal(inputs[i]), line.substr(0, 60),
                      sizeof(F) == 4 ? "float" : "double"));
    results[i] = *answer;
    start = end + 1;
  }
  if (start < r.output.size())
    throw AuditStopped(fmt::format(
        "the program wrote {} lines for {} inputs; the first of them was {}, the last {}",
        line_count(r.output), inputs.size(), functions::hexadecimal(inputs.front()),
        functions::hexadecimal(inputs.back())));
}

template void program_answers<float>(const AuditedProgram&, std::span<const float>,
                                     std::span<float>);
template void program_answers<double>(const AuditedProgram&, std::span<const double>,
                                      std::span<double>);

}  // namespace assay::verify
