// Tests the rule undefined_everywhere: the context has a point, and the claim demands the term.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

std::string refute(const std::string& s, const Substitution& point, const std::string& t,
                   const std::string& undefined) {
  return answer([&] {
    const Theorem proved =
        rules::undefined_everywhere(sequent(s), point, term(t), given(undefined), {});
    CHECK(proved.context() == Context{});
    CHECK(proved.rests_on_assumption());
    const auto* refuted = std::get_if<Refuted>(&proved.claim());
    REQUIRE(refuted != nullptr);
    CHECK(*refuted->statement == sequent(s));
    CHECK(refuted->undefined_everywhere == term(t));
  });
}

std::string reason(Reason r) { return std::string(describe(r)); }

}  // namespace

TEST_CASE("a term that the claim demands and that is undefined on the whole context refutes it") {
  const std::string s = "for w in [4, inf) show 1/w = w^2*log(-w)";
  CHECK(refute(s, {{"w", n(4)}}, "log(-w)", "for w in [4, inf) show log(-w) is undefined") ==
        "accepted");
  CHECK(refute(s, {{"w", n(4)}}, "log(-w)", "for w in [5, inf) show log(-w) is undefined") ==
        reason(Reason::premise_context));
  CHECK(refute(s, {{"w", n(4)}}, "log(-w)", "for w in [4, inf) show log(w) is undefined") ==
        reason(Reason::not_undefined));
  CHECK(refute(s, {{"w", n(4)}}, "log(-w)", "for w in [4, inf) show log(-w) = log(-w)") ==
        reason(Reason::not_undefined));
}

TEST_CASE("undefined somewhere is not undefined everywhere") {
  CHECK(refute("for w in R show log(w) < w", {{"w", n(0)}}, "log(w)", "show log(0) is undefined") ==
        reason(Reason::not_undefined));
  CHECK(refute("for w in R show log(w) < w", {{"w", n(0)}}, "log(w)",
               "for w in R assume w <= 0 show log(w) is undefined") ==
        reason(Reason::premise_context));
}

TEST_CASE("the context has a point") {
  const std::string s = "for w in [4, inf) assume w < 4 show log(w) < 0";
  const std::string vacuous = "for w in [4, inf) assume w < 4 show log(w) is undefined";
  CHECK(refute(s, {{"w", n(4)}}, "log(w)", vacuous) == reason(Reason::premise_differs));
  CHECK(refute(s, {{"w", n(3)}}, "log(w)", vacuous) == reason(Reason::premise_differs));
  CHECK(refute(s, {}, "log(w)", vacuous) == reason(Reason::unknown_variable));
  CHECK(refute(s, {{"w", term("w")}}, "log(w)", vacuous) == reason(Reason::unknown_variable));
}

TEST_CASE("the claim demands the term at each point of the context itself") {
  CHECK(refute("for w in [4, 5] show {x in R : x > 0} = (log(-w), inf)", {{"w", n(4)}}, "log(-w)",
               "for w in [4, 5] show log(-w) is undefined") == "accepted");
  // Under the binder: for b = 1 the domain (1, b) has no point, and nothing is claimed there.
  CHECK(refute("for b in [1, 2] show x*log(-1) is strictly increasing in x over (1, b)",
               {{"b", n(1)}}, "log(-1)",
               "show log(-1) is undefined") == reason(Reason::no_such_part));
  CHECK(refute("for w in [4, 5] show log(-w) is undefined", {{"w", n(4)}}, "log(-w)",
               "for w in [4, 5] show log(-w) is undefined") == reason(Reason::no_such_part));
}

}  // namespace assay::kernel::testing
