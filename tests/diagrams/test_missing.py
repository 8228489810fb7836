"""Letters that the shipped fonts lack are found wherever they stand."""

import pytest

from govctl.diagrams.text.missing import missing


@pytest.mark.parametrize(
    ("said", "letters"),
    [
        ("", ""),
        ("Village hall", ""),
        ("Ærø ΑΩ Жы 委員会 مجلس ועדה ไทย ລາວ Խորհ საბჭო ኮሚቴ", ""),
        ("हम and हम", "मह"),
        ("a\u202eb\x00", ""),
        (("x", ["🏛", {"ग": ("घ", 3, None)}]), "गघ🏛"),
    ],
)
def test_missing(said: object, letters: str) -> None:
    assert missing(said) == letters
