// SPDX-License-Identifier: BSL-1.0
/// @file Compiles a misuse and its nearest legal neighbour, and judges the message by wording and length.
///
///   osteon_messages [--show] COMPILER INCLUDE_FOLDER FILE...
///
/// A file holds the misuse under `#if defined(OSTEON_EXPECT_ERROR)` and the legal neighbour under `#else`, and says:
///   // expect: REGEX        must match within one line of the message; one or more
///   // max g++: 8 750       most lines and characters; also `clang`; none for a compiler that is not named
/// Measured with `-std=c++20` and nothing else, paths cut to `osteon/...` and to the name of the file.
#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include <sys/wait.h>

namespace {

struct outcome_of_command {
  int status;
  std::string output;
};

outcome_of_command run(std::string const& command) {
  std::string output;
  FILE* const pipe = popen(command.c_str(), "r");
  if (pipe == nullptr)
    return {-1, "cannot start: " + command};
  std::array<char, 4096> buffer;
  while (auto const n = std::fread(buffer.data(), 1, buffer.size(), pipe))
    output.append(buffer.data(), n);
  int const status = pclose(pipe);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, output};
}

std::string shell_word(std::string const& word) {
  return "'" + std::regex_replace(word, std::regex("'"), R"('\'')") + "'";
}

std::string without(std::string text, std::string const& prefix) {
  for (auto at = text.find(prefix); at != text.npos; at = text.find(prefix, at))
    text.erase(at, prefix.size());
  return text;
}

class judge {
public:
  judge(std::string compiler, std::filesystem::path const& include, bool show)
      : compiler_(std::move(compiler)), include_(std::filesystem::canonical(include).string()),
        show_(show),
        family_(run(shell_word(compiler_) + " --version").output.find("clang") == std::string::npos
                    ? "g++"
                    : "clang") {}

  bool accepts(std::filesystem::path const& file) const {
    static std::regex const expectation("// expect: (.+)");
    static std::regex const limit(R"(// max (\S+): (\d+) (\d+))");
    auto const legal = compile(file, "");
    auto const misuse = compile(file, "-DOSTEON_EXPECT_ERROR");
    auto const message = without(misuse.output, include_ + "/");
    auto const lines = static_cast<std::size_t>(std::count(message.begin(), message.end(), '\n'));

    std::vector<std::string> complaints;
    if (legal.status != 0)
      complaints.push_back("the legal neighbour does not compile:\n" + legal.output);
    if (misuse.status == 0)
      complaints.push_back("the misuse compiles");
    int expectations = 0;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
      std::smatch found;
      if (std::regex_match(line, found, expectation)) {
        ++expectations;
        try {
          if (!matches_a_line(message, std::regex(found[1].str())))
            complaints.push_back("no line of the message matches " + found[1].str());
        } catch (std::regex_error const&) {
          complaints.push_back("not a regular expression: " + found[1].str());
        }
      } else if (std::regex_match(line, found, limit)) {
        if (found[1] != "g++" && found[1] != "clang")
          complaints.push_back("no such compiler: " + line);
        if (found[1] == family_ &&
            (lines > std::stoul(found[2]) || message.size() > std::stoul(found[3])))
          complaints.push_back("the message is longer than " + found[2].str() + " lines, " +
                               found[3].str() + " characters");
      } else if (line.starts_with("// expect") || line.starts_with("// max")) {
        complaints.push_back("not understood: " + line);
      }
    }
    if (expectations == 0)
      complaints.push_back("the file expects nothing");

    std::cout << (complaints.empty() ? "ok   " : "FAIL ") << compiler_ << ' '
              << file.filename().string() << ": " << lines << " lines, " << message.size()
              << " characters\n";
    for (auto const& complaint : complaints)
      std::cout << "  " << complaint << '\n';
    if (show_ || !complaints.empty())
      std::cout << message;
    return complaints.empty();
  }

private:
  // In the folder of the file and in the C locale, so that neither a path nor a quotation mark changes the length.
  outcome_of_command compile(std::filesystem::path const& file, std::string const& flags) const {
    auto const folder = std::filesystem::absolute(file).parent_path().string();
    return run("cd " + shell_word(folder) + " && LC_ALL=C " + shell_word(compiler_) +
               " -std=c++20 -fsyntax-only -fdiagnostics-color=never " + flags + " -I " +
               shell_word(include_) + " " + shell_word(file.filename().string()) + " 2>&1");
  }

  static bool matches_a_line(std::string const& text, std::regex const& wanted) {
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
      if (std::regex_search(line, wanted))
        return true;
    return false;
  }

  std::string compiler_;
  std::string include_;
  bool show_;
  std::string family_;
};

} // namespace

int main(int argc, char* argv[]) {
  std::vector<std::string> arguments(argv + 1, argv + argc);
  bool const show = !arguments.empty() && arguments.front() == "--show";
  if (show)
    arguments.erase(arguments.begin());
  if (arguments.size() < 3) {
    std::cerr << "usage: osteon_messages [--show] COMPILER INCLUDE_FOLDER FILE...\n";
    return 2;
  }
  judge const judged(arguments[0], arguments[1], show);
  bool all = true;
  for (auto file = arguments.begin() + 2; file != arguments.end(); ++file)
    all = judged.accepts(*file) && all;
  return all ? 0 : 1;
}
