"""The chart in the language of Graphviz: bands, cards and lines, whatever they are called."""

import re
from typing import Any

import pytest

from govctl.diagrams.graphviz import dot
from govctl.model.element import UNKNOWN
from govctl.model.governance import Governance, Level
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Line


def _chart(*groups: Group, levels: tuple[str, ...] = ()) -> str:
    return dot(Index(Governance("Hall", levels=tuple(map(Level, levels)), groups=groups)))


def _with(group: Group, field: str, value: Any) -> Group:
    return group._replace(**{field: value})


def _lines(chart: str) -> list[tuple[str, str, str]]:
    """Where each line begins and ends, and how it is drawn."""
    return re.findall(r'^\t"group (\S+)" -> "group (\S+)" \[(.*)\]$', chart, re.MULTILINE)


def test_one_card_for_each_group_and_a_line_upward() -> None:
    chart = _chart(Group("a", apex=True), Group("b", reports_to="a"), Group("c", reports_to=UNKNOWN))
    assert re.findall(r'^\t"group (\w)" \[', chart, re.MULTILINE) == ["a", "b", "c"]
    assert _lines(chart) == [("a", "b", "dir=back")]


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("escalates", "escalates to"),
        ("advises", "advises"),
        ("consults", "consults"),
        ("coordinates_with", "coordinates with"),
    ],
)
def test_other_lines(field: str, said: str) -> None:
    chart = _chart(_with(Group("a"), field, (Line("b"), Line("nowhere"))), Group("b"))
    [(begin, end, drawn)] = _lines(chart)
    assert (begin, end) == ("a", "b")
    assert re.search(rf'\blabel="?{said}"?( |$)', drawn)


def test_escalation_to_the_group_above_goes_without_saying() -> None:
    assert _lines(_chart(Group("a"), Group("b", reports_to="a", escalates=(Line("a"),)))) == [("a", "b", "dir=back")]
    assert len(_lines(_chart(Group("a"), Group("b", reports_to="a", advises=(Line("a"),))))) == 2


def test_a_line_to_nowhere_is_not_drawn() -> None:
    assert _lines(_chart(Group("b", reports_to="nowhere"))) == []


def test_a_band_for_each_level_that_has_groups() -> None:
    chart = _chart(
        Group("a", level="high"),
        Group("b", level="low"),
        Group("c"),
        Group("d", level="absent"),
        levels=("high", "middle", "low"),
    )
    assert re.findall(r"subgraph cluster_(\d) ", chart) == ["0", "2"]
    assert re.findall(r"label=(HIGH|MIDDLE|LOW)", chart) == ["HIGH", "LOW"]
    assert ('"group a" -> "group b" [style=invis]' in chart) is True
    assert re.findall(r'^\t"group (\w)" \[', chart, re.MULTILINE) == ["c", "d"]


def test_more_levels_than_colours() -> None:
    levels = tuple(f"l{number}" for number in range(9))
    chart = _chart(*(Group(f"g{number}", level=level) for number, level in enumerate(levels)), levels=levels)
    assert len(re.findall("subgraph cluster_", chart)) == 9


def test_ids_that_are_words_of_the_language() -> None:
    chart = _chart(*(Group(name) for name in ("graph", "node", "edge", "digraph", "strict", "1", "a-b")))
    assert chart.count('\t"group ') == 7
