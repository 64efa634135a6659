// SPDX-License-Identifier: BSL-1.0
/// @file A whole file as one string.
#pragma once

#include <osteon/core/outcome.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <string>

namespace osteon {

namespace detail {
/// A file open for reading, closed at the end of its scope.
struct open_file {
  explicit open_file(std::string const& path) : stream(std::fopen(path.c_str(), "rb")) {}
  open_file(open_file const&) = delete;
  open_file& operator=(open_file const&) = delete;
  ~open_file() {
    if (stream != nullptr)
      std::fclose(stream);
  }
  std::FILE* stream;
};
} // namespace detail

/// Every byte of the file; `no_such_file` when there is none, `refused` when it cannot be read.
inline outcome<std::string> read_file(std::string const& path) {
  errno = 0;
  detail::open_file const file(path);
  if (file.stream == nullptr) {
    bool const missing = errno == ENOENT || errno == ENOTDIR;
    return defect{missing ? defect_code::no_such_file : defect_code::refused,
                  missing ? "there is no such file" : "the file cannot be opened",
                  {path}};
  }
  std::string bytes;
  for (std::size_t block = std::size_t{1} << 16;; block *= 2) {
    std::size_t const had = bytes.size();
    bytes.resize(had + block);
    std::size_t const got = std::fread(bytes.data() + had, 1, block, file.stream);
    bytes.resize(had + got);
    if (got < block)
      break;
  }
  if (std::ferror(file.stream) != 0)
    return defect{defect_code::refused, "the file cannot be read to its end", {path}};
  return bytes;
}

} // namespace osteon
