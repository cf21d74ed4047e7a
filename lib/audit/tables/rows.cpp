#include "audit/tables/rows.hpp"

#include "exact/text.hpp"
#include "fast/decimal.hpp"

#include <algorithm>
#include <stdexcept>

namespace assay::audit {

exact::Rational Rows::value(std::size_t row, std::size_t variable) const {
  if (cells.empty()) {
    const mpq_class value(values[variable].lower[row]);
    return {value.get_num(), value.get_den()};
  }
  const auto value = exact::read_number(cells[row * values.size() + variable]);
  if (!value) throw std::logic_error("a cell was read that is no number");
  return *value;
}

bool Rows::are_points() const {
  const auto end = static_cast<std::ptrdiff_t>(count);
  return std::all_of(values.begin(), values.end(), [&](const Column& c) {
    return std::equal(c.lower.begin(), c.lower.begin() + end, c.upper.begin());
  });
}

void Rows::clear() {
  count = 0;
  cells.clear();
  records.clear();
  lines.clear();
  owned.clear();
}

bool Rows::add_cell(std::string_view text) {
  const auto ends = fast::read_number(text);
  if (!ends) return false;
  Column& column = values[cells.size() - count * values.size()];
  column.lower[count] = ends->lower;
  column.upper[count] = ends->upper;
  cells.push_back(text);
  return true;
}

void Rows::add_row(std::string_view record, std::size_t line) {
  records.push_back(record);
  lines.push_back(line);
  ++count;
}

}  // namespace assay::audit
