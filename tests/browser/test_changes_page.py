"""The page of changes in Chromium: on paper the first sheet is the whole in short, and nothing is left out."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from govctl.cli.front import run
from govctl.metrics.measure import exactly
from govctl.reports.html_changes import render
from govctl.words.catalogue import words_in
from govctl.words.told import told
from tests.browser.chromium import Tab
from tests.reports.made_changes import ENGLISH, change, compared, real

ROOT = Path(__file__).parents[2]
MOST_SHEETS = 5


@pytest.fixture
def language() -> str:
    """The language of the page."""
    return "en"


@pytest.fixture
def note(tab: Tab, tmp_path: Path, language: str) -> Tab:
    """The page of what the proposal changes, as the command writes it where the gate stops at losses."""
    file = tmp_path / "changes.html"
    old, new = str(ROOT / "governance.yaml"), str(ROOT / "proposals" / "digital-almen-praksis.yaml")
    assert run(["diff", old, new, "-o", str(file), "--fail-on", "loss", "--language", language]) == 1
    tab.open(file.as_uri())
    return tab


def sheets(tab: Tab, most: int = 99) -> list[str]:
    """The words of each printed sheet, with one blank between two."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(tab.pdf())).pages[:most]]


def squeezed(text: str) -> str:
    """Without blanks: a line may end anywhere."""
    return "".join(text.split())


@pytest.mark.parametrize(
    ("language", "numbers"),
    [("en", "Facts recorded as unknown 66 49"), ("da", "Oplysninger angivet som ukendte 66 49")],
)
def test_on_paper(note: Tab, language: str, numbers: str) -> None:
    made, say = real(), words_in(language).retold
    printed = sheets(note)
    assert len(printed) <= MOST_SHEETS
    first, all_sheets = squeezed(printed[0]), squeezed("".join(printed[1:]))
    in_short = [one for one in made.changes if one.kind.judgement.value == "loss"]
    assert [one.message for one in in_short if squeezed(say(one.message)) not in first] == []
    assert squeezed(numbers) in first
    assert [one.kind.id for one in made.changes if one.kind.id not in all_sheets] == []
    for load in made.loads:
        row = [say(cell) for cell in (load.organisation, load.before.in_words(), load.after.in_words())]
        assert load.before == load.after or squeezed("".join(row)) in all_sheets


READ, FOUND = (
    ["p.what", "p.because", "p.todo", "p.lead", ".short li", ".about h3", "footer p"],
    [".place", ".place code", ".stop"],
)


@pytest.mark.parametrize("language", ["en", "da"])
def test_nothing_is_small_on_paper(note: Tab) -> None:
    """What has to be read is 9 points, what one looks things up by 7.5."""
    note.look(medium="print")
    size = "[...document.querySelectorAll('{}')].map(e => parseFloat(getComputedStyle(e).fontSize) * 0.75)"
    for selector in READ:
        assert min(note.run(size.format(selector))) >= 8.99, selector
    for selector in (*FOUND, "th", "td", "code", ".eyebrow"):
        assert min(note.run(size.format(selector))) >= 7.5, selector
    note.look()


def test_what_there_is_none_of_has_a_border_too(tab: Tab, tmp_path: Path) -> None:
    file = tmp_path / "one.html"
    file.write_text(render(compared(change("seat/lost", "Ana")), ENGLISH), encoding="utf-8")
    tab.open(file.as_uri())
    tops = tab.run("[...document.querySelectorAll('.badge')].map(e => e.getBoundingClientRect().height)")
    assert len(tops) == 4
    assert len(set(tops)) == 1
    assert tab.run("getComputedStyle(document.querySelector('.badge.none')).borderTopWidth") == "2px"


@pytest.mark.parametrize(("longest", "fails"), [(0, False), (90, True), (900, True)])
def test_the_first_sheet_is_one_sheet_however_much_changes(longest: int, fails: bool, tab: Tab, tmp_path: Path) -> None:
    words = "The parish council of the united villages loses its seat in the committee for roads and bridges, number"
    said = [f"{words} {number} {'x ' * (number * 7 % (longest // 2 + 1))}" for number in range(40)]
    lost = [change("seat/lost", one, fails=fails and number > 0) for number, one in enumerate(said)]
    streets = [f"Who clears the snow in street {number}?" for number in range(20)]
    asked = [change("question/opened", told("Open: {question}", question=street)) for street in streets]
    numbers = tuple(real().metrics[0]._replace(title=f"Number {n}", before=exactly(n)) for n in range(17, 35))
    file = tmp_path / "many.html"
    file.write_text(render(compared(*lost, *asked, waived=3)._replace(metrics=numbers), ENGLISH), encoding="utf-8")
    tab.open(file.as_uri())
    printed = sheets(tab, 2)
    assert "Number 34" in printed[0]
    assert "What is lost 40" in printed[1]
    assert printed[0].count("Who clears the snow") >= 11
    assert printed[0].count(words) >= 3


def test_a_line_leads_to_the_change(note: Tab) -> None:
    note.click_on(".in-short li:nth-child(2) a")
    target = note.run("document.querySelector(':target .what').textContent")
    assert target.removesuffix(" stops the gate") == note.run(
        "document.querySelector('.in-short li:nth-child(2) a').textContent"
    )
    top = note.run("document.querySelector(':target').getBoundingClientRect().top")
    assert 0 <= top < 820


def test_numbers_by_organisation_unfold(note: Tab) -> None:
    seen = "document.querySelector('details td').checkVisibility({contentVisibilityAuto: true})"
    assert not note.run(seen)
    note.run("document.querySelector('details').scrollIntoView()")
    note.click_on("details > summary")
    assert note.run(seen)


@pytest.mark.parametrize("width", [320, 500, 900, 1600])
def test_nothing_hangs_out(width: int, note: Tab) -> None:
    note.size(width, 900)
    assert note.run("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("dark", [False, True])
def test_words_stand_out_from_the_ground(dark: bool, note: Tab) -> None:
    note.look(dark=dark)
    contrast = """(() => {
      const light = (colour) => {
        const [r, g, b] = colour.match(/[0-9.]+/g).map((v) => v / 255)
          .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = light(getComputedStyle(document.body).backgroundColor);
      return Math.min(...[...document.querySelectorAll("p, h1, h2, h3, a, th, td, code")].map((one) => {
        const ink = light(getComputedStyle(one).color);
        return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      }));
    })()"""
    assert note.run(contrast) >= 4.5
