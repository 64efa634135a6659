#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Keeps the embedded starter foods: picks them from USDA SR28, writes the C++ rows, checks both.

  make_starter_foods.py              writes include/osteon/food/data/starter_*.inc and the list of
                                     docs/foods.md from the tables
  make_starter_foods.py --pick DIR   rebuilds values.csv, portions.csv, records.csv and codes.csv
                                     from an SR28 ASCII folder
  make_starter_foods.py --check DIR  compares tables and rows with SR28; status 1 on a difference

Written by hand: starter_foods/foods.csv (which foods, under which names) and
starter_foods/portion_names.csv (measures whose name the rule below does not settle).
"""

import argparse
import collections
import csv
import fractions
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLES = ROOT / "tools" / "starter_foods"
ROWS = ROOT / "include" / "osteon" / "food" / "data"
PAGE = ROOT / "docs" / "foods.md"

SOURCE = "usda_sr28"
TABLE = "USDA National Nutrient Database for Standard Reference, Release 28 (2016), public domain"

# Records the agency's documentation of release 28 states for each file.
DOCUMENTED_RECORDS = {
    "FOOD_DES.txt": 8789,
    "NUT_DATA.txt": 679045,
    "NUTR_DEF.txt": 150,
    "WEIGHT.txt": 15438,
    "FD_GROUP.txt": 25,
    "SRC_CD.txt": 10,
    "DERIV_CD.txt": 55,
    "FOOTNOTE.txt": 552,
}

# Name, SR28 nutrient number, SR28 unit; the order is the order of the cells of a row.
COMPONENTS = [
    ("energy", "208", "kcal"),
    ("protein", "203", "g"),
    ("total_fat", "204", "g"),
    ("carbohydrate", "205", "g"),
    ("sugars", "269", "g"),
    ("fibre", "291", "g"),
    ("water", "255", "g"),
    ("ash", "207", "g"),
    ("alcohol", "221", "g"),
    ("calcium", "301", "mg"),
    ("phosphorus", "305", "mg"),
    ("magnesium", "304", "mg"),
    ("potassium", "306", "mg"),
    ("sodium", "307", "mg"),
    ("iron", "303", "mg"),
    ("zinc", "309", "mg"),
    ("copper", "312", "mg"),
    ("manganese", "315", "mg"),
    ("selenium", "317", "µg"),
    ("vitamin_d", "328", "µg"),
    ("retinol", "319", "µg"),
    ("vitamin_a_rae", "320", "µg"),
    ("beta_carotene", "321", "µg"),
    ("lycopene", "337", "µg"),
    ("vitamin_k1", "430", "µg"),
    ("menaquinone_4", "428", "µg"),
    ("alpha_tocopherol", "323", "mg"),
    ("vitamin_c", "401", "mg"),
    ("vitamin_b6", "415", "mg"),
    ("folate_dfe", "435", "µg"),
    ("folic_acid", "431", "µg"),
    ("vitamin_b12", "418", "µg"),
    ("choline", "421", "mg"),
    ("saturated_fat", "606", "g"),
    ("monounsaturated_fat", "645", "g"),
    ("fatty_acid_18_2", "618", "g"),
    ("fatty_acid_18_3", "619", "g"),
    ("alpha_linolenic_acid", "851", "g"),
    ("epa", "629", "g"),
    ("dha", "621", "g"),
]

# A printed zero was measured only when analysts found it: an analytical source code, a derivation
# that is an analysis and not arithmetic on one, and at least one sample.
ANALYTICAL_SOURCES = {"1", "6", "12", "13"}
ANALYTICAL_DERIVATIONS = {"", "A", "AI", "JA", "MA"}


class record_of_value:
    """One NUT_DATA row, reduced to what the table keeps."""

    def __init__(self, fields):
        self.text, self.samples = fields[2], int(float(fields[3] or 0))
        self.source, self.derivation = fields[5], fields[6]

    @property
    def code(self):
        # A derivation code belongs to one source code, so it alone says both; --check proves it.
        return self.derivation or self.source

    @property
    def state(self):
        if fractions.Fraction(self.text) != 0:
            return "known"
        if self.source == "7" or self.derivation == "Z":
            return "zero_assumed"
        if (
            self.source in ANALYTICAL_SOURCES
            and self.derivation in ANALYTICAL_DERIVATIONS
            and self.samples > 0
        ):
            return "zero_measured"
        return "known"


def sr28_file(folder, name):
    with open(pathlib.Path(folder) / name, encoding="latin-1", newline="\n") as lines:
        for line in lines:
            if line.strip():
                yield [
                    field[1:-1] if field.startswith("~") else field
                    for field in line.rstrip("\r\n").split("^")
                ]


class sr28:
    """The part of SR28 the chosen foods need, and the record counts of the whole."""

    def __init__(self, folder, numbers):
        self.counts = collections.Counter()
        self.values, self.weights, self.names, self.units = {}, {}, {}, {}
        self.records, self.sources, self.derivations = {}, {}, {}
        self.sources_of_derivation = collections.defaultdict(set)
        wanted = {nutrient for _, nutrient, _ in COMPONENTS}
        for name in DOCUMENTED_RECORDS:
            for fields in sr28_file(folder, name):
                self.counts[name] += 1
                if name == "FOOD_DES.txt":
                    self.names[fields[0]] = fields[2]
                    # Refuse, its description, scientific name, nitrogen, protein, fat, carbohydrate.
                    self.records[fields[0]] = [fields[8], fields[7], *fields[9:14]]
                elif name == "SRC_CD.txt":
                    self.sources[fields[0]] = fields[1]
                elif name == "DERIV_CD.txt":
                    self.derivations[fields[0]] = fields[1]
                elif name == "NUTR_DEF.txt":
                    self.units[fields[0]] = fields[1]
                elif name == "NUT_DATA.txt":
                    if fields[6]:
                        self.sources_of_derivation[fields[6]].add(fields[5])
                    if fields[1] in wanted and fields[0] in numbers:
                        self.values[fields[0], fields[1]] = record_of_value(fields)
                elif name == "WEIGHT.txt" and fields[0] in numbers:
                    self.weights.setdefault(fields[0], []).append(fields[1:5])


def read_table(name):
    with open(TABLES / name, encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def write_table(name, columns, rows):
    with open(TABLES / name, "w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def decimal_text(number):
    """The exact decimal of a fraction without trailing zeros, or None where it has no end."""
    for decimals in range(10):
        scaled = number * 10**decimals
        if scaled.denominator == 1:
            text = str(scaled.numerator).rjust(decimals + 1, "0")
            return text if decimals == 0 else f"{text[:-decimals]}.{text[-decimals:]}"
    return None


# Measures that are a mass, a package or a regulation's serving say nothing a diary needs.
LEFT_OUT = re.compile(
    r"^(oz|lb|cubic inch|nlea serving|package|packet|serving packet|individual packet|unit)\b"
    r"|yields?\b"
)
COUNTED = {
    "anchovies": "anchovy", "beets": "beet", "berries": "berry", "cloves": "clove",
    "flowerets": "floweret", "grapes": "grape", "nuts": "nut", "pods": "pod",
    "raisins": "raisin", "raspberries": "raspberry", "rings": "ring", "sardines": "sardine",
    "slices": "slice", "spears": "spear", "sprigs": "sprig",
}  # fmt: skip


def plain_name(measure):
    """The short name a diary uses for an SR28 measure; empty where the measure is left out."""
    name = re.sub(r"\(.*?\)", " ", measure.lower()).replace("tablespoon", "tbsp")
    name = re.sub(r"\s+", " ", name).replace(" ,", ",").strip(" ,")
    if LEFT_OUT.search(name):
        return ""
    head, comma, rest = name.partition(" ")
    head = COUNTED.get(head, head)
    kind_follows = head in ("cup", "slice", "tbsp", "leaf", "strip")
    return f"{head}{', ' if kind_follows else ' '}{rest}" if comma else head


def pick(folder):
    foods = read_table("foods.csv")
    table = sr28(folder, {food["number"] for food in foods})
    by_hand = {(row["number"], row["seq"]): row["names"] for row in read_table("portion_names.csv")}
    used, problems = set(), []
    values, portions, records, codes = [], [], [], set()
    for food in foods:
        name, number = food["food"], food["number"]
        if table.names.get(number) != food["source_name"]:
            problems.append(f"{name}: SR28 {number} is {table.names.get(number)!r}")
        records.append((name, *table.records[number]))
        for component, nutrient, _ in COMPONENTS:
            record = table.values.get((number, nutrient))
            if record is None:
                values.append((name, component, "", "missing", ""))
            else:
                values.append((name, component, record.text, record.state, record.code))
                codes.add((int(record.source), record.derivation))
        taken = {}
        for seq, amount, measure, weight in table.weights.get(number, []):
            names = by_hand.get((number, seq))
            if names is None:
                names = plain_name(measure)
            else:
                used.add((number, seq))
            grams = decimal_text(fractions.Fraction(weight) / fractions.Fraction(amount))
            for portion in filter(None, names.split(";")):
                if grams is None:
                    continue  # a weight that would have to be rounded is not the source's
                if taken.setdefault(portion, grams) != grams:
                    problems.append(
                        f"{name}: {portion!r} is {taken[portion]} g and {grams} g ({seq})"
                    )
                elif portion not in [row[1] for row in portions if row[0] == name]:
                    portions.append((name, portion, grams, seq, amount, measure, weight))
        cups = [row for row in portions if row[0] == name and row[1].startswith("cup, ")]
        if len(cups) == 1 and "cup" not in taken:  # the only cup there is may be called just that
            portions.append((name, "cup", *cups[0][2:]))
    problems += [f"portion_names.csv: no measure {key}" for key in by_hand.keys() - used]
    if problems:
        sys.exit("\n".join(problems))
    write_table("values.csv", ["food", "component", "value", "state", "code"], values)
    write_table("records.csv", RECORD_COLUMNS, records)
    write_table(
        "codes.csv",
        ["code", "derivation_text", "source", "source_text"],
        [
            (code or source, texts(table.derivations[code]) if code else "", source,
             texts(table.sources[str(source)]))
            for source, code in sorted(codes)
        ],
    )  # fmt: skip
    write_table(
        "portions.csv",
        ["food", "portion", "grams", "seq", "sr28_amount", "sr28_measure", "sr28_grams"],
        portions,
    )


def texts(text):
    """A text of SR28 with single blanks."""
    return " ".join(text.split())


RECORD_COLUMNS = [
    "food", "refuse_percent", "refuse_description", "scientific_name",
    "nitrogen_factor", "protein_kcal_per_g", "fat_kcal_per_g", "carbohydrate_kcal_per_g",
]  # fmt: skip


def hundredths(text):
    """A figure of at most two decimals in hundredths, -1 where the table has none."""
    if not text:
        return -1
    scaled = fractions.Fraction(text) * 100
    assert scaled.denominator == 1 and 0 <= scaled < 2**15, text
    return scaled.numerator


# How a cell says its state; 0 would make it an octal number.
STATES = {"known": 1, "zero_assumed": 2, "zero_measured": 3, "missing": 4}


def cell(state, decimals=0, code=0, digits=0):
    """One cell as one integer, readable by its separators: state'decimals'code'digits."""
    assert decimals < 10 and code < 100 and 0 <= digits < 10**6, (decimals, code, digits)
    return f"{STATES[state]}'{decimals}'{code:02}'{digits:06}"


def quantile(figures, share):
    """Linear between order statistics (type 7 of Hyndman and Fan 1996), exactly."""
    at = share * (len(figures) - 1)
    below = int(at)
    above = min(below + 1, len(figures) - 1)
    return figures[below] + (at - below) * (figures[above] - figures[below])


def group_figures(foods, values):
    """Median and 95th percentile of each group and component, and the smallest figure above zero of
    each component; groups of fewer than three figures say nothing."""
    figures, smallest = collections.defaultdict(list), {}
    for food in foods:
        for component, _, _ in COMPONENTS:
            row = values[food["food"], component]
            if row["state"] != "missing":
                number = fractions.Fraction(row["value"])
                figures[food["group"], component].append(number)
                if number > 0:
                    smallest[component] = min(number, smallest.get(component, number))
    statistics = {}
    for key, numbers in figures.items():
        if len(numbers) >= 3:
            numbers.sort()
            half, high = fractions.Fraction(1, 2), fractions.Fraction(19, 20)
            statistics[key] = (quantile(numbers, half), quantile(numbers, high))
    return statistics, smallest


def folded(name):
    """A plain name as core/detail/fold.hpp folds it; the tests compare the two."""
    assert name.isascii() and name == name.lower(), name
    return " ".join(re.findall("[a-z0-9]+", name))


def digits_and_decimals(text):
    whole, _, part = text.partition(".")
    digits = int(whole + part)
    assert abs(digits) < 2**31 and len(part) < 10
    return digits, len(part)


def banner(what, fields):
    return (
        "// SPDX-License-Identifier: BSL-1.0\n"
        f"// {what}\n"
        f"// Source: {TABLE}.\n"
        "// Written by tools/make_starter_foods.py from tools/starter_foods/*.csv; edit those.\n"
        f"// Row: {fields}\n"
        "// clang-format off\n"
    )


def wrapped(cells, indent, end="", width=100):
    """The cells parted by commas, in lines of a width; `end` closes the last."""
    lines, line = [], indent
    for cell in cells:
        if len(line) + len(cell) + 6 > width:  # room for the closing braces
            lines.append(line.rstrip())
            line = indent
        line += cell + ", "
    lines.append(line.rstrip().rstrip(",") + end)
    return lines


def generated():
    """File name and text of the row files."""
    foods = read_table("foods.csv")
    values = {(row["food"], row["component"]): row for row in read_table("values.csv")}
    records = {row["food"]: row for row in read_table("records.csv")}
    codes = read_table("codes.csv")
    number_of_code = {row["code"]: number for number, row in enumerate(codes, 1)}
    portions = collections.defaultdict(list)
    for row in read_table("portions.csv"):
        portions[row["food"]].append(row)
    groups = list(dict.fromkeys(food["group"] for food in foods))
    food_lines, cell_lines, portion_lines = [], [], []
    for food in foods:
        assert food["source"] == SOURCE
        name, first = food["food"], len(portion_lines)
        for row in portions[name]:
            digits, decimals = digits_and_decimals(row["grams"])
            portion_lines.append(f'{{"{row["portion"]}", {digits}, {decimals}}},')
        cells = []
        for component, _, _ in COMPONENTS:
            row = values[name, component]
            if row["state"] == "missing":
                cells.append(cell("missing"))
                continue
            digits, decimals = digits_and_decimals(row["value"])
            cells.append(cell(row["state"], decimals, number_of_code[row["code"]], digits))
        cell_lines += [f"// {name}", *wrapped(cells, "", ",")]
        record = records[name]
        factors = ", ".join(str(hundredths(record[column])) for column in RECORD_COLUMNS[4:])
        refuse = record["refuse_percent"] or "-1"
        food_lines.append(
            f'{{"{name}", "{folded(name)}", "{food["number"]}", food_group::{food["group"]}, '
            f"{first}, {len(portion_lines) - first}, {refuse}, {factors}, "
            f'"{record["refuse_description"]}", "{record["scientific_name"]}"}},'
        )
    assert len(codes) < 100 and len(portion_lines) < 2**16
    code_lines = [
        f'{{"{row["code"] if row["derivation_text"] else ""}", "{row["derivation_text"]}", '
        f'"{row["source"]}", "{row["source_text"]}"}},'
        for row in codes
    ]
    statistics, smallest = group_figures(foods, values)
    group_lines = []
    for group in groups:
        pairs = []
        for component, _, _ in COMPONENTS:
            pair = statistics.get((group, component))
            pairs.append(", ".join(map(decimal_text, pair)) if pair else "-1, -1")
        group_lines += [f"// {group}", *wrapped(pairs, "", ",")]
    least = [decimal_text(smallest[component]) for component, _, _ in COMPONENTS]
    names = ", ".join(f"{name} {unit.replace('µg', 'ug')}" for name, _, unit in COMPONENTS)
    order = "// In the order of starter_composition:\n" + "\n".join(
        wrapped(names.split(", "), "//   ")
    )
    return {
        "starter_codes.inc": banner(
            "How the values of the starter foods were derived, by the codes of SR28.",
            "derivation code, empty where the table gives none; its text; source code; its text",
        )
        + "\n".join(code_lines) + "\n",
        "starter_portions.inc": banner(
            "Household measures of the starter foods, in the order of the foods.",
            "name, digits, decimals: one such portion weighs digits / 10^decimals grams",
        )
        + "\n".join(portion_lines) + "\n",
        "starter_foods.inc": banner(
            "The starter foods.",
            "name, folded name, number, group, first portion, portions, refuse %, then in hundredths\n"
            "// protein per nitrogen, kcal per g of protein, fat, carbohydrate, -1 where the table has"
            " none;\n// what the refuse is, scientific name",
        )
        + "\n".join(food_lines) + "\n",
        "starter_cells.inc": banner(
            "The values of the starter foods, per 100 g edible, food by food.",
            "state'decimals'code'digits: digits / 10^decimals of the component's unit; state 1 known,\n"
            "// 2 zero assumed, 3 zero measured, 4 missing; code: line of starter_codes.inc from 1",
        )
        + order + "\n" + "\n".join(cell_lines) + "\n",
        "starter_groups.inc": banner(
            "What each group of starter foods says of each component, per 100 g edible.",
            "median and 95th percentile, -1 where fewer than three foods have a figure",
        )
        + order + "\n" + "\n".join(group_lines) + "\n",
        "starter_smallest.inc": banner(
            "The smallest figure above zero of each component, per 100 g edible.",
            "one figure for each component",
        )
        + order + "\n" + "\n".join(wrapped(least, "", ",")) + "\n",
    }  # fmt: skip


def page_with_list():
    """docs/foods.md with the list of foods between its two markers brought up to date."""
    groups = collections.defaultdict(list)
    for food in read_table("foods.csv"):
        groups[food["group"]].append(f"{food['food']} {food['number']}")
    lines = ["| group | foods, each with its SR28 number |", "|---|---|"]
    lines += [f"| {group} | {'; '.join(foods)} |" for group, foods in groups.items()]
    before, _, rest = PAGE.read_text(encoding="utf-8").partition("<!-- foods -->\n")
    after = rest.partition("<!-- end of foods -->\n")[2]
    listed = "\n".join(lines)
    return f"{before}<!-- foods -->\n{listed}\n<!-- end of foods -->\n{after}"


def write_rows():
    ROWS.mkdir(parents=True, exist_ok=True)
    for name, text in generated().items():
        (ROWS / name).write_text(text, encoding="utf-8", newline="\n")
    PAGE.write_text(page_with_list(), encoding="utf-8", newline="\n")


def rows_as_written():
    """The row files read back, so that a check sees what a compiler sees."""
    text = {name: (ROWS / name).read_text(encoding="utf-8") for name in
            ("starter_foods.inc", "starter_cells.inc", "starter_portions.inc", "starter_codes.inc")}  # fmt: skip
    codes = re.findall(r'^\{"(.*?)", "(.*?)", "(.*?)", "(.*?)"\},$', text["starter_codes.inc"], re.M)
    portions = re.findall(r'^\{"(.*?)", (\d+), (\d)\},$', text["starter_portions.inc"], re.M)
    foods = re.findall(
        r'^\{"(.*?)", "(.*?)", "(\d{5})", food_group::(\w+), (\d+), (\d+), (-?\d+), (.*?), '
        r'"(.*?)", "(.*?)"\},$',
        text["starter_foods.inc"], re.M,
    )  # fmt: skip
    cells = re.findall(r"\b(\d)'(\d)'(\d\d)'(\d{6})\b", text["starter_cells.inc"])
    return foods, cells, portions, codes


def check(folder):
    foods = read_table("foods.csv")
    table = sr28(folder, {food["number"] for food in foods})
    wrong = []

    def same(place, ours, theirs):
        if ours != theirs:
            wrong.append(f"{place}: {ours!r} here, {theirs!r} in SR28")

    for name, records in DOCUMENTED_RECORDS.items():
        same(f"records of {name}", table.counts[name], records)
    for component, nutrient, unit in COMPONENTS:
        same(f"unit of {component}", unit, table.units.get(nutrient))
    for derivation, source_codes in table.sources_of_derivation.items():
        same(f"source codes of derivation {derivation}", 1, len(source_codes))

    values = read_table("values.csv")
    same("rows of values.csv", len(values), len(foods) * len(COMPONENTS))
    values = {(row["food"], row["component"]): row for row in values}
    for food in foods:
        same(f"{food['food']}: name", food["source_name"], table.names.get(food["number"]))
        for component, nutrient, _ in COMPONENTS:
            row = values[food["food"], component]
            record = table.values.get((food["number"], nutrient))
            theirs = ("", "missing", "")
            if record is not None:
                theirs = (record.text, record.state, record.code)
            same(f"{food['food']}: {component}", (row["value"], row["state"], row["code"]), theirs)

    numbers = {food["food"]: food["number"] for food in foods}
    for row in read_table("portions.csv"):
        theirs = [w for w in table.weights[numbers[row["food"]]] if w[0] == row["seq"]]
        ours = [row["seq"], row["sr28_amount"], row["sr28_measure"], row["sr28_grams"]]
        same(f"{row['food']}: {row['portion']}", [ours], theirs)
        exact = fractions.Fraction(row["sr28_grams"]) / fractions.Fraction(row["sr28_amount"])
        same(f"{row['food']}: {row['portion']}", fractions.Fraction(row["grams"]), exact)

    for name, text in generated().items():
        written = (ROWS / name).read_text(encoding="utf-8")
        same(f"{name} is what the tables give", written == text, True)
    listed = PAGE.read_text(encoding="utf-8") == page_with_list()
    same("the list of docs/foods.md is what the tables give", listed, True)
    rows, cells, portions, codes = rows_as_written()
    same("foods in the rows", [row[0] for row in rows], [food["food"] for food in foods])
    same("cells in the rows", len(cells), len(rows) * len(COMPONENTS))
    names_of_state = {str(number): name for name, number in STATES.items()}
    portions_seen = 0
    for at, row in enumerate(rows):
        name, _, number, _, first, count, refuse, factors, description, scientific = row
        same(f"{name}: number", number, numbers.get(name))
        texts_in_sr28 = table.records[number]
        same(f"{name}: refuse", refuse, texts_in_sr28[0] or "-1")
        same(f"{name}: names", [description, scientific], texts_in_sr28[1:3])
        same(f"{name}: factors", factors,
             ", ".join(str(hundredths(text)) for text in texts_in_sr28[3:]))  # fmt: skip
        mine = cells[at * len(COMPONENTS) : (at + 1) * len(COMPONENTS)]
        for (component, nutrient, _), (state, decimals, code, digits) in zip(COMPONENTS, mine):
            record = table.values.get((number, nutrient))
            if record is None:
                same(f"{name}: {component}", (state, decimals, code, digits),
                     ("4", "0", "00", "000000"))  # fmt: skip
                continue
            same(f"{name}: {component} state", names_of_state[state], record.state)
            source_text = texts(table.sources[record.source])
            text = texts(table.derivations[record.derivation]) if record.derivation else ""
            same(f"{name}: {component} code", codes[int(code) - 1],
                 (record.derivation, text, record.source, source_text))  # fmt: skip
            same(f"{name}: {component}", fractions.Fraction(int(digits), 10 ** int(decimals)),
                 fractions.Fraction(record.text))  # fmt: skip
        weights = {
            fractions.Fraction(w[3]) / fractions.Fraction(w[1])
            for w in table.weights.get(number, [])
        }
        for portion, digits, decimals in portions[int(first) : int(first) + int(count)]:
            portions_seen += 1
            grams = fractions.Fraction(int(digits), 10 ** int(decimals))
            same(f"{name}: {portion} weighs what a record weighs", grams in weights, True)
    same("portions in the rows", portions_seen, len(portions))

    states = collections.Counter(names_of_state[each[0]] for each in cells)
    print(
        f"{len(rows)} foods, {len(cells)} values {dict(sorted(states.items()))}, "
        f"{portions_seen} portions, {len(codes)} codes: {len(wrong)} differences"
    )
    if wrong:
        sys.exit("\n".join(wrong))


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--pick", metavar="DIR")
    choice.add_argument("--check", metavar="DIR")
    options = parser.parse_args()
    if options.pick:
        pick(options.pick)
    elif options.check:
        check(options.check)
    else:
        write_rows()


if __name__ == "__main__":
    main()
