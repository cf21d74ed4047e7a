#include "prover/root_finding/isolation.hpp"

#include <algorithm>

namespace assay::prover::root_finding {

using exact::Rational;

namespace {

constexpr long bits = 64;
constexpr std::size_t most_boxes = 6'000;
constexpr std::size_t most_roots = 200;
/// A box so narrow that still cannot be decided stays open.
const Rational least_width(1, 1 << 20);
/// Near a root that is known exactly, boxes so narrow are left alone.
const Rational near_width(1, 1 << 8);
const Rational place_width = exact::power(Rational(2), -48);

class Search {
 public:
  Search(const System& system, const std::vector<kernel::Domain>& domains, Effort& effort)
      : system_(system), domains_(domains), effort_(effort) {}

  Isolation run(const Brackets& box) {
    open_.push_back(box);
    for (std::size_t boxes = 0; !open_.empty(); ++boxes) {
      if (boxes == most_boxes || result_.roots.size() > most_roots) {
        result_.is_complete = false;
        break;
      }
      effort_.spend();
      const Brackets next = open_.back();
      open_.pop_back();
      process(next);
    }
    std::sort(result_.roots.begin(), result_.roots.end(),
              [](const IsolatedRoot& a, const IsolatedRoot& b) { return before(a, b); });
    return std::move(result_);
  }

 private:
  static bool before(const IsolatedRoot& a, const IsolatedRoot& b) {
    for (std::size_t i = 0; i < a.place.size(); ++i)
      if (a.place[i].lower != b.place[i].lower) return a.place[i].lower < b.place[i].lower;
    return false;
  }

  void process(const Brackets& box) {
    if (is_known(box) || system_.excludes_root(inside_domains(box), bits)) return;
    Brackets rest = box;
    if (const auto test = system_.is_square() ? krawczyk_test(system_, box, bits) : std::nullopt) {
      if (!overlap(test->image, box)) return;
      if (test->succeeds()) return add(*test);
      if (try_around(*test) && is_known(box)) return;
      rest = common(box, test->image);
    }
    if (try_exactly(box) && is_known(box)) return;
    divide(box, rest);
  }

  kernel::Box inside_domains(const Brackets& box) const {
    kernel::Context c = system_.context(box);
    for (std::size_t i = 0; i < box.size(); ++i) {
      kernel::Domain& d = c.variables[i].domain;
      if (box[i].lower == box[i].upper) continue;
      if (d.lower.at == domains_[i].lower.at) d.lower.open = domains_[i].lower.open;
      if (d.upper.at == domains_[i].upper.at) d.upper.open = domains_[i].upper.open;
    }
    return kernel::box_of(c, interval::Precision(bits));
  }

  /// Whether the box has no root but those that are known.
  bool is_known(const Brackets& box) const {
    return std::any_of(result_.roots.begin(), result_.roots.end(), [&](const IsolatedRoot& r) {
      if (r.unique) return contains(r.unique->box, box);
      return is_narrow(box, near_width) && overlap(r.place, box);
    });
  }

  /// A somewhat larger box about where the root must be, which may lie at the border of the box.
  bool try_around(const KrawczykTest& test) {
    Brackets larger;
    for (std::size_t i = 0; i < test.box.size(); ++i) {
      const Bracket& b = test.box[i];
      const Rational m = std::clamp(middle(test.image[i]), b.lower, b.upper);
      const Rational step = width(b) / Rational(64);
      larger.push_back({multiple_below(m - width(b), step), multiple_below(m + width(b), step)});
    }
    const auto again = krawczyk_test(system_, larger, bits);
    if (!again || !again->succeeds()) return false;
    add(*again);
    return true;
  }

  /// The simplest rational point of a small box, where the functions may be exactly 0.
  bool try_exactly(const Brackets& box) {
    if (!is_narrow(box, Rational(1, 16))) return false;
    std::vector<Rational> point;
    for (const Bracket& b : box) point.push_back(simplest_between(b));
    const Brackets place = at(point);
    for (const IsolatedRoot& known : result_.roots)
      if (overlap(known.place, place)) return false;
    if (!vanish_at(point)) return false;
    result_.roots.push_back({place, std::nullopt, point});
    return true;
  }

  bool vanish_at(const std::vector<Rational>& point) const {
    const interval::Precision p(bits);
    kernel::Box here;
    for (std::size_t i = 0; i < point.size(); ++i)
      here.insert_or_assign(system_.variables[i], kernel::Enclosure(point[i], p));
    return std::all_of(
        system_.functions.begin(), system_.functions.end(), [&](const kernel::Term& f) {
          const auto value = kernel::enclosure_of(f, here, p);
          return value && (value->is_zero() ||
                           interval::certainly_equal(*value, interval::point(Rational(0), p)));
        });
  }

  static Brackets at(const std::vector<Rational>& point) {
    Brackets result;
    for (const Rational& x : point) result.push_back({x, x});
    return result;
  }

  void add(const KrawczykTest& found) {
    const Brackets place = narrowed(system_, found, place_width).place();
    for (IsolatedRoot& known : result_.roots)
      if (overlap(known.place, place)) return;
    IsolatedRoot root{place, widest(place, found), std::nullopt};
    std::vector<Rational> point;
    for (const Bracket& b : place) point.push_back(simplest_between(b));
    if (vanish_at(point)) root.exact = point;
    result_.roots.push_back(std::move(root));
  }

  /// The largest of a row of boxes about the place in which the test succeeds.
  KrawczykTest widest(const Brackets& place, const KrawczykTest& found) const {
    Rational radius = 1024;
    for (int i = 0; i < 40; ++i, radius = radius / Rational(2)) {
      Brackets larger;
      for (const Bracket& b : place) {
        const Rational m = multiple_below(middle(b), radius / Rational(8));
        larger.push_back({m - radius, m + radius});
      }
      if (contains(found.box, larger)) return found;
      const auto test = krawczyk_test(system_, larger, bits);
      if (test && test->succeeds()) return *test;
    }
    return found;
  }

  static bool is_narrow(const Brackets& box, const Rational& limit) {
    return std::all_of(box.begin(), box.end(), [&](const Bracket& b) {
      return width(b) <= limit * std::max(Rational(1), exact::abs(b.lower));
    });
  }

  static Brackets common(const Brackets& a, const Brackets& b) {
    Brackets result;
    for (std::size_t i = 0; i < a.size(); ++i)
      result.push_back({std::max(a[i].lower, b[i].lower), std::min(a[i].upper, b[i].upper)});
    return result;
  }

  /// Goes on with what is left of the box, or cuts it across its relatively widest side, not in the
  /// middle, where roots like to be.
  void divide(const Brackets& box, const Brackets& rest) {
    if (is_narrow(box, least_width)) {
      result_.is_complete = false;
      return;
    }
    for (std::size_t i = 0; i < box.size(); ++i)
      if (width(rest[i]) * Rational(2) < width(box[i])) return open_.push_back(rest);
    std::size_t widest = 0;
    for (std::size_t i = 1; i < box.size(); ++i)
      if (width(rest[widest]) < width(rest[i])) widest = i;
    const Bracket& b = rest[widest];
    const Rational cut = b.lower + width(b) * Rational(29, 64);
    Brackets below = rest;
    Brackets above = rest;
    below[widest].upper = cut;
    above[widest].lower = cut;
    open_.push_back(above);
    open_.push_back(below);
  }

  const System& system_;
  const std::vector<kernel::Domain>& domains_;
  Effort& effort_;
  std::vector<Brackets> open_;
  Isolation result_;
};

}  // namespace

Isolation isolate(const System& system, const Brackets& box,
                  const std::vector<kernel::Domain>& domains, Effort& effort) {
  return Search(system, domains, effort).run(box);
}

}  // namespace assay::prover::root_finding
