"""Real organisations: nothing to complain of, and in the note's pictures no line crosses another."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from govctl.changes.compare import changes_of
from govctl.changes.pair import Pair
from govctl.diagrams.chart import Chart
from govctl.diagrams.fit import fitted
from govctl.diagrams.layout.bands import lay_out
from govctl.diagrams.measure import CARD_WIDTHS, graph, sized
from govctl.diagrams.organisation import organisation_chart
from govctl.diagrams.proposal import proposal_chart
from govctl.model.governance import Governance
from govctl.model.index import Index
from govctl.usecases.open import open_valid
from govctl.words.catalogue import words_in
from tests.corpora.readers import kubernetes, rust
from tests.diagrams.layout.checker import crossings, faults

ROOT = Path(__file__).parents[3]
CORPORA = os.environ.get("GOVCTL_CORPORA", "")
needs_corpora = pytest.mark.skipif(not Path(CORPORA).is_dir() or not CORPORA, reason="GOVCTL_CORPORA names no folder")


def _note(name: str) -> Governance:
    governance = open_valid(str(ROOT / name)).governance
    assert governance is not None
    return governance


def _charts() -> dict[str, Chart]:
    old, new = _note("governance.yaml"), _note("proposals/digital-almen-praksis.yaml")
    pair, da = Pair(old, new), words_in("da")
    changes = changes_of(pair)
    return {
        "in force": organisation_chart(Index(old), da),
        "proposed": organisation_chart(Index(new), da),
        "changes": proposal_chart(pair, changes, da),
        "changes and responsibilities": proposal_chart(pair, changes, da, responsibilities=True),
    }


@pytest.mark.parametrize("name", _charts())
def test_the_note(name: str) -> None:
    chart = _charts()[name]
    cards, layout = fitted(chart, lay_out)
    assert faults(graph(chart, cards), cards, layout) == []
    assert crossings(layout) == 0


@pytest.mark.parametrize("name", ["in force", "proposed"])
def test_the_note_fits_a_page_in_its_own_size(name: str) -> None:
    """A4 in landscape, with margins, header, legend and footer; the smallest text is 9 points."""
    _, layout = fitted(_charts()[name], lay_out)
    assert layout.width <= 816
    assert layout.height <= 500


@needs_corpora
@pytest.mark.parametrize(
    ("read", "path"),
    [(kubernetes.read, "kubernetes/head.sigs.yaml"), (rust.read, "rust/head")],
    ids=["kubernetes", "rust"],
)
def test_projects(read: Callable[[Path], Governance], path: str) -> None:
    governance = read(Path(CORPORA, path))
    chart = organisation_chart(Index(governance), words_in("en"))
    cards = tuple(sized(card, CARD_WIDTHS[0]) for card in chart.cards)
    made = graph(chart, cards)
    assert faults(made, cards, lay_out(made)) == []
