"""Rules for people: the list in the width of the terminal, and the page of one."""

import pytest

from govctl.reports.rules import explained, listed
from govctl.reports.terminal import width
from govctl.rules.documentation import documentation, page
from govctl.rules.engine import Rule
from govctl.rules.registry import RULES


@pytest.mark.parametrize(("columns", "widest"), [("80", 80), ("20", 60), ("300", 120)])
def test_the_list_fits_the_terminal(columns: str, widest: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    lines = listed(RULES).splitlines()
    assert max(map(width, lines)) <= widest
    assert not any(line.endswith(" ") for line in lines)
    told = " ".join(" ".join(lines).split())
    assert all(rule.id in told for rule in RULES)


def test_the_list_says_what_each_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    lines = listed(RULES).splitlines()
    assert lines[0].split() == ["rule", "severity", "finds"]
    assert [line.split(maxsplit=2) for line in lines[1:]] == [
        [rule.id, rule.severity.value, documentation(rule.id).title] for rule in RULES
    ]


def test_colour() -> None:
    assert "\x1b[" in listed(RULES, colour=True)
    assert "\x1b[" not in listed(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_page_is_markdown_without_colour(rule: Rule) -> None:
    assert explained(rule) == page(rule)
    coloured = explained(rule, colour=True)
    assert "\x1b[" in coloured
    assert "## " not in coloured
