// SPDX-License-Identifier: BSL-1.0
/// @file The short codes of a table, each with what stands for it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon::detail {

/// A few codes and a T for each; what was found last is found again at once.
template <class T> class code_index {
public:
  /// False where the code stands already.
  bool add(std::string_view code, T what) {
    if (find(code))
      return false;
    entries_.push_back({std::string(code), std::move(what)});
    return true;
  }
  [[nodiscard]] T const* find(std::string_view code) {
    if (last_ < entries_.size() && entries_[last_].code == code)
      return &entries_[last_].what;
    for (std::size_t i = 0; i < entries_.size(); ++i)
      if (entries_[i].code == code) {
        last_ = i;
        return &entries_[i].what;
      }
    return nullptr;
  }
  [[nodiscard]] bool empty() const noexcept { return entries_.empty(); }

private:
  struct entry {
    std::string code;
    T what;
  };
  std::vector<entry> entries_;
  std::size_t last_ = 0;
};

} // namespace osteon::detail
