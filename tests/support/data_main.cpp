// SPDX-License-Identifier: BSL-1.0
/// @file Entry of an executable whose tests read OSTEON_DATA: 77, which CTest counts as skipped, where that is absent.
#include <support/data.hpp>
#include <support/run.hpp>

#include <iostream>

int main(int argc, char* argv[]) {
  if (auto const folder = osteon::testing::data_folder(); !std::filesystem::is_directory(folder)) {
    std::cout << "skipped: there is no folder " << folder << " (OSTEON_DATA names another)\n";
    return 77;
  }
  return osteon::testing::run(argc, argv);
}
