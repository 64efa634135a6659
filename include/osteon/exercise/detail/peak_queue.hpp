// SPDX-License-Identifier: BSL-1.0
/// @file Peaks that wait until it is certain whether a higher one stands too near.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace osteon::detail {

/// A peak before its distance was judged; figures in standard gravities and seconds.
struct found_peak {
  std::size_t sample;
  double height;
  std::optional<double> rate, rate_as_impactr;
};

/// Keeps peaks as if the highest of all chose first, then the highest that is left: each takes those
/// nearer than `apart` samples out. Decides as soon as nothing that follows can change it.
class peak_queue {
public:
  explicit peak_queue(std::size_t apart) : apart_(apart) {}

  /// Takes the next peak in time.
  void add(found_peak peak) {
    settle(peak.sample);
    waiting_.push_back({peak, state::open});
  }

  /// Decides what can be decided when no further peak stands before sample `now`.
  void settle(std::size_t now) {
    bool news = false;
    for (; ripe_ < waiting_.size() && waiting_[ripe_].peak.sample + apart_ <= now; ++ripe_)
      news = true;
    while (news && decide()) {
    }
  }
  /// Decides all: no peak follows.
  void settle_all() {
    ripe_ = waiting_.size();
    while (decide()) {
    }
  }

  /// The next peak that stays; none when there is none or it is not certain.
  std::optional<found_peak> take() {
    while (front_ < waiting_.size() && waiting_[front_].is != state::open) {
      entry const& each = waiting_[front_++];
      if (each.is == state::kept) {
        found_peak const peak = each.peak;
        return peak;
      }
    }
    waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(front_));
    ripe_ = ripe_ > front_ ? ripe_ - front_ : 0;
    open_ = open_ > front_ ? open_ - front_ : 0;
    front_ = 0;
    return std::nullopt;
  }

private:
  enum class state : std::uint8_t { open, kept, gone };
  struct entry {
    found_peak peak;
    state is;
  };

  [[nodiscard]] bool near(std::size_t a, std::size_t b) const {
    std::size_t const p = waiting_[a].peak.sample, q = waiting_[b].peak.sample;
    return (p > q ? p - q : q - p) < apart_;
  }
  /// True when no open neighbour is higher, or as high and earlier.
  [[nodiscard]] bool highest(std::size_t i) const {
    double const height = waiting_[i].peak.height;
    for (std::size_t j = i; j-- > front_ && near(i, j);)
      if (waiting_[j].is == state::open && waiting_[j].peak.height >= height)
        return false;
    for (std::size_t j = i + 1; j < waiting_.size() && near(i, j); ++j)
      if (waiting_[j].is == state::open && waiting_[j].peak.height > height)
        return false;
    return true;
  }
  /// One way back through what waits; true when it decided something.
  bool decide() {
    bool decided = false;
    for (std::size_t i = ripe_; i-- > open_;) {
      if (waiting_[i].is != state::open || !highest(i))
        continue;
      waiting_[i].is = state::kept;
      decided = true;
      for (std::size_t j = i; j-- > front_ && near(i, j);)
        if (waiting_[j].is == state::open)
          waiting_[j].is = state::gone;
      for (std::size_t j = i + 1; j < waiting_.size() && near(i, j); ++j)
        if (waiting_[j].is == state::open)
          waiting_[j].is = state::gone;
    }
    while (open_ < waiting_.size() && waiting_[open_].is != state::open)
      ++open_;
    return decided;
  }

  std::size_t apart_;
  // handed over before `front_`, decided before `open_`, neighbours complete before `ripe_`
  std::size_t front_ = 0, open_ = 0, ripe_ = 0;
  std::vector<entry> waiting_;
};

} // namespace osteon::detail
