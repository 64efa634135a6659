// SPDX-License-Identifier: BSL-1.0
/// @file Strict readers of JSON and XML for the tests of rendered reports; the first fault is named.
#pragma once

#include <osteon/core/detail/quoted.hpp>
#include <osteon/core/number_text.hpp>

#include <cctype>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon::testing {

inline bool valid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t const length = osteon::detail::utf8_length(text, at);
    if (length == 0)
      return false;
    at += length;
  }
  return true;
}

/// One JSON value; keys in the order of the text.
struct json {
  enum kind { null, boolean, number, string, list, object } is = null;
  bool truth = false;
  double value = 0;
  std::string text{};
  std::vector<json> items{};
  std::vector<std::pair<std::string, json>> members{};

  json const& operator[](std::string_view key) const {
    for (auto const& [name, member] : members)
      if (name == key)
        return member;
    throw std::out_of_range("no member " + std::string(key));
  }
  json const& operator[](std::size_t index) const { return items.at(index); }
};

/// Reads RFC 8259 and nothing else; throws std::runtime_error with the place of the first fault.
class json_reader {
public:
  static json read(std::string_view text) {
    json_reader reader(text);
    json const result = reader.value();
    reader.blanks();
    if (reader.at_ != text.size())
      reader.fail("text behind the value");
    return result;
  }

private:
  explicit json_reader(std::string_view text) : text_(text) {
    if (!valid_utf8(text))
      fail("not UTF-8");
  }
  [[noreturn]] void fail(std::string const& why) const {
    throw std::runtime_error("JSON, byte " + std::to_string(at_) + ": " + why);
  }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(std::string_view token) {
    if (text_.substr(at_, token.size()) != token)
      return false;
    at_ += token.size();
    return true;
  }
  void blanks() {
    while (at_ < text_.size() && std::string_view(" \n\r\t").find(peek()) != std::string_view::npos)
      ++at_;
  }
  json value() {
    blanks();
    json out;
    if (take("null"))
      return out;
    if (peek() == 't' || peek() == 'f') {
      out.is = json::boolean;
      out.truth = take("true");
      if (!out.truth && !take("false"))
        fail("no value");
    } else if (peek() == '"') {
      out.is = json::string;
      out.text = string();
    } else if (take("[")) {
      out.is = json::list;
      each(']', [&] { out.items.push_back(value()); });
    } else if (take("{")) {
      out.is = json::object;
      std::set<std::string> seen;
      each('}', [&] {
        blanks();
        std::string key = string();
        if (!seen.insert(key).second)
          fail("the key " + key + " stands twice");
        blanks();
        if (!take(":"))
          fail("no colon");
        out.members.emplace_back(key, value());
      });
    } else {
      out.is = json::number;
      out.value = number();
    }
    return out;
  }
  template <class Read> void each(char close, Read read) {
    blanks();
    if (peek() == close) {
      ++at_;
      return;
    }
    do {
      read();
      blanks();
    } while (take(","));
    if (peek() != close)
      fail("a list or object is not closed");
    ++at_;
  }
  double number() {
    std::size_t const start = at_;
    auto const digits = [&] {
      std::size_t const first = at_;
      while (std::isdigit(static_cast<unsigned char>(peek())))
        ++at_;
      if (at_ == first)
        fail("no digit");
      return at_ - first;
    };
    take("-");
    bool const zero = peek() == '0';
    if (digits() > 1 && zero)
      fail("a leading zero");
    if (take("."))
      digits();
    return *parse_decimal(text_.substr(start, at_ - start));
  }
  std::string string() {
    if (!take("\""))
      fail("no string");
    std::string out;
    for (;;) {
      if (at_ == text_.size())
        fail("a string is not closed");
      char const c = text_[at_++];
      if (c == '"')
        return out;
      if (static_cast<unsigned char>(c) < 0x20)
        fail("a control character");
      if (c != '\\') {
        out += c;
        continue;
      }
      if (take("\"") || take("\\") || take("/")) {
        out += text_[at_ - 1];
      } else if (take("u00")) {
        std::string_view const hex = "0123456789abcdef";
        auto const high = hex.find(peek()), low = hex.find(text_.at(++at_));
        ++at_;
        if (high >= 8 || low == hex.npos)
          fail("an escape beyond ASCII");
        out += static_cast<char>(high * 16 + low);
      } else {
        fail("an unknown escape");
      }
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// What a reader of the page meets: the elements with their attributes, and the text.
struct xml_page {
  struct element {
    std::string name{};
    std::map<std::string, std::string> attributes{};
    std::string parent{};
  };
  std::vector<element> elements{};
  /// All text between the tags, entities resolved, the style sheet left out.
  std::string text{};

  [[nodiscard]] std::size_t count(std::string_view name) const {
    std::size_t found = 0;
    for (element const& each : elements)
      found += each.name == name;
    return found;
  }
};

/// Reads the markup that XML and HTML share; throws std::runtime_error at the first fault.
inline xml_page read_page(std::string_view html) {
  constexpr std::string_view doctype = "<!DOCTYPE html>\n";
  std::size_t at = 0;
  auto const fail = [&](std::string const& why) {
    throw std::runtime_error("HTML, byte " + std::to_string(at) + ": " + why);
  };
  auto const resolve = [&](std::string_view raw) {
    std::string out;
    for (std::size_t i = 0; i < raw.size(); ++i) {
      auto const byte = static_cast<unsigned char>(raw[i]);
      if ((byte < 0x20 && byte != '\n') || byte == 0x7F)
        fail("a control character");
      if (raw[i] == '<' || raw[i] == '>')
        fail("a bare angle");
      if (raw[i] != '&') {
        out += raw[i];
        continue;
      }
      bool known = false;
      for (auto const& [entity, c] : {std::pair<std::string_view, char>{"&amp;", '&'},
                                      {"&lt;", '<'},
                                      {"&gt;", '>'},
                                      {"&quot;", '"'},
                                      {"&#39;", '\''}})
        if (raw.substr(i, entity.size()) == entity) {
          out += c;
          i += entity.size() - 1;
          known = true;
          break;
        }
      if (!known)
        fail("a bare ampersand");
    }
    return out;
  };
  if (!valid_utf8(html))
    fail("not UTF-8");
  if (!html.starts_with(doctype))
    fail("no document type");
  at = doctype.size();
  xml_page page;
  std::vector<std::string> open;
  std::set<std::string> ids;
  while (at < html.size()) {
    if (html[at] != '<') {
      std::size_t const end = std::min(html.find('<', at), html.size());
      bool const style = !open.empty() && open.back() == "style";
      if (!style)
        page.text += resolve(html.substr(at, end - at));
      at = end;
      continue;
    }
    std::size_t const end = html.find('>', at);
    if (end == html.npos)
      fail("a tag is not closed");
    std::string_view tag = html.substr(at + 1, end - at - 1);
    if (tag.starts_with('/')) {
      if (open.empty() || open.back() != tag.substr(1))
        fail("</" + std::string(tag.substr(1)) + "> closes nothing");
      open.pop_back();
      page.text += ' ';
    } else {
      bool const empty = tag.ends_with('/');
      if (empty)
        tag.remove_suffix(1);
      xml_page::element element;
      std::size_t const name_end = std::min(tag.find(' '), tag.size());
      element.name = tag.substr(0, name_end);
      element.parent = open.empty() ? "" : open.back();
      if (element.name.empty())
        fail("a tag without a name");
      for (tag.remove_prefix(name_end); !tag.empty();) {
        if (tag[0] != ' ')
          fail("no blank before an attribute");
        std::size_t const equals = tag.find("=\"");
        std::size_t const close = equals == tag.npos ? tag.npos : tag.find('"', equals + 2);
        if (close == tag.npos)
          fail("an attribute without a quoted value");
        std::string const name(tag.substr(1, equals - 1));
        if (!element.attributes.emplace(name, resolve(tag.substr(equals + 2, close - equals - 2)))
                 .second)
          fail("the attribute " + name + " stands twice");
        tag.remove_prefix(close + 1);
      }
      if (element.attributes.contains("id") && !ids.insert(element.attributes["id"]).second)
        fail("the id " + element.attributes["id"] + " stands twice");
      if (!empty)
        open.push_back(element.name);
      page.elements.push_back(std::move(element));
    }
    at = end + 1;
  }
  if (!open.empty())
    fail("<" + open.back() + "> is not closed");
  return page;
}

/// The text without any blank, so that a line break cannot hide a name.
inline std::string without_blanks(std::string_view text) {
  std::string out;
  for (char c : text)
    if (c != ' ' && c != '\n')
      out += c;
  return out;
}

inline bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != text.npos;
}

inline std::vector<std::string> lines_of_text(std::string_view text) {
  std::vector<std::string> out(1);
  for (char c : text)
    if (c == '\n')
      out.emplace_back();
    else
      out.back() += c;
  return out;
}

} // namespace osteon::testing
