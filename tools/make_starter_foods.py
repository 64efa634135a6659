#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Keeps the embedded starter foods: picks them from USDA SR28, writes the C++ rows, checks both.

  make_starter_foods.py              writes include/osteon/food/data/starter_*.inc and the list of
                                     docs/foods.md from the tables
  make_starter_foods.py --pick DIR   rebuilds values.csv and portions.csv from an SR28 ASCII folder
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
    ("fibre", "291", "g"),
    ("water", "255", "g"),
    ("alcohol", "221", "g"),
    ("calcium", "301", "mg"),
    ("phosphorus", "305", "mg"),
    ("magnesium", "304", "mg"),
    ("potassium", "306", "mg"),
    ("sodium", "307", "mg"),
    ("iron", "303", "mg"),
    ("zinc", "309", "mg"),
    ("vitamin_d", "328", "µg"),
    ("retinol", "319", "µg"),
    ("vitamin_a_rae", "320", "µg"),
    ("vitamin_k1", "430", "µg"),
    ("menaquinone_4", "428", "µg"),
    ("alpha_tocopherol", "323", "mg"),
    ("vitamin_c", "401", "mg"),
    ("folate_dfe", "435", "µg"),
    ("vitamin_b12", "418", "µg"),
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
        self.sources_of_derivation = collections.defaultdict(set)
        wanted = {nutrient for _, nutrient, _ in COMPONENTS}
        for name in DOCUMENTED_RECORDS:
            for fields in sr28_file(folder, name):
                self.counts[name] += 1
                if name == "FOOD_DES.txt":
                    self.names[fields[0]] = fields[2]
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
    values, portions = [], []
    for food in foods:
        name, number = food["food"], food["number"]
        if table.names.get(number) != food["source_name"]:
            problems.append(f"{name}: SR28 {number} is {table.names.get(number)!r}")
        for component, nutrient, _ in COMPONENTS:
            record = table.values.get((number, nutrient))
            if record is None:
                values.append((name, component, "", "missing", ""))
            else:
                values.append((name, component, record.text, record.state, record.code))
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
    write_table(
        "portions.csv",
        ["food", "portion", "grams", "seq", "sr28_amount", "sr28_measure", "sr28_grams"],
        portions,
    )


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


def wrapped(cells, indent, width=100):
    lines, line = [], indent
    for cell in cells:
        if len(line) + len(cell) + 6 > width:  # room for the closing braces
            lines.append(line.rstrip())
            line = indent
        line += cell + ", "
    lines.append(line.rstrip().rstrip(","))
    return lines


def generated():
    """File name and text of the three row files."""
    foods = read_table("foods.csv")
    values = {(row["food"], row["component"]): row for row in read_table("values.csv")}
    portions = collections.defaultdict(list)
    for row in read_table("portions.csv"):
        portions[row["food"]].append(row)
    # Index 0 is the source of a missing value: the table was searched and has no row.
    sources = {(SOURCE, "", ""): 0}
    food_lines, portion_lines = [], []
    for food in foods:
        name, first = food["food"], len(portion_lines)
        for row in portions[name]:
            digits, decimals = digits_and_decimals(row["grams"])
            portion_lines.append(f'{{"{row["portion"]}", {digits}, {decimals}}},')
        cells = []
        for component, _, _ in COMPONENTS:
            row = values[name, component]
            if row["state"] == "missing":
                cells.append("{0, 0, missing, 0}")
                continue
            digits, decimals = digits_and_decimals(row["value"])
            key = (food["source"], food["number"], row["code"])
            index = sources.setdefault(key, len(sources))
            cells.append(f"{{{digits}, {decimals}, {row['state']}, {index}}}")
        food_lines.append(
            f'{{"{name}", food_group::{food["group"]}, {int(food["number"])}, '
            f"{first}, {len(portion_lines) - first}, {{{{"
        )
        food_lines += wrapped(cells, "    ")
        food_lines[-1] += " }}},"
    assert len(sources) < 2**16 and len(portion_lines) < 2**16
    source_lines = [f'{{"{source}", "{number}", "{code}"}},' for source, number, code in sources]
    names = ", ".join(f"{name} {unit.replace('µg', 'ug')}" for name, _, unit in COMPONENTS)
    cells_comment = "\n".join(wrapped(names.split(", "), "//   "))
    return {
        "starter_sources.inc": banner(
            "Where each value of the starter foods comes from, once per distinct triple.",
            "source, number in it, derivation code or else source code; row 0: no such value there",
        )
        + "\n".join(source_lines) + "\n",
        "starter_portions.inc": banner(
            "Household measures of the starter foods, in the order of the foods.",
            "name, digits, decimals: one such portion weighs digits / 10^decimals grams",
        )
        + "\n".join(portion_lines) + "\n",
        "starter_foods.inc": banner(
            "The starter foods, per 100 g edible.",
            "name, group, number, first portion, portions, cells {digits, decimals, state, source}",
        )
        + f"// Cells, each digits / 10^decimals of its unit:\n{cells_comment}\n"
        + "\n".join(food_lines) + "\n",
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
    """The three row files read back, so that a check sees what a compiler sees."""
    text = {name: (ROWS / name).read_text(encoding="utf-8") for name in
            ("starter_foods.inc", "starter_portions.inc", "starter_sources.inc")}  # fmt: skip
    sources = re.findall(r'^\{"(.*?)", "(.*?)", "(.*?)"\},$', text["starter_sources.inc"], re.M)
    portions = re.findall(r'^\{"(.*?)", (\d+), (\d)\},$', text["starter_portions.inc"], re.M)
    foods = []
    for food in re.finditer(
        r'^\{"(.*?)", food_group::(\w+), (\d+), (\d+), (\d+), \{\{\n(.*?)\}\}\},$',
        text["starter_foods.inc"], re.M | re.S,
    ):  # fmt: skip
        cells = re.findall(r"\{(\d+), (\d), (\w+), (\d+)\}", food[6])
        foods.append((food[1], food[2], int(food[3]), int(food[4]), int(food[5]), cells))
    return foods, portions, sources


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
    rows, portions, sources = rows_as_written()
    same("foods in the rows", [row[0] for row in rows], [food["food"] for food in foods])
    cells_seen = portions_seen = 0
    for name, _, number, first, count, cells in rows:
        number = f"{number:05}"
        same(f"{name}: number", number, numbers.get(name))
        same(f"{name}: cells", len(cells), len(COMPONENTS))
        for (component, nutrient, _), (digits, decimals, state, source) in zip(COMPONENTS, cells):
            cells_seen += 1
            record = table.values.get((number, nutrient))
            if record is None:
                cell = (digits, decimals, state, source)
                same(f"{name}: {component}", cell, ("0", "0", "missing", "0"))
                continue
            same(f"{name}: {component} state", state, record.state)
            same(f"{name}: {component} source", sources[int(source)], (SOURCE, number, record.code))
            same(f"{name}: {component}", fractions.Fraction(int(digits), 10 ** int(decimals)),
                 fractions.Fraction(record.text))  # fmt: skip
        weights = {
            fractions.Fraction(w[3]) / fractions.Fraction(w[1])
            for w in table.weights.get(number, [])
        }
        for portion, digits, decimals in portions[first : first + count]:
            portions_seen += 1
            grams = fractions.Fraction(int(digits), 10 ** int(decimals))
            same(f"{name}: {portion} weighs what a record weighs", grams in weights, True)
    same("portions in the rows", portions_seen, len(portions))

    states = collections.Counter(cell[2] for row in rows for cell in row[5])
    print(
        f"{len(rows)} foods, {cells_seen} values {dict(sorted(states.items()))}, "
        f"{portions_seen} portions, {len(sources)} sources: {len(wrong)} differences"
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
