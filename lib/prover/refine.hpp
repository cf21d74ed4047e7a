// Defines refine: the value and the place of a proved extremum, or the place of a root, to any
// number of digits, proved again with these digits.
#pragma once

#include "certificate/step.hpp"
#include "exact/rational.hpp"
#include "kernel/reader/file.hpp"

#include <string>
#include <vector>

namespace assay::prover {

/// lower <= name <= upper
struct Refined {
  std::string name;
  exact::Rational lower;
  exact::Rational upper;
};

struct RefinedResult {
  std::vector<Refined> quantities;
  /// Proves `statement`, in which the narrow intervals stand.
  certificate::Certificate certificate;
  /// The text of a statement file: the definitions and the theorem with the narrow intervals.
  std::string statement;
};

/// The text of a statement file: all definitions of the file, and the one statement with its proof.
std::string statement_file(const kernel::File& file, const kernel::Statement& statement);

/// Narrows the place by interval Newton with growing precision (Moore, Kearfott & Cloud,
/// Introduction to Interval Analysis, 2009, section 8.1), states the theorem with the
/// narrow intervals and proves it by the same proof text: the kernel has accepted every digit.
/// Throws GaveUp for other kinds of claim, and when no proof is found.
RefinedResult refine(const kernel::File&, const kernel::Statement&, int digits);

}  // namespace assay::prover
