// SPDX-License-Identifier: BSL-1.0
/// @file Many short texts in one piece of memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace osteon::detail {

/// Texts one after another, by number; four bytes beside each.
class packed_texts {
public:
  void add(std::string_view text) {
    all_ += text;
    close();
  }
  /// Adds what `append(text)` appends to the text that it is given.
  template <class Append> void add_by(Append append) {
    append(all_);
    close();
  }
  void reserve(std::size_t texts, std::size_t bytes) {
    ends_.reserve(texts + 1);
    all_.reserve(bytes);
  }
  void shrink() {
    all_.shrink_to_fit();
    ends_.shrink_to_fit();
  }
  [[nodiscard]] std::size_t size() const noexcept { return ends_.size() - 1; }
  [[nodiscard]] std::size_t length(std::size_t at) const noexcept {
    return ends_[at + 1] - ends_[at];
  }
  /// Where a text begins in all of them.
  [[nodiscard]] std::uint32_t start(std::size_t at) const noexcept { return ends_[at]; }
  [[nodiscard]] std::string_view operator[](std::size_t at) const noexcept {
    return slice(ends_[at], length(at));
  }
  [[nodiscard]] std::string_view slice(std::size_t start, std::size_t length) const noexcept {
    return std::string_view(all_).substr(start, length);
  }

private:
  void close() { ends_.push_back(static_cast<std::uint32_t>(all_.size())); }
  std::string all_;
  std::vector<std::uint32_t> ends_{0};
};

/// 32-bit FNV-1a of a text.
constexpr std::uint32_t text_hash(std::string_view text) noexcept {
  std::uint32_t hash = 2166136261u;
  for (char c : text)
    hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash;
}

/// The smallest power of two that is at least twice `n` and at least 8: buckets for n entries.
constexpr std::size_t buckets_for(std::size_t n) noexcept {
  std::size_t buckets = 8;
  while (buckets < 2 * n)
    buckets *= 2;
  return buckets;
}

} // namespace osteon::detail
