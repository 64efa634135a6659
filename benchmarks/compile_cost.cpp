// SPDX-License-Identifier: BSL-1.0
/// @file What osteon's units cost to compile, as ratios within one run.
///
///   bench_compile_cost [INCLUDE_FOLDER [COMPILER...]]
///
/// User and system time of the compiler, median of five, each translation unit compiled in turn.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

struct cost {
  double seconds = 0;
  double megabytes = 0;
};

cost compile(std::string const& compiler, fs::path const& include, fs::path const& unit) {
  std::vector<std::string> words{compiler, "-std=c++20", "-O2", "-c",       "-I",
                                 include,  unit,         "-o",  "/dev/null"};
  std::vector<char*> arguments;
  for (auto& word : words)
    arguments.push_back(word.data());
  arguments.push_back(nullptr);
  pid_t const child = fork();
  if (child == 0) {
    execvp(arguments[0], arguments.data());
    _exit(127);
  }
  int status = 0;
  rusage used{};
  // The compiler proper is a child of the driver; its time and memory are added to the driver's.
  if (child < 0 || wait4(child, &status, 0, &used) < 0 || status != 0) {
    std::cerr << compiler << " fails on " << unit << '\n';
    std::exit(1);
  }
  auto const seconds = [](timeval t) {
    return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec);
  };
  return {seconds(used.ru_utime) + seconds(used.ru_stime),
          static_cast<double>(used.ru_maxrss) / 1024};
}

/// Median costs of several translation units; one round after the other, so that load hits all alike.
std::vector<cost> compile_all(std::string const& compiler, fs::path const& include,
                              std::vector<fs::path> const& units) {
  constexpr std::size_t rounds = 5;
  std::vector<std::vector<cost>> costs(units.size());
  for (std::size_t round = 0; round < rounds; ++round)
    for (std::size_t i = 0; i < units.size(); ++i)
      costs[i].push_back(compile(compiler, include, units[i]));
  std::vector<cost> medians;
  for (auto& each : costs) {
    std::nth_element(each.begin(), each.begin() + rounds / 2, each.end(),
                     [](cost a, cost b) { return a.seconds < b.seconds; });
    medians.push_back(each[rounds / 2]);
  }
  return medians;
}

fs::path write(fs::path const& folder, std::string const& name, std::string const& text) {
  auto const path = folder / (name + ".cpp");
  std::ofstream(path) << text;
  return path;
}

// The same four functions per nutrient, written three times.

std::string raw(int nutrients) {
  std::string text = "#include <cmath>\n";
  for (int i = 0; i < nutrients; ++i) {
    auto const n = std::to_string(i);
    text += "double eat" + n +
            "(double ug_per_g, double g, double so_far_mg) {\n"
            "  return (so_far_mg * 1e3 + ug_per_g * g) / 1e3; }\n"
            "double per_day" +
            n +
            "(double mg, double days) { return mg / days; }\n"
            "double share" +
            n +
            "(double mg, double target_mg) { return mg / target_mg; }\n"
            "bool enough" +
            n + "(double mg, double target_mg) { return mg >= target_mg; }\n";
  }
  return text;
}

std::string measures(int nutrients) {
  std::string text = "#include <osteon/units.hpp>\nusing namespace osteon;\n";
  for (int i = 0; i < nutrients; ++i) {
    auto const n = std::to_string(i);
    text += "inline constexpr struct s" + n + " : substance<s" + n + ", \"bench/s" + n +
            "\"> {} s" + n +
            ";\n"
            "double eat" +
            n + "(content<s" + n + "> c, measure<food_mass> g, amount<s" + n +
            "> so_far) {\n"
            "  return (so_far + c * g).in(milligrams); }\n"
            "intake<s" +
            n + "> per_day" + n + "(amount<s" + n +
            "> a, measure<elapsed> t) { return a / t; }\n"
            "double share" +
            n + "(amount<s" + n + "> a, amount<s" + n +
            "> target) { return a / target; }\n"
            "bool enough" +
            n + "(amount<s" + n + "> a, amount<s" + n + "> target) { return a >= target; }\n";
  }
  return text;
}

std::string boost_wrapper(int nutrients) {
  std::string text = R"(#include <boost/units/quantity.hpp>
#include <boost/units/systems/si/mass.hpp>
#include <boost/units/systems/si/time.hpp>
#include <boost/units/make_scaled_unit.hpp>
namespace bu = boost::units;
using milligram = bu::make_scaled_unit<bu::si::mass, bu::scale<10, bu::static_rational<-6>>>::type;
using microgram = bu::make_scaled_unit<bu::si::mass, bu::scale<10, bu::static_rational<-9>>>::type;
using per_mass = bu::quantity<bu::divide_typeof_helper<microgram, bu::si::mass>::type>;
using rate = bu::quantity<bu::divide_typeof_helper<milligram, bu::si::time>::type>;
template <class Nutrient, class Quantity> struct of {
  Quantity q;
  friend of operator+(of a, of b) { return {a.q + b.q}; }
  friend bool operator>=(of a, of b) { return a.q >= b.q; }
  friend double operator/(of a, of b) { return a.q / b.q; }
};
)";
  for (int i = 0; i < nutrients; ++i) {
    auto const n = std::to_string(i);
    auto const mg = "of<s" + n + ", bu::quantity<milligram>>";
    auto const ug = "of<s" + n + ", bu::quantity<microgram>>";
    text += "struct s" + n +
            " {};\n"
            "double eat" +
            n + "(of<s" + n + ", per_mass> c, bu::quantity<bu::si::mass> g, " + mg +
            " so_far) {\n"
            "  " +
            ug +
            " eaten{bu::quantity<microgram>(c.q * g)};\n"
            "  " +
            ug + " sum = " + ug +
            "{bu::quantity<microgram>(so_far.q)} + eaten;\n"
            "  return bu::quantity<milligram>(sum.q).value(); }\n"
            "of<s" +
            n + ", rate> per_day" + n + "(" + mg +
            " a, bu::quantity<bu::si::time> t) { return {a.q / t}; }\n"
            "double share" +
            n + "(" + mg + " a, " + mg +
            " target) { return a / target; }\n"
            "bool enough" +
            n + "(" + mg + " a, " + mg + " target) { return a >= target; }\n";
  }
  return text;
}

void line(std::string const& what, double measured, double budget) {
  std::printf("  %-58s %6.2f   budget %6.2f%s\n", what.c_str(), measured, budget,
              measured <= budget ? "" : "   OVER");
}

} // namespace

int main(int argc, char* argv[]) {
  auto const root = fs::path(__FILE__).parent_path().parent_path();
  fs::path const include = argc > 1 ? fs::path(argv[1]) : root / "include";
  std::vector<std::string> compilers(argv + std::min(argc, 2), argv + argc);
  if (compilers.empty())
    compilers = {"g++-12", "clang++-16"};

  char pattern[] = "/tmp/osteon_compile_cost.XXXXXX";
  fs::path const folder = mkdtemp(pattern);
  // With and without what reads and writes text, which a program includes for that by name.
  std::string every = "#include <osteon/units.hpp>\n", textless = every;
  for (auto const& entry : fs::recursive_directory_iterator(include / "osteon" / "units")) {
    if (entry.path().extension() != ".hpp")
      continue;
    auto const line = "#include <" + entry.path().lexically_relative(include).string() + ">\n";
    every += line;
    auto const name = entry.path().filename().string();
    bool text = entry.path().parent_path().filename() == "detail";
    for (char const* word : {"text", "ucum", "parse", "fmt", "iostream"})
      text = text || name.find(word) != name.npos;
    if (!text)
      textless += line;
  }

  std::vector<fs::path> units{
      write(folder, "boost",
            "#include <boost/units/quantity.hpp>\n#include <boost/units/systems/si/mass.hpp>\n"),
      write(folder, "units", "#include <osteon/units.hpp>\n"),
      write(folder, "units_boost",
            "#include <osteon/units.hpp>\n#include <osteon/units/boost.hpp>\n"),
      write(folder, "every", every),
      write(folder, "raw_60", raw(60)),
      write(folder, "measure_60", measures(60)),
      write(folder, "wrapper_60", boost_wrapper(60)),
      write(folder, "raw_150", raw(150)),
      write(folder, "measure_150", measures(150)),
      write(folder, "wrapper_150", boost_wrapper(150)),
      write(folder, "textless", textless)};
  auto const first_program = root / "examples" / "first_program.cpp";
  bool const has_first_program = fs::exists(first_program);
  if (has_first_program)
    units.push_back(first_program);

  for (auto const& compiler : compilers) {
    if (std::system((compiler + " --version > /dev/null 2>&1").c_str()) != 0) {
      std::printf("%s: not installed, skipped\n", compiler.c_str());
      continue;
    }
    bool const clang = compiler.find("clang") != std::string::npos;
    auto const c = compile_all(compiler, include, units);
    std::printf("%s\n", compiler.c_str());
    for (std::size_t i = 0; i < units.size(); ++i)
      std::printf("    %-20s %6.3f s  %4.0f MB\n", units[i].stem().c_str(), c[i].seconds,
                  c[i].megabytes);
    auto const ratio = [&](std::size_t a, std::size_t b) { return c[a].seconds / c[b].seconds; };
    line("units.hpp and units/boost.hpp : Boost quantity and SI mass", ratio(2, 0), 1.15);
    line("all of units/ : Boost quantity and SI mass", ratio(3, 0), 1.7);
    line("the same without text : Boost quantity and SI mass", ratio(10, 0), 1.7);
    line("60 nutrients : double", ratio(5, 4), clang ? 4.5 : 3.0);
    line("150 nutrients : double", ratio(8, 7), clang ? 4.5 : 3.0);
    line("60 nutrients : Boost wrapper", ratio(5, 6), 0.95);
    line("150 nutrients : Boost wrapper", ratio(8, 9), 0.95);
    if (has_first_program) {
      line("first program : Boost quantity and SI mass", ratio(11, 0), 6);
      line("first program, MB", c[11].megabytes, 250);
    } else {
      std::printf("  first program: %s is not there, skipped\n", first_program.c_str());
    }
  }
  fs::remove_all(folder);
}
