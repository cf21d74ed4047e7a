#include "audit/tables/question.hpp"

namespace assay::audit {

std::string text(const Finding& f, const Question& q) {
  switch (f.kind) {
    case Finding::Kind::enclosed: return "";
    case Finding::Kind::outside:
      return "outside the assumptions: " + q.conditions[f.index].text + " is false";
    case Finding::Kind::undecided: return "not decided whether " + q.conditions[f.index].text;
    case Finding::Kind::undefined:
      return q.quantities[f.index].name + " is not known to be defined";
    case Finding::Kind::unbounded:
      return q.quantities[f.index].name + " is not known to be bounded";
  }
  return "";
}

}  // namespace assay::audit
