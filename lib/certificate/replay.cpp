#include "certificate/replay.hpp"

#include "certificate/apply.hpp"
#include "certificate/reader.hpp"
#include "kernel/printer.hpp"
#include "kernel/reader/names.hpp"
#include "kernel/settled.hpp"

#include <algorithm>

namespace assay::certificate {

namespace {

using kernel::Refusal;

const kernel::Statement& find_statement(const kernel::File& file, const Reader& reader) {
  if (const kernel::Statement* statement = file.find(reader.theorem())) return *statement;
  std::vector<std::string> names;
  for (const kernel::Statement& s : file.statements) names.push_back(s.name);
  const std::string meant = kernel::nearest(reader.theorem(), names);
  reader.fail("the statement file has no theorem '" + reader.theorem() + "'" +
              (meant.empty() ? "" : ", did you mean '" + meant + "'?"));
}

std::string on_one_line(const kernel::Sequent& sequent) {
  std::string text = kernel::print(sequent);
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

class Replay {
 public:
  Replay(const kernel::File& file, std::istream& in)
      : reader_(in, file.definitions), statement_(find_statement(file, reader_)) {}

  Outcome run() {
    while (true) {
      const std::optional<Entry> entry = reader_.next();
      if (const auto* context = std::get_if<ContextStep>(&*entry)) extend(*context);
      if (const auto* step = std::get_if<Step>(&*entry)) prove(*step);
      if (const auto* conclusion = std::get_if<Conclusion>(&*entry)) return conclude(*conclusion);
    }
  }

 private:
  void extend(const ContextStep& step) {
    const std::string entry = "context " + std::to_string(contexts_.size());
    try {
      const kernel::Context& parent = contexts_[step.parent];
      contexts_.push_back(
          std::visit([&](const auto& added) { return parent.with(added); }, step.extension));
      kernel::check_context(contexts_.back());
    } catch (const Refusal& refusal) {
      throw Refused(statement_.name, reader_.line(), entry, refusal);
    }
  }

  void prove(const Step& step) {
    const std::string entry =
        "step " + std::to_string(theorems_.size() + 1) + " (" + step.rule + ")";
    try {
      const Proved earlier{statement_.meaning, contexts_, theorems_};
      theorems_.push_back(apply(step, earlier, [&] { return reader_.next_node(); }));
    } catch (const Refusal& refusal) {
      throw Refused(statement_.name, reader_.line(), entry,
                    refusal);  // within a tree: the line of the node
    }
  }

  Outcome conclude(const Conclusion& conclusion) const {
    const bool refutes = conclusion.verdict == Verdict::refutes;
    const kernel::Theorem& theorem = theorems_[conclusion.last];
    const bool settled = refutes ? kernel::refutes(theorem, statement_.meaning)
                                 : kernel::proves(theorem, statement_.meaning);
    if (!settled)
      throw Refused(statement_.name, reader_.line() - 1, refutes ? "refutes" : "qed",
                    Refusal(kernel::Reason::not_the_statement,
                            (refutes ? "expected a refutation of: " : "expected: ") +
                                on_one_line(statement_.meaning) +
                                "; found: " + on_one_line(theorem.sequent())));
    return {statement_.name, conclusion.verdict, theorem, theorems_.size()};
  }

  Reader reader_;
  const kernel::Statement& statement_;
  std::vector<kernel::Context> contexts_{kernel::Context{}};
  std::vector<kernel::Theorem> theorems_;
};

}  // namespace

Outcome replay(const kernel::File& file, std::istream& certificate) {
  return Replay(file, certificate).run();
}

}  // namespace assay::certificate
