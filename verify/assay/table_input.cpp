#include "table_input.hpp"

#include "proof_file.hpp"
#include "recheck/recheck.hpp"
#include "status_line.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <set>

namespace assay::verify {

void add_column_option(CLI::App& command, std::vector<std::string>& columns) {
  command
      .add_option("--column", columns,
                  "The values of NAME stand in the column with this title, where it is another "
                  "one; may be repeated")
      ->type_name("NAME=TITLE")
      ->allow_extra_args(false);
}

std::vector<audit::Binding> bindings_of(const std::vector<std::string>& variables,
                                        const std::vector<std::string>& columns) {
  std::vector<audit::Binding> all;
  for (const std::string& v : variables) all.push_back({v, v});
  std::set<std::string> renamed;
  for (const std::string& text : columns) {
    const std::size_t sign = text.find('=');
    const std::string name = text.substr(0, sign);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const audit::Binding& b) { return b.parameter == name; });
    if (sign == std::string::npos || found == all.end() || !renamed.insert(name).second)
      throw UsageError(fmt::format("--column {}: expected NAME=TITLE, each NAME once and one of {}",
                                   text, fmt::join(variables, ", ")));
    found->column = text.substr(sign + 1);
  }
  return all;
}

TableInput::TableInput(const std::string& path)
    : file_(path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
  struct stat status {};
  if (file_ < 0 || fstat(file_, &status) != 0 || S_ISDIR(status.st_mode))
    throw recheck::FileError(path + " cannot be read");
  if (S_ISREG(status.st_mode)) size_ = static_cast<std::size_t>(status.st_size);
}

TableInput::~TableInput() {
  if (file_ != STDIN_FILENO) close(file_);
}

std::string TableInput::bar(std::size_t bytes) const {
  if (size_ == 0) return "";
  return verify::bar(static_cast<double>(bytes) / static_cast<double>(size_));
}

}  // namespace assay::verify
