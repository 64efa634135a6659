// SPDX-License-Identifier: BSL-1.0
/// @file The journal is the truth: entries with an id, the local moment and the event.
#pragma once

#include <osteon/core/calendar.hpp>

#include <any>
#include <chrono>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace osteon {

/// Names an entry for as long as the journal lives; never used twice.
enum class entry_id : std::uint64_t {};

/// One entry; the event is of any copyable type.
class journal_entry {
public:
  template <class Event> journal_entry(entry_id id, Event event)
      : id_(id), at_(event.at), event_(std::move(event)) {}

  [[nodiscard]] entry_id id() const noexcept { return id_; }
  [[nodiscard]] moment const& at() const noexcept { return at_; }
  /// The event if it is of that type, else a null pointer.
  template <class Event> [[nodiscard]] Event const* get_if() const noexcept {
    return std::any_cast<Event>(&event_);
  }

private:
  entry_id id_;
  moment at_;
  std::any event_;
};

} // namespace osteon
