#include "interval/endpoint.hpp"

#include <stdexcept>
#include <utility>

namespace assay::interval {

Precision::Precision(long count) : bits(count) {
  if (count < smallest || count > largest) throw std::domain_error("precision out of range");
}

Precision largest(Precision p, Precision q) { return p < q ? q : p; }

Endpoint::Endpoint(Precision p) { mpfr_init2(number_, p.bits); }

Endpoint::Endpoint(int integer) : Endpoint(Precision(Precision::smallest)) {
  if (mpfr_set_si(number_, integer, MPFR_RNDN) != 0) {
    throw std::logic_error("an integer without a precision must fit the smallest one");
  }
}

Endpoint Endpoint::minus_infinity(Precision p) {
  Endpoint end(p);
  mpfr_set_inf(end.number_, -1);
  end.settle(false, Side::above);
  return end;
}

Endpoint Endpoint::plus_infinity(Precision p) {
  Endpoint end(p);
  mpfr_set_inf(end.number_, 1);
  end.settle(false, Side::below);
  return end;
}

Endpoint::Endpoint(const Endpoint& other) : Endpoint(other.precision()) {
  mpfr_set(number_, other.number_, MPFR_RNDN);  // exact: the precision is the same
  side_ = other.side_;
}

// `other` is left without a number, and can be assigned to and destroyed only.
Endpoint::Endpoint(Endpoint&& other) noexcept : side_(other.side_) {
  *number_ = *other.number_;
  other.number_->_mpfr_d = nullptr;
}

Endpoint& Endpoint::operator=(const Endpoint& other) { return *this = Endpoint(other); }

Endpoint& Endpoint::operator=(Endpoint&& other) noexcept {
  mpfr_swap(number_, other.number_);
  std::swap(side_, other.side_);
  return *this;
}

Endpoint::~Endpoint() {
  if (number_->_mpfr_d != nullptr) mpfr_clear(number_);
}

int Endpoint::sign() const {
  const int of_number = mpfr_sgn(number_);
  return of_number != 0 ? of_number : static_cast<int>(side_);
}

Endpoint Endpoint::next_above() const {
  if (is_attained()) throw std::logic_error("an exact value has no other end");
  Endpoint end(*this);
  mpfr_nextabove(end.number_);
  end.settle(false, Side::below);
  return end;
}

Endpoint operator-(const Endpoint& a) {
  Endpoint end(a.precision());
  mpfr_neg(end.number_, a.number_, MPFR_RNDN);  // exact: the precision is the same
  end.settle(a.is_attained(), a.side_ == Side::above ? Side::below : Side::above);
  return end;
}

bool operator==(const Endpoint& a, const Endpoint& b) {
  return a.side_ == b.side_ && mpfr_equal_p(a.number_, b.number_) != 0;
}

std::strong_ordering operator<=>(const Endpoint& a, const Endpoint& b) {
  const int by_number = mpfr_cmp(a.number_, b.number_);
  if (by_number != 0) return by_number <=> 0;
  return static_cast<int>(a.side_) <=> static_cast<int>(b.side_);
}

void Endpoint::settle(bool closed, Side open_side) {
  if (mpfr_nan_p(number_) != 0) {
    throw std::logic_error("the end of an interval is not a number");
  }
  const bool infinite = mpfr_inf_p(number_) != 0;
  // A lower end +inf or an upper end -inf would bound the empty set.
  if (infinite && mpfr_sgn(number_) == static_cast<int>(open_side)) {
    throw std::logic_error("the end of an interval is infinite on the wrong side");
  }
  if (mpfr_zero_p(number_) != 0) mpfr_set_zero(number_, 1);
  side_ = closed && !infinite ? Side::at : open_side;
}

}  // namespace assay::interval
