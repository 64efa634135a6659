// SPDX-License-Identifier: BSL-1.0
/// @file Work in a process of its own, so that its peak of memory is its own; for systems with fork.
#pragma once

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sys/types.h>

#include <optional>
#include <type_traits>

namespace benchmarks {

/// What the work answered, and what its process used.
template <class Result> struct finished_process {
  Result result{};
  rusage used{};

  [[nodiscard]] double peak_mb() const { return static_cast<double>(used.ru_maxrss) / 1024; }
};

/// Runs `work` in a fresh process; nothing where that failed. The result crosses as bytes.
template <class Work> auto in_process(Work work) {
  using result_type = decltype(work());
  static_assert(std::is_trivially_copyable_v<result_type>);
  std::optional<finished_process<result_type>> none;
  int ends[2];
  if (pipe(ends) != 0)
    return none;
  pid_t const child = fork();
  if (child == 0) {
    result_type const done = work();
    bool const sent = write(ends[1], &done, sizeof done) == static_cast<ssize_t>(sizeof done);
    _exit(sent ? 0 : 1);
  }
  finished_process<result_type> found;
  int status = 0;
  close(ends[1]);
  bool const good = read(ends[0], &found.result, sizeof found.result) ==
                    static_cast<ssize_t>(sizeof found.result);
  close(ends[0]);
  wait4(child, &status, 0, &found.used);
  return good && status == 0 ? std::optional(found) : none;
}

} // namespace benchmarks
