"""Reporting: circles, lost groups, the top, levels, dissolved parents."""

from pathlib import Path

import pytest

from tests.rules.case import Case, check

MISSING, UNKNOWN, CYCLE = "reporting/missing", "reporting/unknown", "reporting/cycle"
APEX, DISSOLVED, LEVEL = "reporting/apex-reports", "reporting/dissolved-parent", "reporting/level-inverted"
_LEVELS = "levels: [high, middle, low]\n"

CASES = {
    "a group that says nothing": Case(MISSING, "groups: {§board: {}}", ("board reports to nobody.",)),
    "its name is used": Case(
        MISSING, "groups: {§board: {name: {da: Bestyrelsen}}}", ("Bestyrelsen reports to nobody.",)
    ),
    "a group in a list": Case(MISSING, "groups: [{id: §board}]", ("board reports to nobody.",)),
    "what an incomplete group leaves out is unknown": Case(MISSING, "groups: {board: {completeness: partial}}"),
    "and so is what an unknown one leaves out": Case(MISSING, "groups: {board: {completeness: unknown}}"),
    "a complete one has no excuse": Case(
        MISSING, "groups: {§board: {completeness: complete}}", ("board reports to nobody.",)
    ),
    "a dissolved group is spared": Case(MISSING, "groups: {board: {status: dissolved}}"),
    "a paused one is not": Case(MISSING, "groups: {§board: {status: paused}}", ("board reports to nobody.",)),
    "several may be at the top": Case(MISSING, "groups: {a: {apex: true}, b: {apex: true}}"),
    "unknown is not missing": Case(MISSING, "groups: {board: {reports_to: unknown}}"),
    "unknown is noted": Case(
        UNKNOWN,
        "groups: {board: {reports_to: §unknown}}",
        ("It is not known to whom board reports.",),
    ),
    "left out by an incomplete group": Case(
        UNKNOWN, "groups: {board: §{completeness: partial}}", ("It is not known to whom board reports.",)
    ),
    "left out at the top": Case(UNKNOWN, "groups: {board: {completeness: partial, apex: true}}"),
    "left out by a dissolved group": Case(UNKNOWN, "groups: {board: {status: dissolved, reports_to: unknown}}"),
    "a circle of three with a tail": Case(
        CYCLE,
        "groups:\n  tail: {reports_to: a}\n  a: {reports_to: §b}\n  b: {reports_to: c}\n  c: {reports_to: a}\n",
        ("These groups report in a circle: a → b → c → a.",),
    ),
    "two circles": Case(
        CYCLE,
        "groups:\n  a: {reports_to: §b}\n  c: {reports_to: §d}\n  b: {reports_to: a}\n  d: {reports_to: c}\n",
        ("These groups report in a circle: a → b → a.", "These groups report in a circle: c → d → c."),
    ),
    "two tails to one circle": Case(
        CYCLE,
        "groups:\n  x: {reports_to: b}\n  y: {reports_to: a}\n  b: {reports_to: §a}\n  a: {reports_to: b}\n",
        ("These groups report in a circle: b → a → b.",),
    ),
    "a group below itself": Case(CYCLE, "groups: {a: {reports_to: §a, name: A}}", ("A reports to itself.",)),
    "a circle that one at the top breaks": Case(CYCLE, "groups: {a: {reports_to: b}, b: {reports_to: a, apex: true}}"),
    "a long circle is shortened": Case(
        CYCLE,
        "groups:\n  a0: {reports_to: §a1}\n"
        + "".join(f"  a{number}: {{reports_to: a{(number + 1) % 9}}}\n" for number in range(1, 9)),
        ("These groups report in a circle: a0 → a1 → a2 → ... (4 more) → a7 → a8 → a0.",),
    ),
    "six are named in full": Case(
        CYCLE,
        "groups:\n  a0: {reports_to: §a1}\n"
        + "".join(f"  a{number}: {{reports_to: a{(number + 1) % 6}}}\n" for number in range(1, 6)),
        ("These groups report in a circle: a0 → a1 → a2 → a3 → a4 → a5 → a0.",),
    ),
    "a lost group is no circle": Case(CYCLE, "groups: {a: {reports_to: b}}"),
    "at the top and below": Case(
        APEX,
        "groups: {a: {apex: true, reports_to: §b}, b: {apex: true}}",
        ("a is at the top (`apex: true`), and reports to another group.",),
    ),
    "at the top and below nobody knows whom": Case(
        APEX,
        "groups: {a: {apex: true, reports_to: §unknown}}",
        ("a is at the top (`apex: true`), but its `reports_to` is unknown.",),
    ),
    "below a dissolved group": Case(
        DISSOLVED,
        "groups: {a: {status: dissolved, apex: true}, b: {reports_to: §a}, c: {reports_to: a, status: dissolved}}",
        ("b reports to a, which is dissolved.",),
    ),
    "below a paused group": Case(DISSOLVED, "groups: {a: {status: paused, apex: true}, b: {reports_to: a}}"),
    "below a lower level": Case(
        LEVEL,
        _LEVELS + "groups: {a: {level: low, apex: true}, b: {level: high, reports_to: §a}}",
        ("b (level `high`) reports down to a (level `low`).",),
    ),
    "below the same level": Case(
        LEVEL, _LEVELS + "groups: {a: {level: low, apex: true}, b: {level: low, reports_to: a}}"
    ),
    "two levels up": Case(LEVEL, _LEVELS + "groups: {a: {level: high, apex: true}, b: {level: low, reports_to: a}}"),
    "a level that is not declared": Case(
        LEVEL, _LEVELS + "groups: {a: {level: lowest, apex: true}, b: {level: high, reports_to: a}}"
    ),
    "no level": Case(LEVEL, _LEVELS + "groups: {a: {apex: true}, b: {level: high, reports_to: a}}"),
    "a circle has to go down somewhere": Case(
        LEVEL, _LEVELS + "groups: {a: {level: low, reports_to: b}, b: {level: high, reports_to: a}}"
    ),
    "below a circle": Case(
        LEVEL,
        _LEVELS
        + "groups: {a: {level: low, reports_to: b}, b: {level: low, reports_to: a}, c: {level: high, reports_to: §a}}",
        ("c (level `high`) reports down to a (level `low`).",),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_case(name: str, tmp_path: Path) -> None:
    check(CASES[name], tmp_path)
