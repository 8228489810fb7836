"""Mermaid itself draws what we write: names as text, nothing that acts, levels in order.

It runs where `GOVCTL_MERMAID` names a `mermaid.min.js`; several versions can be named, with `:` between.
"""

import json
import os
from pathlib import Path

import pytest

from govctl.changes.compare import changes_of
from govctl.changes.pair import Pair
from govctl.diagrams.chart import REPORTS, Card, Chart, Link, Said
from govctl.diagrams.markdown import page
from govctl.diagrams.mermaid import diagram
from govctl.diagrams.organisation import organisation_chart
from govctl.diagrams.paint.theme import DEFAULT
from govctl.diagrams.proposal import proposal_chart
from govctl.diagrams.text.lines import shown
from govctl.model.index import Index
from govctl.usecases.open import open_valid
from govctl.words.catalogue import words_in
from tests.browser.chromium import Tab
from tests.diagrams.hostile import TEXTS

ROOT = Path(__file__).parents[2]
EN, DA = words_in("en"), words_in("da")
PROGRAMS = [Path(path) for path in os.environ.get("GOVCTL_MERMAID", "").split(":") if path]
pytestmark = pytest.mark.skipif(not PROGRAMS, reason="GOVCTL_MERMAID names no mermaid.min.js")
_DRAW = """(async text => {
  mermaid.initialize({startOnLoad: false, securityLevel: 'strict', htmlLabels: false, flowchart: {htmlLabels: false}});
  const {svg} = await mermaid.render('drawn', text);
  document.body.innerHTML = svg;
  const said = element => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('br').forEach(each => each.replaceWith('\\n'));
    return copy.textContent.split('\\n').map(line => line.replaceAll('\\u2060', '').trim());
  };
  const all = selector => [...document.querySelectorAll(selector)];
  return {
    cards: all('.node .nodeLabel').map(said),
    labels: all('.edgeLabel p').map(said),
    levels: Object.fromEntries(all('.cluster').map(e => [e.textContent.replaceAll('\\u2060', '').trim(), e.getBoundingClientRect().top])),
    lines: all('.edgePaths path').length,
    tags: [...new Set(all('svg foreignObject *').map(e => e.tagName.toLowerCase()))].sort(),
    title: all('.flowchartTitleText').map(e => e.textContent.replaceAll('\\u2060', '')).join(),
  };
})"""


@pytest.fixture(params=PROGRAMS, ids=[str(path) for path in PROGRAMS])
def mermaid(request: pytest.FixtureRequest, tab: Tab, tmp_path: Path) -> Tab:
    """A page with Mermaid and nothing else."""
    (tmp_path / "mermaid.js").write_bytes(request.param.read_bytes())
    empty = tmp_path / "page.html"
    empty.write_text("<!DOCTYPE html><meta charset=utf-8><body></body>")
    tab.open(empty.as_uri())
    tab.run((tmp_path / "mermaid.js").read_text("utf-8") + "; 1")
    return tab


def draw(tab: Tab, text: str) -> dict[str, object]:
    """What Mermaid makes of a diagram."""
    made = tab.run(f"{_DRAW}({json.dumps(text)})")
    assert isinstance(made, dict)
    return made


def test_hostile_names_show_as_text(mermaid: Tab) -> None:
    texts = [seen for _, seen in TEXTS]
    cards = tuple(
        Card(f"c{i}", 0, (Said(text, "kind"), Said(text, "name"), Said(text, "fact-gone")), badge=text, mark="created")
        for i, (text, _) in enumerate(TEXTS)
    )
    links = tuple(Link(f"c{i}", "c0", "advises", text) for i, (text, _) in enumerate(TEXTS) if i)
    title = " ".join(texts)
    made = draw(mermaid, diagram(Chart(title, "", (texts[3],), cards, links), DEFAULT, EN))
    assert made["cards"] == [[seen, shown(text.upper()), seen, f"formerly {seen}"] for text, seen in TEXTS]
    assert made["labels"] == [[f"advises: {seen}"] for seen in texts[1:]]
    assert made["title"] == title.translate(str.maketrans("<>", "‹›"))
    assert isinstance(made["levels"], dict)
    assert list(made["levels"]) == [texts[3]]
    assert made["tags"] == ["br", "div", "em", "p", "span", "strong"]


def test_the_example(mermaid: Tab) -> None:
    old = open_valid(str(ROOT / "governance.yaml")).governance
    new = open_valid(str(ROOT / "proposals" / "digital-almen-praksis.yaml")).governance
    assert old
    assert new
    pair = Pair(old, new)
    for chart in (
        organisation_chart(Index(old), DA),
        organisation_chart(Index(new), DA),
        proposal_chart(pair, changes_of(pair), DA),
    ):
        made = draw(mermaid, diagram(chart, DEFAULT, DA))
        assert isinstance(made["cards"], list)
        assert isinstance(made["levels"], dict)
        assert len(made["cards"]) == len(chart.cards)
        used = {card.band for card in chart.cards}
        names = [name for i, name in enumerate(chart.bands) if i in used]
        assert sorted(made["levels"], key=made["levels"].__getitem__) == names


def test_the_limits(mermaid: Tab) -> None:
    """What we hold for the most that Mermaid draws is drawn."""
    cards = tuple(Card(f"c{i}", 0, (Said("x" * 270, "name"),)) for i in range(600))
    links = tuple(Link(f"c{i}", "c0", REPORTS) for i in range(1, 600))
    text = page(Chart("Hall", "", ("Level",), cards, links), DEFAULT, EN)
    blocks = [part.split("```")[0] for part in text.split("```mermaid\n")[1:]]
    drawn = [draw(mermaid, block)["lines"] for block in blocks]
    assert sum(n for n in drawn if isinstance(n, int)) == 599
    assert max(map(len, blocks)) > 40_000
