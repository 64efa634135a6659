// SPDX-License-Identifier: BSL-1.0
/// @file Natural numbers of fixed size, for exact decimals.
#pragma once

#include <cstdint>

namespace osteon::detail {

/// A natural number below 2^3072, enough for the exact quotient behind any double.
class big_natural {
public:
  constexpr explicit big_natural(std::uint64_t value = 0) {
    for (; value != 0; value >>= 32)
      limb_[size_++] = static_cast<std::uint32_t>(value);
  }

  constexpr bool zero() const { return size_ == 0; }
  constexpr int bits() const { return size_ == 0 ? 0 : 32 * (size_ - 1) + width(limb_[size_ - 1]); }

  constexpr void multiply_add(std::uint32_t factor, std::uint32_t carry) {
    std::uint64_t sum = carry;
    for (int i = 0; i < size_; ++i) {
      sum += std::uint64_t{limb_[i]} * factor;
      limb_[i] = static_cast<std::uint32_t>(sum);
      sum >>= 32;
    }
    if (sum != 0)
      limb_[size_++] = static_cast<std::uint32_t>(sum);
  }
  constexpr void times(std::uint64_t factor) {
    big_natural high = *this;
    multiply_add(static_cast<std::uint32_t>(factor), 0);
    if (factor >> 32 == 0)
      return;
    high.multiply_add(static_cast<std::uint32_t>(factor >> 32), 0);
    high.shift_left(32);
    add(high);
  }
  constexpr void add(big_natural const& other) {
    std::uint64_t sum = 0;
    for (int i = 0; i < size_ || i < other.size_; ++i) {
      sum += (i < size_ ? std::uint64_t{limb_[i]} : 0) +
             (i < other.size_ ? std::uint64_t{other.limb_[i]} : 0);
      limb_[i] = static_cast<std::uint32_t>(sum);
      sum >>= 32;
    }
    size_ = size_ > other.size_ ? size_ : other.size_;
    if (sum != 0)
      limb_[size_++] = static_cast<std::uint32_t>(sum);
  }
  constexpr void times_power_of_5(int exponent) {
    for (; exponent >= 13; exponent -= 13)
      multiply_add(1220703125u, 0); // 5^13 is the largest power of 5 in 32 bits
    for (; exponent > 0; --exponent)
      multiply_add(5, 0);
  }
  constexpr void shift_left(int by) {
    if (size_ == 0 || by <= 0)
      return;
    int const whole = by / 32, part = by % 32;
    std::uint64_t window = 0;
    for (int i = size_; i >= 0; --i) { // from the top, so that nothing is overwritten before use
      std::uint64_t const low = i > 0 ? limb_[i - 1] : 0;
      window = ((i < size_ ? std::uint64_t{limb_[i]} : 0) << 32) | low;
      limb_[i + whole] = static_cast<std::uint32_t>((window << part) >> 32);
    }
    for (int i = 0; i < whole; ++i)
      limb_[i] = 0;
    size_ += whole + 1;
    trim();
  }
  /// Divides by 2^by and tells whether the part cut off was below, at or above one half.
  constexpr int shift_right(int by) {
    if (by <= 0 || size_ == 0)
      return -1;
    if (by > bits()) {
      size_ = 0;
      return -1;
    }
    bool const half = bit(by - 1);
    bool rest = false;
    for (int i = 0; i < (by - 1) / 32; ++i)
      rest = rest || limb_[i] != 0;
    rest = rest || (limb_[(by - 1) / 32] & ((1u << ((by - 1) % 32)) - 1u)) != 0;
    int const whole = by / 32, part = by % 32;
    for (int i = 0; i + whole < size_; ++i) {
      std::uint64_t const high = i + whole + 1 < size_ ? limb_[i + whole + 1] : 0;
      limb_[i] = static_cast<std::uint32_t>(((high << 32) | limb_[i + whole]) >> part);
    }
    size_ -= whole;
    trim();
    return half ? (rest ? 1 : 0) : -1;
  }
  constexpr void add_one() {
    int i = 0;
    while (i < size_ && ++limb_[i] == 0)
      ++i;
    if (i == size_)
      limb_[size_++] = 1;
  }
  constexpr void subtract(big_natural const& other) { // needs *this >= other
    std::uint64_t borrow = 0;
    for (int i = 0; i < size_; ++i) {
      std::uint64_t const take = (i < other.size_ ? std::uint64_t{other.limb_[i]} : 0) + borrow;
      borrow = limb_[i] < take ? 1 : 0;
      limb_[i] = static_cast<std::uint32_t>(limb_[i] - take);
    }
    trim();
  }
  /// Divides by a small number and returns the remainder.
  constexpr std::uint32_t divide(std::uint32_t by) {
    std::uint64_t rest = 0;
    for (int i = size_ - 1; i >= 0; --i) {
      rest = (rest << 32) | limb_[i];
      limb_[i] = static_cast<std::uint32_t>(rest / by);
      rest %= by;
    }
    trim();
    return static_cast<std::uint32_t>(rest);
  }
  constexpr std::uint64_t low_64() const {
    return (size_ > 1 ? std::uint64_t{limb_[1]} << 32 : 0) | (size_ > 0 ? limb_[0] : 0);
  }
  constexpr int compare(big_natural const& other) const {
    if (size_ != other.size_)
      return size_ < other.size_ ? -1 : 1;
    for (int i = size_ - 1; i >= 0; --i)
      if (limb_[i] != other.limb_[i])
        return limb_[i] < other.limb_[i] ? -1 : 1;
    return 0;
  }

private:
  static constexpr int width(std::uint32_t word) {
    int n = 0;
    for (; word != 0; word >>= 1)
      ++n;
    return n;
  }
  constexpr bool bit(int at) const { return ((limb_[at / 32] >> (at % 32)) & 1u) != 0; }
  constexpr void trim() {
    while (size_ > 0 && limb_[size_ - 1] == 0)
      --size_;
  }

  std::uint32_t limb_[97]{};
  int size_ = 0;
};

/// Divides `top` by `bottom`, a quotient below 2^64; `top` keeps the remainder.
constexpr std::uint64_t divide(big_natural& top, big_natural bottom) {
  int shift = top.bits() - bottom.bits();
  if (shift < 0)
    return 0;
  bottom.shift_left(shift);
  std::uint64_t quotient = 0;
  for (; shift >= 0; --shift) {
    quotient <<= 1;
    if (top.compare(bottom) >= 0) {
      top.subtract(bottom);
      quotient |= 1;
    }
    bottom.shift_right(1);
  }
  return quotient;
}

} // namespace osteon::detail
