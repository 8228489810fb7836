"""A chart as a tree in plain text: who stands below whom, what changes, and no character that acts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from govctl.diagrams.chart import FORMERLY, REPORTS, Card, Chart, Link, Said
from govctl.diagrams.outline import WIDTH, outline
from govctl.words.catalogue import words_in
from tests.diagrams.hostile import TEXTS

EN = words_in("en")


def card(name: str, band: int = 0) -> Card:
    """A card of a group without facts."""
    return Card(name, band, (Said(name.title(), "name"),))


def chain(length: int) -> Chart:
    """Groups that report one to the other."""
    cards = tuple(card(f"g{i}") for i in range(length))
    return Chart("Hall", "", ("",), cards, tuple(Link(f"g{i + 1}", f"g{i}", REPORTS) for i in range(length - 1)))


def test_a_tree() -> None:
    board = Card(
        "board", 0, (Said("committee", "kind"), Said("Board", "name"), Said("Chair: Ana"), Said("4 → 2", "change"))
    )
    gone = Card("gone", 1, (Said("Gone", "name-gone"),), mark="dissolved", badge="− not mentioned")
    renamed = Card("c", 1, (Said("Upkeep", "fact-gone"), Said("Garden", "name")), mark="renamed", badge="≈ renamed")
    links = (
        Link("b", "board", REPORTS),
        Link("c", "b", REPORTS),
        Link("gone", "board", FORMERLY, mark="dissolved"),
        Link("c", "board", "advises", "Money"),
        Link("board", "d", "consults", mark="created"),
        Link("c", "d", FORMERLY),
    )
    chart = Chart(
        "Hall",
        "in force",
        ("High", "Low", ""),
        (board, card("b", 1), renamed, gone, card("d", 2)),
        links,
        footer="Source",
    )
    assert outline(chart, EN) == (
        "Hall\n"
        "in force\n"
        "\n"
        "Board\n"
        "│  committee · High\n"
        "│  Chair: Ana\n"
        "│  * 4 → 2\n"
        "│  * consults: D\n"
        "├─ B\n"
        "│  │  Low\n"
        "│  └─ Garden [≈ renamed]\n"
        "│        Low\n"
        "│        formerly Upkeep\n"
        "│        > advises: Board (Money)\n"
        "│        > former line: D\n"
        "└─ Gone [− not mentioned]\n"
        "      Low\n"
        "\n"
        "D\n"
        "\n"
        "Source\n"
    )


@pytest.mark.parametrize(("text", "seen"), TEXTS)
def test_hostile_names_show_as_text(text: str, seen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("govctl.diagrams.outline.WIDTH", 1000)
    made = Card("a", 0, (Said(text, "name"), Said(text), Said(text, "kind")), badge=text)
    chart = Chart(text, text, (text,), (made, card("b")), (Link("a", "b", "advises", text),), footer=text)
    assert outline(chart, EN).splitlines() == [
        *(seen, seen, "", f"{seen} [{seen}]", f"   {seen} · {seen}", f"   {seen}", f"   > advises: B ({seen})"),
        *("", "B", f"   {seen}", "", seen),
    ]


@given(st.text(st.sampled_from("a日😀é\u0301 -") | st.characters(), min_size=1, max_size=400))
def test_no_line_is_wider_than_the_terminal(text: str) -> None:
    made = Card("a", 0, (Said(text, "name"), Said(text)))
    written = outline(Chart(text, text, (text,), (made, card("b")), (Link("b", "a", REPORTS),)), EN)
    assert all(cell_len(line) <= WIDTH for line in written.splitlines())
    assert all(line.isprintable() for line in written.split("\n"))


def test_long_texts_go_on_below_where_they_began() -> None:
    words = " ".join(["word"] * 30)
    lines = outline(Chart("Hall", "", ("",), (Card("a", 0, (Said(words, "name"), Said(words))),), ()), EN).splitlines()
    assert lines[2:] == [
        " ".join(["word"] * 19),
        "   " + " ".join(["word"] * 11),
        "   " + " ".join(["word"] * 19),
        "     " + " ".join(["word"] * 11),
    ]


def test_deep_trees_are_not_indented_for_ever() -> None:
    lines = outline(chain(3000), EN).splitlines()
    assert max(map(cell_len, lines)) < WIDTH
    assert lines[-1].endswith("└─ (2999) G2999")


def test_a_circle_is_shown_once() -> None:
    links = (Link("a", "b", REPORTS), Link("b", "a", REPORTS))
    written = outline(Chart("Hall", "", ("",), (card("a"), card("b")), links), EN)
    assert written.splitlines()[1:] == ["", "B", "│  > reports to: A", "└─ A"]
