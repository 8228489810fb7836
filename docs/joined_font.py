"""Writes the font that pictures are measured and drawn with: Liberation Sans, and what it lacks from the Noto Sans of each script.

One font for all of them, because libraries that draw a text in several fonts lose letters where scripts join their
letters or mark them. Both licences let fonts be joined under another name. Left out is what pictures do not use: hinting, kerning,
and ligatures but those that a script cannot do without.

Usage: python docs/joined_font.py FOLDER
FOLDER has, anywhere in it, the files of Liberation Sans 2.1.5 and of Noto Sans (Debian: fonts-liberation2, fonts-noto-core).
"""

import io
import sys
from collections.abc import Iterable
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

from govctl.diagrams.text.widths import FONT_FILES, MAIN_FONT, UNKNOWN

WEIGHTS = {"Regular": Path(FONT_FILES[0]), "Bold": Path(FONT_FILES[1])}
SCRIPTS = {
    # the mark for what is no letter, made as wide as a letter that nobody knows is measured
    "": [range(0xFFFD, 0xFFFE)],
    "Arabic": [range(0x600, 0x700)],
    "Armenian": [range(0x530, 0x590)],
    "Georgian": [range(0x10A0, 0x1100), range(0x1C90, 0x1CC0)],
    "Thai": [range(0xE00, 0xE80)],
    "Lao": [range(0xE80, 0xF00)],
    "Ethiopic": [range(0x1200, 0x1380)],
}
SHAPING = ["ccmp", "locl", "init", "medi", "fina", "isol", "rlig", "calt", "mark", "mkmk", "curs"]
"""How letters join and where marks stand, in the names of OpenType"""
_UNUSED = ["gasp", "kern", "FFTM", "PCLT", "meta", "STAT"]
COPYRIGHT, FAMILY, STYLE, WHOLE_NAME, FILE_NAME, LICENCE = 0, 1, 2, 4, 6, 13
"""The numbers of a font's names"""
_AS_BEFORE = {
    "head": ("created", "modified"),
    "hhea": ("ascent", "descent", "lineGap"),
    "OS/2": ("sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent", "fsSelection"),
}


def joined(folder: Path, weight: str) -> TTFont:
    """The font of one weight."""
    main = _opened(folder, f"LiberationSans-{weight}.ttf")
    units = main["head"].unitsPerEm
    parts = [packed(cut(main, main.getBestCmap(), []))]
    for script, codes in SCRIPTS.items():
        more = _opened(folder, f"NotoSans{script}-{weight}.ttf")
        scale_upem(more, units if script else round(units * UNKNOWN / 1000))
        more["head"].unitsPerEm = units
        wanted = {code for each in codes for code in each} - set(main.getBestCmap())
        parts.append(packed(cut(more, wanted, SHAPING)))
    font = Merger().merge(parts)
    font.recalcTimestamp = False
    unchanged = _opened(folder, f"LiberationSans-{weight}.ttf")
    for table, fields in _AS_BEFORE.items():
        for field in fields:
            setattr(font[table], field, getattr(unchanged[table], field))
    _name(font, weight, [_copyright(unchanged), *{_copyright(TTFont(part)): None for part in parts[1:]}])
    return font


def _opened(folder: Path, name: str) -> TTFont:
    return TTFont(next(iter(sorted(folder.rglob(name)))), recalcTimestamp=False)


def cut(font: TTFont, codes: Iterable[int], features: list[str], names: Iterable[int | str] = ("*",)) -> TTFont:
    """The font, of which only these characters, features and names are left."""
    options = Options()
    options.layout_features = features
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = list(names)
    options.drop_tables += _UNUSED if features else [*_UNUSED, "GDEF", "GPOS", "GSUB"]
    cutter = Subsetter(options)
    cutter.populate(unicodes=list(codes))
    cutter.subset(font)
    return font


def packed(font: TTFont) -> io.BytesIO:
    """The font as a file, from its beginning; the same bytes whether HarfBuzz is there to pack it tighter or not."""
    font.cfg["fontTools.ttLib.tables.otBase:USE_HARFBUZZ_REPACKER"] = False
    file = io.BytesIO()
    font.save(file)
    file.seek(0)
    return file


def _copyright(font: TTFont) -> str:
    return str(font["name"].getDebugName(COPYRIGHT))


def _name(font: TTFont, weight: str, copyrights: list[str]) -> None:
    """Give the font our name for it, and the names of all who have rights in it."""
    texts = {
        COPYRIGHT: " ".join(copyrights),
        FAMILY: MAIN_FONT,
        WHOLE_NAME: f"{MAIN_FONT} {weight}",
        FILE_NAME: f"{MAIN_FONT.replace(' ', '')}-{weight}",
    }
    kept = [each for each in font["name"].names if each.nameID in {*texts, STYLE, LICENCE}]
    for record in kept:
        record.string = texts.get(record.nameID, record.string)
    font["name"].names = kept


if __name__ == "__main__":
    for weight, path in WEIGHTS.items():
        joined(Path(sys.argv[1]), weight).save(path)
