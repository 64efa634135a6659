// SPDX-License-Identifier: BSL-1.0
/// @file A file comes back byte for byte or is named in the defect.
#include <osteon/core/file.hpp>

#include <filesystem>
#include <fstream>
#include <string>

#include <catch2/catch.hpp>

namespace file_test {
using namespace osteon;

TEST_CASE("a file of any size comes back byte for byte") {
  auto const path = std::filesystem::temp_directory_path() / "osteon_file_test.bin";
  for (std::size_t size : {0u, 1u, 65'535u, 65'536u, 65'537u, 1'000'000u}) {
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
      bytes[i] = static_cast<char>(i * 2654435761u >> 8);
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(size));
    auto const read = read_file(path.string());
    REQUIRE(read);
    CHECK((*read == bytes));
  }
  std::filesystem::remove(path);
  auto const gone = read_file(path.string());
  REQUIRE_FALSE(gone);
  CHECK(gone.defect().code == defect_code::no_such_file);
  CHECK(to_text(gone.defect()) == path.string() + ": there is no such file");
}

TEST_CASE("a folder is no file") {
  auto const read = read_file(std::filesystem::temp_directory_path().string());
  REQUIRE_FALSE(read);
  CHECK(read.defect().code == defect_code::refused);
}

} // namespace file_test
