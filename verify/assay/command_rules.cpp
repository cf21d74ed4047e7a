// assay rules: the steps that a certificate can have.
#include "certificate/rule.hpp"
#include "commands.hpp"

#include <fmt/core.h>
#include <string>
#include <string_view>
#include <vector>

namespace assay::verify {

namespace {

void print(const certificate::Rule& rule, Output& output) {
  std::vector<std::string_view> fields;
  for (const certificate::Field field : rule.fields) fields.push_back(certificate::keyword(field));
  output.result(fmt::format("{:<21} {}", rule.name, rule.meaning),
                {{"rule", rule.name}, {"meaning", rule.meaning}, {"fields", fields}});
}

}  // namespace

void add_rules(CLI::App& app, Output& output) {
  CLI::App* command = app.add_subcommand("rules", "List the rules of which certificates consist");
  add_json(*command, output);
  command->callback([&output] {
    for (const certificate::Rule& rule : certificate::rules()) print(rule, output);
  });
}

}  // namespace assay::verify
