// SPDX-License-Identifier: BSL-1.0
/// @file Prints the sample report as text, HTML or JSON, for the browser check and for the eye.
#include <tracker/sample_report.hpp>

#include <osteon/tracker/render_html.hpp>
#include <osteon/tracker/render_json.hpp>
#include <osteon/tracker/render_text.hpp>

#include <iostream>
#include <string_view>

int main(int argc, char* argv[]) {
  auto const page = osteon::testing::sample_report();
  std::string_view const form = argc > 1 ? argv[1] : "";
  if (form == "html")
    std::cout << osteon::render_html(page);
  else if (form == "json")
    std::cout << osteon::render_json(page);
  else if (form == "text")
    std::cout << osteon::render_text(page);
  else
    return 2;
  return std::cout.flush() ? 0 : 1;
}
