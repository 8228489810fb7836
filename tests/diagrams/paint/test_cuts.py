"""What is cut out of a font for a picture looks and shapes like the font itself, in one order and the same bytes."""

import pytest
import uharfbuzz

from govctl.diagrams.paint import cuts
from govctl.diagrams.paint.faces import faces
from govctl.diagrams.text.scripts import letters, scripts
from tests.diagrams.text.words import SHAPED, SIMPLE

ALL = {**SHAPED, **SIMPLE}


def _drawn(data: bytes, text: str) -> list[tuple[object, ...]]:
    """Each glyph of a text: what it looks like, how wide it is, where it stands."""
    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(data)))
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer)
    found = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    return [(font.get_glyph_extents(info.codepoint), info.cluster, place.position) for info, place in found]


@pytest.mark.parametrize("script", ALL)
def test_a_cut_shapes_as_the_whole_font(script: str) -> None:
    whole = next(each for family, each in scripts().items() if family.endswith(f" {script}"))
    made = list(cuts.cuts(character for character in ALL[script] if character in letters()))
    assert [cut.bold for cut in made] == [False, True]
    for cut in made:
        with open(whole.file(cut.bold), "rb") as file:
            data = file.read()
        assert len(cut.font) < len(data)
        for word in ALL[script].replace(",", "").replace(".", "").split():
            assert _drawn(cut.font, word) == _drawn(data, word)


@pytest.mark.parametrize(
    "letter", ["\u0bca", "\u09cb", "\u0dde", "\u0d4a", "\u17c4", "\u17be", "\u0c48", "\u1026", "\u0f43"]
)
def test_a_vowel_in_two_parts_has_both(letter: str) -> None:
    script = letters()[letter].script
    base = next(each for each, found in letters().items() if found.script == script and each.isalpha())
    (cut, _) = cuts.cuts(base + letter)
    with open(script.file(bold=False), "rb") as file:
        assert _drawn(cut.font, base + letter) == _drawn(file.read(), base + letter)


def test_the_same_letters_give_the_same_bytes_whatever_their_order() -> None:
    text = "".join(ALL.values()) + "国家위원회"
    assert faces(text) == faces(text[::-1])
    order = [family for family in scripts() if family.split(" ", 2)[2] in ALL]
    assert len(order) == len(ALL)
    made = [uharfbuzz.Face(uharfbuzz.Blob(cut.font)).get_name(1) for cut in cuts.cuts(set(text))]
    assert made == [family for each in (*order, "Droid Sans Fallback") for family in (each, each)]


@pytest.mark.parametrize("text", ["", "Ærø", "ߞߒ", "👩"])
def test_nothing_is_cut_for_what_no_other_font_has(text: str) -> None:
    assert list(cuts.cuts(text)) == []


def test_without_harfbuzz_nothing_is_carried_but_the_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cuts, "can_shape", lambda: False)
    assert faces("a समिति 国 Ꮳ") == faces("a")
