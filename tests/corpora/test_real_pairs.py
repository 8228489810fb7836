"""Real commits to the governance of two open-source projects: what they did is found, and nothing else.

The data are no part of the project; the tests run where `GOVCTL_CORPORA` names the folder that holds them.
"""

import os
from collections import Counter
from pathlib import Path

import pytest

from govctl.changes.change import Change
from govctl.changes.compare import compare
from govctl.changes.registry import KINDS
from tests.corpora.readers import kubernetes, rust

FOLDER = os.environ.get("GOVCTL_CORPORA", "")
pytestmark = pytest.mark.skipif(not Path(FOLDER).is_dir() or not FOLDER, reason="GOVCTL_CORPORA names no folder")
MERGED = 29


def changes(name: str) -> tuple[Change, ...]:
    """All changes of a pair, which read backwards have to be the mirrors."""
    project, _, pair = name.partition("/")
    read, ending = (kubernetes.read, ".sigs.yaml") if project == "kubernetes" else (rust.read, "")
    before, after = (read(Path(FOLDER, project, f"{pair}.{side}{ending}")) for side in ("before", "after"))
    forwards, backwards = compare(before, after), compare(after, before)
    assert Counter(KINDS[change.kind].mirror for change in forwards) == Counter(change.kind for change in backwards)
    assert compare(before, before) == ()
    return forwards


@pytest.mark.parametrize(
    ("pair", "expected"),
    [
        (
            "kubernetes/rename-committee",
            [
                "group/renamed committee-security-response",
                "group/purpose-changed committee-security-response",
                "responsibility/reworded security",
            ],
        ),
        (
            "kubernetes/wg-promoted",
            [
                "group/renamed sig-k8s-infra",
                "group/kind-changed sig-k8s-infra",
                "seat/role-changed sig-k8s-infra",
                "responsibility/moved k8s.io",
                "seat/gained sig-k8s-infra",
                "responsibility/added k8s-infra-dns",
                "responsibility/added k8s-infra-groups",
                "group/purpose-changed sig-k8s-infra",
                "responsibility/reworded k8s.io",
            ],
        ),
        ("rust/rename-project", ["group/renamed project-rustc-public"]),
        ("rust/moved-under", ["seat/lost leadership-council", "group/apex-lost crates-io"]),
        (
            "rust/merged",
            [
                "group/dissolved libs-contributors",
                "seat/lost libs-contributors",
                "group/merged libs",
                *["seat/moved libs"] * (MERGED - 1),
            ],
        ),
    ],
)
def test_pair(pair: str, expected: list[str]) -> None:
    found = changes(pair)
    assert sorted(f"{change.kind} {change.subject}" for change in found) == sorted(expected), found


@pytest.mark.parametrize(
    ("pair", "kind", "evidence"),
    [
        ("kubernetes/rename-committee", "group/renamed", "7 of 7 seats stay"),
        ("kubernetes/wg-promoted", "group/renamed", "3 of 3 seats stay"),
        ("rust/rename-project", "group/renamed", "4 of 4 seats stay"),
        ("rust/merged", "group/merged", "28 of 29 people are newly there"),
    ],
)
def test_what_nobody_stated_has_evidence_and_a_remedy(pair: str, kind: str, evidence: str) -> None:
    (change,) = (change for change in changes(pair) if change.kind == kind)
    assert evidence in change.evidence
    assert "derived_from" in change.remedy


def test_where_a_team_moves_is_told() -> None:
    (change,) = (change for change in changes("rust/moved-under") if change.kind == "group/apex-lost")
    assert "reports to devtools" in change.message


def test_who_was_there_already_does_not_move() -> None:
    (change,) = (change for change in changes("rust/merged") if change.kind == "seat/lost")
    assert "dtolnay" in change.message
