// Defines Theorem: a sequent that has been proved. Only the inference rules can make one; the list
// of friends below is the whole logic.
#pragma once

#include "interval/endpoint.hpp"
#include "kernel/combination.hpp"
#include "kernel/sequent.hpp"
#include "kernel/substitution.hpp"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace assay::kernel {

class Theorem;
using Premises = std::span<const Theorem>;
/// A rational point: one exact number for each variable that is named.
using Point = std::map<std::string, exact::Rational>;

namespace rules {

// The figure, the argument and the side conditions of each rule stand in rules/NAME.cpp.
// Every rule throws Refusal when a side condition fails.

// --- numbers -------------------------------------------------------------------------------------
Theorem enclose(const Context&, const Relation&, interval::Precision);
Theorem mean_value(const Context&, const Relation&, const Point& centre, interval::Precision);
Theorem taylor(const Context&, const Relation&, const std::string& variable,
               const exact::Rational& centre, int order, interval::Precision);
Theorem monotone_face(const Context&, const Relation&, const std::string& variable,
                      const Theorem& on_face, interval::Precision);
Theorem convex_faces(const Context&, const Relation&, const std::string& variable,
                     const Theorem& on_lower, const Theorem& on_upper, interval::Precision);
Theorem join(const Context&, const std::string& variable, const Theorem& left,
             const Theorem& right);
Theorem restrict_to(const Context&, const Theorem& general, interval::Precision);

// --- algebra -------------------------------------------------------------------------------------
Theorem identity(const Context&, const Relation& equation, Premises rewritings, Premises defined);
Theorem combine(const Context&, const Relation& goal, const Combination&, Premises premises);

// --- facts ---------------------------------------------------------------------------------------
Theorem fact(const std::string& name);

// --- logic ---------------------------------------------------------------------------------------
Theorem assumption(const Context&, const Relation&);
Theorem defined(const Context&, const Term&, Premises);
Theorem use(const Context&, const Theorem& general, const Substitution&, Premises);
Theorem cases(const Context&, const Theorem& first, const Theorem& second, Premises defined);
Theorem contradiction(const Context&, const Relation& goal, const Theorem& absurd,
                      Premises defined);
Theorem vacuous(const Context&, const Relation& goal, const Theorem& negated);
Theorem conjunction(const Context&, Premises);
Theorem part(const Context&, const Relation&, const Theorem& conjunction);
Theorem replace(const Context&, const Claim& pattern, const std::string& hole,
                const Theorem& instance, const Theorem& equation);

// --- analysis ------------------------------------------------------------------------------------
Theorem derivative(const Context&, const Derivative&, Premises);
Theorem monotone(const Context&, const Monotone&, const Theorem& derivative, const Theorem& sign,
                 const Theorem& defined);
Theorem monotone_from_order(const Context&, const Monotone&, const std::string& second,
                            const Theorem& order);
Theorem monotone_order(const Context&, const Relation&, const Theorem& monotone, Premises);
Theorem sign_change(const Context&, const Root&, const Theorem& at_lower, const Theorem& at_upper,
                    const Theorem& defined);
Theorem exactly_one_root(const Context&, const Root&, const Theorem& some, const Theorem& unique,
                         Premises);
Theorem krawczyk(const Context&, const Root&, const Point& centre,
                 const std::vector<exact::Rational>& preconditioner, interval::Precision);
Theorem no_root(const Context&, const Root&, const Theorem& apart);
Theorem root_at(const Context&, const Root&, const std::vector<Term>& point, Premises);
Theorem root_domain(const Context&, const Root&, const Theorem& root, Premises);
Theorem root_place(const Context&, const Root&, const Theorem& root, Premises);
Theorem root_sum(const Context&, const Root&, const std::string& variable, const Theorem& below,
                 const Theorem& above, Premises);
Theorem obtain(const Context&, const std::string& name, const Theorem& root,
               const Theorem& conclusion);
Theorem extremum(const Context&, const Extremum&, const std::vector<Term>& point, Premises);
Theorem extreme_value(const Context&, const Extremum&, const std::vector<Term>& point, Premises);
Theorem extremum_unique(const Context&, const Theorem& extremum, const Theorem& derivative,
                        const Theorem& root, Premises);
Theorem extremum_weaken(const Context&, const Extremum&, const Theorem& stronger, Premises);
Theorem extremum_bound(const Context&, const Relation&, const Theorem& extremum);
Theorem level_set(const Context&, const LevelSet&, const Theorem& inside, const Theorem& outside,
                  const Theorem& defined, const Theorem& nonempty);

// --- refutation ----------------------------------------------------------------------------------
Theorem undefined(const Context&, const Term&, const Theorem& violation);
Theorem counterexample(const Sequent&, const Substitution& point, const Theorem& negated, Premises);
Theorem undefined_at(const Sequent&, const Substitution& point, const Term&,
                     const Theorem& undefined, Premises);
Theorem undefined_everywhere(const Sequent&, const Substitution& point, const Term&,
                             const Theorem& undefined, Premises);
Theorem extremum_refuted(const Sequent&, const Substitution& point, const Theorem& beyond,
                         Premises);
Theorem extremum_unattained(const Sequent&, const Substitution& point, const Theorem& unreached,
                            Premises);
Theorem root_refuted(const Sequent&, const Substitution& point, const Theorem& root, Premises);

// --- the exception to trust ----------------------------------------------------------------------
Theorem assume_without_proof(const Sequent&);

}  // namespace rules

/// A sequent that has been proved. Copied only: a moved-from theorem would hold a claim that nobody
/// proved.
class Theorem {
 public:
  Theorem(const Theorem&) = default;
  Theorem& operator=(const Theorem&) = default;

  const Sequent& sequent() const { return *sequent_; }
  const Context& context() const { return sequent_->context; }
  const Claim& claim() const { return sequent_->claim; }
  /// Whether assume_without_proof was used anywhere below: then no verdict is the word "proved"
  /// alone.
  bool rests_on_assumption() const { return rests_on_assumption_; }

 private:
  /// `premises` are all theorems that the rule used: what rests on an assumption makes this one
  /// rest on it. Refuses what check_sequent refuses.
  Theorem(Sequent sequent, std::initializer_list<Premises> premises);

  std::shared_ptr<const Sequent> sequent_;
  bool rests_on_assumption_ = false;

  friend Theorem rules::enclose(const Context&, const Relation&, interval::Precision);
  friend Theorem rules::mean_value(const Context&, const Relation&, const Point&,
                                   interval::Precision);
  friend Theorem rules::taylor(const Context&, const Relation&, const std::string&,
                               const exact::Rational&, int, interval::Precision);
  friend Theorem rules::monotone_face(const Context&, const Relation&, const std::string&,
                                      const Theorem&, interval::Precision);
  friend Theorem rules::convex_faces(const Context&, const Relation&, const std::string&,
                                     const Theorem&, const Theorem&, interval::Precision);
  friend Theorem rules::join(const Context&, const std::string&, const Theorem&, const Theorem&);
  friend Theorem rules::restrict_to(const Context&, const Theorem&, interval::Precision);
  friend Theorem rules::identity(const Context&, const Relation&, Premises, Premises);
  friend Theorem rules::combine(const Context&, const Relation&, const Combination&, Premises);
  friend Theorem rules::fact(const std::string&);
  friend Theorem rules::assumption(const Context&, const Relation&);
  friend Theorem rules::defined(const Context&, const Term&, Premises);
  friend Theorem rules::use(const Context&, const Theorem&, const Substitution&, Premises);
  friend Theorem rules::cases(const Context&, const Theorem&, const Theorem&, Premises);
  friend Theorem rules::contradiction(const Context&, const Relation&, const Theorem&, Premises);
  friend Theorem rules::vacuous(const Context&, const Relation&, const Theorem&);
  friend Theorem rules::conjunction(const Context&, Premises);
  friend Theorem rules::part(const Context&, const Relation&, const Theorem&);
  friend Theorem rules::replace(const Context&, const Claim&, const std::string&, const Theorem&,
                                const Theorem&);
  friend Theorem rules::derivative(const Context&, const Derivative&, Premises);
  friend Theorem rules::monotone(const Context&, const Monotone&, const Theorem&, const Theorem&,
                                 const Theorem&);
  friend Theorem rules::monotone_from_order(const Context&, const Monotone&, const std::string&,
                                            const Theorem&);
  friend Theorem rules::monotone_order(const Context&, const Relation&, const Theorem&, Premises);
  friend Theorem rules::sign_change(const Context&, const Root&, const Theorem&, const Theorem&,
                                    const Theorem&);
  friend Theorem rules::exactly_one_root(const Context&, const Root&, const Theorem&,
                                         const Theorem&, Premises);
  friend Theorem rules::krawczyk(const Context&, const Root&, const Point&,
                                 const std::vector<exact::Rational>&, interval::Precision);
  friend Theorem rules::no_root(const Context&, const Root&, const Theorem&);
  friend Theorem rules::root_at(const Context&, const Root&, const std::vector<Term>&, Premises);
  friend Theorem rules::root_domain(const Context&, const Root&, const Theorem&, Premises);
  friend Theorem rules::root_place(const Context&, const Root&, const Theorem&, Premises);
  friend Theorem rules::root_sum(const Context&, const Root&, const std::string&, const Theorem&,
                                 const Theorem&, Premises);
  friend Theorem rules::obtain(const Context&, const std::string&, const Theorem&, const Theorem&);
  friend Theorem rules::extremum(const Context&, const Extremum&, const std::vector<Term>&,
                                 Premises);
  friend Theorem rules::extreme_value(const Context&, const Extremum&, const std::vector<Term>&,
                                      Premises);
  friend Theorem rules::extremum_unique(const Context&, const Theorem&, const Theorem&,
                                        const Theorem&, Premises);
  friend Theorem rules::extremum_weaken(const Context&, const Extremum&, const Theorem&, Premises);
  friend Theorem rules::extremum_bound(const Context&, const Relation&, const Theorem&);
  friend Theorem rules::level_set(const Context&, const LevelSet&, const Theorem&, const Theorem&,
                                  const Theorem&, const Theorem&);
  friend Theorem rules::undefined(const Context&, const Term&, const Theorem&);
  friend Theorem rules::counterexample(const Sequent&, const Substitution&, const Theorem&,
                                       Premises);
  friend Theorem rules::undefined_at(const Sequent&, const Substitution&, const Term&,
                                     const Theorem&, Premises);
  friend Theorem rules::undefined_everywhere(const Sequent&, const Substitution&, const Term&,
                                             const Theorem&, Premises);
  friend Theorem rules::extremum_refuted(const Sequent&, const Substitution&, const Theorem&,
                                         Premises);
  friend Theorem rules::extremum_unattained(const Sequent&, const Substitution&, const Theorem&,
                                            Premises);
  friend Theorem rules::root_refuted(const Sequent&, const Substitution&, const Theorem&, Premises);
  friend Theorem rules::assume_without_proof(const Sequent&);
};

/// The relations of a theorem of relations. Refuses other claims (wrong_claim_kind).
const std::vector<Relation>& relations(const Theorem& t);

/// The relation of a theorem of one relation. Refuses other claims (wrong_claim_kind).
const Relation& only_relation(const Theorem& t);

/// Refuses (premise_context) unless t holds in c: c extends the context of t.
void require_context(const Theorem& t, const Context& c);

/// Refuses unless t holds in c (premise_context) and one of its relations implies r
/// (premise_differs).
void require_relation(const Theorem& t, const Context& c, const Relation& r);

/// Whether some premise holds in c and implies r; a comparison of two number literals and a number
/// or variable being defined need no premise.
bool establishes(Premises premises, const Context& c, const Relation& r);

/// Refuses (premise_differs) unless the premises establish each of the relations.
void require_established(Premises premises, const Context& c, std::span<const Relation> all);

}  // namespace assay::kernel
