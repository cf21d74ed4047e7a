#include "batch/entry_reading.hpp"

#include "batch/translation.hpp"
#include "kernel/function.hpp"
#include "kernel/reader/malformed.hpp"
#include "kernel/reader/names.hpp"
#include "kernel/reader/terms.hpp"

#include <fmt/core.h>
#include <algorithm>
#include <optional>
#include <regex>

namespace assay::verify::batch {

using kernel::Domain;
using kernel::Relation;
using kernel::Term;
using nlohmann::json;

namespace {

const json& member(const json& object, const char* key, const std::string& what) {
  if (!object.is_object() || !object.contains(key))
    throw BadProblem(fmt::format("{} has no '{}'", what, key));
  return object[key];
}

/// A text, or an integer. A binary fraction would not be the number that was meant.
std::string text(const json& value, const std::string& what) {
  if (value.is_number_integer()) return value.dump();
  if (!value.is_string())
    throw BadProblem(fmt::format("{}: expected a text, found {}", what, value.dump()));
  return value.get<std::string>();
}

bool flag(const json& object, const char* key, const std::string& what) {
  if (!object.contains(key)) return false;
  if (!object[key].is_boolean())
    throw BadProblem(fmt::format("{}: '{}' is neither true nor false", what, key));
  return object[key].get<bool>();
}

/// The whole text, by a function of the kernel's reader.
template <class Read>
auto read_whole(const std::string& whole, const std::string& what, Read&& read) {
  try {
    kernel::Tokens tokens(whole, {}, kernel::Comments::refused);
    auto result = read(tokens);
    if (!tokens.at_end()) tokens.fail_expecting("an operation or the end");
    return result;
  } catch (const kernel::Malformed& error) {
    throw BadProblem(fmt::format("{}: {}", what, error.what()));
  }
}

Term constant(const json& value, const std::string& what) {
  const std::set<std::string> none;
  return read_whole(text(value, what), what, [&](kernel::Tokens& tokens) {
    return kernel::read_term(tokens, {nullptr, &none});
  });
}

/// An end of a domain: closed, or infinite.
kernel::End end(const json& value, const std::string& what, bool upper) {
  const std::string written = text(value, what);
  if (written == (upper ? "inf" : "-inf")) return {};
  return {constant(value, what), false};
}

void check_ends(const json& ends, const std::string& what) {
  if (!ends.is_array() || ends.size() != 2)
    throw BadProblem(fmt::format("{}: expected [lower, upper], found {}", what, ends.dump()));
}

/// A name that a statement can use.
std::string legal(std::string name) {
  while (kernel::is_reserved(name) || kernel::find_function(name)) name += '_';
  return name;
}

}  // namespace

Entry::Entry(const json& entry) : entry_(entry) {
  static const std::regex pattern("[A-Za-z_][A-Za-z0-9_]{0,80}");
  const json& all = member(entry_, "vars", "the problem");
  if (!all.is_array()) throw BadProblem("'vars' is no list");
  for (const json& v : all) {
    written_.push_back(text(member(v, "name", "a variable"), "the name of a variable"));
    const std::string& name = written_.back();
    if (!std::regex_match(name, pattern)) throw BadProblem(fmt::format("'{}' is no name", name));
    variables_.push_back(legal(name));
    if (!scope_.insert(variables_.back()).second)
      throw BadProblem(fmt::format("there are two variables '{}'", name));
  }
}

std::string Entry::kind() const { return text(member(entry_, "kind", "the problem"), "kind"); }

Domain Entry::domain(std::size_t i) const {
  const json& v = entry_["vars"][i];
  Domain d{end(member(v, "lo", written_[i]), "lo of " + written_[i], false),
           end(member(v, "hi", written_[i]), "hi of " + written_[i], true)};
  if (d.lower.at) d.lower.open = flag(v, "lo_open", written_[i]);
  if (d.upper.at) d.upper.open = flag(v, "hi_open", written_[i]);
  return d;
}

Domain Entry::searched(std::size_t i) const {
  const Domain whole = domain(i);
  const json* lower = nullptr;
  const json* upper = nullptr;
  if (claim_has("box")) {
    const json& ends = member(claim("box"), written_[i].c_str(), "the box");
    check_ends(ends, "the box of " + written_[i]);
    lower = &ends[0], upper = &ends[1];
  } else {
    lower = &claim("lo"), upper = &claim("hi");
  }
  Domain d{end(*lower, "lo of the claim", false), end(*upper, "hi of the claim", true)};
  if (d.lower.at == whole.lower.at) d.lower = whole.lower;
  if (d.upper.at == whole.upper.at) d.upper = whole.upper;
  return d;
}

std::vector<Relation> Entry::hypotheses() const {
  std::vector<Relation> all;
  if (!entry_.contains("hypotheses")) return all;
  if (!entry_["hypotheses"].is_array()) throw BadProblem("'hypotheses' is no list");
  for (const json& h : entry_["hypotheses"]) all.push_back(relation(h, "hypotheses"));
  return all;
}

Relation Entry::claimed_relation() const {
  return relation(member(entry_, "claim", "the problem"), "claim");
}

Relation Entry::relation(const json& value, const std::string& what) const {
  return read_whole(renamed(text(value, what)), what, [&](kernel::Tokens& tokens) {
    return kernel::read_relation(tokens, {nullptr, &scope_});
  });
}

Term Entry::function(const json& value, const std::string& what) const {
  return read_whole(renamed(text(value, what)), what, [&](kernel::Tokens& tokens) {
    return kernel::read_term(tokens, {nullptr, &scope_});
  });
}

std::string Entry::renamed(const std::string& whole) const {
  static const std::regex word("[A-Za-z_][A-Za-z0-9_]*");
  std::string result;
  std::string::const_iterator rest = whole.begin();
  for (std::sregex_iterator i(whole.begin(), whole.end(), word), end; i != end; ++i) {
    result.append(rest, (*i)[0].first);
    const auto found = std::find(written_.begin(), written_.end(), i->str());
    result += found == written_.end()
                  ? i->str()
                  : variables_[static_cast<std::size_t>(found - written_.begin())];
    rest = (*i)[0].second;
  }
  return result.append(rest, whole.end());
}

const json& Entry::claim(const char* key) const {
  return member(member(entry_, "claim", "the problem"), key, "the claim");
}

bool Entry::claim_has(const char* key) const {
  const json& all = member(entry_, "claim", "the problem");
  return all.is_object() && all.contains(key);
}

bool Entry::claim_says(const char* key) const {
  return claim_has(key) && flag(entry_["claim"], key, "the claim");
}

std::size_t Entry::claimed_count() const {
  const json& count = claim("count");
  if (!count.is_number_unsigned())
    throw BadProblem(fmt::format("count: expected a number, found {}", count.dump()));
  return count.get<std::size_t>();
}

Term Entry::term(const char* key) const { return function(claim(key), key); }

std::vector<Term> Entry::terms(const char* key) const {
  const json& list = claim(key);
  if (!list.is_array()) throw BadProblem(fmt::format("'{}' is no list", key));
  std::vector<Term> all;
  for (const json& t : list) all.push_back(function(t, key));
  return all;
}

Domain Entry::closed_domain(const char* lower, const char* upper) const {
  return Domain::closed(constant(claim(lower), lower), constant(claim(upper), upper));
}

std::optional<Domain> Entry::place(const char* key, std::size_t i) const {
  const json& box = claim(key);
  if (!box.is_object()) throw BadProblem(fmt::format("'{}' is no box", key));
  const std::string& name = written_[i];
  if (!box.contains(name)) return std::nullopt;
  const std::string what = fmt::format("{} of {}", key, name);
  check_ends(box[name], what);
  return Domain::closed(constant(box[name][0], what), constant(box[name][1], what));
}

}  // namespace assay::verify::batch
