#include "exporters/coq/development.hpp"

#include "exporters/coq/claim.hpp"
#include "exporters/coq/inexpressible.hpp"
#include "exporters/coq/names.hpp"
#include "exporters/coq/scope.hpp"
#include "exporters/coq/script.hpp"
#include "exporters/coq/term.hpp"
#include "kernel/used_definitions.hpp"

#include <set>

namespace assay::exporters::coq {

namespace {

using certificate::Certificate;
using certificate::Step;

std::string proof(const std::string& script) { return "Proof.\n" + script + "Qed.\n\n"; }

std::string definition(const kernel::Definition& d) {
  std::string text = "Definition " + name(d.name);
  if (!d.parameters.empty()) {
    text += " (";
    for (const std::string& p : d.parameters) text += name(p) + " ";
    text += ": R)";
  }
  return text + " : R := " + term(d.body) + ".\n";
}

std::string lemma(const Replayed& replayed, std::size_t i) {
  const Step& step = replayed.certificate.steps[i];
  const RuleScript* rule = find_script(step.rule);
  if (rule == nullptr) throw Inexpressible("the rule " + step.rule);
  const kernel::Theorem& theorem = replayed.theorems[i];
  const Scope scope(theorem.context());
  const ReplayedStep s{step, replayed.contexts[step.context], theorem,
                       std::span(replayed.theorems).first(i)};
  return "Lemma " + lemma_name(i) + " :" + scope.quantifiers() + "\n  " +
         conjunction(meaning(theorem.claim())) + ".\n" +
         proof(scope.introduction() + rule->write(s, scope));
}

/// Theorems in the words of the statement, with its definitions, each from a step.
class Conclusion {
 public:
  Conclusion(const kernel::Statement& statement, std::vector<kernel::Definition> definitions)
      : statement_(statement),
        scope_(statement.meaning.context, statement.surface.context),
        definitions_(std::move(definitions)) {}

  /// That the claims hold in the context of the statement, because a step proves them there, whose
  /// lemma has that name and that context.
  std::string theorem(const std::string& called, const Propositions& claims,
                      const std::string& lemma, const kernel::Context& of) const {
    return "Theorem " + called + " :" + scope_.quantifiers() + "\n  " + conjunction(claims) +
           ".\n" + proof(scope_.introduction() + from(lemma, of));
  }

  /// That the statement is false, because that lemma says so of its meaning.
  std::string refutation(const std::string& called, const std::string& lemma) const {
    const kernel::Claim written = refuted(statement_.surface);
    return "Theorem " + called + " :\n  " +
           conjunction(plain(refuted(statement_.meaning), written)) + ".\n" +
           proof("intro S'. apply " + lemma + ".\n" + scope_.introduction() +
                 from("S'", statement_.meaning.context));
  }

 private:
  static kernel::Claim refuted(const kernel::Sequent& s) {
    return kernel::Refuted{std::make_shared<const kernel::Sequent>(s), std::nullopt};
  }

  /// Tactics that conclude the goal from what is known of all points of a context.
  std::string from(const std::string& known, const kernel::Context& of) const {
    return "pose proof " + Scope(statement_.meaning.context).applied(known, of) + " as P1.\n" +
           unfolded() + "implied.\n";
  }

  std::string unfolded() const {
    std::string names;
    for (const kernel::Definition& d : definitions_)
      names += (names.empty() ? "" : " ") + name(d.name);
    return names.empty() ? "" : "cbv beta delta [" + names + "] in *.\n";
  }

  const kernel::Statement& statement_;
  Scope scope_;
  std::vector<kernel::Definition> definitions_;
};

/// The steps of a certificate in a module, and the theorems in the words of its statement.
class Part {
 public:
  Part(const kernel::File& file, const Replayed& replayed)
      : statement_(replayed.statement),
        replayed_(replayed),
        definitions_(kernel::used_definitions(statement_.surface, file.definitions)) {}

  const std::vector<kernel::Definition>& definitions() const { return definitions_; }

  /// The lemmas of the steps, in a module.
  std::string lemmas() const {
    std::string text = "Module " + steps() + ".\n\n";
    for (std::size_t i = 0; i < replayed_.certificate.steps.size(); ++i)
      text += lemma(replayed_, i);
    return text + "End " + steps() + ".\n\n";
  }

  /// Writes the theorems and appends their names.
  std::string theorems(std::vector<std::string>& names) const {
    return replayed_.certificate.verdict == certificate::Verdict::proves ? proved(names)
                                                                         : refuted(names);
  }

 private:
  std::string called() const { return name(statement_.name); }
  std::string steps() const { return called() + "_steps"; }

  std::string proved(std::vector<std::string>& theorems) const {
    const kernel::Claim& claim = statement_.meaning.claim;
    std::string text =
        theorem(called(), plain(claim, statement_.surface.claim), replayed_.certificate.last);
    theorems.push_back(called());
    const Propositions defined = definedness(claim);
    if (defined.empty()) return text;
    theorems.push_back(called() + "_defined");
    return text + theorem(called() + "_defined", defined, replayed_.certificate.last);
  }

  std::string refuted(std::vector<std::string>& theorems) const {
    const std::size_t last = replayed_.certificate.last;
    const Conclusion conclusion(statement_, definitions_);
    std::string text = conclusion.refutation(called(), steps() + "." + lemma_name(last));
    theorems.push_back(called());
    const auto& claim = std::get<kernel::Refuted>(replayed_.theorems[last].claim());
    if (!claim.undefined_everywhere) return text;
    // The step that concludes has it from its first premise.
    const kernel::Claim undefined = kernel::Undefined{*claim.undefined_everywhere};
    theorems.push_back(called() + "_undefined");
    return text + theorem(called() + "_undefined", plain(undefined, undefined),
                          replayed_.certificate.steps[last].from[0]);
  }

  std::string theorem(const std::string& name, const Propositions& claims, std::size_t step) const {
    return Conclusion(statement_, definitions_)
        .theorem(name, claims, steps() + "." + lemma_name(step),
                 replayed_.theorems[step].context());
  }

  const kernel::Statement& statement_;
  const Replayed& replayed_;
  std::vector<kernel::Definition> definitions_;
};

const char* const header =
    "(* Written by `assay export coq`. *)\n"
    "From Coq Require Import Reals List Lra.\n"
    "From Assay Require Import Support.\n"
    "Import ListNotations.\n"
    "Open Scope R_scope.\n\n";

/// One command for all theorems: each asks Coq to go through its libraries.
std::string print_assumptions(const std::vector<std::string>& theorems) {
  if (theorems.size() == 1) return "Print Assumptions " + theorems[0] + ".\n";
  std::string list;
  for (const std::string& t : theorems) list += (list.empty() ? "" : ", ") + t;
  return "Definition all_theorems := (" + list + ").\nPrint Assumptions all_theorems.\n";
}

}  // namespace

std::string development(const kernel::File& file, std::span<const Replayed> certificates) {
  // What the file names comes behind the lemmas, whose proofs mean the library's names.
  std::set<std::string> used;
  std::vector<std::string> names;
  std::string lemmas;
  std::string theorems;
  for (const Replayed& replayed : certificates) {
    try {
      const Part part(file, replayed);
      lemmas += part.lemmas();
      theorems += part.theorems(names);
      for (const kernel::Definition& d : part.definitions()) used.insert(d.name);
    } catch (const Inexpressible& reason) {
      throw Inexpressible(replayed.statement.name + " cannot be exported to Coq: " + reason.what());
    }
  }
  std::string text = header + lemmas;
  for (const kernel::Definition& d : file.definitions.all())
    if (used.contains(d.name)) text += definition(d);
  return text + "\n" + theorems + print_assumptions(names);
}

}  // namespace assay::exporters::coq
