#include "commands.hpp"

namespace assay::verify {

void add_steps(CLI::App& command, prover::Budget& budget) {
  command
      .add_option("--steps", budget.steps,
                  "Give up after so many steps of the search: rules asked of the kernel, and boxes")
      ->type_name("N")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
}

}  // namespace assay::verify
