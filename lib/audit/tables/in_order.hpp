// Defines work_in_order, a loop whose steps are done by several threads, with results in order.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace assay::audit {

/// Each thread has a Job of its own and repeats: take(job), which is false when there is nothing
/// left; work(job); give(job). Jobs are taken by one thread at a time and given by one thread at a
/// time, in the order in which they were taken; only the work is done side by side. So memory is
/// that of one job for each thread. After an exception nothing more is given, and it is rethrown
/// here: it is that of the first job in order that throws, whatever the threads do.
template <class Job, class Take, class Work, class Give>
void work_in_order(std::vector<Job>& jobs, Take take, Work work, Give give) {
  std::mutex taking;
  std::mutex giving;
  std::condition_variable turn_comes;
  std::size_t taken = 0;
  std::size_t turn = 0;
  bool is_over = false;        // guarded by `taking`
  std::exception_ptr failure;  // guarded by `giving`

  const auto loop = [&](Job& job) {
    while (true) {
      std::size_t number = 0;
      std::exception_ptr error;
      {
        const std::lock_guard lock(taking);
        if (is_over) return;
        number = taken++;
        try {
          is_over = !take(job);
        } catch (...) {
          is_over = true;
          error = std::current_exception();
        }
        if (is_over && !error) return;
      }
      try {
        if (!error) work(job);
      } catch (...) {
        error = std::current_exception();
      }
      std::unique_lock lock(giving);
      turn_comes.wait(lock, [&] { return turn == number || failure; });
      if (failure) return;
      try {
        if (!error) give(job);
      } catch (...) {
        error = std::current_exception();
      }
      failure = error;
      ++turn;
      turn_comes.notify_all();
      if (failure) return;
    }
  };

  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < jobs.size(); ++i) threads.emplace_back(loop, std::ref(jobs[i]));
    loop(jobs.front());
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace assay::audit
