"""What the page prints: the picture for paper where one fits, else what is on the screen, as large as it can be."""

from io import BytesIO
from math import hypot
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from govctl.usecases.draw import draw
from govctl.usecases.sides import Side
from tests.browser.chromium import Tab

A4 = (842, 595)
"""In landscape, in points"""


def _printed(tab: Tab) -> tuple[str, float]:
    """The words of the one sheet of A4, and the size of its smallest text in points."""
    [sheet] = PdfReader(BytesIO(tab.pdf())).pages
    assert (round(sheet.mediabox.width), round(sheet.mediabox.height)) == A4
    sizes = []

    def note(text: str, place: list[float], matrix: list[float], _: Any, size: float) -> None:
        if text.strip():
            sizes.append(size * hypot(matrix[0], matrix[1]) * hypot(place[0], place[1]))

    words = sheet.extract_text(visitor_text=note)
    return " ".join(words.split()), min(sizes)


@pytest.mark.parametrize(
    ("view", "there", "absent"),
    [
        ("both", ["MedComs projektledelse", "Operationel styregruppe"], []),
        ("before", ["MedComs projektledelse"], ["Operationel styregruppe"]),
        ("after", ["Operationel styregruppe"], ["MedComs projektledelse"]),
    ],
)
def test_text_on_paper_has_nine_points(view: str, there: list[str], absent: list[str], diff: Tab) -> None:
    diff.click_on(f"#views input[value={view}] + span")
    words, smallest = _printed(diff)
    assert smallest >= 8.99
    assert [said for said in there if said not in words] == []
    assert [said for said in absent if said in words] == []
    assert words.count("rapporterer til") == 1, "nothing stands there twice"
    assert not diff.run("document.querySelector('.sheet').checkVisibility()")
    assert diff.run("document.getElementById('chart').checkVisibility()")


def test_what_is_folded_away_is_not_printed(diff: Tab) -> None:
    diff.click_on(".card[aria-label='Operationel styregruppe'] .toggle")
    words, _ = _printed(diff)
    assert "Teknikgruppen" not in words
    assert "2 · ~2" in words, "that something is folded away can be seen"


def test_where_somebody_sits_is_printed(diff: Tab) -> None:
    diff.run(
        "(f => { f.selectedIndex = [...f.options].findIndex(o => o.text.startsWith('RLTN')); f.dispatchEvent(new Event('change')); })(filter)"
    )
    words, _ = _printed(diff)
    assert "− medlem" in words


def test_what_fits_no_paper_is_on_one_sheet(tab: Tab, tmp_path: Path) -> None:
    lines = [f"  g{i}: {{name: Group number {i}, reports_to: g{(i - 1) // 4}}}" for i in range(1, 55)]
    (tmp_path / "hall.yaml").write_text(
        "\n".join(["schema_version: 1", "name: Hall", "groups:", "  g0: {apex: true}", *lines])
    )
    target = tmp_path / "chart.html"
    target.write_bytes(draw(Side(str(tmp_path / "hall.yaml")), [str(target)])[str(target)])
    tab.open(target.as_uri())
    tab.click_on("button[aria-label='Expand all']")
    assert "sheet" not in tab.run("document.body.innerHTML.replace(/<script[^]*/, '')")
    words, _ = _printed(tab)
    assert "Group number 54" in words


def test_no_id_is_there_twice(diff: Tab) -> None:
    assert diff.run(
        "new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size === document.querySelectorAll('[id]').length"
    )
