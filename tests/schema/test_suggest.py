"""Did you mean ...? A guess where one is close, none where none is, at the same cost among very many."""

import pytest

from govctl.suggest import Suggester, did_you_mean

KEYS = ["members", "meetings", "reports_to", "chair", "deputy_chair", "purpose", "name", "notes"]


@pytest.mark.parametrize(
    ("word", "closest"),
    [
        ("memebers", "members"),
        ("member", "members"),
        ("Members", "members"),
        ("MEMBERS", "members"),
        ("reportsTo", "reports_to"),
        ("reports-to", "reports_to"),
        ("reports to", "reports_to"),
        ("reprots_to", "reports_to"),
        ("hair", "chair"),
        ("chairs", "chair"),
        ("nmae", "name"),
        ("", ""),
        ("x", ""),
        ("unrelated", ""),
        ("m", ""),
        ("membersmembersmembers", ""),
    ],
)
def test_closest(word: str, closest: str) -> None:
    assert Suggester(KEYS).closest(word) == closest
    assert did_you_mean(word, KEYS) == (f"Did you mean `{closest}`?" if closest else "")


def test_nothing_known() -> None:
    assert Suggester([]).closest("chair") == ""
    assert Suggester(["", "chair"]).closest("chiar") == "chair"


def test_the_first_of_two_that_are_the_same() -> None:
    assert Suggester(["ab-c", "a-bc"]).closest("abc") == "ab-c"


def test_among_very_many() -> None:
    suggester = Suggester(f"group-{number}" for number in range(100_000))
    assert all(suggester.closest(f"gruop-{number}") for number in range(10))
