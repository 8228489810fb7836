"""A syllable is one unit, nothing is lost or too long, and what has no syllables is taken by the character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govctl.diagrams.text.scripts import letters
from govctl.diagrams.text.units import is_shaped, units
from tests.diagrams.text.words import SIMPLE

HOSTILE = st.text(st.sampled_from([*letters(), *"ab -\u200c\u200d\u200b\u0301\u064a国"]), max_size=60)


@pytest.mark.parametrize("text", ["", "Ærø Åråd", "委員会 مجلس", *SIMPLE.values()])
def test_a_text_without_syllables_is_its_characters(text: str) -> None:
    assert units(text) is text
    assert not is_shaped(text)


@pytest.mark.parametrize(
    ("text", "syllables"),
    [
        ("समिति", "स|मि|ति"),
        ("राष्ट्रीय", "रा|ष्ट्री|य"),
        ("क्\u200cष", "क्\u200c|ष"),
        ("क्\u200dष", "क्\u200dष"),
        ("क़्ष", "क़्ष"),
        ("র\u200d্যা", "র\u200d্যা"),
        ("කමිටුව ශ්\u200dරී", "ක|මි|ටු|ව| |ශ්\u200dරී"),
        ("ක්ක", "ක්|ක"),
        ("അംബ ൎക", "അം|ബ| |ൎക"),
        ("ကျန်း", "ကျ|န်း"),
        ("အင်္ဂလိပ်", "အ|င်္ဂ|လိ|ပ်"),
        ("ស្ត្រី", "ស្ត្រី"),
        ("ប៉្រុ", "ប៉្រុ"),
        ("རྒྱལ་", "རྒྱ|ལ|་"),
        ("IT-कि ₹5", "I|T|-|कि| |₹|5"),
        ("िक", "ि|क"),
        ("कি", "क|ি"),
    ],
)
def test_syllables(text: str, syllables: str) -> None:
    assert list(units(text)) == syllables.split("|")


@given(HOSTILE)
def test_nothing_is_lost(text: str) -> None:
    assert "".join(units(text)) == text


@pytest.mark.parametrize("more", ["\u093c", "\u093f", "\u094d\u0915", "\u200d", "\u094d\u200d"])
def test_no_syllable_is_too_long(more: str) -> None:
    assert max(map(len, units("क" + more * 50_000))) < 80
