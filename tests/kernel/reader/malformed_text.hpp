// Defines what the reader's tests ask of malformed text: the place, and words of the message.
#pragma once

#include "kernel/reader/malformed.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>

namespace assay::kernel {

/// What `read` throws; nullopt when it throws nothing.
template <class Read>
std::optional<Malformed> malformed(Read read) {
  try {
    read();
    return std::nullopt;
  } catch (const Malformed& m) {
    return m;
  }
}

template <class Read>
void check_malformed(Read read, Place place, std::string_view words) {
  const std::optional<Malformed> found = malformed(read);
  REQUIRE(found);
  INFO(found->render("text"));
  CHECK(found->place() == place);
  CHECK(found->message().find(words) != std::string::npos);
}

}  // namespace assay::kernel
