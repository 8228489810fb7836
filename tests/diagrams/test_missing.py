"""Letters that the shipped fonts lack are found wherever they stand."""

import pytest

from govctl.diagrams.text.missing import missing


@pytest.mark.parametrize(
    ("said", "letters"),
    [
        ("", ""),
        ("Village hall", ""),
        ("Ærø ΑΩ Жы 委員会 مجلس ועדה ไทย ລາວ Խորհ საბჭო ኮሚቴ", ""),
        ("समिति কমিটি ਕਮੇਟੀ સમિતિ ସମିତି குழு కమిటీ ಸಮಿತಿ സമിതി ශ්‍රී ཚོགས ကော်မတီ ក្រុម ކޮމިޓީ ᏣᎳᎩ ᐃᓄᒃ ⵜⴰⵎ می‌خواهیم", ""),
        ("ߞߒ and ߞߒ", "ߒߞ"),
        ("a\u202eb\x00", ""),
        (("x", ["🏛", {"ߞ": ("ߒ", 3, None)}]), "ߒߞ🏛"),
    ],
)
def test_missing(said: object, letters: str) -> None:
    assert missing(said) == letters
