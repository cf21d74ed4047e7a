#include "certificate/subdivide.hpp"

#include "certificate/nodes.hpp"
#include "certificate/samples.hpp"
#include "kernel/refusal.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <stdexcept>

namespace assay::certificate {

namespace {

/// Proves "for ... show ..." from the words of a tree.
kernel::Theorem proved(const std::string& statement, const std::string& tree) {
  const kernel::Sequent s = kernel::read_file("theorem t:\n " + statement).statements[0].meaning;
  std::istringstream words(tree);
  return subdivide(s.context, std::get<kernel::Relations>(s.claim).all[0], interval::Precision(64),
                   [&]() -> std::optional<Node> {
                     std::string word;
                     if (!(words >> word)) return std::nullopt;
                     return read_node(word);
                   });
}

std::optional<kernel::Reason> refusal(const std::string& statement, const std::string& tree) {
  try {
    proved(statement, tree);
    return std::nullopt;
  } catch (const kernel::Refusal& r) {
    return r.reason();
  }
}

}  // namespace

TEST_CASE("the theorem is the relation on the whole box") {
  const std::string text = "for x in [0, 2], y in (0, 1] show x*(2 - x) <= 5/4 + y";
  const kernel::Theorem theorem = proved(text, "s0 s0 n m s0 m s1 n n");
  CHECK((theorem.sequent() == kernel::read_file("theorem t:\n " + text).statements[0].meaning));
  CHECK((refusal(text, "s0 n n") == kernel::Reason::not_enclosed));
}

TEST_CASE("each kind of node calls its rule") {
  CHECK_FALSE(refusal("for x in [0, 1] show x*(1 - x) <= 1/4", "t0:2"));
  CHECK_FALSE(refusal("for x in [0, 1] show x*(1 - x) <= 1/4", "t0:2@1/2"));
  CHECK(refusal("for x in [0, 1] show x*(1 - x) <= 1/4", "t0:2@1/3"));
  CHECK_FALSE(refusal("for x in [2, inf) show log(x) <= x - 1", "f0- n"));
  CHECK(refusal("for x in [2, 3] show log(x) <= x - 1", "f0+ n"));
  CHECK_FALSE(refusal("for x in (-inf, 3] show x^3 <= 27", "f0+ n"));
  CHECK_FALSE(refusal("for x in [0, 1] show x - x^2/4 <= 19/20", "m"));
}

TEST_CASE("between two faces the difference is convex") {
  CHECK_FALSE(refusal("for x in [0, 1], y in [-1, 1] show x*y <= 1", "c0 n c1 n n"));
  CHECK_FALSE(refusal("for x in [0, 3] show x^2 <= 3*x", "c0 n n"));
  CHECK((refusal("for x in [0, 1] show x*(1 - x) <= 0", "c0 n n") == kernel::Reason::not_convex));
  CHECK((refusal("for x in [0, inf) show x^2 <= 0", "c0 n n") == kernel::Reason::no_face));
  CHECK_THROWS_AS(proved("for x in [0, 1] show x <= 1", "c0 n"), std::invalid_argument);
}

TEST_CASE("a face is proved without the assumptions on its variable") {
  CHECK_FALSE(
      refusal("for x in [0, 1], y in R assume x < 1/2 assume y > 0 show x <= 1 + y", "f0+ n"));
  // At x = 1 the assumption x < 1/2 would make everything true.
  CHECK(refusal("for x in [0, 1] assume x < 1/2 show x <= 3/4", "f0+ n"));
}

TEST_CASE("what a box does not have is refused") {
  CHECK((refusal("for x in [0, inf) show x >= 0", "s0 n n") == kernel::Reason::not_in_domain));
  CHECK((refusal("for x in [0, pi] show x >= 0", "s0 n n") == kernel::Reason::not_in_domain));
  CHECK_FALSE(refusal("for x in [0, pi] show x >= 0", "s0@1 n n"));
  CHECK((refusal("for x in [0, inf) show x >= 0", "f0+ n") == kernel::Reason::no_face));
  CHECK((refusal("for x in [0, 1] show x >= 0", "s1 n n") == kernel::Reason::unknown_variable));
  CHECK_THROWS_AS(proved("for x in [0, 1] show x >= 0", "s0 n"), std::invalid_argument);
}

TEST_CASE("a tree beyond the limit of depth is refused, and one at the limit is not") {
  const kernel::Sequent s =
      kernel::read_file("theorem t:\n for x in [0, 1] show x >= 0").statements[0].meaning;
  const auto& r = std::get<kernel::Relations>(s.claim).all[0];
  const auto comb = [](int depth) {  // split, close the left part, split the right part, ...
    return [depth, given = 0]() mutable -> std::optional<Node> {
      const bool splits = given % 2 == 0 && given / 2 + 1 < depth;
      ++given;
      Node node;
      if (splits) node.kind = Node::Kind::split;
      return node;
    };
  };
  CHECK_NOTHROW(subdivide(s.context, r, interval::Precision(64), comb(max_tree_depth)));
  CHECK_THROWS_AS(subdivide(s.context, r, interval::Precision(64), comb(max_tree_depth + 1)),
                  kernel::Refusal);
}

TEST_CASE("nodes are written as they are read") {
  for (const std::string word :
       {"n", "m", "s0", "s12", "s0@7/2", "s3@-0.125", "f0-", "f1+", "t0:4", "t2:10@1/2"}) {
    CAPTURE(word);
    const std::optional<Node> node = read_node(word);
    REQUIRE(node.has_value());
    CHECK(read_node(print(*node)) == node);
  }
  CHECK(print(*read_node("s0@7/2")) == "s0@7/2");
  for (const std::string word : {"",
                                 "s",
                                 "s-1",
                                 "s00",
                                 "s0@",
                                 "s0@x",
                                 "s0@1/0",
                                 "f0",
                                 "f0*",
                                 "f0-n",
                                 "n0",
                                 "t0",
                                 "t0:",
                                 "t0:0",
                                 "t0:1001",
                                 "t0:-1",
                                 "t0:4@",
                                 "t:4",
                                 "s99999999999999999999",
                                 "N",
                                 "x"}) {
    CAPTURE(word);
    CHECK_FALSE(read_node(word).has_value());
  }
}

}  // namespace assay::certificate
