"""Chairs: there, known, filled, real, one, and seated."""

from pathlib import Path

import pytest

from tests.rules.case import Case, check

MISSING, UNKNOWN, VACANT = "chair/missing", "chair/unknown", "chair/vacant"
PLACEHOLDER, CONFLICTING, OUTSIDE = "chair/placeholder", "chair/conflicting", "chair/not-a-member"
_PEOPLE = "people: {ana: Ana, bo: Bo}\norganisations: {town: The town, union: The union}\n"


def _of(rule: str, group: str, *messages: str, before: str = "") -> Case:
    """A case of one group, the board."""
    return Case(rule, f"{before}groups:\n  {group}\n", messages)


CASES = {
    "no chair": _of(MISSING, "§board: {}", "board has no chair."),
    "no chair in a complete group": _of(MISSING, "§board: {completeness: complete}", "board has no chair."),
    "no chair in a partial one": _of(MISSING, "board: {completeness: partial}"),
    "no chair in a dissolved one": _of(MISSING, "board: {status: dissolved}"),
    "a chair among the members": _of(MISSING, "board: {members: [{title: Ana, role: chair}]}"),
    "a deputy is no chair": _of(MISSING, "§board: {deputy_chair: Ana}", "board has no chair."),
    "a vacant chair is a chair": _of(MISSING, "board: {chair: {vacant: true}}"),
    "an unknown chair is not a missing one": _of(MISSING, "board: {chair: unknown}"),
    "an unknown chair": _of(UNKNOWN, "board: {chair: §unknown}", "It is not known who chairs board."),
    "an unknown chair of a dissolved group": _of(UNKNOWN, "board: {chair: unknown, status: dissolved}"),
    "a chair left out by a partial group": _of(
        UNKNOWN, "board: §{completeness: partial}", "It is not known who chairs board."
    ),
    "a chair known of a partial group": _of(UNKNOWN, "board: {completeness: partial, chair: Ana}"),
    "vacant": _of(VACANT, "board: {chair: §{vacant: true}}", "The chair of board is vacant."),
    "vacant since": _of(
        VACANT, "board: {chair: §{vacant: true, since: 2024-03}}", "The chair of board is vacant since 2024-03."
    ),
    "vacant since nobody knows when": _of(
        VACANT, "board: {chair: §{vacant: true, since: unknown}}", "The chair of board is vacant."
    ),
    "vacant in a dissolved group": _of(VACANT, "board: {status: dissolved, chair: {vacant: true}}"),
    "a vacant member": _of(VACANT, "board: {chair: Ana, members: [{vacant: true}]}"),
    "a placeholder": _of(PLACEHOLDER, "board: {chair: §TBD}", "board is chaired by `TBD`, which is nobody."),
    "a placeholder in other case and spacing": _of(
        PLACEHOLDER,
        'board: {chair: §"  To  Be\\tDecided. "}',
        "board is chaired by `  To  Be\tDecided. `, which is nobody.",
    ),
    "a placeholder in a map": _of(
        PLACEHOLDER, "board: {chair: {title: §Ikke besat}}", "board is chaired by `Ikke besat`, which is nobody."
    ),
    "a placeholder that looks like an organisation": _of(
        PLACEHOLDER, "board: {chair: {organisation: §tbd}}", "board is chaired by `tbd`, which is nobody."
    ),
    "a person called so": _of(
        PLACEHOLDER,
        "board: {chair: {person: §x}}",
        "board is chaired by `N.N.`, which is nobody.",
        before="people: {x: N.N.}\n",
    ),
    "a name that begins so": _of(PLACEHOLDER, "board: {chair: Todor}"),
    "a seat that is no chair": _of(PLACEHOLDER, "board: {deputy_chair: TBD}"),
    "words of one's own": _of(
        PLACEHOLDER,
        "board: {chair: §Somebody}\n  upkeep: {chair: TBD}",
        "board is chaired by `Somebody`, which is nobody.",
        before="policy: {rules: {chair/placeholder: {words: [somebody]}}}\n",
    ),
    "one word of one's own": _of(
        PLACEHOLDER,
        "board: {chair: §Somebody}",
        "board is chaired by `Somebody`, which is nobody.",
        before="policy: {rules: {chair/placeholder: {words: somebody}}}\n",
    ),
    "two chairs": _of(
        CONFLICTING,
        "board: {chair: Ana, members: [{title: Bo, role: §chair}]}",
        "board has two chairs: Ana and Bo.",
    ),
    "two chairs among the members": _of(
        CONFLICTING,
        "board: {members: [{title: Ana, role: chair}, {title: Bo, role: §chair}]}",
        "board has two chairs: Ana and Bo.",
    ),
    "the same chair twice": _of(CONFLICTING, "board: {chair: Ana, members: [{title: Ana, role: chair}]}"),
    "a deputy beside the chair": _of(CONFLICTING, "board: {chair: Ana, members: [{title: Bo, role: deputy_chair}]}"),
    "a chair among the members beside an unknown one": _of(
        CONFLICTING, "board: {chair: unknown, members: [{title: Bo, role: chair}]}"
    ),
    "a chair who is not among the people": _of(
        OUTSIDE,
        "board: {chair: §ana, members: [bo]}",
        "Ana chairs board, but is not among its members.",
        before=_PEOPLE,
    ),
    "a chair who is": _of(OUTSIDE, "board: {chair: ana, members: [bo, ana]}", before=_PEOPLE),
    "an empty list of members": _of(OUTSIDE, "board: {chair: ana, members: []}", before=_PEOPLE),
    "unknown members": _of(OUTSIDE, "board: {chair: ana, members: unknown}", before=_PEOPLE),
    "members that are organisations": _of(OUTSIDE, "board: {chair: ana, members: [town]}", before=_PEOPLE),
    "members of both sorts": _of(OUTSIDE, "board: {chair: ana, members: [bo, town]}", before=_PEOPLE),
    "a vacant seat among people": _of(
        OUTSIDE,
        "board: {chair: §ana, members: [bo, {vacant: true}]}",
        "Ana chairs board, but is not among its members.",
        before=_PEOPLE,
    ),
    "a partial list": _of(OUTSIDE, "board: {chair: ana, members: [bo], completeness: partial}", before=_PEOPLE),
    "a dissolved group": _of(OUTSIDE, "board: {chair: ana, members: [bo], status: dissolved}", before=_PEOPLE),
    "a vacant chair": _of(OUTSIDE, "board: {chair: {vacant: true, person: ana}, members: [bo]}", before=_PEOPLE),
    "an organisation in the chair": _of(OUTSIDE, "board: {chair: town, members: [union]}", before=_PEOPLE),
    "a chair who is only a guest": _of(
        OUTSIDE,
        "board: {chair: §town, members: [union], guests: [town]}",
        "The town chairs board, but is only a guest there.",
        before=_PEOPLE,
    ),
    "a person in the chair and among the guests": _of(
        OUTSIDE,
        "board: {chair: §ana, guests: [ana], completeness: partial}",
        "Ana chairs board, but is only a guest there.",
        before=_PEOPLE,
    ),
    "a guest of the same organisation with another title": _of(
        OUTSIDE,
        "board: {chair: {organisation: town, title: Mayor}, guests: [{organisation: town, title: Clerk}]}",
        before=_PEOPLE,
    ),
    "a chair with a free title": _of(
        OUTSIDE, "board: {chair: Mayor, members: [bo], guests: [Mayor of Aa]}", before=_PEOPLE
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_case(name: str, tmp_path: Path) -> None:
    check(CASES[name], tmp_path)
