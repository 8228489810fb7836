"""The table of the fonts of scripts is what the fonts have; the fonts are parts of Noto under its licence."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from docs.fonts import script_table
from docs.script_fonts import BETWEEN, NEEDED, SCRIPTS, WEIGHTS, family_of
from govctl.diagrams.text.scripts import FOLDER, TABLE, letters, scripts


def test_the_table_is_made_of_the_fonts() -> None:
    assert Path(TABLE).read_text(encoding="utf-8") == script_table()
    assert list(scripts()) == [family_of(script) for script in SCRIPTS]


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("weight", WEIGHTS)
def test_a_font_has_its_script_and_little_more(script: str, weight: str) -> None:
    found = scripts()[family_of(script)]
    font = TTFont(found.file(weight == "Bold"))
    own = {ord(character) for character, letter in letters().items() if letter.script == found}
    assert own <= set(font.getBestCmap())
    assert set(font.getBestCmap()) - own <= {*NEEDED, *map(ord, BETWEEN.get(script, ""))}
    assert {"fpgm", "prep", "cvt ", "gasp", "kern"}.isdisjoint(font.keys())
    names = {record.nameID: str(record) for record in font["name"].names}
    assert names[1] == found.family
    assert "Copyright" in names[0]
    assert "SIL Open Font License" in names[13]


def test_the_licence_is_beside_them() -> None:
    text = Path(FOLDER, "LICENSE-Noto.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in text
    assert all(script in " ".join(text.split()) for script in SCRIPTS)
    assert sum(path.stat().st_size for path in Path(FOLDER).glob("*.ttf")) < 3_600_000
