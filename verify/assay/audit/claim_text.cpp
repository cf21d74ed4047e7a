#include "audit/claim_text.hpp"

#include "kernel/printer.hpp"
#include "proved_question.hpp"

#include <fmt/core.h>
#include <algorithm>
#include <map>
#include <regex>

namespace assay::verify {

namespace {

/// "abs(w) >= 4 and b > 0": what a question assumes; "" for nothing.
std::string assumptions(const prover::Question& q) {
  std::string text;
  const auto add = [&](const kernel::Relation& r) {
    text += (text.empty() ? "" : " and ") + kernel::print(r);
  };
  for (const kernel::Variable& v : q.hypotheses.variables)
    for (const kernel::Relation& r : kernel::membership(kernel::Term::variable(v.name), v.domain))
      add(r);
  for (const kernel::Relation& r : q.hypotheses.assumptions) add(r);
  return text;
}

std::string quantity(const prover::Question& q, const std::string& name) {
  const auto found = std::find_if(q.quantities.begin(), q.quantities.end(),
                                  [&](const prover::Quantity& c) { return c.name == name; });
  if (found != q.quantities.end()) return "(" + kernel::print(found->term) + ")";
  std::string known;
  for (const prover::Quantity& c : q.quantities) known += (known.empty() ? "" : ", ") + c.name;
  throw UsageError(fmt::format("{} has no quantity '{}', only {}", q.name, name, known));
}

std::string with_quantities(const std::string& claim, const ProofFile& proof) {
  static const std::regex reference(R"(\b([A-Za-z_]\w*)\.([A-Za-z_]\w*))");
  std::map<std::string, prover::Question> questions;
  std::string text;
  auto begin = claim.cbegin();
  for (std::smatch m; std::regex_search(begin, claim.cend(), m, reference);
       begin = m.suffix().first) {
    const auto known = questions.find(m[1]);
    const prover::Question& q =
        known != questions.end()
            ? known->second
            : questions.emplace(m[1], proved_question(proof, m[1])).first->second;
    text += m.prefix().str() + quantity(q, m[2]);
  }
  text.append(begin, claim.cend());
  std::string assumed;
  for (const auto& [name, q] : questions)
    if (const std::string more = assumptions(q); !more.empty()) assumed += more + " and ";
  return assumed + text;
}

std::string rounded(const std::string& relation) {
  static const std::regex form(
      R"(^\s*([^<>=!]+)=([^<>=!]+)\s+rounded\s+to\s+(\d{1,4})\s+decimals?\s*$)");
  std::smatch m;
  if (!std::regex_match(relation, m, form)) return relation;
  return fmt::format(" abs({}- ({})) <= 5e-{} ", m[1].str(), m[2].str(), std::stoi(m[3]) + 1);
}

}  // namespace

std::string expanded_claim(const std::string& claim, const ProofFile& proof) {
  const std::string text = with_quantities(claim, proof);
  static const std::regex conjunction(R"(\band\b)");
  std::string result;
  const std::sregex_token_iterator end;
  for (std::sregex_token_iterator part(text.begin(), text.end(), conjunction, -1); part != end;
       ++part)
    result += (result.empty() ? "" : "and") + rounded(*part);
  return result;
}

}  // namespace assay::verify
