"""How often a group meets, in both languages that are shipped."""

import pytest

from govctl.words.catalogue import words_in

DANISH = words_in("da").meetings
ENGLISH = words_in("en").meetings


@pytest.mark.parametrize(
    ("least", "most", "english", "danish"),
    [
        (1, 1, "1 meeting a year", "1 møde pr. år"),
        (3, 3, "3 meetings a year", "3 møder pr. år"),
        (0, 0, "0 meetings a year", "0 møder pr. år"),
        (2, 4, "2–4 meetings a year", "2–4 møder pr. år"),
        (1, None, "at least 1 meeting a year", "mindst 1 møde pr. år"),
        (2, None, "at least 2 meetings a year", "mindst 2 møder pr. år"),
        (None, 4, "at most 4 meetings a year", "højst 4 møder pr. år"),
        (None, None, "meetings unknown", "mødehyppighed ukendt"),
    ],
)
def test_per_year(least: int | None, most: int | None, english: str, danish: str) -> None:
    assert (ENGLISH.per_year(least, most), DANISH.per_year(least, most)) == (english, danish)


@pytest.mark.parametrize(
    ("number", "unit", "english", "danish"),
    [
        (1, "day", "every day", "hver dag"),
        (1, "week", "every week", "hver uge"),
        (1, "month", "every month", "hver måned"),
        (1, "quarter", "every quarter", "hvert kvartal"),
        (1, "year", "every year", "hvert år"),
        (10, "day", "every 10 days", "hver 10. dag"),
        (2, "week", "every 2 weeks", "hver 2. uge"),
        (3, "month", "every 3 months", "hver 3. måned"),
        (2, "quarter", "every 2 quarters", "hvert 2. kvartal"),
        (2, "year", "every 2 years", "hvert 2. år"),
    ],
)
def test_every(number: int, unit: str, english: str, danish: str) -> None:
    assert (ENGLISH.every(number, unit), DANISH.every(number, unit)) == (english, danish)


@pytest.mark.parametrize(
    ("what", "english", "danish"),
    [
        ("ad_hoc", "meets as needed", "mødes efter behov"),
        ("by_rule", "meets by a fixed rule", "mødes efter en fast regel"),
        ("unknown", "meetings unknown", "mødehyppighed ukendt"),
        ("not_stated", "meetings not stated", "mødehyppighed ikke oplyst"),
    ],
)
def test_without_a_number(what: str, english: str, danish: str) -> None:
    assert (getattr(ENGLISH, what)(), getattr(DANISH, what)()) == (english, danish)
