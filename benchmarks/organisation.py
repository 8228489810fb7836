"""Writes an organisation of N groups, valid and without findings: the same N, the same bytes.

A group has five seats and four responsibilities: 27 lines, about 760 bytes and 56 YAML nodes, as in a real charter.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

_KINDS = ("steering_group", "committee", "working_group", "team")
_LEVELS = ("strategic", "tactical", "operational", "project")
_ORGANISATIONS = ("northwind", "harbour-board", "hallstadt", "users-forum", "mill-works")
_ROLES = ("senior_user", "member", "member", "secretary", "observer")
_VERBS = ("Approves", "Reviews", "Follows up", "Publishes")
_NOUNS = ("budget", "risk register", "delivery plan", "service levels", "supplier contracts", "roadmap", "incidents")
_FAN_OUT = 7
_MOST_PEOPLE = 1_000


def _people(groups: int) -> int:
    return min(max(8, 2 * groups), _MOST_PEOPLE)


def header(groups: int) -> str:
    """What stands before the groups of an organisation of so many groups."""
    people = "".join(f"  p{number:06d}: Person {number}\n" for number in range(_people(groups)))
    return (
        "schema_version: 1\nname: Example organisation\n"
        "levels: [strategic, tactical, operational, project]\n"
        "organisations:\n"
        + "".join(f"  {name}: {name.replace('-', ' ').title()}\n" for name in _ORGANISATIONS)
        + f"people:\n{people}"
    )


def group(number: int, groups: int) -> str:
    """One group, as it stands under `groups`."""
    people = [f"p{(number * 3 + seat * 17) % _people(groups):06d}" for seat in range(5)]
    depth = 0
    above = number
    while above:
        above, depth = (above - 1) // _FAN_OUT, depth + 1
    lines = [
        f"  g{number:06d}:",
        f"    name: Group {number} for the {_NOUNS[number % 7]}",
        f"    kind: {_KINDS[number % 4]}",
        f"    level: {_LEVELS[min(depth, 3)]}",
        f"    reports_to: g{(number - 1) // _FAN_OUT:06d}" if number else "    apex: true",
        f"    chair: {people[0]}",
        "    members:",
    ]
    for seat, person in enumerate(people):
        lines += [
            f"      - person: {person}",
            f"        organisation: {_ORGANISATIONS[(number + seat) % 5]}",
            f"        role: {_ROLES[seat]}",
        ]
    lines += ["    meetings: {per_year: 4}", "    responsibilities:"]
    lines += [f"      - {_VERBS[n]} the {_NOUNS[(number + n) % 7]} of area {number}" for n in range(4)]
    return "\n".join(lines) + "\n"


def one_file(groups: int) -> Iterator[str]:
    """The whole organisation in one file, piece by piece."""
    yield header(groups) + "groups:\n"
    for number in range(groups):
        yield group(number, groups)


def folder(path: Path, groups: int) -> None:
    """The same organisation in a folder, with a file for each group."""
    (path / "groups").mkdir(parents=True)
    (path / "governance.yaml").write_text(header(groups) + "groups: {}\ninclude: groups/*.yaml\n")
    for number in range(groups):
        (path / "groups" / f"g{number:06d}.yaml").write_text("groups:\n" + group(number, groups))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("groups", type=int)
    for piece in one_file(parser.parse_args().groups):
        print(piece, end="")
