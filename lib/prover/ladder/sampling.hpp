// Defines the points of an interval at which the ladder looks at a term before it tries to prove
// anything: most wrong ideas are dropped by the sign at one of them.
#pragma once

#include "exact/rational.hpp"
#include "interval/interval.hpp"
#include "kernel/domain.hpp"

#include <optional>
#include <string>
#include <vector>

namespace assay::prover::ladder {

/// The sign of a term at a point, as far as 192 bits tell it.
enum class Sign { negative, unknown, positive, undefined };

/// Ascending points inside a domain with closed-term ends, denser towards its ends and reaching far
/// out on unbounded sides; none when an end has no enclosure or the domain is empty.
std::vector<exact::Rational> sample_points(const kernel::Domain& d);

Sign sign_at(const kernel::Term& t, const std::string& variable, const exact::Rational& at);
std::vector<Sign> signs(const kernel::Term& t, const std::string& variable,
                        const std::vector<exact::Rational>& points);

/// An enclosure of a term without variables; nullopt where it is not known to be defined.
std::optional<interval::Interval> enclosure(const kernel::Term& closed, long bits = 192);

/// A binary fraction between lower and upper with as few bits as there are.
exact::Rational short_between(const exact::Rational& lower, const exact::Rational& upper);

}  // namespace assay::prover::ladder
