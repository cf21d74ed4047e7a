#include <cstdio>

#include "kernel/rule.hpp"
#include "prover/search.hpp"
#include "rows/local.hpp"
#include "verdict.hpp"

int main() {
  const float seconds = 0;
  return assay::prover::search();
}
