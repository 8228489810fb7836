"""Writes the widths of the shipped fonts' characters to tables, so that measuring a text opens no font.

Usage: python docs/fonts.py
"""

import json
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent.parent / "govctl" / "diagrams" / "fonts"
NAMES = {
    "regular": "LiberationSans-Regular.ttf",
    "bold": "LiberationSans-Bold.ttf",
    "fallback": "DroidSansFallback.ttf",
}


def table(name: str) -> str:
    """Runs of characters of one width in a font: the first and the last code point, the width in 1/1000 em."""
    runs: list[list[int]] = []
    for code, width in _widths(FONTS / NAMES[name]):
        if runs and runs[-1][1] == code - 1 and runs[-1][2] == width:
            runs[-1][1] = code
        else:
            runs.append([code, code, width])
    return json.dumps(runs, separators=(",", ":")) + "\n"


def _widths(path: Path) -> list[tuple[int, int]]:
    font = TTFont(path)
    units = font["head"].unitsPerEm
    glyphs = sorted(font.getBestCmap().items())
    return [(code, round(font["hmtx"][glyph][0] * 1000 / units)) for code, glyph in glyphs]


if __name__ == "__main__":
    for font in NAMES:
        (FONTS / f"{font}.json").write_text(table(font), encoding="utf-8")
