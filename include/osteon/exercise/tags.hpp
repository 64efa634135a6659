// SPDX-License-Identifier: BSL-1.0
/// @file A set of tags of one enumeration.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <type_traits>

namespace osteon {

/// A set of enumerators (at most 32); unions are associative, commutative and idempotent.
template <class Tag>
  requires std::is_enum_v<Tag>
struct tag_set {
  std::uint32_t bits = 0;

  constexpr tag_set() noexcept = default;
  constexpr tag_set(std::initializer_list<Tag> tags) noexcept {
    for (Tag tag : tags)
      bits |= bit(tag);
  }

  [[nodiscard]] constexpr bool has(Tag tag) const noexcept { return (bits & bit(tag)) != 0; }
  [[nodiscard]] constexpr bool has_all(tag_set other) const noexcept {
    return (bits & other.bits) == other.bits;
  }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits == 0; }

  friend constexpr tag_set operator|(tag_set a, tag_set b) noexcept {
    a.bits |= b.bits;
    return a;
  }
  friend constexpr bool operator==(tag_set, tag_set) noexcept = default;

private:
  static constexpr std::uint32_t bit(Tag tag) noexcept {
    return std::uint32_t{1} << static_cast<unsigned>(tag);
  }
};

} // namespace osteon
