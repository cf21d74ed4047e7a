#include "kernel/krawczyk_image.hpp"

#include "kernel/about_centre.hpp"
#include "kernel/refusal.hpp"
#include "kernel/taylor_series.hpp"

namespace assay::kernel {

namespace {

using exact::Rational;

Enclosure value_of(const Term& f, const Box& box, interval::Precision p) {
  const std::optional<Enclosure> value = enclosure_of(f, box, p);
  require(value.has_value(), Reason::undefined_on_box);
  return *value;
}

Enclosure slope_of(const Term& f, const std::string& variable, const Box& box,
                   interval::Precision p) {
  const std::optional<Series> series = taylor_series(f, variable, box, 1, p);
  require(series.has_value(), Reason::not_differentiable, [&] { return "in " + variable; });
  return (*series)[1];
}

}  // namespace

std::vector<Enclosure> krawczyk_image(const Context& c, const std::vector<Term>& functions,
                                      const std::vector<std::string>& variables,
                                      const Point& centre,
                                      const std::vector<Rational>& preconditioner,
                                      interval::Precision p) {
  const std::size_t n = variables.size();
  require(functions.size() == n, Reason::not_a_root);
  require(centre.size() == n, Reason::unknown_variable);
  require(preconditioner.size() == n * n, Reason::not_a_root);
  const AboutCentre about = about_centre(c, centre, p);
  std::vector<Enclosure> image;
  for (const std::string& x : variables) {
    require(centre.contains(x), Reason::unknown_variable, [&] { return x; });
    image.emplace_back(centre.at(x), p);
  }
  // I - Y A, row after row, beginning with I.
  std::vector<Enclosure> rest;
  for (std::size_t i = 0; i < n * n; ++i) rest.emplace_back(Rational(i % (n + 1) == 0 ? 1 : 0), p);
  for (std::size_t k = 0; k < n; ++k) {
    const Enclosure value = value_of(functions[k], about.at_centre, p);
    for (std::size_t i = 0; i < n; ++i)
      image[i] = image[i] - Enclosure(preconditioner[i * n + k], p) * value;
    for (std::size_t j = 0; j < n; ++j) {
      const Enclosure slope = slope_of(functions[k], variables[j], about.reached, p);
      for (std::size_t i = 0; i < n; ++i)
        rest[i * n + j] = rest[i * n + j] - Enclosure(preconditioner[i * n + k], p) * slope;
    }
  }
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < n; ++j)
      image[i] = image[i] + rest[i * n + j] * about.displacement.at(variables[j]);
  return image;
}

}  // namespace assay::kernel
