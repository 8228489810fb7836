"""Questions and requirements under another id: the same where nearly all words are, else closed and opened."""

from pathlib import Path

import pytest

from govctl.changes.change import Change
from govctl.changes.compare import compare
from govctl.changes.matching import asked
from govctl.changes.registry import KINDS
from govctl.model.governance import Governance
from tests.changes.written import read

RULES = "Which rules hold for quorum, decisions and deputies?"
OTHER_RULES = "Which rules shall hold for quorum, decisions and deputies?"
ROOF = "Who mends the roof?"


def governance(folder: Path, questions: dict[str, str], requirements: dict[str, str]) -> Governance:
    return read(
        folder,
        {
            "schema_version": 1,
            "name": "Hall",
            "groups": {"board": {"apex": True}},
            "open_questions": {name: {"text": text} for name, text in questions.items()},
            "requirements": {name: {"text": text} for name, text in requirements.items()},
        },
    )


def told(changes: tuple[Change, ...]) -> list[str]:
    return sorted(f"{'~' if change.evidence else ''}{change.kind} {change.subject}" for change in changes)


@pytest.mark.parametrize(
    ("old", "new", "expected", "exact"),
    [
        (
            {"a": RULES},
            {"b": OTHER_RULES},
            ["~question/reworded b"],
            ["question/closed a", "question/opened b"],
        ),
        ({"a": RULES}, {"b": RULES}, ["question/details-changed b"], ["question/closed a", "question/opened b"]),
        ({"a": RULES}, {"a": OTHER_RULES}, ["question/reworded a"], ["question/reworded a"]),
        ({"a": RULES}, {"a": ROOF}, ["question/reworded a"], ["question/reworded a"]),
        (
            {"a": RULES},
            {"b": ROOF},
            ["question/closed a", "question/opened b"],
            ["question/closed a", "question/opened b"],
        ),
        (  # the id wins over the words
            {"a": RULES, "b": ROOF},
            {"a": ROOF},
            ["question/closed b", "question/reworded a"],
            ["question/closed b", "question/reworded a"],
        ),
        (
            {"a": RULES},
            {"b": OTHER_RULES, "c": RULES},
            ["question/details-changed c", "question/opened b"],
            ["question/closed a", "question/opened b", "question/opened c"],
        ),
    ],
)
def test_questions(
    old: dict[str, str], new: dict[str, str], expected: list[str], exact: list[str], tmp_path: Path
) -> None:
    before, after = governance(tmp_path, old, {}), governance(tmp_path, new, {})
    for by_evidence, kinds in ((True, expected), (False, exact)):
        forwards = compare(before, after, by_evidence=by_evidence)
        backwards = compare(after, before, by_evidence=by_evidence)
        assert told(forwards) == kinds
        assert all(change.remedy for change in forwards if change.evidence)
        assert sorted(KINDS[one.kind].mirror for one in forwards) == sorted(one.kind for one in backwards)


def test_requirements(tmp_path: Path) -> None:
    before, after = governance(tmp_path, {}, {"a": RULES}), governance(tmp_path, {}, {"b": OTHER_RULES})
    assert told(compare(before, after)) == ["~requirement/reworded b"]
    assert told(compare(before, after, by_evidence=False)) == ["requirement/added b", "requirement/dropped a"]


def test_of_very_many_none_is_looked_for_by_its_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asked, "MOST", 1)
    before = governance(tmp_path, {"a": RULES, "b": ROOF}, {})
    after = governance(tmp_path, {"c": RULES, "d": ROOF}, {})
    assert {change.kind for change in compare(before, after)} == {"question/closed", "question/opened"}
