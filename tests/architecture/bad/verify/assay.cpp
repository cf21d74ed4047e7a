#include <boost/optional.hpp>

#include "prover/search.hpp"
#include "tables/local.hpp"

double seconds = boost::optional<double>(0.5).value();
