#include "prover/subdivision.hpp"

#include "interval/interval.hpp"
#include "kernel/evaluate.hpp"
#include "kernel/refusal.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace assay::prover {

using certificate::Node;
using exact::Rational;
using kernel::Context;
using kernel::Relation;

namespace {

constexpr int most_depth = 60;

struct Ends {
  std::optional<Rational> lower;
  std::optional<Rational> upper;
};

class Subdivision {
 public:
  Subdivision(const Relation& r, const Budget& budget, Effort& effort)
      : relation_(r),
        effort_(effort),
        on_progress_(budget.on_progress),
        leaves_left_(budget.leaves),
        precision_{budget.bits} {}

  bool close(const Context& c, int depth) {
    effort_.spend();
    report(depth);
    if (leaves_left_ == 0 || depth > most_depth) return false;
    if (!close_whole(c)) return split(c, depth);
    ++closed_;
    share_ += std::ldexp(1.0, -depth);
    return true;
  }

  std::vector<Node> tree() { return std::move(tree_); }

 private:
  template <class Rule>
  bool accepted(Rule&& rule) const {
    try {
      rule();
      return true;
    } catch (const kernel::Refusal&) {
      return false;
    }
  }

  bool leaf(Node node) {
    --leaves_left_;
    tree_.push_back(std::move(node));
    return true;
  }

  /// Depth first, so that one box waits for each cut whose first half is at hand.
  void report(int depth) const {
    constexpr std::size_t seldom = 64;
    if (!on_progress_ || effort_.spent() % seldom != 0) return;
    on_progress_({effort_.spent(), closed_, waiting_, depth, share_});
  }

  bool close_whole(const Context& c) {
    if (close_by_leaf(c)) return true;
    for (std::size_t i = 0; i < c.variables.size(); ++i)
      if (close_by_face(c, i)) return true;
    return false;
  }

  bool close_by_leaf(const Context& c) {
    if (accepted([&] { kernel::rules::enclose(c, relation_, precision_); }))
      return leaf({Node::Kind::natural, 0, false, {}, 0});
    kernel::Point centre;
    for (const kernel::Variable& v : c.variables)
      if (const auto m = midpoint(v.domain)) centre.emplace(v.name, *m);
    if (centre.empty()) return false;
    if (accepted([&] { kernel::rules::mean_value(c, relation_, centre, precision_); }))
      return leaf({Node::Kind::mean_value, 0, false, {}, 0});
    return c.variables.size() == 1 && close_by_taylor(c);
  }

  /// Taylor forms about the ends first: bounds that are attained at a corner close in one leaf.
  bool close_by_taylor(const Context& c) {
    const kernel::Variable& v = c.variables.front();
    const Ends ends = literal_ends(v.domain);
    for (const int order : {2, 4}) {
      for (const auto& centre : {ends.lower, ends.upper, midpoint(v.domain)}) {
        if (!centre) continue;
        if (accepted(
                [&] { kernel::rules::taylor(c, relation_, v.name, *centre, order, precision_); }))
          return leaf({Node::Kind::taylor, 0, false, centre, order});
      }
    }
    return false;
  }

  /// Tries the two closed faces of one variable; the kernel judges whether the derivative's sign
  /// lets a face stand for the box.
  bool close_by_face(const Context& c, std::size_t i) {
    const kernel::Variable& v = c.variables[i];
    for (const bool upper : {false, true}) {
      const kernel::End& end = upper ? v.domain.upper : v.domain.lower;
      if (!end.at || end.open || v.domain.lower == v.domain.upper) continue;
      const Context face = c.with_domain(v.name, kernel::Domain::closed(*end.at, *end.at));
      const auto on_face = natural(face);
      if (!on_face) continue;
      if (!accepted(
              [&] { kernel::rules::monotone_face(c, relation_, v.name, *on_face, precision_); }))
        continue;
      tree_.push_back({Node::Kind::face, i, upper, {}, 0});
      return leaf({Node::Kind::natural, 0, false, {}, 0});
    }
    return false;
  }

  std::optional<kernel::Theorem> natural(const Context& c) const {
    try {
      return kernel::rules::enclose(c, relation_, precision_);
    } catch (const kernel::Refusal&) {
      return std::nullopt;
    }
  }

  bool split(const Context& c, int depth) {
    const auto i = widest(c);
    if (!i) return false;
    const kernel::Variable& v = c.variables[*i];
    const auto middle = midpoint(v.domain);
    const auto cut = middle ? middle : cut_of(c, v);
    if (!cut) return false;
    const std::size_t start = tree_.size();
    tree_.push_back({Node::Kind::split, *i, false, middle ? std::nullopt : cut, 0});
    const kernel::End at{kernel::Term::number(*cut), false};
    ++waiting_;
    bool closed = close(c.with_domain(v.name, {v.domain.lower, at}), depth + 1);
    --waiting_;
    closed = closed && close(c.with_domain(v.name, {at, v.domain.upper}), depth + 1);
    if (!closed) tree_.resize(start);
    return closed;
  }

  static Ends literal_ends(const kernel::Domain& d) {
    Ends ends;
    if (d.lower.at && d.lower.at->is(kernel::Op::number)) ends.lower = d.lower.at->number();
    if (d.upper.at && d.upper.at->is(kernel::Op::number)) ends.upper = d.upper.at->number();
    return ends;
  }

  static std::optional<Rational> midpoint(const kernel::Domain& d) {
    const Ends ends = literal_ends(d);
    if (!ends.lower || !ends.upper) return std::nullopt;
    return (*ends.lower + *ends.upper) / Rational(2);
  }

  /// The ends of a variable's enclosure, at few bits so that cuts stay short.
  static Ends enclosed_ends(const Context& c, const kernel::Variable& v) {
    const kernel::Box box = kernel::box_of(c, interval::Precision{24});
    const auto found = box.find(v.name);
    if (found == box.end()) return {};
    return {interval::lower_end(found->second).value, interval::upper_end(found->second).value};
  }

  /// Where a domain without literal ends is cut: at 0, at powers of two beyond a finite end, or in
  /// the middle of the enclosed ends.
  static std::optional<Rational> cut_of(const Context& c, const kernel::Variable& v) {
    const Ends ends = enclosed_ends(c, v);
    if (!ends.lower && !ends.upper) return Rational(0);
    if (!ends.upper) return beyond(*ends.lower);
    if (!ends.lower) return -beyond(-*ends.upper);
    if (*ends.lower == *ends.upper) return std::nullopt;
    return (*ends.lower + *ends.upper) / Rational(2);
  }

  static Rational beyond(const Rational& lower) {
    if (lower < Rational(0)) return Rational(0);
    return lower + std::max(Rational(1), lower);
  }

  /// The unbounded variables first, then the widest.
  static std::optional<std::size_t> widest(const Context& c) {
    std::optional<std::size_t> best;
    std::optional<Rational> best_width;
    for (std::size_t i = 0; i < c.variables.size(); ++i) {
      const Ends ends = enclosed_ends(c, c.variables[i]);
      if (!ends.lower || !ends.upper) return i;
      const Rational width = *ends.upper - *ends.lower;
      if (width.sign() <= 0 || (best_width && width <= *best_width)) continue;
      best = i;
      best_width = width;
    }
    return best;
  }

  const Relation& relation_;
  Effort& effort_;
  const OnProgress& on_progress_;
  std::size_t closed_ = 0;
  std::size_t waiting_ = 0;
  double share_ = 0;
  std::size_t leaves_left_;
  interval::Precision precision_;
  std::vector<Node> tree_;
};

}  // namespace

std::optional<std::vector<Node>> subdivision(const Context& c, const Relation& r,
                                             const Budget& budget, Effort& effort) {
  Subdivision search(r, budget, effort);
  try {
    if (!search.close(c, 0)) return std::nullopt;
  } catch (const kernel::Refusal&) {
    return std::nullopt;  // the box is empty: the numeric rules refuse it
  }
  return search.tree();
}

}  // namespace assay::prover
