#include "certificate/nodes.hpp"
#include "certificate/prune.hpp"
#include "certificate/rule.hpp"
#include "certificate/samples.hpp"
#include "certificate/writer.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>

namespace assay::certificate {

namespace {

/// A text in which every rule, field, kind of claim and kind of node occurs. It proves nothing.
const std::string everything = R"(assay-certificate 1
theorem product
term _1 = exp(-x^2) + 1
term _2 = log(1 + _1*y)
context 1 = 0 for x in R
context 2 = 1 for y in [-1/2, exp(x))
context 3 = 2 assume _2 > 0
step 1 enclose in 3 show _2 < _1 bits 64
step 2 mean_value in 2 show x <= y and _1 = 3 bits 100 with x = 1/2, y = -3
step 3 taylor in 3 show x >= y name x centre -2/3 order 4 bits 53
step 4 monotone_face in 3 show x >= y name y bits 53 from 3
step 5 join in 3 name x from 1 2
step 6 restrict_to in 3 bits 64 from 1
step 7 subdivide in 3 show x != y bits 64 tree
| s1@-7/2 s0 n e0 s0 f1- t0:3 f1+ c0 m t1:12@1/3
step 8 identity in 3 show x = y
step 9 identity in 3 show x = y from 8 modulo 7 6
step 10 combine in 3 show x = y sum
step 11 combine in 3 show x = y from 1 2 3 sum 1/4 * p0 * sq(_1) + -3 * p1 * t(_2) + 2 multiplier 1 * p0 + 5 modulo p2 p0
step 12 fact name exp_positive
step 13 assumption in 3 show 0 <= x and x <= 1
step 14 defined in 3 show x = x
step 15 use in 3 from 1 2 with z = _2 - 1
step 16 cases in 3 from 1 2 3
step 17 contradiction in 3 show 0 < 1 from 2
step 18 conjunction in 3 from 1 3
step 19 part in 3 show 0 < 1 from 2
step 20 replace in 3 pattern h < _1 name h from 1 2
step 21 assume_without_proof in 3 show x*y is undefined
step 22 derivative in 0 show derivative of z^3 in z over [0, 1] is 3*z^2 from 1
step 23 monotone in 1 show exp(-z^2) is strictly decreasing in z over [0, inf) from 1 2 3
step 24 monotone_from_order in 1 show z*_1 is strictly increasing in z over R name s from 2
step 25 monotone_order in 3 show x < y from 24 2
step 26 sign_change in 3 show z^2 - x has a root z in [0, 2] at z in [1, 2] from 1 2 3
step 27 exactly_one_root in 3 show z^2 - x has exactly one root z in [0, 2] at z = sqrt(x) from 1 2 3
step 28 no_root in 3 show z^2 + 1 has no root z in R from 1
step 29 root_place in 3 show z^2 - x has a root z in [0, 2] from 1
step 30 obtain in 3 name r from 26 2
step 31 extremum in 3 show maximum of p + q over p in [0, 1], q in R is in [1, 2) attained exactly once, at p = 1, q in [0, 1] terms 1, _1 from 1 2
step 32 extremum_weaken in 3 show minimum of p over p in [0, 1] is 0 from 31
step 33 extremum_bound in 3 show x <= 2 from 31
step 34 level_set in 3 show { z in R : z^2 <= y } = [-sqrt(y), sqrt(y)] from 1 2 3 4
step 35 undefined in 3 show log(-exp(x)) is undefined from 2
step 36 counterexample from 35 with x = -1, y = pi
step 37 undefined_at terms log(x) from 1 2
step 38 undefined_everywhere terms log(x) from 35 with x = 1
step 39 extremum_refuted from 38 37 36 34 33 32 30 29 28 27 25 23 22 21 with x = 0
step 40 convex_faces in 3 show x >= y name x bits 53 from 3 4
step 41 vacuous in 3 show x = y from 1
step 42 krawczyk in 3 show (p^2 - x, q - p) has exactly one root (p in [1, 2], q in [0, 3]) at p in [1, 3/2] terms 1/2, 0, 1/2, 1 bits 64 with p = 3/2, q = 1
step 43 root_at in 3 show z^2 - 1 has a root z in R at z = 1 terms 1 from 1
step 44 root_domain in 3 show z^2 - 1 has a root z in R from 43
step 45 root_sum in 3 show z^2 - 1 has exactly 2 roots z in R name z from 43 44
step 46 extreme_value in 3 show maximum of p over p in R where p <= x and p >= 0 is in [0, 1] attained only, at p in [0, 1] terms _1 from 1
step 47 extremum_unique in 3 from 46 22 27
step 48 extremum_unattained from 47 45 with x = 0
step 49 root_refuted from 42 41 40 with x = 0
step 50 conjunction in 0 from 49 48 39 20 19 18 17 16 15 14 13 12 11 10 9 5 4
refutes 50
end
)";

}  // namespace

TEST_CASE("what was read is written with the same bytes, whatever rule and field") {
  for (const Rule& rule : rules()) {
    CAPTURE(rule.name);
    CHECK(everything.find(" " + std::string(rule.name) + " ") != std::string::npos);
  }
  for (const std::string& text : {product, tangent, everything})
    CHECK(print(read_text(text)) == text);
}

TEST_CASE("what was written reads back to the same certificate") {
  for (const std::string& text : {product, tangent, everything}) {
    const Certificate c = read_text(text);
    CHECK(prune(c) == c);
    CHECK(read_text(print(c)) == c);
  }
}

TEST_CASE("trees are broken into lines") {
  Certificate c = read_text(tangent);
  c.steps[0].tree.clear();
  for (int i = 0; i < 150; ++i) c.steps[0].tree.push_back(*read_node("s0"));
  for (int i = 0; i < 151; ++i) c.steps[0].tree.push_back(*read_node("n"));
  const std::string text = print(c);
  CHECK(std::count(text.begin(), text.end(), '|') == 4);
  CHECK(read_text(text) == c);
}

TEST_CASE("steps and contexts that the conclusion does not need are left out") {
  Certificate c = read_text(product);
  const Certificate needed = c;
  Step unused = c.steps[0];
  unused.context = 4;
  c.contexts.insert(c.contexts.begin() + 2, c.contexts[2]);  // one between, used by nothing
  c.contexts[3].parent = 2;
  unused.context = 3;
  for (Step& step : c.steps) step.context = 4;
  c.steps.insert(c.steps.begin(), unused);
  c.steps[2].from = {1};
  c.steps.push_back(unused);
  c.last = 2;
  CHECK(prune(c) == needed);
  CHECK(print(c) == product);
}

TEST_CASE("a certificate that refers to no earlier line cannot be written") {
  Certificate c = read_text(product);
  c.steps[1].from = {1};
  CHECK_THROWS_AS(print(c), std::invalid_argument);
  c = read_text(product);
  c.last = 2;
  CHECK_THROWS_AS(print(c), std::invalid_argument);
  c = read_text(product);
  c.contexts[1].parent = 2;
  CHECK_THROWS_AS(print(c), std::invalid_argument);
  c = read_text(product);
  c.steps[0].context = 4;
  CHECK_THROWS_AS(print(c), std::invalid_argument);
  c = read_text(product);
  c.steps[1].rule = "magic";
  CHECK_THROWS_AS(print(c), std::invalid_argument);
  c = read_text(product);
  c.steps[1].claim = kernel::claim(kernel::Term::variable("_1") < kernel::Term::pi());
  CHECK_THROWS_AS(print(c), std::invalid_argument);
}

TEST_CASE(
    "long terms that stand in two places are named, their parts only where they stand alone") {
  const std::string text = with(with(product, "x - 1/2", "x - 1/2 + 0*(x*y)*(x*y)"), "t(x)",
                                "t(x - 1/2 + 0*(x*y)*(x*y))");
  const std::string written = print(read_text(text));
  CHECK(written.find("term _1 = x - 1/2 + 0*(x*y)*(x*y)\n") != std::string::npos);
  CHECK(written.find("sq(_1) + -1 * p0 * t(_1)") != std::string::npos);
  CHECK(written.find("_2") == std::string::npos);
  CHECK(read_text(written) == read_text(text));
}

TEST_CASE("a name may stand for a term under a binder of its variable") {
  const std::string claim = "z^2 - exp(z) + 1 has no root z in [0, z1] from 1";
  const std::string text =
      with(product, "qed 2",
           "step 3 no_root in 3 show " + claim + "\nstep 4 no_root in 3 show " + claim +
               "\nstep 5 conjunction in 3 from 3 4\nqed 5");
  const std::string written = print(read_text(text));
  CHECK(written.find("show _1 has no root z in") != std::string::npos);
  CHECK(read_text(written) == prune(read_text(text)));
}

}  // namespace assay::certificate
