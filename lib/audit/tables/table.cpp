#include "audit/tables/table.hpp"

#include "audit/tables/in_order.hpp"
#include "audit/tables/reading.hpp"

#include <algorithm>

namespace assay::audit {

namespace {

/// What a thread works on: a piece, and the answers for it.
struct Job : ReadingJob {
  explicit Job(const Enclosing& e)
      : workspace(e),
        rows(e.question().parameters.size()),
        answers(e.question().quantities.size()) {}

  Enclosing::Workspace workspace;
  Rows rows;
  Answers answers;
  Tally tally;
  std::string out;
};

void count(const Job& job, const Question& q, Tally& tally) {
  tally.rows += job.rows.count;
  tally.unanswered += job.answers.unanswered;
  if (job.answers.unanswered == 0) return;
  for (std::size_t row = 0; row < job.rows.count; ++row) {
    const Finding& finding = job.answers.findings[row];
    if (tally.first.size() < Tally::most_listed && finding.kind != Finding::Kind::enclosed)
      tally.first.push_back({job.rows.lines[row], text(finding, q)});
  }
}

}  // namespace

void Tally::add(const Tally& later) {
  rows += later.rows;
  unanswered += later.unanswered;
  const std::size_t room = std::min(most_listed - first.size(), later.first.size());
  first.insert(first.end(), later.first.begin(),
               later.first.begin() + static_cast<std::ptrdiff_t>(room));
}

Tally enclose_table(int file, Format& format, const Enclosing& enclosing, const TableRun& run) {
  TableReading reading(file, format, [&] { run.write(format.header(enclosing.question())); });
  std::vector<Job> jobs;
  for (unsigned i = 0; i < run.threads; ++i) jobs.emplace_back(enclosing);
  Tally total;

  const auto take = [&](Job& job) { return reading.take(job); };
  const auto work = [&](Job& job) {
    job.out.clear();
    job.tally = {};
    const auto reader = reading.reader(job);
    while (reader->next(job.rows)) {
      enclosing.answer(job.rows, job.workspace, job.answers);
      format.write(job.rows, job.answers, enclosing, run.numbers, job.out);
      count(job, enclosing.question(), job.tally);
    }
  };
  const auto give = [&](Job& job) {
    run.write(job.out);
    total.add(job.tally);
    run.progress(total, job.bytes);
  };
  work_in_order(jobs, take, work, give);
  return total;
}

}  // namespace assay::audit
