"""Dates and numbers of a language."""

import pytest
from babel.numbers import format_decimal

from govctl.words.conventions import Conventions


@pytest.mark.parametrize(
    ("tag", "text", "said"),
    [
        ("da", "2027-01-01", "1. januar 2027"),
        ("da", "2027-01", "januar 2027"),
        ("da", "2027", "2027"),
        ("da-DK", "2026-11-23", "23. november 2026"),
        ("en", "2027-01-01", "1 January 2027"),
        ("en", "2027-01", "January 2027"),
        ("en-GB", "2027-01-01", "1 January 2027"),
        ("en-US", "2027-01-01", "January 1, 2027"),
        ("de-AT", "2027-01-31", "31. Jänner 2027"),
        ("da-XX", "2027-01-01", "1. januar 2027"),
        ("qq", "2027-01-01", "1 January 2027"),
        ("", "2027-01-01", "1 January 2027"),
        ("da", "2027-02-30", "2027-02-30"),
        ("da", "2027-13", "2027-13"),
        ("da", "0000-01-01", "0000-01-01"),
        ("da", "2027-01-01T12:00", "2027-01-01T12:00"),
        ("da", "2027-01-01\n", "2027-01-01\n"),
        ("da", "unknown", "unknown"),
        ("da", "", ""),
    ],
)
def test_date(tag: str, text: str, said: str) -> None:
    assert Conventions(tag).date(text) == said


@pytest.mark.parametrize(
    ("tag", "number", "said"),
    [
        ("da", 7, "7"),
        ("da", 999, "999"),
        ("da", 1000, "1.000"),
        ("da", 1234567.5, "1.234.567,5"),
        ("da", 1.5, "1,5"),
        ("da", 2.0, "2"),
        ("da", -1234, "-1.234"),
        ("en", 1234567.5, "1,234,567.5"),
        ("en", 1 / 3, "0.333"),
        ("en-IN", 1234567, "12,34,567"),
    ],
)
def test_number(tag: str, number: float, said: str) -> None:
    assert Conventions(tag).number(number) == said


@pytest.mark.parametrize(
    ("tag", "number", "long", "short"),
    [("da", 1, "januar", "jan."), ("da", 5, "maj", "maj"), ("en", 10, "October", "Oct"), ("en", 5, "May", "May")],
)
def test_month(tag: str, number: int, long: str, short: str) -> None:
    conventions = Conventions(tag)
    assert (conventions.month(number), conventions.month(number, short=True)) == (long, short)


@pytest.mark.parametrize("number", [-1_234_567, -1000, -1, 0, 999, 1000, 12_345, 1_234_567_890])
def test_english_numbers_are_those_of_the_common_data_without_it(number: int) -> None:
    assert Conventions("en").number(number) == format_decimal(number, locale="en_001")
