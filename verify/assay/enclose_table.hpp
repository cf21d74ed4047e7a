// Defines the part of assay enclose that answers for every row of a table.
#pragma once

#include "output.hpp"
#include "proof_file.hpp"

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace assay::verify {

struct TableArguments {
  std::string path;  // "-" for standard input
  std::string out;   // "" for standard output
  std::string format;
  std::vector<std::string> columns;
  unsigned threads = 0;  // 0: as many as there are processors
  int digits = 12;
  bool hexadecimal = false;
};

void add_table_options(CLI::App& command, TableArguments& arguments);

/// Encloses the quantities of a definition, or of a theorem that is proved first, in every row.
/// Throws as proved_question does. A malformed table is reported with line and column.
void enclose_table(const ProofFile& proof, const std::string& name, const TableArguments& arguments,
                   Output& output);

}  // namespace assay::verify
