// Defines the reading of terms, relations and domains.
//
// GRAMMAR. Words, numbers and symbols are those of tokens.hpp; 'x' is the symbol or word x itself,
// { } any number of times, [ ] at most once.
//
//   TERM      = PRODUCT { ('+' | '-') PRODUCT }
//   PRODUCT   = UNARY { ('*' | '/') UNARY }
//   UNARY     = { '-' } POWER
//   POWER     = ATOM [ '^' UNARY ]
//   ATOM      = number | 'pi' | VARIABLE | CONSTANT | FUNCTION '(' TERM { ',' TERM } ')'
//             | '(' TERM ')' | '|' TERM '|' | '√' ATOM
//
//   so '^' binds tightest and to the right, then '-' before a term, then '*' and '/', then '+' and
//   '-', both to the left:
//       -x^2 = -(x^2)      x^y^z = x^(y^z)      2^-3 = 2^(-3)      a/b*c = (a/b)*c
//       -a*b = (-a)*b      x^1/2 = (x^1)/2      √x^2 = (√x)^2      a - b - c = (a - b) - c
//   There is no product without '*'. |x| is abs(x), √x is sqrt(x). FUNCTION is one of
//   function.hpp or a defined name, CONSTANT a defined name without parameters.
//   A '-' before a literal and a quotient of two literals are one literal, and an exponent that is
//   an integer literal then makes an integer power (term.hpp).
//
//   RELATION  = TERM COMPARISON TERM                 COMPARISON = '<' '<=' '=' '!=' '>=' '>'
//   RELATIONS = CHAIN { 'and' CHAIN }
//   CHAIN     = TERM COMPARISON TERM { COMPARISON TERM } | TERM 'in' DOMAIN
//
//   a <= b < c says a <= b and b < c. A chain has one direction, and '!=' is not chained:
//   a < b > c or a != b != c could be taken for a claim about a and c. 't in D' says what
//   membership (relation.hpp) says; for R it says t = t, that t is defined.
//
//   DOMAIN    = 'R' | ('[' | '(') LOWER ',' UPPER (']' | ')')
//   LOWER     = TERM | '-' 'inf'                     UPPER = TERM | 'inf'
//
//   '[' and ']' include the end, which cannot be infinite; '(' and ')' leave it out.
#pragma once

#include "kernel/definition.hpp"
#include "kernel/reader/tokens.hpp"
#include "kernel/relation.hpp"

#include <set>
#include <string>
#include <vector>

namespace assay::kernel {

/// What the names in a text mean.
struct Scope {
  const Definitions* definitions = nullptr;          // nullptr: there are none
  const std::set<std::string>* variables = nullptr;  // nullptr: every other name is a variable
};

// All of these read as far as the grammar goes and leave the tokens behind it. They throw
// Malformed, also for expressions beyond the limits of term.hpp. Defined names stay calls.

Term read_term(Tokens& tokens, const Scope& scope);
Relation read_relation(Tokens& tokens, const Scope& scope);
std::vector<Relation> read_relations(Tokens& tokens, const Scope& scope);
Domain read_domain(Tokens& tokens, const Scope& scope);

/// Takes a name that is not in use: no reserved word (names.hpp), function, defined name or
/// variable of the scope. `what` says for the message what is named.
std::string read_new_name(Tokens& tokens, const Scope& scope, const std::string& what);

}  // namespace assay::kernel
