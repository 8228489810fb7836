"""A chart in the language of Graphviz: levels, rows, cards and lines, whatever they are called."""

import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from govctl.diagrams.chart import FORMERLY, REPORTS, Card, Chart, Link, Said
from govctl.diagrams.graphviz import dot
from govctl.diagrams.layout.program import programs
from govctl.diagrams.paint.theme import DEFAULT
from govctl.words.catalogue import words_in
from tests.diagrams.hostile import TEXTS

PROGRAMS = programs()
SVG = "{http://www.w3.org/2000/svg}"


def card(name: str, band: int = 0, **more: str) -> Card:
    """A card of a group without facts."""
    return Card(name, band, (Said(name.title(), "name"),), **more)


def source(cards: tuple[Card, ...], links: tuple[Link, ...] = (), bands: tuple[str, ...] = ("High", "Low")) -> str:
    """The chart of a hall as DOT."""
    return dot(Chart("Hall", "in force", bands, cards, links, footer="Source: hall.yaml"), DEFAULT, words_in("en"))


def attributes(text: str, begin: str, end: str) -> dict[str, str]:
    """How the line between two cards is drawn."""
    [found] = re.findall(rf"^\tg_{begin} -> g_{end} \[(.*)\]$", text, re.MULTILINE)
    return {key: value.strip('"') for key, value in re.findall(r'(\w+)=(<.*>|"[^"]*"|\S+)', found)}


def test_levels_are_clusters_and_rows_are_ranks() -> None:
    cards = (card("a", 0), card("b", 0), card("c", 2), card("d", 3))
    text = source(cards, (Link("b", "a", REPORTS),), ("High", "Empty", "Low", ""))
    assert re.findall(r"subgraph (\w+) ", text) == ["cluster_level1", "cluster_level2", "cluster_level3"]
    assert re.findall(r"(row\d|g_\w) \[label|(row\d -> row\d)", text) == [
        *(("row0", ""), ("g_a", ""), ("row1", ""), ("g_b", ""), ("row2", ""), ("row3", ""), ("g_c", "")),
        *(("row4", ""), ("g_d", ""), ("", "row0 -> row1"), ("", "row1 -> row2"), ("", "row2 -> row3")),
        ("", "row3 -> row4"),
    ]
    assert ">HIGH<" in text.replace("<b>", "").replace("</b>", "")


@pytest.mark.parametrize(
    ("link", "ends", "drawn"),
    [
        (Link("low", "high", REPORTS), ("high", "low"), {"dir": "back", "arrowtail": "normal"}),
        (Link("low", "high", REPORTS, mark="created"), ("high", "low"), {"color": DEFAULT.marks["created"].colour}),
        (Link("low", "high", REPORTS, mark="moved"), ("high", "low"), {"style": "dashed", "arrowtail": "normal"}),
        (Link("high", "low", REPORTS), ("high", "low"), {"arrowhead": "normal", "constraint": "false"}),
        (Link("low", "high", "escalates"), ("low", "high"), {"style": "dashed", "arrowhead": "vee"}),
        (Link("low", "high", "advises"), ("low", "high"), {"style": "dotted", "arrowhead": "empty"}),
        (Link("high", "low", "coordinates_with"), ("high", "low"), {"dir": "both", "arrowtail": "odot"}),
        (Link("low", "high", FORMERLY), ("low", "high"), {"style": "dotted", "arrowhead": "none"}),
        (Link("low", "high", FORMERLY, mark="dissolved"), ("high", "low"), {"color": DEFAULT.lines[FORMERLY].colour}),
        (Link("low", "high", "continues"), ("low", "high"), {"style": "dashed", "arrowhead": "normal"}),
    ],
)
def test_lines(link: Link, ends: tuple[str, str], drawn: dict[str, str]) -> None:
    found = attributes(source((card("high", 0), card("low", 1)), (link,)), *ends)
    assert {key: found.get(key) for key in drawn} == drawn
    assert ("label" in found) is (link.relation != REPORTS)


def test_what_a_line_says() -> None:
    text = source((card("a"), card("b")), (Link("a", "b", "advises", "Money"), Link("a", "a", "advises")))
    assert ">advises: Money<" in attributes(text, "a", "b")["label"]
    assert "g_a -> g_a" not in text


@pytest.mark.parametrize(
    ("made", "looks"),
    [
        (card("a", form="double"), ["peripheries=2"]),
        (card("a", form="round"), ['style="filled,rounded"']),
        (card("a", mark="created", badge="+ new"), ['color="#0b6b4f"', "penwidth=2.4", "<b>+ new</b>"]),
        (card("a", mark="dissolved", form="round"), ['style="filled,rounded,dashed"']),
        (Card("a", 0, (Said("Old", "fact-gone"), Said("Gone", "name-gone"))), ["<s>Old</s>", "<b><s>Gone</s></b>"]),
        (Card("a", 0, ()), ['label=< <br align="left"/>>']),
    ],
)
def test_cards(made: Card, looks: list[str]) -> None:
    [line] = re.findall(r"^\t*g_a \[.*$", source((made,)), re.MULTILINE)
    assert [look for look in looks if look not in line] == []


def test_title_subtitle_and_source() -> None:
    text = source((card("a"),))
    assert [said for said in ("Hall", "in force", "Source: hall.yaml") if f">{said}</font>" not in text] == []


@pytest.mark.parametrize("program", PROGRAMS, ids=[Path(found).name for found in PROGRAMS])
def test_hostile_names_show_as_text(program: str) -> None:
    """Graphviz itself reads it, and says in SVG what it read."""
    cards = tuple(Card(f"c{i}", 0, (Said(text, "name"), Said(text, "fact-gone"))) for i, (text, _) in enumerate(TEXTS))
    links = tuple(Link("c0", f"c{i}", "advises", text) for i, (text, _) in enumerate(TEXTS) if i)
    title, seen = TEXTS[3]
    chart = Chart(title, title, (title,), cards, links)
    made = dot(chart, DEFAULT, words_in("en"))
    done = subprocess.run([program, "-Tsvg"], input=made.encode(), capture_output=True, check=True)
    drawing = ET.fromstring(done.stdout)
    groups = {group.findtext(f"{SVG}title"): group for group in drawing.iter(f"{SVG}g")}

    def said(name: str) -> str:
        return "".join("".join(text.itertext()) for text in groups[name].findall(f".//{SVG}text"))

    assert {element.tag.removeprefix(SVG) for element in drawing.iter()} <= {
        *("svg", "g", "title", "text", "polygon", "path", "ellipse", "polyline"),
    }
    assert _packed(said("cluster_level1")) == _packed(seen.upper())
    for i, (_, text) in enumerate(TEXTS):
        assert _packed(said(f"g_c{i}")) == _packed(text) * 2
        assert not i or _packed(said(f"g_c0->g_c{i}")) == _packed(f"advises: {text}")


def _packed(text: str) -> str:
    """Without spaces, where lines may break."""
    return re.sub(r"\s", "", text)


def test_ids_that_are_words_of_the_language() -> None:
    names = ("graph", "node", "edge", "digraph", "strict", "1", "a-b", "a:b", 'a"b', "a\\")
    text = source(tuple(card(name) for name in names), (Link("a:b", "a\\", REPORTS),))
    assert len(re.findall(r"^\t*g_\w+ \[", text, re.MULTILINE)) == len(names)
    assert re.search(r"g_a -> g_a_b_2 \[", text)
