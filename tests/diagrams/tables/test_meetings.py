"""Who meets when: months where the file says them; what it does not say is neither guessed nor counted as none."""

import pytest

from tests.diagrams.tables.views import grid, view


def _row(meetings: object) -> str:
    """The row of a group without its name."""
    return grid(view("meetings", {"groups": {"g": {"meetings": meetings}}}))[1].removeprefix("g | ")


def _months(*said: str) -> str:
    return " | ".join(said)


@pytest.mark.parametrize(
    ("meetings", "row"),
    [
        ({"every": "month"}, _months(*"1" * 12, "12")),
        ({"every": "2 weeks"}, _months(*["2–3"] * 12, "26")),
        ({"every": "3 weeks"}, _months(*["1–2"] * 12, "17.3")),
        ({"every": "quarter"}, _months(*["3× 1", "", ""] * 4, "4")),
        ({"every": "2 quarters"}, _months(*["6× 1", "", "", "", "", ""] * 2, "2")),
        (
            {"rrule": "FREQ=YEARLY;BYMONTH=3,9;BYDAY=1TU"},
            _months("", "", "1", "", "", "", "", "", "1", "", "", "", "2"),
        ),
        ({"per_year": 3}, _months("12× 3 meetings a year, months not stated", *[""] * 11, "3")),
        ({"per_year": {"min": 2}}, _months("12× at least 2 meetings a year, months not stated", *[""] * 11, "≥ 2")),
        ({"per_year": 0}, _months("12× 0 meetings a year", *[""] * 11, "0")),
        ({"rrule": "FREQ=YEARLY"}, _months("12× meets by a fixed rule, months not stated", *[""] * 11, "1")),
        ({"rrule": "FREQ=WEEKLY;COUNT=3"}, _months("12× meets by a fixed rule", *[""] * 11, "?")),
        ("ad_hoc", _months("12× meets as needed", *[""] * 11, "?")),
        ("unknown", _months("12× meetings unknown", *[""] * 11, "?")),
    ],
)
def test_rows(meetings: object, row: str) -> None:
    assert _row(meetings) == row


def test_nothing_said() -> None:
    table = view("meetings", {"groups": {"g": {}}})
    assert table.rows[0].cells[0].marks[0] == ("meetings not stated", "unknown")
    assert table.rows[1].cells[0].marks[0] == ("no month stated", "unknown")


@pytest.mark.parametrize(
    ("meetings", "tone"),
    [
        ("ad_hoc", "words"),
        ({"rrule": "FREQ=WEEKLY;COUNT=3"}, "words"),
        ({"per_year": 0}, "words"),
        ("unknown", "unknown"),
        ({"scope": "Budget only"}, "unknown"),
    ],
)
def test_as_needed_is_known(meetings: object, tone: str) -> None:
    table = view("meetings", {"groups": {"g": {"meetings": meetings}}})
    assert table.rows[0].cells[0].marks[0].tone == tone


def test_organisations_are_not_counted_where_there_are_none() -> None:
    data = {"organisations": {"o": "O"}, "groups": {"g": {}}}
    assert "organisation" in view("matrix", data).subtitle
    assert view("meetings", data).subtitle.endswith("1 group")
    assert view("meetings", {"groups": {"g": {}}}).subtitle.endswith("1 group")


def test_sums() -> None:
    groups = {
        "a": {"meetings": {"every": "month"}},
        "b": {"meetings": {"rrule": "FREQ=YEARLY;BYMONTH=3"}},
        "c": {"meetings": {"per_year": 2}},
    }
    table = view("meetings", {"groups": groups})
    assert grid(table)[-1] == _months("Total", *["1–3"] * 2, "2–4", *["1–3"] * 9, "15")
    groups["d"] = {"meetings": "ad_hoc"}
    assert grid(view("meetings", {"groups": groups}))[-1] == _months("Total", *["≥ 1"] * 2, "≥ 2", *["≥ 1"] * 9, "≥ 15")


def test_where_no_group_says_a_month_neither_does_the_sum() -> None:
    groups = {"a": {"meetings": {"per_year": 4}}, "b": {"meetings": {"every": "quarter"}}}
    assert grid(view("meetings", {"groups": groups}))[-1] == _months("Total", "12× no month stated", *[""] * 11, "8")


def test_what_stands_below_the_names() -> None:
    groups = {
        "a": {"meetings": {"every": "month", "duration_hours": 2, "scope": "Budget only"}},
        "b": {"meetings": {"per_year": 2, "duration_hours": 1.5}},
        "c": {"meetings": {"every": "week"}},
    }
    table = view("meetings", {"groups": groups})
    assert [row.about for row in table.rows] == [
        "every month · meetings of 2 hours · Budget only",
        "meetings of 1.5 hours",
        "every week",
        "",
    ]
    assert [column.words for column in table.columns][-2:] == ["A year", "Hours a year"]
    assert [row.cells[13].words() for row in table.rows] == ["24", "3", "unknown", "at least 27"]
    assert table.remarks == ("A year is taken to have 52 weeks.",)


def test_remarks_only_where_they_apply() -> None:
    assert view("meetings", {"groups": {"a": {"meetings": {"per_year": 2}}}}).remarks == ()
    [remark] = view("meetings", {"groups": {"a": {"meetings": {"every": "quarter"}}}}).remarks
    assert remark.startswith("A number across several months")


def test_levels_are_parts() -> None:
    data = {"levels": ["low"], "groups": {"a": {"level": "low"}, "b": {}}}
    assert [(row.words, row.part, row.hue) for row in view("meetings", data).rows] == [
        ("a", "low", 0),
        ("b", "Level not stated", -1),
        ("Total", "", -1),
    ]


def test_nothing_to_show() -> None:
    table = view("meetings", {"groups": {}})
    assert (table.rows, table.remarks) == ((), ("There is nothing to show.",))


def test_in_danish() -> None:
    table = view("meetings", {"groups": {"g": {"meetings": {"per_year": {"min": 2, "max": 3}}}}}, language="da")
    assert grid(table)[1].startswith("g | 12× 2–3 møder pr. år, måneder ikke oplyst")
    assert [column.words for column in table.columns][:5] == ["jan.", "feb.", "mar.", "apr.", "maj"]
