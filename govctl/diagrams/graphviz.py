"""The chart drawn by Graphviz: a band for each level, a card for each group, a line for each relation."""

import textwrap
from collections.abc import Iterator
from html import escape

import graphviz

from govctl.diagrams.card import card_texts
from govctl.diagrams.chart import Said
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.words.catalogue import words_in

_WIDTH = 40
FONT = "Arial"  # one font: given a list, graphviz-pure measures with another
_INK, _GREY = "#1f2937", "#6b7280"
# One hue for each level, from the top: the band, its heading.
_BANDS = (
    ("#edf2fb", "#123c73"),
    ("#fdf4e7", "#8a5a00"),
    ("#eaf6f1", "#0b6146"),
    ("#f4eefb", "#5b3a8e"),
    ("#f1f2f4", "#3f4753"),
)
_LINES = {
    "escalates": {"style": "dashed", "color": "#a83a00", "fontcolor": "#a83a00", "arrowhead": "vee"},
    "advises": {"style": "dotted", "color": _INK, "fontcolor": _INK, "arrowhead": "empty"},
    "consults": {"style": "dotted", "color": _INK, "fontcolor": _INK, "arrowhead": "empty", "dir": "back"},
    "coordinates_with": {"color": "#0b5c8f", "fontcolor": "#0b5c8f", "dir": "both", "arrowhead": "odot"},
}
_WORDS = {
    "escalates": "escalates to",
    "advises": "advises",
    "consults": "consults",
    "coordinates_with": "coordinates with",
}


def dot(index: Index) -> str:
    """The chart in the language of Graphviz."""
    governance = index.governance
    title = f"{index.words(governance.name)} ({governance.status})"
    chart = graphviz.Digraph(
        "governance",
        graph_attr={
            "label": _quoted(title) + "\n ",
            "labelloc": "t",
            "labeljust": "l",
            "fontname": FONT,
            "fontsize": "20",
            "fontcolor": _INK,
            "rankdir": "TB",
            "splines": "spline",
            "nodesep": "0.35",
            "ranksep": "0.55",
            "newrank": "true",
            "pad": "0.3",
        },
        node_attr={"shape": "box", "style": "filled,rounded", "fillcolor": "white", "fontname": FONT},
        edge_attr={"fontname": FONT, "fontsize": "9", "color": _INK, "arrowsize": "0.7"},
    )
    above: list[Group] = []
    for rank, level in enumerate([*index.levels, ""]):
        groups = [group for group in index.governance.groups if _level_of(index, group) == level]
        _band(chart, index, level, rank, groups)
        for group in groups if above and level else ():  # a lower level is drawn lower, whoever reports to whom
            chart.edge(_node(above[0].id), _node(group.id), style="invis")
        above = groups or above
    for begin, end, attributes in _edges(index):
        chart.edge(begin, end, **attributes)
    return str(chart.source)


def _band(chart: graphviz.Digraph, index: Index, level: str, rank: int, groups: list[Group]) -> None:
    """The groups of one level; without a level they stand in no band."""
    if not groups:
        return
    if not level:
        for group in groups:
            chart.node(_node(group.id), label=_label(_texts(index, group), _GREY))
        return
    fill, ink = _BANDS[min(rank, len(_BANDS) - 1)]
    name = index.words(index.governance.levels[index.levels[level]].name) or level
    attributes = {
        "label": _quoted(name.upper()),
        "style": "filled,rounded",
        "color": fill,
        "fillcolor": fill,
        "fontcolor": ink,
        "fontsize": "9",
        "labeljust": "l",
        "labelloc": "t",
        "margin": "16",
    }
    with chart.subgraph(name=f"cluster_{rank}", graph_attr=attributes) as band:
        for group in groups:
            band.node(_node(group.id), label=_label(_texts(index, group), ink), color=ink)


def _level_of(index: Index, group: Group) -> str:
    return group.level if group.level in index.levels else ""


def _node(group: str) -> str:
    """Ids may be words that mean something in DOT, or hold a colon."""
    return f"group {group}"


def _texts(index: Index, group: Group) -> tuple[Said, ...]:
    return card_texts(index, group, words_in(index.governance.language))


def _label(texts: tuple[Said, ...], ink: str) -> str:
    looks = {"kind": (8, ink), "name": (13, _INK), "fact": (10, _GREY)}
    rows = []
    for said in texts:
        size, colour = looks[said.style]
        words = _safe(said.words.upper() if said.style == "kind" else said.words)
        for line in textwrap.wrap(words, _WIDTH) or [words]:
            shown = f"<b>{line}</b>" if said.style == "name" else line
            rows.append(f'<font point-size="{size}" color="{colour}">{shown}</font>')
    cells = "".join(f'<tr><td align="left" balign="left">{row}</td></tr>' for row in rows)
    return f'<<table border="0" cellborder="0" cellspacing="1" cellpadding="1">{cells}</table>>'


def _safe(text: str) -> str:
    """The text inside markup, where Graphviz takes a backslash for the beginning of names of its own."""
    return escape(_printable(text)).replace("\\", r"\\") or " "


def _quoted(text: str) -> str:
    """The text as a label that is no markup, even in angle brackets: the type of the result says so."""
    label: str = graphviz.escape(_printable(text).replace("&", "&amp;"))
    return label


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


def _edges(index: Index) -> Iterator[tuple[str, str, dict[str, str]]]:
    for group in index.groups.values():
        if isinstance(group.reports_to, str) and group.reports_to in index.groups:
            yield _node(group.reports_to), _node(group.id), {"dir": "back"}
        for key, line in group.lines():
            parent = group.reports_to if key == "escalates" else None
            if line.to in index.groups and line.to != parent:
                attributes = {**_LINES[key], "constraint": "false", "label": _WORDS[key]}
                yield _node(group.id), _node(line.to), attributes
