#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes the embedded rows of the Compendium of Physical Activities, and checks them.

  make_compendium.py DIR           writes include/osteon/exercise/data/*.inc
  make_compendium.py --check DIR   compares them with what would be written; status 1 on a difference

DIR holds compendium_2011.csv, compendium_2024.csv and compendium_1993_2000_2011_crosswalk.csv. Codes,
METs and descriptions are the tables' own; four descriptions of 2011 were encoded twice in the public
copy and are decoded once. Tags, short names and links to movements are osteon's, by the rules below.
"""

import argparse
import csv
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
ROWS = ROOT / "include" / "osteon" / "exercise" / "data"

SOURCES = {
    "2011": "Ainsworth et al. 2011 Compendium of Physical Activities [ainsworth_2011]",
    "2024": "Herrmann et al. 2024 Adult Compendium of Physical Activities [herrmann_2024]",
}
COUNTS = {"2011": 820, "2024": 1111}

# Short names for what is logged most; edition 2024, in the order in which they are listed.
SHORT_NAMES = """
17151 strolling
17152 slow walking
17255 walking
17190 walking, moderate pace
17200 brisk walking
17220 very brisk walking
17160 walking for pleasure
17165 walking the dog
17355 treadmill walking, moderate pace
17358 treadmill walking, brisk
17302 nordic walking
17304 nordic walking, brisk
17082 hill walking
17080 hiking
17133 stairs, slow pace
17131 stairs
17070 stairs, down
02065 stair machine
12020 jogging
12025 jogging in place
12030 running, 5 mph
12050 running, 6 mph
12145 running
03042 ballroom dancing
03040 ballroom dancing, slow
03025 dancing, traditional
03033 folk dancing
02310 zumba
02005 aerobics, low impact
02006 aerobics, high impact
02004 step aerobics
01015 cycling, easy
01016 cycling, moderate
01014 cycling
01200 stationary bike
01214 stationary bike, light
18310 swimming
18240 swimming laps, slow
18230 swimming laps, fast
18355 water aerobics
02048 elliptical trainer
02049 elliptical trainer, vigorous
02071 rowing machine
02070 rowing machine, vigorous
15675 tennis
15685 tennis, doubles
15720 volleyball
15030 badminton
02068 rope skipping
15552 rope skipping, slow
02035 circuit training
02034 circuit training, light
02022 calisthenics
02020 calisthenics, vigorous
02175 yoga
15670 tai chi
02101 stretching
02105 pilates
08066 gardening
08050 digging in the garden
05030 housework
05043 vacuuming
05040 tidying up
"""

# Codes that 2024 gave to another activity: of the 791 shared codes those whose words have nothing in
# common, or whose activity of 2011 stands under another code of 2024 (01014, 02119, 05052, 05051, 12028,
# 11486, 17034, 17045, 18224); read row by row, the words of both rows beside each other.
REUSED = ("01015 02001 02003 02005 02117 05051 05052 11529 12029 17033 17035 17040 18225").split()

# The movement a row repeats, where a force of that movement was published (exercise/impact.hpp):
# level walking from 2.8 to 3.9 mph (1.5 m/s is 3.4 mph), running at 13 and 14 mph (6.0 m/s is 13.4),
# step classes, rope skipping, stairs up and down at an own pace, one step at a time and without a load.
MOVEMENTS = {
    "2011": {"walking_step": "17190 17200", "running_step": "12134 12135",
             "step_class_cycle": "03016 03017 03018 03019", "rope_skip": "02068 15550 15551 15552",
             "stair_step": "17070 17133"},
    "2024": {"walking_step": "17190 17200 17355 17358", "running_step": "12134 12135",
             "step_class_cycle": "02001 02002 02003 02004",
             "rope_skip": "02068 02069 15550 15551 15552 15554",
             "stair_step": "17070 17131 17133 17138"},
}

TAGS = ["aerobic", "weight_bearing", "gait", "high_impact", "strength", "balance", "flexibility",
        "everyday", "jump", "lifted", "loads_hip", "loads_lumbar_spine", "loads_wrist", "harder_gait",
        "off_feet", "upright_trunk", "bends_trunk", "may_impact"]

# Level walking up to a brisk pace (3.9 mph), nothing carried or pushed: by the row's own words. All other
# gait without a flight is harder_gait: hills, rough ground, speed, loads, poles, of which no force was seen.
LEVEL_WALK = (r"^walking,? (less than 2\.0 mph|2\.0 to 2\.4|2\.0 mph|2\.5 mph, (firm|level|slow)|2\.5 mph$|2\.8 to 3\.[24]|"
              r"3\.0 mph|3\.5 to 3\.9|3\.5 mph, (level|brisk)|household|from house|to neighbor|to and from|to work|for pleasure|"
              r"self-selected speed, indoor|the dog|on job|in church|for transportation)|"
              r"(?<!\d)0% grade|treadmill desk|^police officer, walking|walk/stand")
NO_LEVEL_WALK = (r"carry(?!ing anything)|\bload|push|hill|[1-9]\d*% grade|backward|curved|run|nordic|pole|very brisk|"
                 r"\b[45]\.\d( to \d\.\d)? mph")
# Nothing strikes the ground: sitting, lying, swimming, a bicycle on a road or an ergometer.
SITS = (r"\bsit(s|ting)?\b(?!-| up)|^lying|reclin|seated|^sleeping|breastfeeding|^typing|ergometer|"
        r"rowing, stationary|pedal desk|^whirlpool|^riding in|^automobile|driving")
NOT_SITTING = (r"stand|walk|squat|kneel|jump|horse|moto|racing|drag|golf|balance|stair|stepping|ball|polo|involving|"
               r"simulat|heavy|tractor|farm|machin|snowmob|workouts")
SWIMS = r"^swimming|^snorkel|^canoeing|^kayaking|^rowing|canoe, on camping|^paddle ?boat"
NOT_SWIMMING = r"white|slalom|portag|diving|competition|race|racing"
OFF_ROAD = r"mountain|bmx|unicycl|standing|cyclocross|dirt|hands? "

# Named to people with osteoporosis on the sheet that warns of bending forward [osteoporosis_canada_sheet]:
# jogging, dancing (here: ballroom), an aerobics class, tai chi, stair climbing. Level walking is named there, too.
UPRIGHT = {
    "2011": "12020 03015 03020 03040 15670 17133",
    "2024": "12020 02000 02005 03040 03042 15670 17131 17133",
}
# Sit-ups and abdominal crunches are named among what the spine is spared [bhof_spine].
BENDS = r"sit ?-?ups|curl ?-?ups|crunch"

# Running, jumping or a sport that has them, among others: no flight is said and none is ruled out.
MAY_IMPACT = (r"\brun(ning|s)?\b|\bjog(ging)?\b(?! or line)|jump|gymnast|ballet|obstacle|boot camp|"
              r"high intensity interval|martial|taekwondo|karate|kick ?box|kung fu|wrestling|judo")

AEROBIC_SPORTS = (r"badminton|basketball(?!.*(officiat|wheelchair|shooting))|boxing|broomball|futsal|"
                  r"floorball|fencing|football(?!.*catch)|frisbee, ultimate|handball|hockey|jai alai|"
                  r"judo|karate|kendo|kickball|kickboxing|kung fu|lacrosse|martial|netball|orienteering|"
                  r"paddleball|race walking|racquetball|rope (jump|skip)|rugby|skat(e|ing)|roller ?blading|"
                  r"soccer|squash|taekwondo|tennis(?!.*hitting)|wallyball|steeplechase|rock (?:or mountain )?climbing|"
                  r"children.s games|hopscotch|wrestling|track and field.*hurdles|golf, walking")
SEATED = (r"\bsit(s|ting)?\b(?! to| up|-up|ups)|seated|reclin|lying|riding|driving|\bride\b|passenger|"
          r"horse(back)? r|hands and knees|wheelchair(?!.*pushing)|kneeling|motorcycle|motocross|polo, on|"
          r"horse cart|pedal desk|\btyping|auto racing|drag racing|paraglid|hang glid|skydiv|simulator|kayak|canoe|"
          r"motor sports|sleeping|squatting|breastfeeding|tractor")
FLIGHT_SPORTS = (r"badminton|basketball(?!.*(officiat|wheelchair|shooting))|futsal|floorball|"
                 r"football, (competitive|touch)|^football or baseball$|frisbee, ultimate|handball|"
                 r"hockey, field|jai alai|kickball|lacrosse|netball|paddleball|racquetball|rugby|"
                 r"^soccer|squash|(?<!table )tennis(?!.*(hitting|table))|volleyball|wallyball|steeplechase|"
                 r"track and field.*(hurdles|jump)|orienteering|cheerleading")
JUMPS = (r"rope (jump|skip)|(jump|skip)\w* rope|jumping jack|squat jump|burpee|hopscotch|high jump|"
         r"^trampoline|^volleyball|^basketball(?!.*(officiat|wheelchair|shooting))|^netball|^skipping|"
         r"hurdles|cheerleading|high impact|jumps/minute")
LIFTS = (r"\bcarry|\blift(s|ed|ing)?\b|weight lifting|free weight|\(weight\)|kettle ?bell|deadlift|"
         r"stacking|\bhaul|hoist|moving (furniture|household|boxes|, )|portag|shovel|backpack|"
         r"day ?pack|\bload(s|ing|ed)?\b|wearing \d|lb\b.*\bweights|suitcase")
NO_LOAD = r"no load|carrying out trash|occasional lift|packing suit|not carrying|no pack|unloaded|on a raft|without load"
STRENGTH = (r"resistance|\(weight\)|weight lifting|calisthenics|circuit training|pilates|kettle ?bell|"
            r"push ?-?ups|body ?weight|curves|gym/weight|rock (?:or mountain )?climbing|sit to stand|weight training|"
            r"inertial exercise")
WRISTS = (r"push ?-?ups|free weight|\(weight\)|kettle ?bell|deadlift|^gymnastics|rock (?:or mountain )?climbing|"
          r"gymnastic moves|burpee")


def tags_of(heading, text):
    """The tags of a row, from its heading and its words."""
    h, t = heading.lower().replace("_", " ").replace("&", "and"), text.lower()
    has = lambda pattern: re.search(pattern, t) is not None
    tags = set()
    seated = has(SEATED)
    water = h == "water activities" or has(r"\bwater (aerob|walk|jog|run|volley|exercise|calis)|aquatic")
    on_feet = not seated and not water
    stairs = has(r"stair|ladder|upstairs")
    level = has(r"^(walk|hik|march|race walk|backpack|bird watching|climbing hills|soldiers|"
                r"airborne shuffle|mail carrier|postal carrier|police officer, walking|carrying .*(level|slow walk)|"
                r"pushing (or pulling )?(a |stroller)|active workstation, treadmill|skipping|"
                r"active workstation.*walking|walk/run|golf, walking)"
                r"|^carrying groceries, on level|walking to deliver")
    bearing_heading = h in ("walking", "running", "dancing", "home activities", "home activity",
                            "lawn and garden", "lawn garden", "home repair", "occupation")
    standing = has(r"stand|walk|hik|march|on foot|dancing|stair")
    if h == "bicycling" or has(r"bicycling|spin bike|\bcycling|^e-bike") and not has("no bicycling"):
        return ["aerobic"] if has(OFF_ROAD) else ["aerobic", "off_feet"]
    if h == "running":
        tags |= {"aerobic", "weight_bearing"}
        steep = has(r"30% incline|30-40% incline|10-30% incline|2\.6 to 3\.7")
        if not has(r"in place|mini-tramp|stairs|wheelchair$"):
            tags.add("gait")
        if not has(r"mini-tramp|stairs, up") and not steep:
            tags.add("high_impact")
    elif h == "walking":
        if has("knee scooter|wheelchair ambul"):
            return []
        tags.add("weight_bearing")
        if not has(r"loading|outhouse|household|house to car|neighbor"):
            tags.add("aerobic")
        if level and not stairs and not has("walker|crutches"):
            tags.add("gait")
    elif h == "dancing":
        tags |= {"aerobic", "weight_bearing"}
    elif h == "conditioning exercise":
        if has(r"whirlpool|wand|breath"):
            pass
        elif has(r"aerobic|obstacle|circuit|elliptical|health club|stair|bench step|rope skip|jumping rope|shuttle|ski |slide board|"
                 r"slimnastics|jazzercise|pound|teaching|native new|high intensity interval|zumba|"
                 r"cardio|exercube|blackbox|virtual|supernatural|video game") and not has("yoga|light effort.*balance"):
            tags.add("aerobic")
            if not water:
                tags.add("weight_bearing")
        elif has(r"rowing|arm ergometer|upper body exercise|double poling|water"):
            tags.add("aerobic")
        if has(r"calisthenics(?!.*(curl|situps))|resistance|squat|kettle|hooping|pole danc|sit to stand|"
               r"weight lifting|home exercise|curves") and not water:
            tags.add("weight_bearing")
        if has(r"rope|jumping jack|jump|burpee|high impact|shuttle running"):
            tags.add("high_impact")
    elif h == "sports":
        if has(AEROBIC_SPORTS) and not has("table tennis|hitting balls"):
            tags.add("aerobic")
        if on_feet and not has(r"billiards|archery|fitness tv|darts|chess|skydiving|wheelchair|drag rac"):
            tags.add("weight_bearing")
        if has(r"^race walking|^golf, walking|^walking football"):
            tags.add("gait")
        if has(FLIGHT_SPORTS) and not has("officiating|coaching|golf") and on_feet:
            tags.add("high_impact")
    elif h == "water activities":
        if has(r"swim|canoe|kayak|rowing|aerobic|water (jog|walk|run|polo)|aquatic cycling|paddle|"
               r"skindiving|snorkel|surfboard, paddling|rowing"):
            tags.add("aerobic")
        if has(SWIMS) and not has(NOT_SWIMMING):
            tags.add("off_feet")
        return sorted(tags, key=TAGS.index)
    elif h == "winter activities":
        if has(r"cross.country|skating|snow ?sho|biathlon|roller ?ski|skiing, roller|mountaineering|"
               r"ski walking|skat"):
            tags.add("aerobic")
        if on_feet and not has(r"sled|ice fishing|snowmobil|bobsled|luge"):
            tags.add("weight_bearing")
    elif bearing_heading:
        if on_feet or standing and not has("^sit"):
            tags.add("weight_bearing")
        if h != "occupation":
            tags.add("everyday")
        if level and not stairs and not seated:
            tags |= {"gait", "aerobic"} if h == "occupation" else {"gait"}
    else:
        if standing and not seated:
            tags.add("weight_bearing")
        if level and not stairs and not seated:
            tags |= {"gait", "weight_bearing", "aerobic"}
    if h == "winter activities" and has("shovel|snow blower"):
        tags.add("everyday")
    if has(STRENGTH) and h in ("conditioning exercise", "sports") and not has("water|video game|officiat"):
        tags.add("strength")
    if has(r"\byoga|pilates|tai chi|balance") and h in ("conditioning exercise", "sports") and \
            not has(r"sitting|video.game|pound"):
        tags.add("balance")
    if has(r"\byoga|stretch|pilates") and h == "conditioning exercise" and not has("video.game|pound"):
        tags.add("flexibility")
    if has(JUMPS) and "weight_bearing" in tags and not water:
        tags |= {"jump", "high_impact"}
    if has(LIFTS) and not has(NO_LOAD) and (h not in ("sports", "fishing hunting", "water activities") or
                                            has("carrying clubs")) and not seated:
        tags.add("lifted")
    if "weight_bearing" in tags and (
            tags & {"gait", "high_impact", "jump"} or stairs or
            has(r"step|squat|deadlift|lunge|weight lifting|kettle ?bell|descending") or
            h in ("dancing", "running", "walking") or "aerobic" in tags):
        tags.add("loads_hip")
    if "weight_bearing" in tags and tags & {"lifted", "jump"}:
        tags.add("loads_lumbar_spine")
    if has(WRISTS) and h in ("conditioning exercise", "sports"):
        tags.add("loads_wrist")
    if "gait" in tags and "high_impact" not in tags:
        if not has(LEVEL_WALK) or has(NO_LEVEL_WALK):
            tags.add("harder_gait")
    if "weight_bearing" not in tags and has(SITS) and not has(NOT_SITTING):
        tags.add("off_feet")
    if has(BENDS):
        tags.add("bends_trunk")
    if has(MAY_IMPACT) and "high_impact" not in tags and not water and not has(r"\bsit(s|ting)?\b"):
        tags.add("may_impact")
    return sorted(tags, key=TAGS.index)


def tags_of_row(year, row, text):
    """The tags by the row's words, and by its code where a source names the activity."""
    tags = tags_of(row["major_heading"], text)
    if row["code"] in UPRIGHT[year].split():
        tags.append("upright_trunk")
    return sorted(tags, key=TAGS.index)


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def undo_double_encoding(text):
    """A text whose UTF-8 bytes were taken for latin-1 and encoded again, decoded once; else as it is."""
    try:
        return text.encode("latin-1").decode("utf-8") if not text.isascii() else text
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def head(what, source):
    return ["// SPDX-License-Identifier: BSL-1.0", f"// {what}", f"// Source: {source}.",
            "// Written by tools/make_compendium.py; edit that.", "// clang-format off"]


# How the rows abbreviate the tags.
SHORT = dict(zip(TAGS, ["A", "W", "G", "I", "S", "B", "F", "E", "J", "L", "hip", "spine", "wrist",
                        "H", "O", "U", "C", "M"]))


def mask(tags):
    return "|".join(SHORT[t] for t in tags) or "none"


def met_text(text):
    value = float(text)
    return f"{value:g}" if value != int(value) else f"{int(value)}.0"


def table_rows(year, rows):
    lines = head(f"Edition {year}, {len(rows)} activities: code, MET, heading, description, tags.",
                 SOURCES[year])
    for r in sorted(rows, key=lambda r: r["code"]):
        text = undo_double_encoding(r["description"])
        tags = mask(tags_of_row(year, r, text))
        lines.append(f'row("{r["code"]}", {met_text(r["met"])}, {quoted(r["major_heading"])}, '
                     f"{quoted(text)}, {tags}),")
    return lines


def starter_rows(rows):
    by_code = {r["code"]: r for r in rows}
    lines = head("Activities of 2024 that matter for bone: code, MET, heading, short name, description, tags.",
                 SOURCES["2024"])
    for line in SHORT_NAMES.split("\n"):
        if line.strip():
            code, name = line.split(" ", 1)
            r = by_code[code]
            text = undo_double_encoding(r["description"])
            lines.append(f'row("{code}", {met_text(r["met"])}, {quoted(r["major_heading"])}, '
                         f'{quoted(name)}, {quoted(text)}, {mask(tags_of_row("2024", r, text))}),')
    return lines


def code_number(text):
    """A code of five digits as a number; 0 for none. The one code of six digits is no code."""
    return int(text) if re.fullmatch(r"\d{5}", text) else 0


def met_hundredths(text):
    return round(float(text) * 100) if re.fullmatch(r"[\d.]*\d[\d.]*", text) else 0


# Codes of 2000 that the public copy of the crosswalk prints beside two activities with two METs: the row of
# the other activity of 2011 is read with its own number, as 1993 numbers the second of them.
MISPRINTED_2000 = {("11192", "11191"): "11192", ("17028", "17027"): "17028"}


def crosswalk_rows(rows):
    lines = head("Codes of 2011, 2000 and 1993 beside each other, METs of the older two in hundredths, "
                 "the code that a retired row has now, how it came there, its words; 0 for none.",
                 "the crosswalk published with the edition of 2011 [ainsworth_2011]")
    def key(r):
        return (code_number(r["code_2011"]) == 0, code_number(r["code_2011"]), code_number(r["code_2000"]),
                code_number(r["code_1993"]))
    rows = [dict(r, code_2000=MISPRINTED_2000.get((r["code_2011"], r["code_2000"]), r["code_2000"]))
            for r in rows]
    for r in sorted(rows, key=key):
        now = re.search(r"(now code =|, code =|included in code) *(\d{5})", r["description"], re.I) \
            if not r["code_2011"] else None
        how = "none" if not now else "included" if now[1].lower().startswith("incl") else "moved"
        gone = undo_double_encoding(r["description"]) if not r["code_2011"] else ""
        old = code_number(r["code_1993"])
        lines.append(f'{{{code_number(r["code_2011"])}, {code_number(r["code_2000"])}, '
                     f'{met_hundredths(r["met_2000"])}, {old}, '
                     f'{met_hundredths(r["met_1993"]) if old else 0}, {int(now[2]) if now else 0}, {how}, '
                     f"{quoted(gone)}}},")
    return lines


def reused_rows(old, new):
    lines = head("Codes that 2024 gave to another activity than 2011.", "both editions, read beside each other")
    o, n = {r["code"]: r for r in old}, {r["code"]: r for r in new}
    for code in REUSED:
        lines.append(f'{int(code)}, // {undo_double_encoding(o[code]["description"])[:36]} | '
                     f'{n[code]["description"][:36]}')
    return lines


def movement_rows():
    lines = head("The movement that an activity repeats: edition, code, movement.",
                 "osteon's own link; forces and their sources stand in exercise/impact.hpp")
    for year, movements in MOVEMENTS.items():
        for movement, codes in movements.items():
            for code in codes.split():
                lines.append(f'{{e::compendium_{year}, "{code}", m::{movement}}},')
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    tables = {year: read(arguments.folder / f"compendium_{year}.csv") for year in SOURCES}
    for year, rows in tables.items():
        if len(rows) != COUNTS[year] or len({r["code"] for r in rows}) != len(rows):
            sys.exit(f"edition {year}: {len(rows)} rows, {COUNTS[year]} were published")
    crosswalk = read(arguments.folder / "compendium_1993_2000_2011_crosswalk.csv")
    files = {
        "compendium_2011.inc": table_rows("2011", tables["2011"]),
        "compendium_2024.inc": table_rows("2024", tables["2024"]),
        "compendium_starter.inc": starter_rows(tables["2024"]),
        "compendium_crosswalk.inc": crosswalk_rows(crosswalk),
        "compendium_reused.inc": reused_rows(tables["2011"], tables["2024"]),
        "activity_movements.inc": movement_rows(),
    }
    differ = False
    for name, lines in files.items():
        text = "\n".join(lines + ["// clang-format on"]) + "\n"
        path = ROWS / name
        if arguments.check:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                print(f"{path.relative_to(ROOT)} differs from the tables")
                differ = True
        else:
            path.write_text(text, encoding="utf-8")
    sys.exit(1 if differ else 0)


if __name__ == "__main__":
    main()
