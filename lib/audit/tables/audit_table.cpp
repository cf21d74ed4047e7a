#include "audit/tables/auditing.hpp"
#include "audit/tables/chunks.hpp"
#include "audit/tables/in_order.hpp"
#include "audit/tables/reading.hpp"

namespace assay::audit {

namespace {

struct Job : ReadingJob {
  explicit Job(const Auditing& a, std::size_t variables) : workspace(a), rows(variables) {}

  Auditing::Workspace workspace;
  Rows rows;
  RowAudit result;
};

}  // namespace

RowAudit audit_table(int file, const Auditing& auditing, const AuditRun& run) {
  const std::vector<Binding> bindings = auditing.bindings();
  const auto format = csv_format(bindings);
  TableReading reading(file, *format);
  std::vector<Job> jobs;
  for (unsigned i = 0; i < run.threads; ++i) jobs.emplace_back(auditing, bindings.size());
  RowAudit total;
  total.most_findings = run.most_findings;

  const auto take = [&](Job& job) { return reading.take(job); };
  const auto work = [&](Job& job) {
    job.result = {};
    job.result.most_findings = run.most_findings;
    const auto reader = reading.reader(job);
    while (reader->next(job.rows)) auditing.audit(job.rows, job.workspace, job.result);
  };
  const auto give = [&](Job& job) {
    total.add(job.result);
    const tables::Audit& a = total.audit;
    run.progress(a.right + a.wrong + a.undecided, job.bytes);
  };
  work_in_order(jobs, take, work, give);
  return total;
}

}  // namespace assay::audit
