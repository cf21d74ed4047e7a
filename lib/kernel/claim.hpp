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

/// One variable that a claim binds, with the domain it ranges over, and the place where the points
/// in question lie (the root, the extreme point).
struct Range {
  std::string variable;
  Domain domain;
  Domain place;
  friend bool operator==(const Range&, const Range&) = default;
};

/// How many there are: exactly `number`, or at least so many.
struct Count {
  bool exactly;
  std::size_t number;

  static const Count none;  // exactly 0
  static const Count some;  // at least 1
  static const Count exactly_one;
  friend bool operator==(const Count&, const Count&) = default;
};
inline constexpr Count Count::none{true, 0};
inline constexpr Count Count::some{false, 1};
inline constexpr Count Count::exactly_one{true, 1};

/// (f_1, ..., f_k) has (no, a, exactly n) roots (x_1 in D_1, ...) at x_1 in P_1, ...:
///   for x_i in D_i:  each f_j(x) is defined.  Let Z be the set of the points x with x_i in D_i and
///   f_1(x) = ... = f_k(x) = 0, which are called the roots. Then
///   none        Z is empty                                       (P is not used: it is R)
///   some        exists x in Z:  x_i in P_i
///   exactly n   Z has n elements, and for x in Z:  x_i in P_i.
/// Points are counted: x^2 has exactly one root, whatever its multiplicity.
/// The domains and places may not mention the x_i. Most rules and tests are about one function of
/// one variable.
struct Root {
  std::vector<Term> functions;
  std::vector<Range> over;
  Count count;

  Root(std::vector<Term> f, std::vector<Range> x, Count n)
      : functions(std::move(f)), over(std::move(x)), count(n) {}
  /// Of one function of one variable.
  Root(Term f, std::string x, Domain d, Count n, Domain place)
      : functions{std::move(f)}, over{{std::move(x), std::move(d), std::move(place)}}, count(n) {}
  friend bool operator==(const Root&, const Root&) = default;
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
