"""Lines fit their width and lose nothing; facts stay whole where that costs no line."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govctl.diagrams.text.lines import ELLIPSIS, broken, broken_facts, cut, shown
from govctl.diagrams.text.units import units
from govctl.diagrams.text.widths import text_width

WIDTH = 100.0
TEXTS = st.text(st.sampled_from("abcdW æøå-/–.,·()→νομός国家卫生信息 "), max_size=120).map(shown)


def _solid(text: str) -> str:
    """The text without what a line may lose or get where it ends."""
    return re.sub(r"[\s·\u00a0-]", "", text)


@given(TEXTS, st.sampled_from([40.0, 100.0, 300.0]), st.booleans())
def test_lines_fit_and_lose_nothing(text: str, width: float, bold: bool) -> None:
    for lines in (broken(text, width, 9, bold, 99), broken_facts(text, width, 9, bold, 99)):
        assert all(text_width(line.rstrip(), 9, bold) <= width + 0.01 for line in lines)
        assert _solid("".join(lines)) == _solid(text)


@given(TEXTS, st.integers(1, 4))
def test_no_more_lines_than_asked_for(text: str, most: int) -> None:
    lines = broken(text, WIDTH, 9, most=most)
    assert len(lines) <= most
    assert lines[-1].endswith(ELLIPSIS) or _solid("".join(lines)) == _solid(text)


@given(st.lists(st.text("abcdef ", min_size=1, max_size=30).map(str.strip).filter(bool), min_size=1, max_size=6))
def test_no_line_begins_or_ends_with_the_dot(facts: list[str]) -> None:
    lines = broken_facts(" · ".join(facts), WIDTH, 9, most=99)
    assert not any(line.startswith("·") or line.endswith("·") for line in lines)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one · two", ("one · two",)),
        ("12 members · meetings not stated", ("12 members", "meetings not stated")),
        ("5 members · chair · meetings not stated", ("5 members · chair", "meetings not stated")),
        ("a chair nobody has heard of before · ad hoc", ("a chair nobody has heard", "of before · ad hoc")),
        ("", ("",)),
    ],
)
def test_facts(text: str, lines: tuple[str, ...]) -> None:
    assert broken_facts(text, 105, 9.2) == lines


def test_facts_that_would_take_more_lines_whole_are_broken_anywhere() -> None:
    text = "aaaa aaaa · bbbb bbbb bbbb · cccc cccc cccc · dddd dd"
    assert broken_facts(text, 86, 9.2) == ("aaaa aaaa · bbbb", "bbbb bbbb · cccc", "cccc cccc · dddd dd")


def test_what_is_cut_keeps_letters_with_their_marks() -> None:
    assert cut("ab" + "e\u0301" * 30, 30, 9).rstrip(ELLIPSIS).endswith("\u0301")


@pytest.mark.parametrize(
    ("text", "said"),
    [("a  b\nc", "a b c"), ("a\u202eb", "a\ufffdb"), ("a\x00", "a\ufffd"), ("a\u00a0b", "a b"), ("æ", "æ")],
)
def test_shown(text: str, said: str) -> None:
    assert shown(text) == said


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("Working group 2", 64, ("Working", "group 2")),
        ("Secretariat: unknown → MedCom", 120, ("Secretariat: unknown", "→ MedCom")),
        ("members unknown → 5 members", 115, ("members unknown", "→ 5 members")),
        ("a year · + Municipal seat", 86, ("a year", "+ Municipal seat")),
        ("4 meetings a year · + Municipal representative", 150, ("4 meetings a year", "+ Municipal representative")),
        ("every month or so · − Municipal representative", 100, ("every month or so", "− Municipal", "representative")),
        ("from 12 January on, and no sooner", 60, ("from 12", "January on,", "and no sooner")),
        ("the board sits: monthly", 75, ("the board", "sits: monthly")),
        ("+ Representatives", 72, ("+", "Representatives")),
    ],
)
def test_what_belongs_together_stays_on_a_line(text: str, width: float, lines: tuple[str, ...]) -> None:
    assert broken_facts(text, width, 9.2) == lines


def test_names_keep_their_number() -> None:
    assert broken("Arbejdsgruppe for drift 2", 134, 11.5, bold=True) == ("Arbejdsgruppe for", "drift 2")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Samarbejdsudvalgsformandskab", ("Samarbejdsud-", "valgsformands-", "kab")),
        ("Samarbejdsudvalgene", ("Samarbejdsudval-", "gene")),
        ("国家卫生信息系统指导委员会", ("国家卫生信息系统", "指导委员会")),
        ("123456789012345678901", ("12345678901234", "5678901")),
        ("www.samarbejdsudvalg.dk", ("www.samarbejd", "sudvalg.dk")),
        ("Programforvaltningerne", ("Programforvalt-", "ningerne")),
        ("Skoleforvaltningerne", ("Skoleforvaltnin-", "gerne")),
        ("Skoleforvalterogruppe", ("Skoleforvaltero-", "gruppe")),
        ("สำนักงานคณะกรรมการสุขภาพดิจิทัลแห่งชาติ", ("สำนักงานคณะกรรม", "การสุขภาพดิจิทัลแห่", "งชาติ")),
    ],
)
def test_words_that_are_broken_inside(text: str, lines: tuple[str, ...]) -> None:
    assert broken(text, 75, 9.2) == lines


def test_what_is_cut_inside_a_word_has_no_hyphen_before_the_ellipsis() -> None:
    assert broken("Samarbejdsudvalgsformandskab", 75, 9.2, most=1) == ("Samarbejdsud…",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("می\u200cخواهیم", "می\u200cخواهیم"),
        ("ශ්\u200dරී", "ශ්\u200dරී"),
        ("क्\u200cष", "क्\u200cष"),
        ("សុខភាព\u200bជាតិ", "សុខភាព\u200bជាតិ"),
        ("กรรม\u200bการ", "กรรม\u200bการ"),
        ("a\u200cb\u200d\u200b", "a\ufffdb\ufffd\ufffd"),
        ("\u200dक", "\ufffdक"),
        ("क\u200d\u200d", "क\u200d\ufffd"),
        ("क \u200dक, \u200c", "क \ufffdक, \ufffd"),
        ("،\u200c", "،\ufffd"),
        ("क\u200b", "क\ufffd"),
        ("國\u200b", "國\ufffd"),
        ("👩\u200d👩", "👩\ufffd👩"),
    ],
)
def test_what_joins_letters_stays_where_a_script_needs_it(text: str, said: str) -> None:
    assert shown(text) == said


SYLLABLES = st.text(st.sampled_from("कषरतिी््ःa -၊ကျန်းရေាសុខភ្ត་གྱུ"), max_size=120).map(shown)


@given(SYLLABLES, st.sampled_from([30.0, 100.0]), st.booleans())
def test_no_syllable_is_split(text: str, width: float, bold: bool) -> None:
    whole = [unit for unit in units(text) if not unit.isspace()]
    lines = broken(text, width, 9, bold, 99)
    assert [unit for line in lines for unit in units(line) if unit not in " -"] == [u for u in whole if u not in " -"]
    assert all(unit in whole or unit == ELLIPSIS for unit in units(cut(text, width, 9, bold)) if not unit.isspace())


def test_lines_end_where_words_do_that_have_no_spaces() -> None:
    assert broken("គណៈកម្មាធិការ\u200bសុខភាព\u200bជាតិ", 70, 9) == ("គណៈកម្មាធិការ\u200b", "សុខភាព\u200bជាតិ")
    assert broken("རྒྱལ་ཡོངས་འཕྲོད་བསྟེན་", 50, 9) == ("རྒྱལ་ཡོངས་", "འཕྲོད་བསྟེན་")


def test_no_space_at_the_ends_is_shown() -> None:
    assert shown(" Board ") == "Board"
    assert shown(" ") == ""
