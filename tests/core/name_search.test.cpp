// SPDX-License-Identifier: BSL-1.0
/// @file Names are found as written, in any order of words, and never guessed from a misspelling.
#include <osteon/core/name_search.hpp>

#include <algorithm>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

namespace name_search_test {
using namespace osteon;

namespace {

std::vector<std::string> const foods = {
    "Kale, raw",                       // 0
    "Kale, cooked, boiled, drained",   // 1
    "Cheese, cheddar",                 // 2
    "Cheese, cheddar, reduced fat",    // 3
    "Cheese, cottage, lowfat, 1% fat", // 4
    "Milk, whole, 3.25% milkfat",      // 5
    "Milk, chocolate, fluid",          // 6
    "Candies, milk chocolate",         // 7
    "Œufs brouillés",                  // 8
    "Crème fraîche, épaisse",          // 9
    "Käse, weiß",                      // 10
    "Prunes, dried",                   // 11
    "Natto",                           // 12
    "Tofu, firm",                      // 13
    "TOFU  firm!",                     // 14
    "Broccoli, raw",                   // 15
};
name_index const index_of_foods(foods, "food");

std::size_t resolved(std::string_view text) {
  auto const found = index_of_foods.resolve(text);
  INFO(text);
  REQUIRE(found);
  return *found;
}
defect refused(std::string_view text) {
  auto const found = index_of_foods.resolve(text);
  INFO(text);
  REQUIRE_FALSE(found);
  return found.defect();
}

} // namespace

TEST_CASE("folding is blind to case, accents, ligatures and punctuation") {
  using detail::folded;
  CHECK(folded("Œufs brouillés") == "oeufs brouilles");
  CHECK(folded("CRÈME FRAÎCHE, épaisse") == "creme fraiche epaisse");
  CHECK(folded("Käse, weiß") == "kase weiss");
  CHECK(folded("Cafe\xCC\x81") == folded("Café")); // a combining accent
  CHECK(folded("  Łódź--Ærø \xC2\xA0 Þór ĳs ") == "lodz aero thor ijs");
  CHECK(folded("\xC2\xB5g") == "ug"); // micro sign
  CHECK(folded("\xCE\xBCg") == "ug"); // Greek mu
  CHECK(folded("chef\xE2\x80\x99s") == "chef s");
  CHECK(folded("1\xE9"
               "2\xFF") == "1 2"); // bytes that are no UTF-8 part words
  CHECK(folded("豆腐 κεφίρ") == "豆腐 κεφίρ");
  CHECK(folded("2% \xC3\x97 3") == "2 3");
  CHECK(folded("").empty());
  CHECK(folded(" ,;- ").empty());
}

TEST_CASE("folding twice changes nothing, whatever the bytes") {
  std::mt19937 random(3);
  for (int i = 0; i < 20'000; ++i) {
    std::string text;
    for (auto n = random() % 12; n > 0; --n)
      text += static_cast<char>(random() % 3 == 0 ? random() % 256 : 0xC3u + random() % 3);
    std::string const once = detail::folded(text);
    REQUIRE(detail::folded(once) == once);
    REQUIRE(once.find("  ") == std::string::npos);
  }
}

TEST_CASE(
    "the folded name itself wins, then its words in any order, then the one that holds them") {
  CHECK(resolved("kale, RAW") == 0);
  CHECK(resolved("raw kale") == 0);
  CHECK(resolved("cheddar cheese") == 2); // name 3 holds the words too, 2 is just these words
  CHECK(resolved("cottage cheese") == 4);
  CHECK(resolved("oeufs") == 8);
  CHECK(resolved("creme fraiche") == 9);
  CHECK(resolved("weiss") == 10);
  CHECK(resolved("natto") == 12);
  CHECK(index_of_foods.exact("NATTO") == 12u);
  CHECK_FALSE(index_of_foods.exact("raw kale"));
}

TEST_CASE("several names are ambiguous and listed") {
  auto const kale = refused("kale");
  CHECK(kale.code == defect_code::ambiguous_name);
  CHECK(kale.sentence == "\"kale\" fits 2 names; write one of them in full");
  CHECK(kale.nearest == std::vector<std::string>{"Kale, raw", "Kale, cooked, boiled, drained"});
  CHECK(refused("chocolate milk").code == defect_code::ambiguous_name);
  auto const twice = refused("tofu firm"); // two names that fold to the same
  CHECK(twice.code == defect_code::ambiguous_name);
  CHECK(twice.nearest == std::vector<std::string>{"Tofu, firm", "TOFU  firm!"});
  CHECK_FALSE(index_of_foods.exact("tofu firm"));
}

TEST_CASE("an unknown name gets the three nearest") {
  auto const wrong = refused("brocoli");
  CHECK(wrong.code == defect_code::unknown_name);
  CHECK(wrong.sentence == "no food is named \"brocoli\"");
  REQUIRE_FALSE(wrong.nearest.empty());
  CHECK(wrong.nearest.size() <= 3);
  CHECK(wrong.nearest.front() == "Broccoli, raw");
  CHECK(refused("chedar chese").nearest.front() == "Cheese, cheddar");
  CHECK(refused("prune").nearest.front() == "Prunes, dried");
  CHECK(refused("qqqq zzzz").nearest.empty());
  CHECK(refused("").code == defect_code::missing_field);
  CHECK(refused(" , ").code == defect_code::missing_field);
}

TEST_CASE("a misspelled name is never taken for a name, and is suggested") {
  std::mt19937 random(8);
  std::size_t suggested = 0, tried = 0;
  for (int i = 0; i < 20'000; ++i) {
    std::size_t const which = random() % foods.size();
    std::string text = detail::folded(foods[which]);
    std::size_t const at = random() % text.size();
    switch (random() % 3) {
    case 0:
      text.erase(at, 1);
      break;
    case 1:
      text.insert(at, 1, static_cast<char>('a' + random() % 26));
      break;
    default:
      text[at] = static_cast<char>('a' + random() % 26);
    }
    text = detail::folded(text);
    auto const words = detail::words_of(text);
    bool const all_known = std::all_of(words.begin(), words.end(), [&](auto word) {
      return std::any_of(foods.begin(), foods.end(), [&](auto const& food) {
        std::string const plain = detail::folded(food);
        auto const parts = detail::words_of(plain);
        return std::find(parts.begin(), parts.end(), word) != parts.end();
      });
    });
    if (all_known)
      continue; // the edit made other known words or none
    ++tried;
    INFO(text);
    auto const found = index_of_foods.resolve(text);
    REQUIRE_FALSE(found);
    REQUIRE(found.defect().code == defect_code::unknown_name);
    auto const& near = found.defect().nearest;
    suggested += std::find(near.begin(), near.end(), foods[which]) != near.end() ? 1 : 0;
  }
  CHECK(tried > 10'000);
  CHECK(suggested * 100 > tried * 95);
}

TEST_CASE("candidates are ranked, limited and independent of the order of words") {
  auto const there = index_of_foods.find("chedder cheese reduced"),
             back = index_of_foods.find("reduced cheese chedder");
  REQUIRE(there.size() == back.size());
  CHECK(there.front().index == 3);
  for (std::size_t i = 0; i < there.size(); ++i) {
    CHECK(there[i].index == back[i].index);
    CHECK(there[i].score == Approx(back[i].score));
    CHECK((i == 0 || there[i].score <= there[i - 1].score));
    CHECK(there[i].score <= 1);
    CHECK(there[i].score > 0);
  }
  CHECK(index_of_foods.find("cheese", 2).size() == 2);
  CHECK(index_of_foods.find("natto").front().score == 1);
  CHECK(index_of_foods.find("").empty());
}

TEST_CASE("an index of nothing knows nothing; names may be views or literals") {
  name_index const none;
  CHECK(none.size() == 0);
  CHECK(none.resolve("kale").defect().code == defect_code::unknown_name);
  name_index const units(std::vector<char const*>{"mg", "ug", "IU", "\xC2\xB5g"}, "unit");
  CHECK(*units.resolve("iu") == 2);
  CHECK(units.resolve("\xCE\xBCg").defect().code == defect_code::ambiguous_name);
  CHECK(units.resolve("mgg").defect().sentence == "no unit is named \"mgg\"");
}

TEST_CASE("an index of many names answers what looking them all through would") {
  std::mt19937 random(21);
  std::vector<std::string> words(1000), names;
  for (auto& word : words)
    for (auto n = 2 + random() % 5; n > 0; --n)
      word += static_cast<char>('a' + random() % 9);
  for (int i = 0; i < 1500; ++i) {
    names.push_back(words[random() % words.size()]);
    for (auto n = random() % 3; n > 0; --n)
      names.back() += (random() % 2 != 0 ? ", " : " ") + words[random() % words.size()];
  }
  name_index const index(names);
  auto const holds = [](std::string const& name, std::vector<std::string> const& wanted) {
    auto const have = detail::words_of(name);
    return std::all_of(wanted.begin(), wanted.end(), [&](std::string const& word) {
      return std::find(have.begin(), have.end(), word) != have.end();
    });
  };
  int one = 0, several = 0, none = 0;
  for (int i = 0; i < 300; ++i) {
    std::vector<std::string> wanted{words[random() % words.size()]};
    if (random() % 2 != 0)
      wanted.push_back(words[random() % words.size()]);
    if (random() % 3 == 0) {
      wanted.clear();
      std::string const whole = detail::folded(names[random() % names.size()]);
      for (auto const word : detail::words_of(whole))
        wanted.emplace_back(word);
    }
    std::string text;
    for (auto const& word : wanted)
      text += (text.empty() ? "" : " ") + word;
    std::vector<std::size_t> same, alike, holding;
    for (std::size_t at = 0; at < names.size(); ++at) {
      std::string const name = detail::folded(names[at]);
      auto const have = detail::words_of(name);
      if (name == text)
        same.push_back(at);
      if (!holds(name, wanted))
        continue;
      holding.push_back(at);
      if (std::all_of(have.begin(), have.end(), [&](auto word) {
            return std::find(wanted.begin(), wanted.end(), word) != wanted.end();
          }))
        alike.push_back(at);
    }
    CAPTURE(text);
    auto const found = index.resolve(text);
    auto const& meant = same.size() == 1                    ? same
                        : same.empty() && alike.size() == 1 ? alike
                        : same.empty()                      ? holding
                                                            : same;
    REQUIRE(bool(found) == (meant.size() == 1));
    if (found) {
      ++one;
      CHECK(*found == meant.front());
      if (same.size() == 1) {
        auto const nearest = index.find(text, 1);
        REQUIRE(nearest.size() == 1);
        CHECK(nearest.front().index == same.front());
        CHECK(nearest.front().score == 1);
      }
    } else if (meant.empty()) {
      ++none;
      CHECK(found.defect().code == defect_code::unknown_name);
    } else {
      ++several;
      CHECK(found.defect().code == defect_code::ambiguous_name);
      CHECK(found.defect().sentence.find(" " + std::to_string(meant.size()) + " ") !=
            std::string::npos);
    }
    CHECK(index.exact(text) == (same.size() == 1 ? std::optional(same.front()) : std::nullopt));
  }
  CHECK(one > 40);
  CHECK(several > 40);
  CHECK(none > 40);
}

TEST_CASE("a copied index answers as the first did, which is gone") {
  auto made = std::make_unique<name_index>(foods, "food");
  name_index const copied = *made;
  name_index const moved = std::move(*made);
  made.reset();
  for (name_index const* index : {&copied, &moved}) {
    CHECK(*index->resolve("raw kale") == 0);
    CHECK(index->exact("NATTO") == 12u);
    CHECK(index->resolve("brocoli").defect().nearest.front() == "Broccoli, raw");
  }
}

} // namespace name_search_test
