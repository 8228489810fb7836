"""What the page knows, as plain data; the script of the page reads it by these names."""

import os
from collections.abc import Mapping
from math import ceil
from typing import Any

from govctl.diagrams.chart import Chart, hangs
from govctl.diagrams.drawing import Drawing
from govctl.diagrams.layout.alone import SIDE
from govctl.diagrams.layout.interface import FOLLOWED
from govctl.diagrams.measure import CARD_WIDTHS, PADDING, heading_width, headings, least_width
from govctl.diagrams.organisation import organisation_chart
from govctl.diagrams.page.details import details
from govctl.diagrams.page.drawn import drawn
from govctl.diagrams.page.seats import organisations
from govctl.diagrams.text.lines import shown
from govctl.findings import Diagnosis
from govctl.model.index import Index
from govctl.words.catalogue import Words

_AROUND_HEADING, _LEAST_HEADING = 24, 108
"""What the names of the bands need beside their own width, and the least that they get"""


def views_of(drawing: Drawing) -> dict[str, Chart]:
    """The charts that one can choose between: of a proposal both sides, and the two in one."""
    if drawing.before is None:
        return {"after": drawing.chart}
    before, after = (
        organisation_chart(index, drawing.words, seats=drawing.seats)
        for index in (drawing.before, drawing.organisation)
    )
    return {"both": drawing.chart, "before": before, "after": after}


def page_data(drawing: Drawing, views: Mapping[str, Chart]) -> dict[str, Any]:
    """Everything for the script: the views, the details of each group, who sits where, the words."""
    words, chart = drawing.words, drawing.chart
    width = max(CARD_WIDTHS[4 if len(chart.cards) <= FOLLOWED else 2], round(least_width(chart.cards), 1))
    groups: dict[str, Any] = _details(drawing.before, words) if drawing.before is not None else {}
    groups |= _details(drawing.organisation, words)
    news: dict[str, list[str]] = {}
    for name, sentence in drawing.changes:
        news.setdefault(name, []).append(shown(sentence))
    for name, sentences in news.items():
        if name in groups:
            groups[name].insert(0, (words.say("Changes"), sentences, "signed"))
    found: dict[str, list[str]] = {}
    for finding in drawing.findings:
        found.setdefault(finding.subject, []).append(_finding(finding, words))
    for name, texts in found.items():
        if name in groups:
            groups[name].append((words.say("Findings"), texts))
    return {
        "language": chart.language,
        "title": shown(chart.title),
        "subtitle": shown(chart.subtitle),
        "footer": shown(chart.footer),
        "width": width,
        "padding": PADDING,
        "views": {name: _view(shown_chart, width) for name, shown_chart in views.items()},
        "groups": groups,
        "organisations": organisations(drawing.organisation, drawing.before, dict(drawing.now), words),
        "words": _words(words),
    }


def _view(chart: Chart, width: float) -> dict[str, Any]:
    """Cards and links by number; texts come as lines that fit."""
    named = headings(chart)
    heading = max(ceil(heading_width(named)) + _AROUND_HEADING, _LEAST_HEADING)
    chart, sizes, placed = drawn(chart, width, heading - SIDE)
    number = {card.id: i for i, card in enumerate(chart.cards)}
    cards = []
    for each in sizes:
        card = each.card
        lines = [[line.words, line.style, round(line.y, 1), int(line.gone)] for line in each.lines]
        cards.append(
            [
                card.id,
                shown(card.name),
                card.band,
                round(each.height, 1),
                card.form,
                card.mark,
                shown(card.badge),
                lines,
            ]
        )
    links = [
        [
            number[link.begin],
            number[link.end],
            link.relation,
            link.mark,
            int(hangs(link)),
            shown(link.label),
        ]
        for link in chart.links
    ]
    bands = [[list(lines), chart.hue(band)] for band, lines in enumerate(named)]
    legend = [[entry.relation, entry.mark, shown(entry.words)] for entry in chart.legend]
    return {
        "cards": cards,
        "links": links,
        "bands": bands,
        "heading": heading,
        "legend": legend,
        "drawn": placed,
    }


def _details(index: Index, words: Words) -> dict[str, Any]:
    return {group.id: details(index, group, words) for group in index.groups.values()}


def _finding(finding: Diagnosis, words: Words) -> str:
    place = f"{os.path.basename(finding.span.file)}:{finding.span.line}"
    said = f"{words.retold(finding.message)} {words.retold(finding.remedy)}"
    return shown(f"{said} ({finding.rule}, {place})")


def _words(words: Words) -> dict[str, str]:
    say = words.say
    return {
        "search": say("Search"),
        "organisation": say("Where does … sit?"),
        "fit": say("Fit"),
        "closer": say("Closer"),
        "farther": say("Farther"),
        "expand": say("Expand all"),
        "collapse": say("Collapse all"),
        "dark": say("Light or dark"),
        "outline": say("Outline"),
        "print": say("Print"),
        "close": say("Close"),
        "before": say("Before"),
        "after": say("After"),
        "both": say("Both"),
        "view": say("What is shown"),
        "below": say("groups below"),
        "nothing": say("Nothing found"),
        "found": say("found"),
        "chart": say(
            "Chart; arrow keys move along the lines of reporting, Enter shows details, Space opens and closes"
        ),
        "changes": say("Changes"),
        "details": say("Details"),
    }
