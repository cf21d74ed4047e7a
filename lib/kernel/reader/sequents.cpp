#include "kernel/reader/sequents.hpp"

#include "kernel/printer.hpp"
#include "kernel/reader/nonempty.hpp"
#include "kernel/refusal.hpp"

#include <utility>

namespace assay::kernel {

namespace {

/// The domains of a claim that say where something lies.
struct ClaimDomains {
  std::vector<Domain> operator()(const Monotone& c) const { return {c.domain}; }
  std::vector<Domain> operator()(const Derivative& c) const { return {c.domain}; }
  std::vector<Domain> operator()(const Root& c) const {
    std::vector<Domain> all;
    for (const Range& r : c.over) all.insert(all.end(), {r.domain, r.place});
    return all;
  }
  std::vector<Domain> operator()(const Extremum& c) const {
    std::vector<Domain> all{c.value};
    for (const Range& r : c.over) all.insert(all.end(), {r.domain, r.place});
    return all;
  }
  std::vector<Domain> operator()(const LevelSet& c) const { return {c.domain, c.set}; }
  std::vector<Domain> operator()(const Relations&) const { return {}; }
  std::vector<Domain> operator()(const Undefined&) const { return {}; }
  std::vector<Domain> operator()(const Refuted&) const { return {}; }
};

class SequentReader {
 public:
  SequentReader(Tokens& tokens, const Definitions& definitions)
      : tokens_(tokens), definitions_(definitions) {}

  Sequent sequent() {
    while (true) {
      if (tokens_.accept("for"))
        read_groups();
      else if (tokens_.accept("assume"))
        read_assumptions();
      else if (tokens_.accept("show"))
        break;
      else
        tokens_.fail_expecting("'for', 'assume' or 'show'");
    }
    const Place place = tokens_.place();
    const Claim claim = read_claim(tokens_, scope());
    for (const Domain& d : std::visit(ClaimDomains{}, claim)) check_nonempty(place, d);
    Sequent result{std::move(context_), claim};
    if (const auto reason = refusal([&] { check_sequent(unfold(result, definitions_)); }))
      tokens_.fail(place, *reason);
    return result;
  }

 private:
  Scope scope() const { return {&definitions_, &names_}; }

  void read_groups() {
    do {
      std::vector<std::string> group;
      std::set<std::string> known = names_;
      do {
        const Scope so_far{&definitions_, &known};
        group.push_back(read_new_name(tokens_, so_far, "a new variable"));
        known.insert(group.back());
      } while (tokens_.accept(","));
      if (!tokens_.accept("in")) tokens_.fail_expecting("',' or 'in'");
      const Place place = tokens_.place();
      const Domain domain = read_domain(tokens_, scope());
      check_nonempty(place, domain);
      for (const std::string& name : group) context_.variables.push_back({name, domain});
      names_ = std::move(known);
    } while (tokens_.accept(","));
  }

  void read_assumptions() {
    for (Relation& r : read_relations(tokens_, scope()))
      context_.assumptions.push_back(std::move(r));
  }

  void check_nonempty(Place place, const Domain& d) {
    bool has_point = false;
    const auto reason = refusal([&] { has_point = is_seen_nonempty(unfold(d, definitions_)); });
    if (reason) tokens_.fail(place, *reason);
    if (!has_point)
      tokens_.fail(place, "the domain " + print(d) + " is empty, or not seen to have a point");
  }

  /// What `act` refuses, in words; nullopt when it does not refuse.
  template <class Act>
  static std::optional<std::string> refusal(Act act) {
    try {
      act();
      return std::nullopt;
    } catch (const Refusal& r) {
      if (r.reason() == Reason::not_substituted)
        return "a defined name stands for a whole number in an exponent; x^c is exp(c*log(x)), for "
               "x > 0 only, and x^2 is not, so write the number";
      return r.what();
    }
  }

  Tokens& tokens_;
  const Definitions& definitions_;
  Context context_;
  std::set<std::string> names_;
};

}  // namespace

Sequent read_sequent(Tokens& tokens, const Definitions& definitions) {
  return SequentReader(tokens, definitions).sequent();
}

}  // namespace assay::kernel
