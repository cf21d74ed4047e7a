// Tests the rule krawczyk: the image of the box lies strictly inside it, and nothing less will do.
#include "kernel/rules/premises.hpp"
#include "kernel/rules/written.hpp"

namespace assay::kernel::testing {

namespace {

using exact::Rational;

struct Numbers {
  Point centre;
  std::vector<Rational> preconditioner;
};

std::string proved(const std::string& text, const Numbers& numbers, long bits = 64) {
  return answer([&] {
    const Sequent s = sequent(text);
    const Root& claim = std::get<Root>(s.claim);
    const Theorem t = rules::krawczyk(s.context, claim, numbers.centre, numbers.preconditioner,
                                      interval::Precision(bits));
    CHECK(t.sequent() == s);
    CHECK_FALSE(t.rests_on_assumption());
  });
}

std::string reason(Reason r) { return std::string(describe(r)); }

const Rational half(1, 2);
const std::string circle_and_line = "(x^2 + y^2 - 1, y - 2*x) has exactly one root ";
// About (9/20, 9/10): the inverse of ((9/10, 9/5), (-2, 1)).
const Numbers near_root{{{"x", Rational(9, 20)}, {"y", Rational(9, 10)}},
                        {Rational(2, 9), Rational(-2, 5), Rational(4, 9), Rational(1, 5)}};

}  // namespace

TEST_CASE("krawczyk: one function, one variable") {
  const Numbers numbers{{{"x", Rational(3, 2)}}, {Rational(1, 3)}};
  CHECK(proved("show x^2 - 2 has exactly one root x in [1, 2] at x in [1, 2]", numbers) ==
        "accepted");
  CHECK(proved("show x^2 - 2 has exactly one root x in [1, 2] at x in [6/5, 5/3]", numbers) ==
        "accepted");
  // The root lies there, but the image, whose lower end is 5/4, does not.
  CHECK(proved("show x^2 - 2 has exactly one root x in [1, 2] at x in [5/4, 5/3]", numbers) ==
        reason(Reason::not_enclosed));
  CHECK(proved("show x^2 - 2 has exactly one root x in [1, 2] at x in [7/5, 3/2]", numbers) ==
        reason(Reason::not_enclosed));
  CHECK(proved("show x^2 - 3 has exactly one root x in [1, 2] at x in [1, 2]", numbers) ==
        "accepted");
  CHECK(proved("show x^2 - 5 has exactly one root x in [1, 2] at x in [1, 2]", numbers) ==
        reason(Reason::not_enclosed));
}

TEST_CASE("krawczyk: a system") {
  CHECK(proved("show " + circle_and_line +
                   "(x in [2/5, 1/2], y in [4/5, 1]) at x in [2/5, 1/2], y in [4/5, 1]",
               near_root) == "accepted");
  CHECK(proved("show " + circle_and_line +
                   "(x in [2/5, 1/2], y in [9/10, 1]) at x in [2/5, 1/2], y in [9/10, 1]",
               near_root) == reason(Reason::not_enclosed));
  // For every value of a parameter.
  CHECK(proved("for r in [99/100, 101/100] show (x^2 + y^2 - r, y - 2*x) has exactly one root "
               "(x in [2/5, 1/2], y in [4/5, 1]) at x in [2/5, 1/2], y in [4/5, 1]",
               near_root) == "accepted");
  CHECK(proved("for r in [0, 2] show (x^2 + y^2 - r, y - 2*x) has exactly one root "
               "(x in [2/5, 1/2], y in [4/5, 1]) at x in [2/5, 1/2], y in [4/5, 1]",
               near_root) == reason(Reason::not_enclosed));
}

TEST_CASE("krawczyk: refuses an image that reaches the border") {
  const std::string claim = " has exactly one root x in [-1, 1] at x in [-1, 1]";
  // With Y = 0 the image is the box itself, whatever the function.
  for (const char* f : {"x", "x^2", "x^2 + 1", "0*x"})
    CHECK(proved("show " + std::string(f) + claim, {{{"x", Rational(0)}}, {Rational(0)}}) ==
          reason(Reason::not_enclosed));
  // The root 1 lies on the border of [1, 2].
  CHECK(proved("show x - 1 has exactly one root x in [1, 2] at x in [1, 2]",
               {{{"x", Rational(3, 2)}}, {Rational(1)}}) == reason(Reason::not_enclosed));
  CHECK(proved("show x - 1 has exactly one root x in [0, 2] at x in [0, 2]",
               {{{"x", Rational(3, 2)}}, {Rational(1)}}) == "accepted");
  // A double root, and two roots.
  CHECK(proved("show x^2" + claim, {{{"x", half}}, {Rational(1)}}) == reason(Reason::not_enclosed));
  CHECK(proved("show x^2 - 1/4" + claim, {{{"x", half}}, {Rational(1)}}) ==
        reason(Reason::not_enclosed));
}

TEST_CASE("krawczyk: refuses functions without a derivative on the box, or undefined there") {
  const Numbers numbers{{{"x", Rational(1)}}, {Rational(1)}};
  CHECK(proved("show abs(x) - 1 has exactly one root x in [1/2, 3/2] at x in [1/2, 3/2]",
               numbers) == "accepted");
  CHECK(proved("show abs(x) - 1 has exactly one root x in [-2, 3] at x in [-2, 3]", numbers) ==
        reason(Reason::not_differentiable));
  CHECK(proved("show sqrt(x) - 1 has exactly one root x in [0, 2] at x in [0, 2]", numbers) ==
        reason(Reason::not_differentiable));
  CHECK(proved("show x - 1 + 0/x has exactly one root x in [-1, 2] at x in [-1, 2]", numbers) ==
        reason(Reason::not_differentiable));
}

TEST_CASE("krawczyk: refuses other domains, places, counts, numbers of functions, centres") {
  const Numbers numbers{{{"x", Rational(1)}}, {Rational(1)}};
  const auto on = [&](const std::string& d, const std::string& p) {
    return proved("show x - 1 has exactly one root x in " + d + " at x in " + p, numbers);
  };
  CHECK(on("[0, 2]", "[0, 2]") == "accepted");
  for (const char* d :
       {"(0, 2]", "[0, 2)", "[0, inf)", "(-inf, 2]", "[0, 1 + 1]", "[sqrt(0), 2]"}) {
    CHECK(on(d, "[0, 2]") == reason(Reason::domain_differs));
    CHECK(on("[0, 2]", d) == reason(Reason::domain_differs));
  }
  CHECK(on("[1, 1]", "[1, 1]") == reason(Reason::not_enclosed));
  CHECK(on("[0, 2]", "[3, 4]") == reason(Reason::not_enclosed));
  CHECK(on("[3, 4]", "[3, 4]") == reason(Reason::not_in_domain));
  for (const char* count : {"no root x in [0, 2]", "a root x in [0, 2] at x in [0, 2]",
                            "exactly 2 roots x in [0, 2] at x in [0, 2]"})
    CHECK(proved("show x - 1 has " + std::string(count), numbers) == reason(Reason::not_unique));
  const std::string square = "(x in [0, 2], y in [0, 2]) at x in [0, 2], y in [0, 2]";
  CHECK(proved("show x - y has exactly one root " + square, numbers) == reason(Reason::not_a_root));
  CHECK(proved("show (x - 1, x - 1) has exactly one root x in [0, 2] at x in [0, 2]", numbers) ==
        reason(Reason::not_a_root));
  // The centre names a parameter in place of y.
  const Rational one(1);
  const Numbers with_parameter{{{"a", one}, {"x", one}}, {one, Rational(0), Rational(0), one}};
  CHECK(proved("for a in [0, 2] show (x - 1, a*0 + y - 1) has exactly one root " + square,
               with_parameter) == reason(Reason::unknown_variable));
  CHECK(proved("show x - 1 has exactly one root x in [0, 2] at x in [0, 2]",
               {{{"x", one}}, {one, one}}) == reason(Reason::not_a_root));
}

}  // namespace assay::kernel::testing
