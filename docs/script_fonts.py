"""Writes the fonts of the scripts that Govctl Sans lacks: of the Noto font of each, what pictures use of it.

These stay fonts of their own, since the letters of most are set one syllable at a time. Left out is what pictures do not use:
hinting, kerning, letters of other scripts, forms to be chosen by hand or by language, and the form that a vowel of Bengali has at the
beginning of a word, which would be taken inside words too.

Usage: python docs/script_fonts.py FOLDER, then python docs/fonts.py
FOLDER has, anywhere in it, the files of Noto Sans, and Noto Serif for Tibetan (Debian: fonts-noto-core).
"""

import sys
from collections.abc import Iterable
from pathlib import Path

from fontTools.ttLib import TTFont

from docs.joined_font import COPYRIGHT, FAMILY, FILE_NAME, LICENCE, STYLE, WHOLE_NAME, cut, packed
from govctl.diagrams.paint.runs import RIGHT_TO_LEFT_SIGNS
from govctl.diagrams.text.scripts import FOLDER, file_name

WEIGHTS = ("Regular", "Bold")
SCRIPTS = {
    # with the dandas that the scripts of India share, and the sign of the rupee
    "Devanagari": "0900-097F 1CD0-1CFF 20B9 A8E0-A8FF",
    "Bengali": "0980-09FF",
    "Gurmukhi": "0A00-0A7F",
    "Gujarati": "0A80-0AFF",
    "Oriya": "0B00-0B7F",
    "Tamil": "0B80-0BFF",
    "Telugu": "0C00-0C7F",
    "Kannada": "0C80-0CFF",
    "Malayalam": "0D00-0D7F",
    "Sinhala": "0D80-0DFF",
    "Tibetan": "0F00-0FFF",
    "Myanmar": "1000-109F A9E0-A9FF AA60-AA7F",
    "Khmer": "1780-17FF 19E0-19FF",
    "Thaana": "0780-07BF",
    "Cherokee": "13A0-13FF AB70-ABBF",
    "Canadian Aboriginal": "1400-167F 18B0-18FF",
    "Tifinagh": "2D30-2D7F",
}
"""The characters that are taken from the font of each script"""
NEEDED = (0x200C, 0x200D, 0x25CC)
"""What every script needs in its own font: what joins and parts letters, and the circle below a mark that has no letter"""
BETWEEN = {"Thaana": RIGHT_TO_LEFT_SIGNS}
"""What stands between the words of a script from right to left; in another font it would part them, in the wrong order"""
_UNUSED = {"aalt", "init", "kern", "locl", "rtla", "salt", "ss01", "ss02", "ss03", "subs", "sups", "unic"}


def family_of(script: str) -> str:
    """The name of the font of a script."""
    return f"Noto {'Serif' if script == 'Tibetan' else 'Sans'} {script}"


def script_font(folder: Path, script: str, weight: str) -> TTFont | None:
    """The font of a script in one weight; None where there is none."""
    family = family_of(script)
    found = sorted(folder.rglob(file_name(family, weight)))
    if not found:
        return None
    font = TTFont(found[0], recalcTimestamp=False)
    wanted = {code for part in SCRIPTS[script].split() for code in codes(part)}
    names = (COPYRIGHT, FAMILY, STYLE, WHOLE_NAME, FILE_NAME, LICENCE)
    font = cut(font, [*wanted, *NEEDED, *map(ord, BETWEEN.get(script, ""))], sorted(_features(font) - _UNUSED), names)
    for record in font["name"].names:
        if record.nameID == FAMILY:  # of one of them it is abbreviated
            record.string = family
    return font


def codes(part: str) -> range:
    """The code points of a range that is written as `0900-097F`, or of a single one."""
    first, _, last = part.partition("-")
    return range(int(first, 16), int(last or first, 16) + 1)


def _features(font: TTFont) -> set[str]:
    """What the font can do to its letters, in the names of OpenType."""
    tables: Iterable[str] = (table for table in ("GSUB", "GPOS") if table in font)
    return {record.FeatureTag for table in tables for record in font[table].table.FeatureList.FeatureRecord}


if __name__ == "__main__":
    for script in SCRIPTS:
        for weight in WEIGHTS:
            font = script_font(Path(sys.argv[1]), script, weight)
            if font:
                Path(FOLDER, file_name(family_of(script), weight)).write_bytes(packed(font).getvalue())
