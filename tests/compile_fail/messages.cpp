// SPDX-License-Identifier: BSL-1.0
/// @file Compiles a misuse and its nearest legal neighbour, judges the message by wording and length, and writes the page of them.
///
///   osteon_messages [--show] [--page PAGE] COMPILER INCLUDE_FOLDER FILE...   judges; with a page also what it prints
///   osteon_messages --outline PAGE FILE...                                   the page lists these files and no other
///   osteon_messages --write PAGE INCLUDE_FOLDER COMPILER,COMPILER FILE...    writes the page's messages
///
/// A file holds the misuse under `#if defined(OSTEON_EXPECT_ERROR)` and the legal neighbour under `#else`, and says:
///   // expect: REGEX        must match within one line of the message; one or more
///   // max g++: 8 750       most lines and characters; also `clang`; none for a compiler that is not named
///   // group: 1 Sums        heading on the page; the number gives the order
///   // title: ...           the mistake in the user's words; // wanted: what the user was after; // remedy: what to write
/// Measured with `-std=c++20` and nothing else, paths cut to `osteon/...` and to the name of the file.
#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

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

std::string text_of(std::filesystem::path const& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<std::string> lines_of(std::string const& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);)
    lines.push_back(line);
  return lines;
}

/// What the page says of one file beside the compilers' words.
struct page_case {
  std::string key; // units/unlike_sum.cpp
  std::string group, title, wanted, remedy;
  std::string misuse, legal; // code; what stands before both belongs to the misuse
};

page_case read_case(std::filesystem::path const& file) {
  page_case read;
  auto const path = std::filesystem::absolute(file).lexically_normal();
  read.key = path.parent_path().filename().string() + "/" + path.filename().string();
  enum { head, shared, misuse, legal, after } part = head;
  for (auto const& line : lines_of(text_of(file))) {
    for (auto [word, to] :
         {std::pair{"// group: ", &read.group}, std::pair{"// title: ", &read.title},
          std::pair{"// wanted: ", &read.wanted}, std::pair{"// remedy: ", &read.remedy}})
      if (line.starts_with(word))
        *to = line.substr(std::string(word).size());
    if (line == "#if defined(OSTEON_EXPECT_ERROR)")
      part = misuse;
    else if (line == "#else")
      part = legal;
    else if (line == "#endif")
      part = after;
    else if (part == misuse)
      read.misuse += line + "\n";
    else if (part == legal)
      read.legal += line + "\n";
    else if (part == head && (line.empty() || line.starts_with("//") || line.starts_with("#") ||
                              line.starts_with("using namespace")))
      continue;
    else if (part != after && !(part == shared && line.empty())) {
      part = shared;
      read.misuse += line + "\n";
    }
  }
  return read;
}

/// The generated part of a page: between the line that names the compilers and the line that ends it.
class messages_page {
public:
  /// The message of a compiler ("g++ 12") about a case.
  using key = std::pair<std::string, std::string>;

  explicit messages_page(std::filesystem::path file) : file_(std::move(file)) {
    enum { before, inside, behind } part = before;
    std::string block_of;
    key block;
    bool open = false;
    for (auto const& line : lines_of(text_of(file_))) {
      if (part == before && line.starts_with(begin)) {
        part = inside;
        std::istringstream names(line.substr(begin.size(), line.size() - begin.size() - 4));
        for (std::string name; std::getline(names, name, ',');)
          compilers_.push_back(name.substr(name.find_first_not_of(' ')));
      } else if (part == inside && line == end) {
        part = behind;
      } else if (part == inside) {
        generated_ += line + "\n";
        std::smatch found;
        if (!open && std::regex_match(line, found, std::regex("<!-- (\\S+) by (.+) -->"))) {
          block = {found[1], found[2]};
          block_of = line;
        } else if (!block_of.empty() && line.starts_with("```")) {
          messages_[block];
          if (open)
            block_of.clear();
          open = !open;
        } else if (open) {
          messages_[block] += line + "\n";
        }
      } else {
        (part == before ? before_ : behind_) += line + "\n";
      }
    }
    sound_ = part == behind;
  }

  /// Both marks stand in it.
  bool sound() const { return sound_; }
  std::vector<std::string> const& compilers() const { return compilers_; }
  void compilers(std::vector<std::string> names) { compilers_ = std::move(names); }
  void message(key of, std::string text) { messages_[std::move(of)] = std::move(text); }
  /// What the page has that compiler say; nothing when it is none of the page's compilers.
  std::optional<std::string> message(key const& of) const {
    if (std::find(compilers_.begin(), compilers_.end(), of.second) == compilers_.end())
      return {};
    auto const found = messages_.find(of);
    return found == messages_.end() ? std::string() : found->second;
  }

  /// The whole page as these cases make it.
  std::string text(std::vector<page_case> cases) const {
    std::sort(cases.begin(), cases.end(), [](auto const& a, auto const& b) {
      return std::tie(a.group, a.title) < std::tie(b.group, b.title);
    });
    std::string contents, sections, group;
    for (auto const& c : cases) {
      if (c.group != group) {
        group = c.group;
        auto const name = group.substr(group.find(' ') + 1);
        contents += "\n" + name + "\n\n";
        sections += "## " + name + "\n\n";
      }
      contents += "- [" + c.title + "](#" + anchor(c.title) + ")\n";
      sections += "### " + c.title + "\n\nYou wanted " + c.wanted + " You wrote\n\n```cpp\n" +
                  c.misuse + "```\n\n";
      for (auto const& compiler : compilers_) {
        auto const found = messages_.find({c.key, compiler});
        sections += "and " + compiler + " answers\n\n<!-- " + c.key + " by " + compiler +
                    " -->\n```text\n" + (found == messages_.end() ? "" : found->second) + "```\n\n";
      }
      sections += "**Remedy.** " + c.remedy + "\n\n```cpp\n" + c.legal + "```\n\n[" + c.key +
                  "](../tests/compile_fail/" + c.key + ")\n\n";
    }
    std::string names;
    for (auto const& compiler : compilers_)
      names += (names.empty() ? "" : ", ") + compiler;
    return before_ + std::string(begin) + names + " -->\n" + contents + "\n" + sections +
           std::string(end) + "\n" + behind_;
  }
  bool is_up_to_date(std::vector<page_case> cases) const {
    return text(std::move(cases)) == text_of(file_);
  }
  std::filesystem::path const& file() const { return file_; }

  /// The anchor that Markdown gives a heading.
  static std::string anchor(std::string const& title) {
    std::string out;
    for (char c : title)
      if (c == ' ')
        out += '-';
      else if (std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_')
        out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
  }

private:
  static constexpr std::string_view begin = "<!-- messages of ", end = "<!-- end of messages -->";

  std::filesystem::path file_;
  std::string before_, generated_, behind_;
  std::vector<std::string> compilers_;
  std::map<key, std::string> messages_;
  bool sound_ = false;
};

/// A message without the numbers of lines and columns: an edit above a declaration makes no page stale.
std::string without_places(std::string const& message) {
  static std::regex const place(R"(:\d+(:\d+)?([:,]))"), gutter(R"((^|\n) *\d* \|)");
  return std::regex_replace(std::regex_replace(message, place, "$2"), gutter, "$1|");
}

constexpr auto how_to_write =
    "; write it anew: osteon_messages --write docs/errors.md include g++-12,clang++-16 "
    "tests/compile_fail/{food,units}/*.cpp";

class judge {
public:
  judge(std::string compiler, std::filesystem::path const& include, bool show)
      : compiler_(std::move(compiler)), include_(std::filesystem::canonical(include).string()),
        show_(show) {
    auto const version = run(shell_word(compiler_) + " --version").output;
    std::smatch found;
    family_ = version.find("clang") == std::string::npos ? "g++" : "clang";
    std::regex_search(version, found, std::regex(R"((\d+)\.\d+\.\d+)"));
    label_ = family_ + " " + found[1].str();
  }

  /// "g++ 12": how the page calls this compiler.
  std::string const& label() const { return label_; }

  /// What the compiler says about the misuse.
  std::string message_of(std::filesystem::path const& file) const {
    return without(compile(file, "-DOSTEON_EXPECT_ERROR").output, include_ + "/");
  }

  bool accepts(std::filesystem::path const& file, messages_page const* page) const {
    static std::regex const expectation("// expect: (.+)");
    static std::regex const limit(R"(// max (\S+): (\d+) (\d+))");
    static std::regex const keyword("// (expect|max|group|title|wanted|remedy).*");
    static std::regex const known("// (group|title|wanted|remedy): .+");
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
      } else if (std::regex_match(line, keyword) && !std::regex_match(line, known)) {
        complaints.push_back("not understood: " + line);
      }
    }
    if (expectations == 0)
      complaints.push_back("the file expects nothing");
    if (page != nullptr) {
      auto const printed = page->message({read_case(file).key, label_});
      if (printed && without_places(*printed) != without_places(message))
        complaints.push_back(page->file().filename().string() + " has " + label_ +
                             " say something else" + how_to_write + "\n" + *printed);
    }

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
  std::string family_, label_;
};

using paths = std::vector<std::filesystem::path>;

/// The cases of these files; a sentence for each that does not say what the page needs.
std::vector<page_case> cases_of(paths const& files, std::vector<std::string>& complaints) {
  std::vector<page_case> cases;
  std::map<std::string, std::string> anchors; // of the titles
  for (auto const& file : files) {
    cases.push_back(read_case(file));
    auto const& c = cases.back();
    if (c.group.empty() || c.title.empty() || c.wanted.empty() || c.remedy.empty())
      complaints.push_back(c.key + " lacks its group, title, wanted or remedy");
    if (c.misuse.empty() || c.legal.empty())
      complaints.push_back(c.key + " lacks its misuse or its legal neighbour");
    auto const [other, fresh] = anchors.emplace(messages_page::anchor(c.title), c.key);
    if (!fresh)
      complaints.push_back(c.key + " has the title of " + other->second);
  }
  return cases;
}

int check_outline(messages_page const& page, paths const& files) {
  std::vector<std::string> complaints;
  auto const cases = cases_of(files, complaints);
  if (!page.sound())
    complaints.push_back("the page lacks a mark of its generated part");
  for (auto const& c : cases)
    for (auto const& compiler : page.compilers())
      if (page.message({c.key, compiler}).value_or("").empty())
        complaints.push_back("the page does not have " + compiler + " speak of " + c.key);
  if (complaints.empty() && !page.is_up_to_date(cases)) {
    complaints.push_back("the page is stale");
    auto const fresh = std::filesystem::temp_directory_path() /
                       ("osteon_page_" + std::to_string(getpid()) + ".md");
    std::ofstream(fresh, std::ios::binary) << page.text(cases);
    complaints.push_back(
        run("diff -u " + shell_word(page.file().string()) + " " + shell_word(fresh.string()))
            .output);
    std::filesystem::remove(fresh);
  }
  for (auto const& complaint : complaints)
    std::cout << complaint << '\n';
  if (!complaints.empty())
    std::cout << page.file().filename().string() << how_to_write << '\n';
  return complaints.empty() ? 0 : 1;
}

int write(messages_page page, std::filesystem::path const& include, std::string const& compilers,
          paths const& files) {
  std::vector<std::string> complaints, labels;
  auto const cases = cases_of(files, complaints);
  if (!page.sound())
    complaints.push_back("the page lacks a mark of its generated part");
  for (auto const& complaint : complaints)
    std::cerr << complaint << '\n';
  if (!complaints.empty())
    return 1;
  std::istringstream names(compilers);
  for (std::string name; std::getline(names, name, ',');) {
    judge const asked(name, include, false);
    labels.push_back(asked.label());
    for (std::size_t i = 0; i < files.size(); ++i)
      page.message({cases[i].key, asked.label()}, asked.message_of(files[i]));
  }
  page.compilers(labels);
  auto const text = page.text(cases);
  std::ofstream(page.file(), std::ios::binary) << text;
  return 0;
}

int usage() {
  std::cerr << "usage: osteon_messages [--show] [--page PAGE] COMPILER INCLUDE_FOLDER FILE...\n"
               "       osteon_messages --outline PAGE FILE...\n"
               "       osteon_messages --write PAGE INCLUDE_FOLDER COMPILER,COMPILER FILE...\n";
  return 2;
}

} // namespace

int main(int argc, char* argv[]) {
  std::vector<std::string> const arguments(argv + 1, argv + argc);
  auto at = arguments.begin();
  auto const left = [&] { return arguments.end() - at; };
  if (left() >= 3 && *at == "--outline")
    return check_outline(messages_page(at[1]), {at + 2, arguments.end()});
  if (left() >= 5 && *at == "--write")
    return write(messages_page(at[1]), at[2], at[3], {at + 4, arguments.end()});
  bool const show = left() > 0 && *at == "--show";
  if (show)
    ++at;
  std::optional<messages_page> page;
  if (left() > 1 && *at == "--page") {
    page.emplace(at[1]);
    at += 2;
  }
  if (left() < 3)
    return usage();
  judge const judged(at[0], at[1], show);
  bool all = true;
  for (at += 2; at != arguments.end(); ++at)
    all = judged.accepts(*at, page ? &*page : nullptr) && all;
  return all ? 0 : 1;
}
