// Defines the reading of claims.
//
// GRAMMAR. TERM, RELATION, RELATIONS, DOMAIN are those of terms.hpp; NAME is a new name, which is
// bound in the terms that are marked TERM(NAME) and nowhere else. The meaning of each kind is
// written in claim.hpp.
//
//   CLAIM = RELATIONS
//         | TERM(x) 'is' 'strictly' ('increasing' | 'decreasing') 'in' NAME 'over' DOMAIN
//         | 'derivative' 'of' TERM(x) 'in' NAME 'over' DOMAIN 'is' TERM(x)
//         | FUNCTIONS 'has' COUNT VARIABLES [ 'at' PLACE { ',' PLACE } ]
//         | FUNCTIONS 'has' 'no' 'root' VARIABLES
//         | ('maximum' | 'minimum') 'of' TERM(x, ...)
//           'over' NAME 'in' DOMAIN { ',' NAME 'in' DOMAIN } [ 'where' RELATIONS(x, ...) ]
//           'is' VALUE [ 'attained' [ 'exactly' 'once' ] ] [ [','] 'at' PLACE { ',' PLACE } ]
//         | the same with 'attained' 'only' [','] 'at' PLACE { ',' PLACE }
//         | '{' NAME 'in' DOMAIN ':' RELATION(x) '}' '=' DOMAIN
//         | TERM 'is' 'undefined'
//   FUNCTIONS = TERM(x, ...) | '(' TERM(x, ...) { ',' TERM(x, ...) } ')'
//   COUNT = 'a' 'root' | 'exactly' ('one' | INTEGER) ('root' | 'roots')
//   VARIABLES = NAME 'in' DOMAIN | '(' NAME 'in' DOMAIN { ',' NAME 'in' DOMAIN } ')'
//   VALUE = 'in' DOMAIN | TERM
//   PLACE = x 'in' DOMAIN | x '=' TERM
//
//   'is t' and 'x = t' stand for the domain [t, t]. A variable without a place may be anywhere in
//   its domain (its place is R). A maximum that has a value is attained, so 'attained' alone says
//   nothing more.
#pragma once

#include "kernel/claim.hpp"
#include "kernel/reader/terms.hpp"

namespace assay::kernel {

/// Reads as far as the grammar goes. Throws Malformed.
Claim read_claim(Tokens& tokens, const Scope& scope);

}  // namespace assay::kernel
