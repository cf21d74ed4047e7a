// Defines what the kernel's tests ask of a refusal: its reason.
#pragma once

#include "statement.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>

namespace assay::kernel {

template <class Act>
void check_refused(Act act, Reason reason) {
  const std::optional<Reason> found = reason_of(act);
  INFO("expected: " << std::string(describe(reason)));
  INFO("found: " << std::string(found ? describe(*found) : "not refused"));
  CHECK((found == reason));
}

}  // namespace assay::kernel
