#include "kernel/term.hpp"

#include "kernel/function.hpp"
#include "kernel/refusal.hpp"

#include <algorithm>
#include <functional>
#include <stdexcept>
#include <unordered_set>

namespace assay::kernel {

namespace {

std::size_t mix(std::size_t seed, std::size_t value) {
  return seed ^ (value + 0x9e3779b97f4a7c15U + (seed << 6U) + (seed >> 2U));
}

/// Calls visit(t) once for each different node of t.
void each_part(const Term& t, const std::function<void(const Term&)>& visit) {
  std::unordered_set<const void*> seen;
  std::vector<Term> open{t};
  while (!open.empty()) {
    const Term next = open.back();
    open.pop_back();
    if (!seen.insert(next.identity()).second) continue;
    visit(next);
    for (const Term& argument : next.arguments()) open.push_back(argument);
  }
}

}  // namespace

Term Term::make(Node node) {
  node.hash = mix(mix(static_cast<std::size_t>(node.op), node.number.hash()),
                  mix(std::hash<std::string>{}(node.name), std::hash<long>{}(node.exponent)));
  node.has_call = node.op == Op::call;
  node.is_closed = node.op != Op::variable;
  for (const Term& argument : node.arguments) {
    node.hash = mix(node.hash, argument.hash());
    node.size += argument.size();
    node.depth = std::max(node.depth, argument.depth() + 1);
    node.has_call = node.has_call || argument.has_call();
    node.is_closed = node.is_closed && argument.is_closed();
    require(node.size <= max_size, Reason::too_large);
  }
  require(node.depth <= max_depth, Reason::too_deep);
  return Term(std::make_shared<const Node>(std::move(node)));
}

Term Term::number(exact::Rational value) {
  Node node;
  node.number = std::move(value);
  return make(std::move(node));
}

Term Term::pi() {
  Node node;
  node.op = Op::pi;
  return make(std::move(node));
}

Term Term::variable(std::string name) {
  Node node;
  node.op = Op::variable;
  node.name = std::move(name);
  return make(std::move(node));
}

Term Term::call(std::string name, std::vector<Term> arguments) {
  Node node;
  node.op = Op::call;
  node.name = std::move(name);
  node.arguments = std::move(arguments);
  return make(std::move(node));
}

Term Term::apply(Op op, std::vector<Term> arguments) {
  if (arguments.size() != arity(op)) throw std::logic_error("wrong number of arguments");
  if (op == Op::power && arguments[1].is(Op::number) && arguments[1].number().is_integer())
    throw std::logic_error("an integer exponent makes a power_integer");
  Node node;
  node.op = op;
  node.arguments = std::move(arguments);
  return make(std::move(node));
}

Term Term::power_integer(Term base, long exponent) {
  require(-max_exponent <= exponent && exponent <= max_exponent, Reason::too_large);
  Node node;
  node.op = Op::power_integer;
  node.exponent = exponent;
  node.arguments.push_back(std::move(base));
  return make(std::move(node));
}

bool Term::is_number(const exact::Rational& value) const {
  return node_->op == Op::number && node_->number == value;
}

bool operator==(const Term& a, const Term& b) {
  if (a.node_ == b.node_) return true;
  if (a.node_->hash != b.node_->hash) return false;
  if (a.node_->op != b.node_->op) return false;
  if (a.node_->number != b.node_->number) return false;
  if (a.node_->name != b.node_->name) return false;
  if (a.node_->exponent != b.node_->exponent) return false;
  return a.node_->arguments == b.node_->arguments;
}

Term operator+(const Term& a, const Term& b) { return Term::apply(Op::add, {a, b}); }
Term operator-(const Term& a, const Term& b) { return Term::apply(Op::subtract, {a, b}); }
Term operator*(const Term& a, const Term& b) { return Term::apply(Op::multiply, {a, b}); }

Term operator/(const Term& a, const Term& b) {
  if (a.is(Op::number) && b.is(Op::number) && b.number().sign() != 0)
    return Term::number(a.number() / b.number());
  return Term::apply(Op::divide, {a, b});
}

Term operator-(const Term& a) {
  if (a.is(Op::number)) return Term::number(-a.number());
  return Term::apply(Op::negate, {a});
}

Term power(const Term& base, const Term& exponent) {
  if (!exponent.is(Op::number) || !exponent.number().is_integer())
    return Term::apply(Op::power, {base, exponent});
  const mpz_class& n = exponent.number().numerator();
  require(::abs(n) <= max_exponent, Reason::too_large);
  return Term::power_integer(base, n.get_si());
}

std::set<std::string> variables(const Term& t) {
  std::set<std::string> names;
  each_part(t, [&](const Term& part) {
    if (part.is(Op::variable)) names.insert(part.name());
  });
  return names;
}

bool occurs(const std::string& variable, const Term& t) { return variables(t).contains(variable); }

bool is_part(const Term& part, const Term& t) {
  bool found = false;
  each_part(t, [&](const Term& other) { found = found || other == part; });
  return found;
}

}  // namespace assay::kernel
