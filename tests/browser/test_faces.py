"""A picture is shown in the font that it carries, whatever the machine has."""

from pathlib import Path
from typing import Any

import pytest

from govctl.diagrams.text.widths import MAIN_FONT, text_width
from govctl.usecases.draw import draw
from govctl.usecases.sides import Side
from tests.browser.chromium import Tab

NAMES = {
    "danish": ("Ærø Åråd – “forløb” → 2", True),
    "polish": ("Zażółć gęślą jaźń", True),
    "greek": ("Ομάδα συντονισμού", True),
    "cyrillic": ("Рабочая группа", True),
    "arabic": ("اللجنة الاجتماعية", True),
    "armenian": ("Ծրագրի խորհուրդ", True),
    "ethiopic": ("የፕሮግራም ኮሚቴ", True),
    "georgian": ("პროგრამის საბჭო", True),
    "lao": ("ຄະນະກຳມະການ", True),
    "thai": ("คณะกรรมการกำกับ", True),
    "chinese": ("国家卫生信息", False),
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
    name, carried = NAMES[script]
    path, target = tmp_path / "governance.yaml", tmp_path / f"chart.{ending}"
    path.write_text(f"schema_version: 1\nname: Hall\ngroups:\n  board: {{name: {name}}}\n", encoding="utf-8")
    target.write_bytes(draw(Side(str(path)), [str(target)])[str(target)])
    tab.open(target.as_uri())
    tab.run("document.fonts.ready.then(() => document.fonts.size)")
    bold = "#board text[font-weight='700']" if ending == "svg" else "#chart .card .name"
    plain = "#board text:not([font-weight])" if ending == "svg" else "#chart .card .unknown"
    for selector, ours in ((bold, carried), (plain, True)):
        fonts = _fonts(tab, selector)
        assert fonts
        assert all(font["isCustomFont"] and font["familyName"] == MAIN_FONT for font in fonts) == ours


EXACT = [name for script, (name, carried) in NAMES.items() if carried and script != "arabic"]


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
