// Defines Claim: what can be asserted, each kind with its one meaning in first-order logic.
//
// "for x in D" means for all real x in D; every formula says as well that each term in it is
// defined wherever it is evaluated. All other variables are fixed by the context.
#pragma once

#include "kernel/relation.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace assay::kernel {

/// r_1 and r_2 and ... (at least one).
struct Relations {
  std::vector<Relation> all;
  friend bool operator==(const Relations&, const Relations&) = default;
};

/// f is strictly increasing (decreasing) in x over D:
///   for x, y in D:  x < y  ->  f(x) < f(y)   (f(x) > f(y)).
/// In particular f(x) is defined for every x in D.
struct Monotone {
  Term function;
  std::string variable;
  Domain domain;
  bool increasing;
  friend bool operator==(const Monotone&, const Monotone&) = default;
};

/// derivative of f in x over D is g:
///   for x in D:  f is defined near x, lim_{h -> 0} (f(x + h) - f(x))/h exists and equals g(x).
/// The limit is two-sided, also at a closed end of D.
struct Derivative {
  Term function;
  std::string variable;
  Domain domain;
  Term derivative;
  friend bool operator==(const Derivative&, const Derivative&) = default;
};

enum class Count { none, some, exactly_one };

/// f has (no, a, exactly one) root x in D, at x in P:
///   none          for x in D:  f(x) != 0                                   (P is not used: it is
///   R) some          f defined on D,  and  exists x in D and P:  f(x) = 0 exactly one   f defined
///   on D,  and  exists x in D and P:  f(x) = 0 and
///                                       for y in D:  f(y) = 0  ->  y = x
struct Root {
  Term function;
  std::string variable;
  Domain domain;
  Count count;
  Domain place;
  friend bool operator==(const Root&, const Root&) = default;
};

/// One variable over which an extremum is taken, with the place of the extreme point.
struct Range {
  std::string variable;
  Domain domain;
  Domain place;
  friend bool operator==(const Range&, const Range&) = default;
};

/// What is said of all points where an extremum is attained; each says what the one before says,
/// and more.
enum class Attained { somewhere, only_in_place, exactly_once };

/// maximum (minimum) of f over x_1 in D_1, ... where r_1 and ... is in V, attained (only, exactly
/// once), at x_1 in P_1, ...:
///   let S be the points x with x_i in D_i at which every r_j holds (it holds at a point when both
///   sides are defined there and compare so),
///   exists m in S with m_i in P_i:  f(m) in V,  and
///   for x in S:  f(x) <= f(m)  (f(x) >= f(m)),
///   and, when it is attained only in the place,  f(x) = f(m)  ->  x_i in P_i,
///   and, when it is attained exactly once,       f(x) = f(m)  ->  x = m.
/// The domains, the places and V may not mention the x_i.
struct Extremum {
  bool maximum;
  Term function;
  std::vector<Range> over;
  Domain value;
  Attained attained = Attained::somewhere;
  std::vector<Relation> constraints = {};
  friend bool operator==(const Extremum&, const Extremum&) = default;
};

/// { x in D : r } = S, where S is an interval:
///   S is nonempty,  every x in S lies in D,  and  for x in D:  r(x)  <->  x in S,
/// where both sides of r are defined for every x in D.
struct LevelSet {
  std::string variable;
  Domain domain;
  Relation relation;
  Domain set;
  friend bool operator==(const LevelSet&, const LevelSet&) = default;
};

/// t has no value, at any point of the context.
struct Undefined {
  Term term;
  friend bool operator==(const Undefined&, const Undefined&) = default;
};

struct Sequent;

/// The statement S is false: some values of its variables satisfy its context, but not its claim
/// (which includes that everything in the claim is defined).
/// `witness` gives such values, as closed terms, where the rule had a name for each variable.
/// `undefined_everywhere` holds a term of the claim when more was proved: that term is undefined
/// at every point of S's context (and such a point exists).
struct Refuted {
  std::shared_ptr<const Sequent> statement;
  std::optional<Term> undefined_everywhere;
  std::map<std::string, Term> witness = {};
  friend bool operator==(const Refuted& a, const Refuted& b);
};

using Claim =
    std::variant<Relations, Monotone, Derivative, Root, Extremum, LevelSet, Undefined, Refuted>;

/// A claim of one relation.
Claim claim(Relation r);

}  // namespace assay::kernel
