"""The tree of groups: everybody once, below whom they report to, whatever the reporting looks like."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govctl.model.element import UNKNOWN, Unknown
from govctl.model.governance import Governance
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.reports.tree import render
from tests.reports.governances import full, governance

_NOTHING = "chair not stated · meetings not stated · members not stated · no responsibility stated"


def test_exact_text(tmp_path: Path) -> None:
    assert render(full(tmp_path)) == (
        "Village hall (active)\n"
        "Board board\n"
        "│  chair Ana Lind · meets 2 to 4 times a year, 1.5 hours each, plenary · at least 7 seats · 2 responsibilities\n"
        "└─ upkeep (paused)\n"
        "      chair vacant since 2024-03-01 · meets every 2 weeks · members unknown · responsibilities unknown\n"
        "\n"
        "to whom these report is unknown\n"
        "garden\n"
        "   chair unknown · meets every month · number of seats unknown · no responsibility stated\n"
        "\n"
        "3 groups, 3 organisations, 1 open question. `govctl show FILE ID` shows one of them in full.\n"
    )


@pytest.mark.parametrize(
    ("groups", "tree"),
    [
        ("a: {apex: true}\n  b: {apex: true}", "a\n   ~\nb\n   ~"),
        (
            "c: {reports_to: b}\n  b: {reports_to: a}\n  d: {reports_to: a}\n  a: {apex: true}",
            "a\n│  ~\n├─ b\n│  │  ~\n│  └─ c\n│        ~\n└─ d\n      ~",
        ),
        ("a: {}", "\nto whom these report is not stated\na\n   ~"),
        ("a: {reports_to: unknown}", "\nto whom these report is unknown\na\n   ~"),
        (
            "b: {reports_to: a}\n  a: {reports_to: nowhere}",
            "\nthese report to a group that does not exist\na\n│  ~\n└─ b\n      ~",
        ),
        (
            "tail: {reports_to: a}\n  a: {reports_to: b}\n  b: {reports_to: a}\n  self: {reports_to: self}",
            "\nthese report in a circle\na\n│  ~\n├─ tail\n│     ~\n└─ b\n      ~\nself\n   ~",
        ),
        ("a: {apex: true, reports_to: b}\n  b: {reports_to: a}", "a\n│  ~\n└─ b\n      ~"),
        ("a: {apex: true, reports_to: nowhere}", "a\n   ~"),
    ],
)
def test_shapes(groups: str, tree: str, tmp_path: Path) -> None:
    lines = render(governance(tmp_path, f"groups:\n  {groups}\n")).replace(_NOTHING, "~").splitlines()
    assert "\n".join(lines[1:-2]) == tree


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(st.none(), st.just(UNKNOWN), st.just(""), st.integers(0, 8)), min_size=1, max_size=8))
def test_everybody_is_shown_once(parents: list[Unknown | str | int | None]) -> None:
    """Each number is the group reported to (8 is nobody), the empty text the top."""
    groups = tuple(
        Group(
            f"g{number}",
            apex=parent == "",
            reports_to=f"g{parent}" if isinstance(parent, int) else (parent or None),
            pointer=number,
        )
        for number, parent in enumerate(parents)
    )
    lines = render(Index(Governance("n", groups=groups))).splitlines()
    shown = sorted(line.split()[-1] for line in lines[1:-2] if line[-2:-1] == "g")
    assert shown == [group.id for group in groups]


@pytest.mark.parametrize("links", [range(1, 5_000), range(4_999)], ids=["downward", "upward"])
def test_a_long_chain_says_how_deep_it_is(links: range) -> None:
    parents = {number: number - 1 for number in range(1, 5_000)}
    order = list(range(5_000)) if links[0] else list(range(4_999, -1, -1))
    groups = tuple(
        Group(f"g{number}", apex=number == 0, reports_to=f"g{parents[number]}" if number else None) for number in order
    )
    text = render(Index(Governance("n", groups=groups)))
    assert len(text) < 2_000_000
    assert "└─ 4999 levels down: g4999\n" in text
    assert "└─ g30\n" in text


def test_an_incomplete_list_with_duplicates(tmp_path: Path) -> None:
    """Where an id is declared twice the first counts; the tree does not run in circles."""
    text = "groups: [{id: a, apex: true}, {id: b, reports_to: a}, {id: a, reports_to: b}, {id: a, apex: true}]\n"
    lines = render(governance(tmp_path, text)).replace(_NOTHING, "~").splitlines()
    assert lines[1:6] == ["a", "│  ~", "└─ b", "      ~", ""]


def test_names_cannot_act(tmp_path: Path) -> None:
    text = 'groups: {a: {name: "x\\e[2J\\u202e", apex: true, chair: {title: "y\\e[31m"}}}\n'
    said = render(governance(tmp_path, text))
    assert "x\\u{1b}[2J\\u{202e} a\n" in said
    assert "chair y\\u{1b}[31m ·" in said
    assert "\x1b" not in said
    coloured = render(governance(tmp_path, text), colour=True)
    assert "\x1b[1mx\\u{1b}[2J\\u{202e}\x1b[0m \x1b[36ma\x1b[0m\n" in coloured
