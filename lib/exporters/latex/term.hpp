// Defines how terms, domains and relations are typeset in LaTeX, as a mathematician writes them.
#pragma once

#include "kernel/domain.hpp"
#include "kernel/relation.hpp"
#include "kernel/term.hpp"

#include <string>

namespace assay::exporters::latex {

/// A name in mathematics: one letter as it is, a Greek letter by its command, digits at the end as
/// an index ("x12" is x_{12}), every other name upright ("width").
std::string name(const std::string& name);

/// An exact number: "6.9", "\frac{1}{3}", "1.5\cdot 10^{-12}".
std::string number(const exact::Rational& value);

/// In math mode, with as few parentheses as the layout needs.
std::string term(const kernel::Term& t);
std::string relation(const kernel::Relation& r);
/// "\mathbb{R}", "[4, \infty)".
std::string domain(const kernel::Domain& d);

/// The same with number ends of more than `digits` significant digits rounded outward. A larger
/// set: what is said to lie in d lies in it as well.
std::string outward_domain(const kernel::Domain& d, int digits);

}  // namespace assay::exporters::latex
