// Defines the syntax of the proof text of a theorem: how an author says the idea of a proof.
//
//   PROOF  ::=  by METHOD
//            |  proof LINE* [inside LINE*] [outside LINE*] qed [by METHOD]
//   LINE   ::=  let NAME := TERM
//            |  have RELATIONS [by METHOD]
//   METHOD ::=  IDEA [using NAME {, NAME}]
//   IDEA   ::=  auto | identity [TERM = TERM] | algebra | enclosure | contradiction | derivative
//            |  monotone [with TERM] | unimodal with TERM | attained at TERM [with METHOD]
//            |  NAME [at x = TERM {, y = TERM}]
//
// NAME is an earlier theorem or a fact of the kernel's table. `inside` and `outside` are the two
// inclusions of a level set. Without a proof text, or without `by`, the idea is `auto`.
#pragma once

#include "kernel/reader/place.hpp"
#include "kernel/relation.hpp"
#include "kernel/substitution.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace assay::prover {

struct Method {
  enum class Idea {
    automatic,
    identity,
    algebra,
    enclosure,
    contradiction,
    derivative,
    monotone,
    unimodal,
    attained,
    cited,  // an earlier theorem or a fact
  };
  Idea idea = Idea::automatic;
  kernel::Place place;
  std::optional<kernel::Relation> equation;  // identity
  std::optional<kernel::Term> term;  // monotone, unimodal: a derivative; attained: the point
  std::string name;                  // cited
  kernel::Substitution at;           // cited
  std::vector<std::string> using_names;
  std::shared_ptr<const Method> with;  // attained
};

struct Line {
  kernel::Place place;
  std::vector<kernel::Relation> relations;  // unfolded, with `let` names replaced
  Method method;
};

struct Proof {
  std::vector<Line> lines;
  std::vector<Line> inside;
  std::vector<Line> outside;
  Method last;
};

}  // namespace assay::prover
