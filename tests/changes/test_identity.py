"""Which group is which: what is stated, what is probable, and what is not claimed."""

from pathlib import Path
from typing import Any, NamedTuple

import pytest

from govctl.changes.change import Change
from govctl.changes.compare import compare
from govctl.changes.registry import KINDS
from tests.changes.written import read

Groups = dict[str, dict[str, Any]]
ABOUT_IDENTITY = frozenset(
    ["group/renamed", "group/merged", "group/split", "group/created", "group/no-longer-mentioned", "group/dissolved"]
)


def body(seats: str, duties: str = "", **more: Any) -> dict[str, Any]:
    """A group with these people, one letter each, and these duties, one letter each."""
    made: dict[str, Any] = {"members": [f"Head of {seat}" for seat in seats]}
    if duties:
        made["responsibilities"] = [f"Looks after {duty}" for duty in duties]
    return {**made, **more}


class Case(NamedTuple):
    """Two states, and what becomes of the groups."""

    name: str
    old: Groups
    new: Groups
    told: str
    """Kinds and subjects, `kind subject` with a comma between two; `~` before one that is only probable."""
    exact: str
    """The same with `--matching exact`."""


def gone(*names: str) -> list[str]:
    return [f"group/no-longer-mentioned {name}" for name in names]


def come(*names: str) -> list[str]:
    return [f"group/created {name}" for name in names]


def all_of(*told: list[str]) -> str:
    return ", ".join(sorted(one for part in told for one in part))


A, B, C = body("abcd", "mn"), body("efgh", "op"), body("ijkl", "qr")
ONE_GONE = all_of(gone("old"), come("new"))

CASES = (
    # By evidence: the likeness has to be 0.5 and ahead of any other by 0.1.
    Case("the same under another id", {"old": A}, {"new": A}, "~group/renamed new", ONE_GONE),
    Case(
        "several fields changed at once",
        {"old": {**A, "name": "Old board", "quorum": "Half", "meetings": {"per_year": 4}}},
        {"new": {**body("abcx", "mn"), "name": "New council", "kind": "team", "meetings": {"per_year": 6}}},
        "~group/renamed new",
        ONE_GONE,
    ),
    Case("half of the people stay, and one duty of two", {"old": A}, {"new": body("abxy", "mz")}, ONE_GONE, ONE_GONE),
    Case("all people stay", {"old": body("abcd")}, {"new": body("abcd")}, "~group/renamed new", ONE_GONE),
    Case("three of four people stay", {"old": body("abcd")}, {"new": body("abcx")}, ONE_GONE, ONE_GONE),
    Case(
        "three of four people stay under the same name",
        {"old": body("abcd", name="Board of works")},
        {"new": body("abcx", name="Board of works")},
        "~group/renamed new",
        ONE_GONE,
    ),
    Case("one of four people stays", {"old": body("abcd")}, {"new": body("axyz")}, ONE_GONE, ONE_GONE),
    Case(
        "a similar name and nothing else",
        {"old": {"name": "Board of works"}},
        {"new": {"name": "Board of works"}},
        ONE_GONE,
        ONE_GONE,
    ),
    # Not claimed: two are as likely.
    Case(
        "two new ones are the same as the old one",
        {"old": A},
        {"new-one": A, "new-two": A},
        all_of(gone("old"), come("new-one", "new-two")),
        all_of(gone("old"), come("new-one", "new-two")),
    ),
    Case(
        "two old ones are the same as the new one",
        {"old-one": A, "old-two": A},
        {"new": A},
        all_of(gone("old-one", "old-two"), come("new")),
        all_of(gone("old-one", "old-two"), come("new")),
    ),
    Case(
        "the best for all, not for the first that comes",  # `one` is like both, `two` only like `first`
        {"one": body("abcdef"), "two": body("abc")},
        {"first": body("abc"), "second": body("abcdef")},
        "~group/renamed first, ~group/renamed second",
        all_of(gone("one", "two"), come("first", "second")),
    ),
    Case(
        "the most alike would leave two others alone",  # `one` is most like `first`, which is all that `two` could be
        {"one": body("abcdefgh"), "two": body("efgh")},
        {"first": body("abcdefgh"), "second": body("abcd")},
        all_of(gone("one", "two"), come("first", "second")),
        all_of(gone("one", "two"), come("first", "second")),
    ),
    # The same id is the same group, whatever else it holds.
    Case("two groups that swap all but their ids", {"one": A, "two": B}, {"one": B, "two": A}, "", ""),
    Case(
        "another group under an old id",
        {"one": A},
        {"one": B, "two": A},
        "group/created two, ~group/split two",
        "group/created two",
    ),
    # Stated.
    Case("stated", {"old": A}, {"new": {**B, "derived_from": "old"}}, "group/renamed new", "group/renamed new"),
    Case(
        "stated, though another is more alike",
        {"old": A},
        {"new": {**B, "derived_from": "old"}, "like": A},
        "group/created like, group/renamed new, ~group/split like",
        "group/created like, group/renamed new",
    ),
    Case(
        "three go into a new one: the one most alike is renamed",
        {"one": A, "two": B, "three": C},
        {"all": {**body("efgh", "op"), "derived_from": ["one", "two", "three"]}},
        "group/merged all, group/merged all, group/renamed all",
        "group/merged all, group/merged all, group/renamed all",
    ),
    Case(
        "three go into one that was there",
        {"one": A, "two": B, "three": C},
        {"one": {**A, "derived_from": ["two", "three"]}},
        "group/merged one, group/merged one",
        "group/merged one, group/merged one",
    ),
    Case(
        "one becomes three: the one most alike is renamed",
        {"one": A},
        {name: {**made, "derived_from": "one"} for name, made in (("x", B), ("y", body("abc", "m")), ("z", C))},
        "group/renamed y, group/split x, group/split z",
        "group/renamed y, group/split x, group/split z",
    ),
    Case(
        "two come out of one that stays",
        {"one": A},
        {"one": A, "x": {**B, "derived_from": "one"}, "y": {**C, "derived_from": "one"}},
        "group/split x, group/split y",
        "group/split x, group/split y",
    ),
    Case(
        "two become two others, each from both",
        {"one": A, "two": B},
        {"x": {**B, "derived_from": ["one", "two"]}, "y": {**A, "derived_from": ["two", "one"]}},
        "group/renamed x, group/renamed y, group/split x, group/split y",
        "group/renamed x, group/renamed y, group/split x, group/split y",
    ),
    # What was said while both stood side by side is about an earlier time.
    Case(
        "the one from which another came long ago is dropped",
        {"one": A, "two": {**B, "derived_from": "one"}},
        {"two": {**B, "derived_from": "one"}},
        all_of(gone("one")),
        all_of(gone("one")),
    ),
    Case(
        "the same, with another that goes on from it",
        {"one": A, "two": {**B, "derived_from": "one"}},
        {"two": {**B, "derived_from": "one"}, "three": {**C, "derived_from": "one"}},
        "group/renamed three",
        "group/renamed three",
    ),
    Case(
        "said newly as it is dropped",
        {"one": A, "two": B},
        {"two": {**B, "derived_from": "one"}},
        "group/merged two",
        "group/merged two",
    ),
    Case(
        "the one from which another came long ago is back",
        {"two": {**B, "derived_from": "one"}},
        {"one": A, "two": {**B, "derived_from": "one"}},
        all_of(come("one")),
        all_of(come("one")),
    ),
    # Statements that lead nowhere.
    Case("from itself", {"one": A}, {"one": {**A, "derived_from": "one"}}, "", ""),
    Case(
        "a new one from itself",
        {"one": A},
        {"one": A, "two": {**B, "derived_from": "two"}},
        "group/created two",
        "group/created two",
    ),
    Case("from nobody known", {"old": A}, {"new": {**B, "derived_from": "nobody"}}, ONE_GONE, ONE_GONE),
    Case(
        "in a circle",
        {"one": A, "two": B},
        {"one": {**A, "derived_from": "two"}, "two": {**B, "derived_from": "one"}},
        "",
        "",
    ),
    Case(
        "new ones in a circle",
        {"old": A},
        {"x": {**B, "derived_from": ["y", "old"]}, "y": {**C, "derived_from": "x"}},
        "group/created y, group/renamed x",
        "group/created y, group/renamed x",
    ),
    Case(
        "over one that neither file has",
        {"one": A},
        {"three": {**B, "derived_from": "two"}},
        all_of(gone("one"), come("three")),
        all_of(gone("one"), come("three")),
    ),
    Case(
        "over one that neither file has, with the same people",
        {"one": A},
        {"three": {**A, "derived_from": "two"}},
        "~group/renamed three",
        all_of(gone("one"), come("three")),
    ),
    Case(
        "a step back",
        {"new": {**A, "derived_from": "old"}},
        {"old": A},
        "group/renamed old",
        "group/renamed old",
    ),
    Case(
        "from one that is kept as dissolved",
        {"old": A},
        {"old": {**A, "status": "dissolved"}, "new": {**A, "derived_from": "old"}},
        "group/dissolved old, group/split new",
        "group/dissolved old, group/split new",
    ),
    Case(
        "from one that was dissolved before",
        {"old": {**A, "status": "dissolved"}},
        {"old": {**A, "status": "dissolved"}, "new": {**B, "derived_from": "old"}},
        "group/split new",
        "group/split new",
    ),
    # Probably merged: 0.8 of at least three people are newly in one other group.
    Case(
        "four of five people are newly in another",
        {"old": body("abcde"), "stays": B},
        {"stays": body("efghabcd", "op")},
        all_of(gone("old"), ["~group/merged stays"]),
        all_of(gone("old")),
    ),
    Case(
        "three of five people are newly in another",
        {"old": body("vwxyz"), "stays": B},
        {"stays": body("efghvwx", "op")},
        all_of(gone("old")),
        all_of(gone("old")),
    ),
    Case(
        "two of two people prove nothing",
        {"old": body("ab"), "stays": B},
        {"stays": body("efghab", "op")},
        all_of(gone("old")),
        all_of(gone("old")),
    ),
    Case(
        "all are newly in two others",
        {"old": body("abc"), "one": B, "two": C},
        {"one": body("efghabc", "op"), "two": body("ijklabc", "qr")},
        all_of(gone("old")),
        all_of(gone("old")),
    ),
    Case(
        "all sat there before",
        {"old": body("efg"), "stays": B},
        {"stays": B},
        all_of(gone("old")),
        all_of(gone("old")),
    ),
    Case(
        "dissolved, and the people are newly in another",
        {"old": body("abc"), "stays": B},
        {"old": body("abc", status="dissolved"), "stays": body("efghabc", "op")},
        "group/dissolved old, ~group/merged stays",
        "group/dissolved old",
    ),
)


def opened(folder: Path, groups: Groups) -> Any:
    return read(folder, {"schema_version": 1, "name": "Village", "groups": groups})


def told(changes: tuple[Change, ...]) -> list[str]:
    return sorted(
        f"{'~' if change.evidence else ''}{change.kind} {change.subject}"
        for change in changes
        if change.kind in ABOUT_IDENTITY
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_identity(case: Case, tmp_path: Path) -> None:
    old, new = opened(tmp_path, case.old), opened(tmp_path, case.new)
    for by_evidence, expected in ((True, case.told), (False, case.exact)):
        forwards = compare(old, new, by_evidence=by_evidence)
        assert told(forwards) == sorted(expected.split(", ") if expected else [])
        assert all(change.remedy for change in forwards if change.evidence)
        backwards = compare(new, old, by_evidence=by_evidence)
        assert sorted(KINDS[change.kind].mirror for change in forwards) == sorted(change.kind for change in backwards)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_order_of_groups_decides_nothing(case: Case, tmp_path: Path) -> None:
    old, new = opened(tmp_path, case.old), opened(tmp_path, dict(reversed(case.new.items())))
    assert told(compare(old, new)) == sorted(case.told.split(", ") if case.told else [])


def test_two_that_swap_all_but_their_ids_are_told_in_full(tmp_path: Path) -> None:
    old, new = opened(tmp_path, {"one": A, "two": B}), opened(tmp_path, {"one": B, "two": A})
    kinds = sorted(change.kind for change in compare(old, new))
    assert kinds == ["responsibility/moved"] * 4 + ["seat/gained"] * 8 + ["seat/lost"] * 8


def test_what_to_write_of_a_group_that_is_gone(tmp_path: Path) -> None:
    """Never what stands there already."""
    remedies = [
        change.remedy
        for two in ({**B, "derived_from": "one"}, B)
        for change in compare(opened(tmp_path, {"one": A, "two": two}), opened(tmp_path, {"two": two}))
        if change.kind == "group/no-longer-mentioned"
    ]
    assert ["`status: dissolved`" in remedy for remedy in remedies] == [True, True]
    assert ["`derived_from: [one]`" in remedy for remedy in remedies] == [False, True]
    assert "`two` came out of it" in remedies[0]
