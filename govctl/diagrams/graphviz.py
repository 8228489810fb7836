"""A chart in the language of Graphviz, for people who go on there: levels as clusters, cards as boxes, lines with words."""

from html import escape

import graphviz

from govctl.diagrams.chart import REPORTS, Card, Chart, Link
from govctl.diagrams.measure import LABEL_SIZE, STYLES, Line, sized
from govctl.diagrams.names import unlike
from govctl.diagrams.paint.lines import stroke_of
from govctl.diagrams.paint.theme import Stroke, Theme
from govctl.diagrams.skeleton import skeleton
from govctl.diagrams.text.lines import shown
from govctl.words.catalogue import Words

FONT = "Arial"  # one font: given a list, graphviz-pure measures with another
_WIDTH = 224.0
_TITLE, _SUBTITLE, _SMALL = 20.0, 10.5, 9.0
_DOTS = 3.0
"""Dashes up to this long look like dots."""
_HEADS = {"full": "normal", "open": "vee", "hollow": "empty", "dots": "odot", "": "none"}


def dot(chart: Chart, theme: Theme, words: Words) -> str:
    """The chart as DOT."""
    return _Writer(chart, theme, words).source()


class _Writer:
    def __init__(self, chart: Chart, theme: Theme, words: Words) -> None:
        self._chart = chart
        self._theme = theme
        self._words = words
        self._names = unlike((card.id for card in chart.cards), "g_")
        self._forest = skeleton(chart)

    def source(self) -> str:
        theme = self._theme
        made = graphviz.Digraph(
            "governance",
            graph_attr={
                "label": self._heading(),
                "labelloc": "t",
                "labeljust": "l",
                "rankdir": "TB",
                "newrank": "true",
                "nodesep": "0.3",
                "ranksep": "0.5",
                "bgcolor": theme.paper,
                "fontname": FONT,
            },
            node_attr={
                "shape": "box",
                "style": "filled",
                "fillcolor": theme.card,
                "color": theme.border,
                "margin": "0.08",
                "fontname": FONT,
            },
            edge_attr={"fontname": FONT, "fontsize": f"{LABEL_SIZE:g}", "arrowsize": "0.7"},
        )
        for band in range(len(self._chart.bands)):
            self._band(made, band)
        for row in range(1, len(self._forest.row_bands)):
            made.edge(f"row{row - 1}", f"row{row}", style="invis")
        tree = set(self._forest.tree_edge)
        for number, link in enumerate(self._chart.links):
            if link.begin != link.end:
                self._link(made, link, number in tree)
        return str(made.source)

    def _heading(self) -> str:
        texts = (
            (self._chart.title, _TITLE, self._theme.ink),
            (self._chart.subtitle, _SUBTITLE, self._theme.muted),
            (self._chart.footer, _SMALL, self._theme.muted),
        )
        return _lines([_font(text, size, colour) for text, size, colour in texts if text])

    def _band(self, made: graphviz.Digraph, band: int) -> None:
        """The rows of a level, in a cluster if it has a name; points that nobody sees keep the rows in order."""
        attributes = {}
        fill, ink = self._look(band)
        if self._chart.bands[band]:
            label = f"<{_font(self._chart.bands[band].upper(), _SMALL, ink, bold=True)}>"
            attributes = {"label": label, "style": "filled", "color": fill, "margin": "14"}
        name = f"cluster_level{band + 1}" if attributes else None
        with made.subgraph(name=name, graph_attr=attributes) as level:
            for row in (row for row, of in enumerate(self._forest.row_bands) if of == band):
                with level.subgraph(graph_attr={"rank": "same"}) as same:
                    same.node(f"row{row}", label="", style="invis", shape="point", width="0")
                    for card, at in zip(self._chart.cards, self._forest.row, strict=True):
                        if at == row:
                            self._card(same, card, ink if attributes else self._theme.muted)

    def _look(self, band: int) -> tuple[str, str]:
        return self._theme.level(self._chart.hue(band))

    def _card(self, made: graphviz.Digraph, card: Card, ink: str) -> None:
        mark = self._theme.marks.get(card.mark)
        attributes = {"peripheries": "2"} if card.form == "double" else {}
        styles = ["filled", "rounded"] if card.form == "round" else ["filled"]
        if mark:
            attributes |= {"color": mark.colour, "penwidth": f"{mark.width:g}"}
            styles += ["dashed"] if mark.dashes else []
        if len(styles) > 1:
            attributes["style"] = ",".join(styles)
        colour = mark.colour if mark else ink
        lines = [_font(card.badge, _SMALL, colour, bold=True)] if card.badge else []
        lines += [self._line(line, ink, colour) for line in sized(card, _WIDTH).lines]
        made.node(self._names[card.id], label=_lines(lines), **attributes)

    def _line(self, line: Line, ink: str, mark: str) -> str:
        style = STYLES[line.style]
        colours = {"kind": ink, "more": ink, "change": mark, "unknown": self._theme.muted}
        colour = self._theme.muted if line.gone else colours.get(line.style, self._theme.ink)
        return _font(line.words, style.size, colour, bold=style.bold, gone=line.gone)

    def _link(self, made: graphviz.Digraph, link: Link, tree: bool) -> None:
        """A line that makes the tree is written from above, so that Graphviz puts the upper card above."""
        stroke = stroke_of(link, self._theme)
        attributes = {"color": stroke.colour, **_stroked(stroke)}
        said = "" if link.relation == REPORTS else self._words.terms.relation(link.relation)
        label = ": ".join(filter(None, (said, link.label)))
        if label:
            attributes["label"] = f"<{_font(label, LABEL_SIZE, stroke.colour)}>"
        head = _HEADS[stroke.head]
        begin, end = self._names[link.begin], self._names[link.end]
        if tree:
            made.edge(end, begin, dir="back", arrowtail=head, **attributes)
        elif head == "odot":
            made.edge(begin, end, dir="both", arrowhead=head, arrowtail=head, constraint="false", **attributes)
        else:
            made.edge(begin, end, arrowhead=head, constraint="false", **attributes)


def _stroked(stroke: Stroke) -> dict[str, str]:
    style = {"penwidth": f"{stroke.width:g}"}
    if stroke.dashes:
        style["style"] = "dotted" if float(stroke.dashes.split()[0]) < _DOTS else "dashed"
    return style


def _lines(lines: list[str]) -> str:
    """Lines one below the other in Graphviz's markup, as a label."""
    return "<" + "".join(f'{line}<br align="left"/>' for line in lines or [" "]) + ">"


def _font(text: str, size: float, colour: str, *, bold: bool = False, gone: bool = False) -> str:
    """The text in Graphviz's markup, where nothing of its own is markup."""
    words = _safe(text)
    words = f"<s>{words}</s>" if gone else words
    words = f"<b>{words}</b>" if bold else words
    return f'<font point-size="{size:g}" color="{colour}">{words}</font>'


def _safe(text: str) -> str:
    """The text inside markup, where Graphviz takes a backslash for the beginning of names of its own."""
    return escape(shown(text)).replace("\\", r"\\") or " "
