"""Writes what is made of the shipped fonts: tables of widths, and slices for pictures that carry their font.

Measuring a text opens no font: the widths of its characters are in tables; but the syllables of some scripts are measured
by shaping them. A slice has the characters of some scripts in one weight, packed as browsers take it (WOFF2), with how its
letters join where they do. `docs/joined_font.py` and `docs/script_fonts.py` make the fonts.

Usage: python docs/fonts.py
"""

import json
from collections.abc import Iterable
from pathlib import Path

from fontTools.ttLib import TTFont

from docs.joined_font import COPYRIGHT, FAMILY, LICENCE, SHAPING, STYLE, cut, packed
from docs.script_fonts import SCRIPTS, codes, family_of
from govctl.diagrams.paint.faces import FOLDER, SLICES
from govctl.diagrams.text.scripts import FOLDER as SCRIPT_FONTS
from govctl.diagrams.text.scripts import TABLE, file_name

FONTS = Path(__file__).parent.parent / "govctl" / "diagrams" / "fonts"
NAMES = {
    "regular": "GovctlSans-Regular.ttf",
    "bold": "GovctlSans-Bold.ttf",
    "fallback": "DroidSansFallback.ttf",
}

WEIGHTS = ("regular", "bold")
_LETTERS = {
    "latin": "0020-007E 00A0-00FF 0131 0152-0153 0178 2013-2014 2018-201A 201C-201E 2022 2026 20AC 2039-203A 2190-2193 2212 2248 2264-2265 25CB 25CF FFFD",
    "latin-extended": "0100-024F 0300-036F 1E00-1EFF",
    "greek": "0370-03FF 1F00-1FFF",
    "cyrillic": "0400-052F",
    "arabic": "0600-06FF",
    "armenian": "0530-058F",
    "georgian": "10A0-10FF 1C90-1CBF",
    "thai": "0E00-0E7F",
    "lao": "0E80-0EFF",
    "ethiopic": "1200-137F",
}
"""What each slice has; a last one, `other`, has the rest. The first has what most pictures need."""
SHAPED = ("arabic", "thai", "lao")
"""The slices of scripts whose letters join, or have marks above and below"""
_UNSHAPED = {"Thaana", "Cherokee", "Canadian Aboriginal", "Tifinagh"}
"""The scripts with fonts of their own whose letters stand one beside the other, if with a mark above or below"""


def table(name: str) -> str:
    """Runs of characters of one width in a font: the first and the last code point, the width in 1/1000 em."""
    return json.dumps(_of_one_width(_widths(FONTS / NAMES[name])), separators=(",", ":")) + "\n"


def script_table() -> str:
    """A line for each script: its font, whether it is shaped, whether it is there in bold, and runs as of a table."""
    main = set(TTFont(FONTS / NAMES["regular"]).getBestCmap())
    rows: list[str] = []
    for script in SCRIPTS:
        family = family_of(script)
        regular, bold = (Path(SCRIPT_FONTS, file_name(family, weight)) for weight in ("Regular", "Bold"))
        in_bold = dict(_widths(bold if bold.exists() else regular))
        widths = [(code, width, in_bold[code]) for code, width in _widths(regular) if code not in main]
        row = [family, script not in _UNSHAPED, bold.exists(), _of_one_width(widths)]
        rows.append(json.dumps(row, separators=(",", ":")))
    return "[" + ",\n".join(rows) + "]\n"


def _of_one_width(widths: Iterable[tuple[int, ...]]) -> list[list[int]]:
    """Code points, each with its widths, as runs: the first, the last, and the widths of all of them."""
    runs: list[list[int]] = []
    for code, *width in widths:
        if runs and runs[-1][1] == code - 1 and runs[-1][2:] == width:
            runs[-1][1] = code
        else:
            runs.append([code, code, *width])
    return runs


def _widths(path: Path) -> list[tuple[int, int]]:
    font = TTFont(path)
    units = font["head"].unitsPerEm
    glyphs = sorted(font.getBestCmap().items())
    return [(code, round(font["hmtx"][glyph][0] * 1000 / units)) for code, glyph in glyphs]


def slices() -> dict[str, list[list[int]]]:
    """The characters of each slice as runs of code points, the first and the last of each; none is in two."""
    left = set(TTFont(FONTS / NAMES["regular"]).getBestCmap())
    found: dict[str, list[list[int]]] = {}
    for name, ranges in _LETTERS.items():
        wanted = {code for part in ranges.split() for code in codes(part)}
        found[name] = _of_one_width((code,) for code in sorted(left & wanted))
        left -= wanted
    return {**found, "other": _of_one_width((code,) for code in sorted(left))}


def slice_of(weight: str, name: str, runs: list[list[int]]) -> bytes:
    """The characters of a slice as a font of their own."""
    codes = [code for first, last in runs for code in range(first, last + 1)]
    font = TTFont(FONTS / NAMES[weight], recalcTimestamp=False)
    font = cut(font, codes, SHAPING if name in SHAPED else [], (COPYRIGHT, FAMILY, STYLE, LICENCE))
    font.flavor = "woff2"
    return packed(font).getvalue()


if __name__ == "__main__":
    for font in NAMES:
        (FONTS / f"{font}.json").write_text(table(font), encoding="utf-8")
    Path(TABLE).write_text(script_table(), encoding="utf-8")
    found = slices()
    Path(SLICES).write_text(json.dumps(found, separators=(",", ":")) + "\n", encoding="utf-8")
    for weight in WEIGHTS:
        for name, runs in found.items():
            Path(FOLDER, f"{weight}-{name}.woff2").write_bytes(slice_of(weight, name, runs))
