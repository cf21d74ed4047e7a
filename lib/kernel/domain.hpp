// Defines Domain, an interval of reals whose ends are terms or infinite, each end open or closed.
#pragma once

#include "kernel/term.hpp"

#include <optional>

namespace assay::kernel {

/// One end. No term means infinite; an infinite end is always open.
struct End {
  std::optional<Term> at;
  bool open = true;

  friend bool operator==(const End&, const End&) = default;
};

/// { x : lower <(=) x <(=) upper }. With both ends infinite it is R.
/// A point x lies in a domain only where its ends are defined.
struct Domain {
  End lower;
  End upper;

  static Domain reals() { return {}; }
  static Domain closed(Term lo, Term hi) {
    return {{std::move(lo), false}, {std::move(hi), false}};
  }
  bool is_reals() const { return !lower.at && !upper.at; }
  /// The same domain without its ends.
  Domain interior() const { return {{lower.at, true}, {upper.at, true}}; }

  friend bool operator==(const Domain&, const Domain&) = default;
};

}  // namespace assay::kernel
