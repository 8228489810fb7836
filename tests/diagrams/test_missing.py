"""Letters that the shipped fonts lack are found wherever they stand."""

import pytest

from govctl.diagrams.text.missing import missing


@pytest.mark.parametrize(
    ("said", "letters"),
    [
        ("", ""),
        ("Village hall", ""),
        ("Ærø ΑΩ Жы 委員会", ""),
        ("ไทย and ไทย", "ทยไ"),
        ("a\u202eb\x00", ""),
        (("x", ["🏛", {"ก": ("ข", 3, None)}]), "กข🏛"),
    ],
)
def test_missing(said: object, letters: str) -> None:
    assert missing(said) == letters
