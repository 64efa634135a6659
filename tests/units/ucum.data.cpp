// SPDX-License-Identifier: BSL-1.0
/// @file The engine's atoms and every code that osteon writes against UCUM's own table, by a second reader.
#include "written_kinds.hpp"

#include <osteon/units/detail/label_words.hpp>
#include <osteon/units/parse.hpp>

#include <support/data.hpp>

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>

#include <cctype>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

namespace ucum_data {
using namespace osteon;

namespace {

/// A unit of the table: its definition, or a base of its own.
struct table_unit {
  bool base = false, metric = false;
  double value = 1;
  std::string unit;
};
/// A size in base units.
struct evaluated {
  double size = 1;
  std::map<std::string, int> exponents;

  void times(evaluated const& other, int power) {
    size *= std::pow(other.size, power);
    for (auto const& [base, exponent] : other.exponents)
      if ((exponents[base] += exponent * power) == 0)
        exponents.erase(base);
  }
};

/// UCUM's table, and a reader of codes that shares nothing with the engine.
class ucum_table {
public:
  ucum_table() {
    boost::property_tree::ptree tree;
    read_xml(testing::data_path("interop/ucum/ucum-essence.xml").string(), tree);
    for (auto const& [tag, node] : tree.get_child("root")) {
      auto const code = node.get<std::string>("<xmlattr>.Code", "");
      if (tag == "prefix")
        prefixes[code] = node.get<double>("value.<xmlattr>.value");
      else if (tag == "base-unit")
        units[code] = {true, true, 1, ""};
      else if (tag == "unit") {
        bool const arbitrary = node.get<std::string>("<xmlattr>.isArbitrary", "no") == "yes";
        bool const special = node.get<std::string>("<xmlattr>.isSpecial", "no") == "yes";
        std::string const at = special ? "value.function.<xmlattr>." : "value.<xmlattr>.";
        table_unit one;
        one.metric = node.get<std::string>("<xmlattr>.isMetric") == "yes";
        one.unit = node.get<std::string>(at + "Unit");
        one.value = node.get<double>(at + "value");
        // Moles are a number in the table, 3.5 mL/min/kg is what a MET is; both are bases for osteon.
        one.base = code == "mol" || code == "[MET]" || (arbitrary && one.unit == "1");
        units[code] = one;
      }
    }
  }

  /// The size of a code, or why it is none.
  evaluated evaluate(std::string_view code) const {
    std::size_t at = 0;
    auto const result = term(code, at);
    if (at < code.size())
      throw std::invalid_argument("\"" + std::string(code) + "\" is no UCUM code at byte " +
                                  std::to_string(at));
    return result;
  }
  bool valid(std::string_view code) const {
    try {
      evaluate(code);
      return true;
    } catch (std::invalid_argument const&) {
      return false;
    }
  }

  std::map<std::string, table_unit, std::less<>> units;
  std::map<std::string, double, std::less<>> prefixes;

private:
  evaluated term(std::string_view code, std::size_t& at) const {
    evaluated product;
    int sign = 1;
    if (at < code.size() && code[at] == '/') {
      sign = -1;
      ++at;
    }
    for (;;) {
      product.times(component(code, at), sign);
      if (at == code.size() || (code[at] != '.' && code[at] != '/'))
        return product;
      sign = code[at++] == '/' ? -1 : 1;
    }
  }
  evaluated component(std::string_view code, std::size_t& at) const {
    evaluated result;
    bool const note_first = at < code.size() && code[at] == '{';
    if (at < code.size() && code[at] == '(') {
      result = term(code, ++at);
      if (at == code.size() || code[at] != ')')
        throw std::invalid_argument("no )");
      ++at;
    } else if (!note_first) {
      result = symbol(code, at);
    }
    if (at < code.size() && code[at] == '{') {
      auto const end = code.find('}', at);
      if (end == code.npos)
        throw std::invalid_argument("no }");
      for (char c : code.substr(at + 1, end - at - 1))
        if (c < 33 || c > 126)
          throw std::invalid_argument("a note is ASCII");
      at = end + 1;
    }
    return result;
  }
  evaluated symbol(std::string_view code, std::size_t& at) const {
    // The longest prefix and atom that the table has here.
    std::size_t longest = 0;
    std::string_view atom;
    double factor = 1;
    auto const look = [&](std::string_view rest, std::size_t before, double by) {
      for (std::size_t size = 1; size <= rest.size(); ++size) {
        auto const unit = units.find(rest.substr(0, size));
        if (unit == units.end() || before + size <= longest || (before > 0 && !unit->second.metric))
          continue;
        longest = before + size;
        atom = rest.substr(0, size);
        factor = by;
      }
    };
    std::string_view const here = code.substr(at);
    look(here, 0, 1);
    for (auto const& [prefix, size] : prefixes)
      if (here.starts_with(prefix))
        look(here.substr(prefix.size()), prefix.size(), size);
    if (longest == 0) {
      std::size_t digits = 0;
      while (digits < here.size() && std::isdigit(static_cast<unsigned char>(here[digits])) != 0)
        ++digits;
      if (digits == 0)
        throw std::invalid_argument("no unit");
      at += digits;
      return {std::stod(std::string(here.substr(0, digits))), {}};
    }
    at += longest;
    table_unit const& unit = units.find(atom)->second;
    evaluated found;
    if (unit.base) {
      found = {factor, {{std::string(atom), 1}}};
    } else {
      found = evaluate(unit.unit);
      found.size *= factor * unit.value;
    }
    std::size_t used = 0;
    int power = 1;
    if (at < code.size() && (code[at] == '-' || code[at] == '+' ||
                             std::isdigit(static_cast<unsigned char>(code[at])) != 0)) {
      power = std::stoi(std::string(code.substr(at)), &used);
      at += used;
    }
    evaluated result;
    result.times(found, power);
    return result;
  }
};

evaluated of_engine(detail::ucum_unit const& unit) {
  constexpr char const* bases[] = {"g", "m", "s", "mol", "[iU]", "[MET]", "K"};
  evaluated out;
  out.size = detail::nearest_double(detail::big_natural(unit.scale.over),
                                    detail::big_natural(unit.scale.under), unit.scale.two,
                                    unit.scale.five);
  for (std::size_t i = 0; i < std::size(bases); ++i)
    if (int const exponent = unit.over.of[i] - unit.under.of[i]; exponent != 0)
      out.exponents[bases[i]] = exponent;
  return out;
}

void agree(ucum_table const& table, std::string_view code) {
  INFO(code);
  auto const unit = detail::read_ucum(code);
  REQUIRE(unit.status == detail::ucum_status::good);
  auto const mine = of_engine(unit);
  auto const theirs = table.evaluate(code);
  CHECK(std::abs(mine.size / theirs.size - 1) < 1e-14);
  CHECK(mine.exponents == theirs.exponents);
}

} // namespace

TEST_CASE("every atom and prefix of the engine is UCUM's, in size and dimension") {
  ucum_table const table;
  REQUIRE(table.units.size() > 300);
  REQUIRE(table.prefixes.size() == 24);
  for (auto const& atom : detail::ucum_atoms) {
    INFO(atom.code);
    REQUIRE(table.units.contains(atom.code));
    agree(table, atom.code);
    if (!atom.prefixes.empty())
      CHECK(table.units.find(atom.code)->second.metric);
    for (char prefix : atom.prefixes) {
      CHECK(std::pow(10.0, detail::ucum_prefix(prefix)) ==
            Approx(table.prefixes.find(std::string_view(&prefix, 1))->second).epsilon(1e-15));
      agree(table, prefix + std::string(atom.code));
    }
  }
  // What a MET is, which osteon keeps apart from an oxygen uptake.
  CHECK(table.units.find("[MET]")->second.value == 3.5);
  CHECK(table.units.find("[MET]")->second.unit == "mL/min/kg");
}

TEST_CASE("the second reader knows what is no UCUM code") {
  ucum_table const table;
  for (char const* bad : {"mcg", "IU", "iU", "hr", "kcal/hr/kg", "mg/", "k[MET]", "lb", "ug{",
                          "mg//d", "g/(100.g", "degC", "10*-6{\xC2\xB5}"})
    CHECK_FALSE(table.valid(bad));
}

TEST_CASE("every code that osteon writes is UCUM's, for every kind and component") {
  ucum_table const table;
  std::map<std::string, int, std::less<>> codes;
  auto const visit = [&]<class Kind>(testing::kind_tag<Kind>) {
    for (auto const& shape : detail::ucum_shapes<Kind>)
      ++codes[std::string(shape.code.view())];
  };
  testing::for_each_component_kind(visit);
  testing::for_each_kind(testing::plain_kinds{}, visit);
  testing::for_each_basis(visit);
  for (auto const& [code, count] : codes)
    agree(table, code);
  CHECK(codes.size() > 100);
  CHECK(codes.contains("[iU]/d"));
  CHECK(codes.contains("ug/(100.g)"));
}

TEST_CASE("the words of labels and the remedies of sentences are UCUM's") {
  ucum_table const table;
  for (auto const& word : detail::label_words)
    agree(table, word.code);
  for (auto const& alias : detail::ucum_aliases)
    agree(table, alias.code);
}

} // namespace ucum_data
