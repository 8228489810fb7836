"""Meetings and responsibilities: stated, once, in words that say something."""

from pathlib import Path

import pytest

from tests.rules.case import Case, check

MISSING, UNKNOWN, NEVER = "meeting/missing", "meeting/unknown", "meeting/never"
CONFLICTING, REVERSED = "meeting/conflicting", "meeting/reversed-range"
NOTHING, NOBODY_KNOWS, TWICE = "responsibility/missing", "responsibility/unknown", "responsibility/owned-twice"
REPEATED, PLACEHOLDER = "responsibility/repeated", "responsibility/placeholder"


def _of(rule: str, groups: str, *messages: str) -> Case:
    return Case(rule, f"groups:\n  {groups}\n", messages)


def _two(first: str, second: str, *messages: str) -> Case:
    """Two groups with a responsibility each."""
    return _of(TWICE, f"a: {{responsibilities: [{first}]}}\n  b: {{responsibilities: [{second}]}}", *messages)


_BOTH = "a and b both own “Pays”."
CASES = {
    "nothing said": _of(MISSING, "§a: {}", "Nothing is said about the meetings of a."),
    "nothing said in a partial group": _of(MISSING, "a: {completeness: partial}"),
    "nothing said in a dissolved group": _of(MISSING, "a: {status: dissolved}"),
    "unknown said": _of(MISSING, "a: {meetings: unknown}"),
    "unknown": _of(UNKNOWN, "a: {meetings: §unknown}", "It is not known how often a meets."),
    "unknown number": _of(UNKNOWN, "a: {meetings: §{per_year: unknown}}", "It is not known how often a meets."),
    "only remarks": _of(UNKNOWN, "a: {meetings: §{notes: in the pub}}", "It is not known how often a meets."),
    "left out by a partial group": _of(UNKNOWN, "a: §{completeness: partial}", "It is not known how often a meets."),
    "unknown in a dissolved group": _of(UNKNOWN, "a: {meetings: unknown, status: dissolved}"),
    "known": _of(
        UNKNOWN,
        "a: {meetings: ad_hoc}\n  b: {meetings: {every: week}}\n  c: {meetings: {rrule: FREQ=DAILY}}\n"
        "  d: {meetings: {per_year: {min: 1}}}\n  e: {meetings: {per_year: 0}}",
    ),
    "never": _of(NEVER, "a: {meetings: {per_year: §0}}", "a never meets."),
    "never, in other words": _of(NEVER, "a: {meetings: {per_year: §{min: 0, max: 0}}}", "a never meets."),
    "perhaps never": _of(NEVER, "a: {meetings: {per_year: {min: 0}}}\n  b: {meetings: {per_year: {min: 0, max: 1}}}"),
    "never while paused or dissolved": _of(
        NEVER, "a: {meetings: {per_year: 0}, status: paused}\n  b: {meetings: {per_year: 0}, status: dissolved}"
    ),
    "two frequencies": _of(
        CONFLICTING,
        "a: {meetings: {per_year: 4, §every: month}}",
        "The meetings of a are given twice: by per_year and every.",
    ),
    "three frequencies": _of(
        CONFLICTING,
        "a: {meetings: {rrule: FREQ=DAILY, §every: day, per_year: 365}}",
        "The meetings of a are given twice: by per_year and every and rrule.",
    ),
    "one frequency with remarks": _of(CONFLICTING, "a: {meetings: {every: week, duration_hours: 2, notes: x}}"),
    "a range upside down": _of(
        REVERSED, "a: {meetings: {per_year: §{min: 4, max: 2}}}", "a meets at least 4 and at most 2 times a year."
    ),
    "ranges that are fine": _of(
        REVERSED,
        "a: {meetings: {per_year: {min: 2, max: 2}}}\n  b: {meetings: {per_year: {min: 2}}}\n"
        "  c: {meetings: {per_year: {max: 0}}}\n  d: {meetings: {per_year: unknown}}",
    ),
    "a complete group without responsibilities": _of(NOTHING, "§a: {completeness: complete}", "a answers for nothing."),
    "a complete group with none": _of(
        NOTHING, "§a: {completeness: complete, responsibilities: []}", "a answers for nothing."
    ),
    "groups that may have some": _of(
        NOTHING,
        "a: {}\n  b: {completeness: partial}\n  c: {completeness: complete, responsibilities: unknown}\n"
        "  d: {completeness: complete, status: dissolved}",
    ),
    "unknown responsibilities": _of(
        NOBODY_KNOWS,
        "a: {responsibilities: §unknown}\n  b: {responsibilities: unknown, status: dissolved}\n  c: {}",
        "It is not known what a answers for.",
    ),
    "owned twice": _two("Pays", "§Pays", _BOTH),
    "owned twice in other case and spacing": _two(
        '"Pays  the bill."', "§pays the BILL", "a and b both own “pays the BILL”."
    ),
    "owned twice with the same authority": _two(
        "{text: Pays, authority: decide}", "{text: §Pays, authority: decide}", _BOTH
    ),
    "owned with different authorities": _two("{text: Pays, authority: decide}", "{text: Pays, authority: perform}"),
    "one owns, one advises": _two("Pays", "{text: Pays, authority: recommend}"),
    "both advise": _two("{text: Pays, authority: consult}", "{text: Pays, authority: consult}"),
    "owned for different scopes": _two("{text: Pays, scope: small bills}", "{text: Pays, scope: large bills}"),
    "owned on different conditions": _two("{text: Pays, condition: in war}", "{text: Pays, condition: in peace}"),
    "owned for the same scope": _two("{text: Pays, scope: All}", "{text: §Pays, scope: all}", _BOTH),
    "owned three times": _of(
        TWICE,
        "a: {responsibilities: [Pays]}\n  b: {responsibilities: [§Pays]}\n  c: {responsibilities: [§Pays]}",
        _BOTH,
        "a and c both own “Pays”.",
    ),
    "once in a dissolved group": _of(
        TWICE, "a: {responsibilities: [Pays], status: dissolved}\n  b: {responsibilities: [Pays]}"
    ),
    "twice in one group": _of(TWICE, "a: {responsibilities: [Pays, Pays]}"),
    "in the language of the file": Case(
        TWICE,
        "language: da\ngroups:\n  a: {responsibilities: [{text: {en: One, da: Betaler}}]}\n"
        "  b: {responsibilities: [{text: §{en: Two, da: Betaler}}]}\n",
        ("a and b both own “Betaler”.",),
    ),
    "repeated": _of(
        REPEATED,
        "a: {responsibilities: [Pays, §pays., {text: §PAYS, authority: decide}]}\n  b: {responsibilities: [Pays]}",
        "a has the responsibility “pays.” twice.",
        "a has the responsibility “PAYS” twice.",
    ),
    "placeholders": _of(
        PLACEHOLDER,
        "a: {responsibilities: [§TBD, Finds out what is TBD, {text: §n/a}, {text: §{da: ledig}}]}",
        "a answers for `TBD`, which is nothing.",
        "a answers for `n/a`, which is nothing.",
        "a answers for `ledig`, which is nothing.",
    ),
    "placeholders of one's own": Case(
        PLACEHOLDER,
        "policy: {rules: {responsibility/placeholder: {words: [later]}}}\ngroups: {a: {responsibilities: [§Later, TBD]}}",
        ("a answers for `Later`, which is nothing.",),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_case(name: str, tmp_path: Path) -> None:
    check(CASES[name], tmp_path)
