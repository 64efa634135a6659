// SPDX-License-Identifier: BSL-1.0
/// @file A text in blocks of whole lines, so that a large file never stands in memory as a whole.
#pragma once

#include <osteon/core/file.hpp>
#include <osteon/core/outcome.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace osteon {

/// A file, or a text in memory, in blocks that end with a line break or with the text.
/// A line longer than `longest_line` is cut, so that no file can fill the memory.
class text_blocks {
public:
  static constexpr std::size_t longest_line = std::size_t{1} << 20;

  /// A text in memory is one block; it must outlive this.
  explicit text_blocks(std::string_view text) : rest_(text), size_(text.size()) {}

  /// The file of that path; `no_such_file` when there is none, `refused` when it cannot be opened.
  static outcome<text_blocks> open(std::string const& path, std::size_t block_size = 1u << 17) {
    errno = 0;
    auto file = std::make_unique<detail::open_file>(path);
    if (file->stream == nullptr) {
      bool const missing = errno == ENOENT || errno == ENOTDIR;
      return defect{missing ? defect_code::no_such_file : defect_code::refused,
                    missing ? "there is no such file" : "the file cannot be opened",
                    {path}};
    }
    text_blocks blocks{std::string_view{}};
    blocks.file_ = std::move(file);
    blocks.path_ = path;
    if (std::fseek(blocks.file_->stream, 0, SEEK_END) == 0) {
      long const end = std::ftell(blocks.file_->stream);
      blocks.size_ = end > 0 ? static_cast<std::size_t>(end) : 0;
      std::rewind(blocks.file_->stream);
    }
    blocks.buffer_.resize(block_size < 2 ? 2 : block_size);
    return outcome<text_blocks>(std::move(blocks));
  }

  /// Goes to the next block; false at the end.
  bool next() {
    if (!file_) {
      lines_ = std::exchange(rest_, {});
      return !lines_.empty();
    }
    // what followed the last line break begins this block
    std::size_t kept = filled_ - used_;
    std::char_traits<char>::move(buffer_.data(), buffer_.data() + used_, kept);
    for (;;) {
      std::size_t const room = buffer_.size() - kept;
      std::size_t const got = ended_ ? 0 : std::fread(&buffer_[kept], 1, room, file_->stream);
      ended_ = ended_ || got < room;
      filled_ = kept + got;
      used_ = ended_ ? filled_ : cut();
      if (used_ != 0 || ended_)
        break;
      kept = filled_;
      buffer_.resize(2 * buffer_.size());
    }
    if (ended_ && std::ferror(file_->stream) != 0)
      failed_ = defect{defect_code::refused, "the file cannot be read to its end", {path_}};
    lines_ = std::string_view(buffer_).substr(0, used_);
    return !lines_.empty();
  }

  /// Bytes of the whole text; 0 where the file does not tell.
  [[nodiscard]] std::size_t size() const { return size_; }
  /// The lines of this block; they last until the next.
  [[nodiscard]] std::string_view lines() const { return lines_; }
  /// Why the text ended too early; nothing when it was read to its end.
  [[nodiscard]] std::optional<defect> const& failed() const { return failed_; }

private:
  /// Behind the last line break, LF or, where there is none, a CR that no LF can follow; 0 to read on.
  [[nodiscard]] std::size_t cut() const {
    std::string_view const all(buffer_.data(), filled_);
    if (auto const end = all.rfind('\n'); end != all.npos)
      return end + 1;
    if (auto const end = all.substr(0, all.size() - 1).rfind('\r'); end != all.npos)
      return end + 1;
    return filled_ >= longest_line ? filled_ : 0;
  }

  std::string_view rest_, lines_;
  std::unique_ptr<detail::open_file> file_;
  std::string path_, buffer_;
  std::size_t size_ = 0, filled_ = 0, used_ = 0;
  bool ended_ = false;
  std::optional<defect> failed_;
};

} // namespace osteon
