"""Elements of the model: equal whatever their place; texts in a language; the index."""

from typing import Any

import pytest

from govctl.model import governance, group, parts, policy
from govctl.model.element import UNKNOWN
from govctl.model.governance import Governance, Initiative, Level, Organisation, Person
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Line, Range, Responsibility, Seat, known_seats
from govctl.model.text import Translated, in_language

ELEMENTS: list[Any] = [
    one
    for module in (governance, group, parts, policy)
    for one in vars(module).values()
    if isinstance(one, type) and "pointer" in getattr(one, "_fields", ())
]


@pytest.mark.parametrize("element", ELEMENTS, ids=lambda element: element.__name__)
def test_the_place_takes_no_part_in_equality(element: Any) -> None:
    """Moving a line is no change."""
    required = {name: f"the {name}" for name in element._fields if name not in element._field_defaults}
    here, there = element(**required, pointer=1), element(**required, pointer=2)
    assert here == there
    assert not here != there  # noqa: SIM202 (the two operators are written apart)
    assert hash(here) == hash(there)
    assert element._fields[-1] == "pointer"
    for name in element._fields[:-1]:
        other = here._replace(**{name: "something else"})
        assert here != other, name
        assert not here == other, name  # noqa: SIM201 (as above)


def test_there_are_elements() -> None:
    assert {element.__name__ for element in ELEMENTS} >= {"Group", "Seat", "Governance", "Waiver", "Citation", "Level"}


def test_elements_of_another_sort_or_plain_tuples_differ() -> None:
    others: list[Any] = [Initiative("a", ""), ("a", "b", "", 0), "a", None]
    assert Level("a", "b") not in others
    assert len({Level("a", pointer=1), Level("a", pointer=2), Level("b")}) == 2


def test_unknown_is_not_none() -> None:
    assert str(UNKNOWN) == "unknown"
    assert Group("a", members=UNKNOWN) != Group("a")
    assert Group("a", members=()) != Group("a")
    assert (known_seats(UNKNOWN), known_seats(None), known_seats(())) == ((), (), ())
    assert Group("a", responsibilities=UNKNOWN).known_responsibilities == ()


_TEXT = Translated((("da", "Bestyrelse"), ("en-GB", "Board"), ("de", "Vorstand"), ("en", "The board")))


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("da", "Bestyrelse"),
        ("en", "The board"),
        ("en-GB", "Board"),
        ("en-US", "Board"),
        ("de-AT", "Vorstand"),
        ("fr", "Bestyrelse"),
        ("", "Bestyrelse"),
        ("DA", "Bestyrelse"),
    ],
)
def test_a_text_in_a_language(language: str, expected: str) -> None:
    """The language itself, else another of the same base, else the first."""
    assert in_language(_TEXT, language) == expected
    assert in_language("plain", language) == "plain"


@pytest.mark.parametrize(
    ("given", "said"),
    [((3, 3), "3"), ((2, 4), "2 to 4"), ((2, None), "at least 2"), ((None, 4), "at most 4"), ((0, 0), "0")],
)
def test_range_in_words(given: tuple[int | None, int | None], said: str) -> None:
    assert str(Range(*given)) == said


GOVERNANCE = Governance(
    "Hall",
    language="da",
    levels=(Level("high"), Level("low")),
    organisations=(
        Organisation("town", Translated((("en", "The town"), ("da", "Byen")))),
        Organisation("union", "The union", "TU"),
        Organisation("town", "Second"),
    ),
    people=(Person("ana", "Ana"),),
    groups=(
        Group("a", Translated((("en", "Board"), ("da", "Bestyrelse"))), apex=True, pointer=1),
        Group("b", reports_to="a", responsibilities=(Responsibility("r", "x"), Responsibility("", "y"))),
        Group("c", reports_to="a", name="C"),
        Group("d", reports_to=UNKNOWN),
        Group("e", reports_to="nowhere"),
        Group("a", "Second", pointer=2),
    ),
    initiatives=(Initiative("roof", "Roof"),),
)
INDEX = Index(GOVERNANCE)


def test_index_by_id() -> None:
    assert list(INDEX.levels.items()) == [("high", 0), ("low", 1)]
    assert INDEX.groups["a"].pointer == 1, "the first declaration counts"
    assert INDEX.organisations["town"] == GOVERNANCE.organisations[0]
    assert INDEX.people.keys() == {"ana"}
    assert INDEX.initiatives.keys() == {"roof"}
    assert INDEX.responsibilities == {"r"}
    assert {parent: [one.id for one in below] for parent, below in INDEX.reporting.items()} == {
        "a": ["b", "c"],
        "nowhere": ["e"],
    }


@pytest.mark.parametrize(
    ("name", "expected"), [("a", "Bestyrelse"), ("b", "b"), ("c", "C"), ("nowhere", "nowhere"), (Group("z"), "z")]
)
def test_name_of_a_group(name: Group | str, expected: str) -> None:
    assert INDEX.group_name(name) == expected


@pytest.mark.parametrize(("name", "expected"), [("town", "Byen"), ("union", "TU"), ("nobody", "nobody")])
def test_name_of_an_organisation(name: str, expected: str) -> None:
    assert INDEX.organisation_name(name) == expected


@pytest.mark.parametrize(
    ("seat", "expected"),
    [
        (Seat(organisation="town"), "Byen"),
        (Seat(person="ana"), "Ana"),
        (Seat(person="nobody"), "nobody"),
        (Seat(person="ana", organisation="union"), "Ana (TU)"),
        (Seat(title="Mayor"), "Mayor"),
        (Seat(title=Translated((("en", "Mayor"), ("da", "Borgmester"))), organisation="town"), "Borgmester (Byen)"),
        (Seat(perspective="general_public"), "general public"),
        (Seat(vacant=True), "vacant"),
        (Seat(vacant=True, organisation="town"), "Byen"),
        (Seat(person="ana", title="Mayor"), "Ana"),
        (Seat(), ""),
    ],
)
def test_name_of_a_seat(seat: Seat, expected: str) -> None:
    assert INDEX.seat_name(seat) == expected


def test_all_seats_and_lines_of_a_group() -> None:
    seat, line = Seat(title="x"), Line("y")
    full = Group(
        "g",
        chair=seat,
        deputy_chair=seat,
        secretariat=seat,
        members=(seat, seat),
        guests=(seat,),
        escalates=(line,),
        advises=(line,),
        consults=(line,),
        coordinates_with=(line, line),
    )
    assert [key for key, _ in full.seats()] == ["chair", "deputy_chair", "secretariat", "members", "members", "guests"]
    assert [key for key, _ in full.lines()] == ["escalates", "advises", "consults", *["coordinates_with"] * 2]
    assert list(Group("g", chair=UNKNOWN, members=UNKNOWN).seats()) == []
