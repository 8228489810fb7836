"""Text for terminals: nothing acts, columns line up."""

import pytest

from govctl.reports.terminal import Painter, counted, visible, width


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ærø 委員会 🏛", "Ærø 委員会 🏛"),
        ("\x1b[31m", "\\u{1b}[31m"),
        ("a\tb\nc\r", "a\\u{9}b\\u{a}c\\u{d}"),
        ("\x00\x07\x7f\x9b", "\\u{0}\\u{7}\\u{7f}\\u{9b}"),
        ("\u202eevil\u202c \u2066x\u2069", "\\u{202e}evil\\u{202c} \\u{2066}x\\u{2069}"),
        ("\u200e\u200f\u061c\ufeff", "\\u{200e}\\u{200f}\\u{61c}\\u{feff}"),
        ("\u2028\u2029\x85", "\\u{2028}\\u{2029}\\u{85}"),
        ("\udcff\ud800", "\\u{dcff}\\u{d800}"),
    ],
)
def test_what_would_act_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert visible(shown) == shown


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("board", 5),
        ("Ærø", 3),
        ("委員会", 6),
        ("ｆｕｌｌ", 8),
        ("ﾊﾝｶｸ", 4),
        ("한국", 4),
        ("\u1112\u1161\u11ab", 2),
        ("e\u0301", 1),
        ("ที่", 1),
        ("👍", 2),
        ("👍🏽", 2),
        ("👨\u200d👩\u200d👧", 2),
        ("🏛\ufe0f", 2),
        ("☎\ufe0f", 2),
        ("👍\ufe0f", 2),
        ("🇩🇰", 2),
        ("→…–·", 4),
    ],
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


def test_painter() -> None:
    assert Painter(colour=False)("error", "x") == "x"
    styles = ("error", "warning", "note", "good", "bold", "faint", "accent")
    painted = [Painter(colour=True)(style, "x") for style in styles]
    assert len(set(painted)) == len(styles)
    assert all(one.startswith("\x1b[") and one.endswith("mx\x1b[0m") for one in painted)


@pytest.mark.parametrize(
    ("number", "words", "said"),
    [
        (0, ("group",), "0 groups"),
        (1, ("group",), "1 group"),
        (2, ("person", "people"), "2 people"),
        (1, ("person", "people"), "1 person"),
        (12_345, ("group",), "12,345 groups"),
    ],
)
def test_counted(number: int, words: tuple[str, ...], said: str) -> None:
    assert counted(number, *words) == said
