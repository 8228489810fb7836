"""A picture is shown in the font that it carries, whatever the machine has."""

import base64
from pathlib import Path
from typing import Any

import pytest

from docs.script_fonts import family_of
from govctl.diagrams.paint.faces import faces, style
from govctl.diagrams.paint.pixels import png
from govctl.diagrams.paint.runs import runs
from govctl.diagrams.text.units import units
from govctl.diagrams.text.widths import FALLBACK_FONT, MAIN_FONT, text_width
from govctl.usecases.draw import draw
from govctl.usecases.sides import Side
from tests.browser.chromium import Tab
from tests.diagrams.pixels import darkness
from tests.diagrams.text.words import SHAPED, SIMPLE

NAMES = {
    "danish": ("Ærø Åråd – “forløb” → 2", MAIN_FONT),
    "polish": ("Zażółć gęślą jaźń", MAIN_FONT),
    "greek": ("Ομάδα συντονισμού", MAIN_FONT),
    "cyrillic": ("Рабочая группа", MAIN_FONT),
    "arabic": ("اللجنة الاجتماعية", MAIN_FONT),
    "persian": ("می\u200cخواهیم", MAIN_FONT),
    "armenian": ("Ծրագրի խորհուրդ", MAIN_FONT),
    "ethiopic": ("የፕሮግራም ኮሚቴ", MAIN_FONT),
    "georgian": ("პროგრამის საბჭო", MAIN_FONT),
    "lao": ("ຄະນະກຳມະການ", MAIN_FONT),
    "thai": ("คณะกรรมการกำกับ", MAIN_FONT),
    "chinese": ("国家卫生信息", FALLBACK_FONT),
    "korean": ("위원회", FALLBACK_FONT),
    **{script: (words.split(",")[0].split()[0], family_of(script)) for script, words in {**SHAPED, **SIMPLE}.items()},
}


def _fonts(tab: Tab, selector: str) -> list[dict[str, Any]]:
    """The fonts that the browser draws an element with."""
    tab.ask("DOM.enable")
    tab.ask("CSS.enable")
    root = tab.ask("DOM.getDocument")["root"]["nodeId"]
    node = tab.ask("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
    fonts: list[dict[str, Any]] = tab.ask("CSS.getPlatformFontsForNode", nodeId=node)["fonts"]
    tab.ask("CSS.disable")
    tab.ask("DOM.disable")
    tab.errors.clear()  # asking for fonts, the inspector reads the file and its styles, which the page itself may not
    return fonts


@pytest.mark.parametrize("ending", ["svg", "html"])
@pytest.mark.parametrize("script", NAMES)
def test_the_font_is_that_of_the_picture(script: str, ending: str, tab: Tab, tmp_path: Path) -> None:
    name, family = NAMES[script]
    path, target = tmp_path / "governance.yaml", tmp_path / f"chart.{ending}"
    path.write_text(f"schema_version: 1\nname: Hall\ngroups:\n  board: {{name: {name}}}\n", encoding="utf-8")
    target.write_bytes(draw(Side(str(path)), [str(target)])[str(target)])
    tab.open(target.as_uri())
    tab.run("document.fonts.ready.then(() => document.fonts.size)")
    bold = "#board text[font-weight='700']" if ending == "svg" else "#chart .card .name"
    plain = "#board text:not([font-weight])" if ending == "svg" else "#chart .card .unknown"
    for selector, expected in ((bold, family), (plain, MAIN_FONT)):
        fonts = _fonts(tab, selector)
        assert fonts
        assert all(font["isCustomFont"] and font["familyName"] == expected for font in fonts), fonts


EXACT = [name for script, (name, _) in NAMES.items() if script not in ("arabic", "persian", *SHAPED)]


@pytest.mark.parametrize("name", EXACT)
def test_texts_are_as_wide_as_they_were_measured(name: str, tab: Tab, tmp_path: Path) -> None:
    path, target = tmp_path / "governance.yaml", tmp_path / "chart.svg"
    path.write_text(f"schema_version: 1\nname: Ærø\ngroups:\n  board: {{name: {name}}}\n", encoding="utf-8")
    target.write_bytes(draw(Side(str(path)), [str(target)])[str(target)])
    tab.open(target.as_uri())
    tab.run("document.fonts.ready.then(() => true)")
    widths = tab.run("""[...document.querySelectorAll('text')].map(text => {
      const said = parseFloat(text.getAttribute('textLength'));
      text.removeAttribute('textLength');
      return [said, text.getComputedTextLength()];
    })""")
    assert len(widths) > 3
    assert all(said == pytest.approx(shown, abs=0.3) for said, shown in widths)


def test_letters_that_join_are_not_drawn_apart(tab: Tab, tmp_path: Path) -> None:
    path, target = tmp_path / "governance.yaml", tmp_path / "chart.svg"
    path.write_text("schema_version: 1\nname: Hall\ngroups:\n  board: {name: اللجنة الاجتماعية}\n", encoding="utf-8")
    target.write_bytes(draw(Side(str(path)), [str(target)])[str(target)])
    tab.open(target.as_uri())
    tab.run("document.fonts.ready.then(() => true)")
    held, wide = tab.run(
        "(t => [t.hasAttribute('textLength'), t.getComputedTextLength()])(document.querySelector('#board text'))"
    )
    assert not held
    assert 0 < wide <= text_width("اللجنة الاجتماعية", 11.5, bold=True)


WIDTH, HEIGHT = 420, 60


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("script", [*SHAPED, *SIMPLE])
def test_a_picture_in_pixels_is_what_a_browser_draws(script: str, bold: bool, tab: Tab, tmp_path: Path) -> None:
    words = {**SHAPED, **SIMPLE}[script].split(",")[0][:34]
    start = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" font-family="{MAIN_FONT}" '
        f'font-kerning="none">{{}}<text x="10" y="35" font-size="20" font-weight="{700 if bold else 400}">{{}}</text></svg>'
    )
    target = tmp_path / "a.svg"
    target.write_text(start.format(style(faces(words)), words), encoding="utf-8")
    tab.size(WIDTH, HEIGHT)
    tab.open(target.as_uri())
    tab.run("document.fonts.ready.then(() => true)")
    theirs = darkness(base64.b64decode(tab.ask("Page.captureScreenshot", format="png")["data"]))
    ours = darkness(png(start.format("", runs(words, 10, 20, bold)), WIDTH, HEIGHT, 1))
    assert _far_ink(theirs, ours) + _far_ink(ours, theirs) < 0.01


def _far_ink(one: list[list[int]], other: list[list[int]]) -> float:
    """The share of the black of a picture that has no grey of the other within a pixel of it."""
    black = [(x, y) for y, row in enumerate(one) for x, dark in enumerate(row) if dark > 160]
    near = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    far = sum(all(other[(y + dy) % HEIGHT][(x + dx) % WIDTH] < 60 for dx, dy in near) for x, y in black)
    return far / len(black)


@pytest.mark.parametrize("script", SHAPED)
def test_syllables_are_where_they_were_measured(script: str, tab: Tab, tmp_path: Path) -> None:
    """That a picture for viewers, which says a word as a whole, is as wide as it was laid out."""
    words, target = SHAPED[script].split(",")[0], tmp_path / "a.svg"
    target.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" font-family="{MAIN_FONT}" font-kerning="none">'
        f'{style(faces(words + " x"))}<text x="10" y="35" font-size="20">{words}</text></svg>',
        encoding="utf-8",
    )
    tab.open(target.as_uri())
    tab.run("document.fonts.ready.then(() => true)")
    starts = [sum(map(len, units(words)[:i])) for i in range(len(units(words)))]
    at = tab.run(f"{starts}.map(i => document.querySelector('text').getStartPositionOfChar(i).x)")
    assert at == [pytest.approx(10 + text_width(words[:start], 20), abs=0.1) for start in starts]
