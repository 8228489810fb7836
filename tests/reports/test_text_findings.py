"""Findings for people: the exact text, the spot marked under the character that is meant."""

from typing import Any

import pytest

from govctl.findings import Checked, Diagnosis, LocatedRelated, Severity
from govctl.reports.terminal import width
from govctl.reports.text_findings import render
from govctl.source import SourceFile, Span

FILE = "governance.yaml"


def span(line: int, column: int, end: int, file: str = FILE) -> Span:
    """A stretch of one line."""
    return Span(file, line, column, line, end)


def diagnosis(at: Span, severity: Severity = Severity.ERROR, *related: LocatedRelated, **said: str) -> Diagnosis:
    """A finding there."""
    told = {"rule": "test/none", "message": "Something is wrong.", "remedy": "", **said}
    return Diagnosis(told["rule"], severity, told["message"], at, told["remedy"], "", related)


def checked(text: str, *found: Diagnosis, **other: Any) -> Checked:
    """The outcome for a file with this text."""
    more = {FILE: text, "more.yaml": "first: 1\nboard: 2\n"}
    sources = {name: SourceFile(name, said.encode("utf-8", "surrogateescape")) for name, said in more.items()}
    return Checked(FILE, found, sources, {"groups": 2}, Severity.ERROR)._replace(**other)


def excerpt(text: str, at: Span) -> tuple[str, str]:
    """The line and the marks under it."""
    _, line, marks, *_ = render([checked(text, diagnosis(at))]).splitlines()
    return line, marks


def test_exact_text() -> None:
    related = (
        LocatedRelated("first declared here", span(1, 1, 5)),
        LocatedRelated("and here", span(2, 1, 6, "more.yaml")),
    )
    found = diagnosis(
        span(12, 3, 8),
        Severity.WARNING,
        *related,
        rule="chair/vacant",
        message="The chair of Board is vacant since 2024-03-01.",
        remedy="Fill the seat, name a deputy, or waive this until it is filled; and to see that a long remedy is "
        "wrapped at a width that people can read, this one goes on.",
    )
    note = diagnosis(span(13, 1, 2), Severity.NOTE, rule="meeting/missing", message="Nothing is said.")
    error = diagnosis(span(14, 1, 2), rule="chair/vacant", message="Again.")
    text = "name: n\n" + 10 * "\n" + "  board: {}\nx: 1\ny: 2\n"
    assert render([checked(text, found, note, note, error, waived=3)]) == (
        "governance.yaml:12:3: warning: The chair of Board is vacant since 2024-03-01. [chair/vacant]\n"
        "12 |   board: {}\n"
        "   |   ^^^^^\n"
        " 1 | name: n\n"
        "   | ^^^^ first declared here\n"
        "   : more.yaml:2:1\n"
        " 2 | board: 2\n"
        "   | ^^^^^ and here\n"
        "   = why: A vacancy is a fact, and an honest one. But while it lasts nobody calls the meetings.\n"
        "   = do: Fill the seat, name a deputy, or waive this until it is filled; and to see that a long\n"
        "         remedy is wrapped at a width that people can read, this one goes on.\n"
        "\n"
        "governance.yaml:13:1: note: Nothing is said. [meeting/missing]\n"
        "governance.yaml:13:1: note: Nothing is said. [meeting/missing]\n"
        "\n"
        "governance.yaml:14:1: error: Again. [chair/vacant]\n"
        "14 | y: 2\n"
        "   | ^\n"
        "\n"
        "governance.yaml: 1 error, 1 warning, 2 notes, 3 waived (2 groups).\n"
    )


def test_why_is_told_once_for_all_files() -> None:
    one = checked("a: 1\n", diagnosis(span(1, 1, 2), rule="chair/vacant"))
    assert render([one, one]).count("= why:") == 1


@pytest.mark.parametrize(
    ("text", "at", "line", "marks"),
    [
        ("board: x", span(1, 8, 9), "1 | board: x", "  |        ^"),
        ("\tx:\ty", span(1, 5, 6), "1 |  x: y", "  |     ^"),
        ("委員会: 会長", span(1, 6, 8), "1 | 委員会: 会長", "  |         ^^^^"),
        ("👨\u200d👩\u200d👧: 👍🏽 x", span(1, 11, 12), "1 | 👨\u200d👩\u200d👧: 👍🏽 x", "  |        ^"),
        ("e\u0301: x", span(1, 5, 6), "1 | e\u0301: x", "  |    ^"),
        ("\x1b: \u202eevil\x00", span(1, 5, 9), "1 | \\u{1b}: \\u{202e}evil\\u{0}", "  |                 ^^^^"),
        ("a", span(1, 2, 2), "1 | a", "  |  ^"),
        ("a", span(9, 1, 2), "9 |", "  | ^"),
        ("a: b  ", span(1, 1, 1), "1 | a: b", "  | ^"),
    ],
)
def test_marks_stand_under_the_spot(text: str, at: Span, line: str, marks: str) -> None:
    shown, under = excerpt(text + "\n", at)
    assert (shown, under) == (line, marks)


@pytest.mark.parametrize(
    ("text", "column", "length"),
    [
        ("k" * 300 + "X" + "z" * 300, 301, 1),
        ("k" * 30 + "X" * 300, 31, 300),
        ("X" + "z" * 500, 1, 1),
        ("z" * 500 + "X", 501, 1),
        ("委" * 300 + "X" + "委" * 300, 301, 1),
        ("k" * 300 + "X" * 300, 301, 300),
    ],
)
def test_a_very_long_line_is_cut_around_the_spot(text: str, column: int, length: int) -> None:
    shown, under = excerpt(text, span(1, column, column + length))
    assert len(shown) <= 110
    assert shown.startswith("1 | …" if column > 100 else "1 | ")
    assert shown.endswith("…") is (column + length < len(text) or length > 100)
    marked = under.index("^")
    before = 0
    while width(shown[:before]) < marked:
        before += 1
    assert shown[before:].startswith("X" * min(length, 50))
    assert not shown[:before].endswith("X")


@pytest.mark.parametrize("hostile", ["\x1b[2J", "\u202e", "\r\n::error::", "\x00", "\ud800"])
def test_nothing_acts_on_the_terminal(hostile: str) -> None:
    file = f"{hostile}.yaml"
    found = diagnosis(
        span(1, 1, 2, file),
        Severity.ERROR,
        LocatedRelated(hostile, span(1, 1, 2)),
        message=hostile,
        remedy=hostile,
    )
    one = checked("x\n", found, name=hostile)
    one = one._replace(sources={**one.sources, file: SourceFile(file, hostile.encode("utf-8", "replace"))})
    said = render([one])
    assert not set(said) & {"\x1b", "\u202e", "\r", "\x00", "\ud800"}
    assert said.isprintable() or set(filter(lambda c: not c.isprintable(), said)) == {"\n"}
    assert "\n::error" not in said


def test_colour() -> None:
    one = checked(
        "a: 1\n", diagnosis(span(1, 1, 2), Severity.WARNING, LocatedRelated("here", span(1, 4, 5)), rule="chair/vacant")
    )
    assert render([one], colour=True).splitlines() == [
        "\x1b[1mgovernance.yaml:1:1\x1b[0m: \x1b[1;33mwarning:\x1b[0m Something is wrong. \x1b[2m[chair/vacant]\x1b[0m",
        "1 \x1b[36m|\x1b[0m a: 1",
        "  \x1b[36m|\x1b[0m \x1b[1;33m^\x1b[0m",
        "1 \x1b[36m|\x1b[0m a: 1",
        "  \x1b[36m|\x1b[0m    \x1b[36m^ here\x1b[0m",
        (
            "  \x1b[36m=\x1b[0m \x1b[1mwhy\x1b[0m: A vacancy is a fact, and an honest one. But while it lasts nobody calls "
            "the meetings."
        ),
        "",
        "governance.yaml: \x1b[1;33m1 warning\x1b[0m (2 groups).",
    ]
    plain = render([one])
    assert "\x1b" not in plain


@pytest.mark.parametrize(
    ("severities", "other", "summary"),
    [
        ((), {}, "no errors, no warnings (2 groups)."),
        ((Severity.NOTE,), {}, "no errors, no warnings; 1 note (2 groups)."),
        ((), {"waived": 2}, "no errors, no warnings; 2 waived (2 groups)."),
        ((Severity.WARNING, Severity.WARNING), {}, "2 warnings (2 groups)."),
        ((Severity.ERROR, Severity.NOTE), {}, "1 error, 1 note (2 groups)."),
        ((Severity.ERROR,), {"counts": {}}, "1 error; mend the file first, then the rules are checked."),
        (
            (),
            {"counts": {"groups": 1, "organisations": 0, "people": 1_200, "responsibilities": 1, "open_questions": 2}},
            "no errors, no warnings (1 group, 1,200 people, 1 responsibility, 2 open questions).",
        ),
    ],
)
def test_summary(severities: tuple[Severity, ...], other: dict[str, Any], summary: str) -> None:
    found = [diagnosis(span(1, 1, 2), severity) for severity in severities]
    assert render([checked("a\n", *found, **other)]).splitlines()[-1] == f"{FILE}: {summary}"


@pytest.mark.parametrize(
    ("severity", "fail_on", "lines"),
    [
        (Severity.NOTE, Severity.ERROR, 0),
        (Severity.NOTE, Severity.NOTE, 1),
        (Severity.WARNING, Severity.ERROR, 4),
        (Severity.WARNING, Severity.WARNING, 5),
        (Severity.ERROR, Severity.ERROR, 5),
    ],
)
def test_quiet(severity: Severity, fail_on: Severity, lines: int) -> None:
    """No notes; a summary only of what fails."""
    said = render([checked("a\n", diagnosis(span(1, 1, 2), severity), fail_on=fail_on)], quiet=True)
    assert len(said.splitlines()) == lines
