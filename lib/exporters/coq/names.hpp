// Defines which name a variable, a definition or a theorem of a statement file has in Coq.
#pragma once

#include <string>

namespace assay::exporters::coq {

/// The name itself where Coq allows it and no exported text needs it for something else, else the
/// name with a prime behind it. Names of statement files hold no prime, so that different names
/// stay different.
std::string name(const std::string& name);

}  // namespace assay::exporters::coq
